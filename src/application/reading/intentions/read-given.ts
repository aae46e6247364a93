// SPDX-License-Identifier: EUPL-1.2
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { fold } from "../engine/fold.ts";
import { rewrittenAll, sourceOf } from "../engine/source.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { takeEvidence } from "../take-evidence.ts";
import { formOfGivingEvidence, formOfPaperGiven } from "../words/paper-words.ts";
import type { OfAMeeting } from "./intention.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readNamed,
  readReference,
  theirLast,
} from "./meeting-reference.ts";

const gives = new RegExp(`(?<!\\p{L})(?:${formOfGivingEvidence})(?!\\p{L})`, "u");
const given = new RegExp(`(?<!\\p{L})(?:${formOfPaperGiven})`, "u");
/** In a longer line something else is told. */
const mostCharacters = 200;

/**
 * "Mettila come prova dell'incontro con Scandicci: delibera n. 88", "come prova metti la mail di Fiesole del 27/7": what
 * is given as the evidence of a meeting that is told already. It is asked before it is added: other words may stand
 * beside it. Undefined when the line gives none. Pure: `now` is given.
 */
export function readGiven(line: string, context: ReferenceContext): OfAMeeting | undefined {
  if (line.length > mostCharacters || line.includes("?") || !gives.test(fold(line))) return undefined;
  const source = sourceOf(line);
  const numbered = takeEvidence(source);
  const paper = numbered.evidence === "" ? given.exec(source.folded) : null;
  const [start, end] = [paper?.index ?? 0, (paper?.index ?? 0) + (paper?.[0].length ?? 0)];
  const evidence = numbered.evidence === "" ? line.slice(start, end).trim() : numbered.evidence;
  if (evidence === "") return undefined;
  const spans = numbered.evidence === "" ? [{ start, end }] : numbered.spans;
  const which = meetingIn(rewrittenAll(source, spans, " ").typed, context) ?? ofThem(evidence, context) ?? theirLast;
  return { kind: "document", which, evidence, isWhole: true, isLoose: true };
}

function meetingIn(words: string, context: ReferenceContext): MeetingReference | undefined {
  const told = readReference(words, context) ?? readNamed(words, context);
  const isNamed = told !== undefined && (told.number !== undefined || told.days.length + told.bodies.length > 0);
  return isNamed ? told : ofThem(words, context);
}

/** With whoever is named: a paper of theirs is of the meeting with them, and its day is its own. */
function ofThem(words: string, context: ReferenceContext): MeetingReference | undefined {
  const bodies = bodiesMeant(readMeetingLine(words, context)).filter((id) => id !== context.owner);
  return bodies.length === 0 ? undefined : { ...theirLast, bodies };
}
