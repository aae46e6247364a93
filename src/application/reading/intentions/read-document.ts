// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import type { Parts } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { isEvidence, takeEvidence } from "../take-evidence.ts";
import { months } from "../words/day-words.ts";
import { correcting } from "./correcting.ts";
import type { Intention, OfAMeeting } from "./intention.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readNamed,
  readReferenceOrDay,
  theirLast,
} from "./meeting-reference.ts";

/** A word that names what proves a meeting. */
const wordsForEvidence: readonly string[] =
  "verbale verbali prova prot prot. protocollo delibera deliberazione determina determinazione link documento foglio nota convocazione lettera resoconto http https evidence minutes".split(
    " ",
  );

/** "Ecco il verbale: prot. 5" gives "verbale: prot. 5". */
export function withoutGiving(line: string): string {
  return line.replace(/^(?:(?:ecco|here is)\s+)?(?:(?:il|la|lo|the)\s+|l['’]\s*)?/iu, "");
}

const articles = "(?:(?:come prova|come|questo|questa|il|la|lo|un|una|anche|seguente|the)\\s+|l['’]\\s*)*";
const evidenceWord = new RegExp(`^${articles}(?:${wordsForEvidence.join("|")})(?![\\p{L}])`, "u");
const leading = new RegExp(`^${articles}`, "iu");

/** "Il 55 o il 56": which of them it is, is asked. */
const oneOrTheOther = /(?<![\p{L}'])(?:o|or)(?![\p{L}'])/u;

/** "il verbale … : prot 198877 del 22/6/21": what it is, and its number where it was told. */
export function readDocument(
  { evidence = "", number = "", who }: Parts,
  given: MeetingReference,
  context: ReferenceContext,
): OfAMeeting | undefined {
  const which = who === undefined ? given : given === theirLast ? readNamed(who, context) : undefined;
  if (which === undefined) return undefined;
  const text = [evidence.replace(leading, ""), number].filter((part) => part !== "").join(": ");
  if (!evidenceWord.test(fold(evidence)) || !isOnlyEvidence(text)) return undefined;
  const isNumbered = takeEvidence(sourceOf(text)).evidence !== "" || /\d/u.test(text);
  const isWhole = isNumbered && !oneOrTheOther.test(fold(text));
  return { kind: "document", which, evidence: text.replace(/\s:/u, ":"), isWhole };
}

const besideEvidence = new Set([
  ...wordsForEvidence,
  ..."il lo la l' di del dello della dell' e e' n n. no num numero giunta consiglio comunale dirigenziale firmato al col con of on".split(
    " ",
  ),
  ...months.flat(),
]);

/** No word of it is of anything else. */
function isOnlyEvidence(text: string): boolean {
  const words = takeEvidence(sourceOf(text)).rest.folded.match(/\p{L}{2,}'?/gu) ?? [];
  return words.every((word) => besideEvidence.has(word));
}

const ofADay = /^(?:(?:il|la|ecco)\s+)*(?:verbale|prova|documento|resoconto)\s+(?:del|dell'|di)\s*(?=\S)/u;

/** "Verbale del 13 luglio: prot. 5": of the meeting of that day. */
export function readPaperOfADay(line: string, context: ReferenceContext): Intention | undefined {
  const { evidence, rest } = takeEvidence(sourceOf(line));
  const told = rest.typed.replace(/^[\s,:]+|(?<![\s,:])[\s,:]+$/gu, "");
  const [paper] = ofADay.exec(fold(told)) ?? [];
  if (evidence === "" || paper === undefined) return undefined;
  const which = readReferenceOrDay(told.slice(paper.length).replaceAll(",", " "), context);
  return which === undefined || which.days.length === 0
    ? undefined
    : { kind: "document", which, evidence, isWhole: true };
}

/** A note that is only the number of a document is evidence. */
export function readNotes({ notes = "" }: Parts, which: MeetingReference): OfAMeeting {
  if (isEvidence(notes)) return { kind: "document", which, evidence: notes, isWhole: true };
  return correcting(which, { notes });
}
