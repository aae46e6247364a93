// SPDX-License-Identifier: EUPL-1.2
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import { partsReader, patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { takeEvidence } from "../take-evidence.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import { bareReferencesIn, bareReferencesInClauses } from "./bare-reference.ts";
import { correcting, mostCharactersOfAChange, type ReaderOfAChange } from "./correcting.ts";
import type { OfAMeeting } from "./intention.ts";
import type { ReferenceContext } from "./meeting-reference.ts";
import {
  waysOfCallingOff,
  waysOfNamingAField,
  waysOfNamingEvidence,
  waysOfPuttingBack,
  waysOfSayingOfABody,
  waysOfTakingAway,
} from "./phrases-of-a-line.ts";
import { saysOnlyEvidence } from "./read-document.ts";
import { type ReferenceTaken, referencesIn } from "./take-reference.ts";

const partsOf = partsReader(waysOfTakingAway);
const ofABody = partsReader(waysOfSayingOfABody);
const evidenceAtStart = patternAtStart(waysOfNamingEvidence);
const fieldAtStart = patternAtStart(waysOfNamingAField);
/** What of a meeting is to be taken away, and nothing else: "il luogo", "togli l'ora". */
const fields = (
  [
    ["place", "(il|la|lo) (luogo|sede|posto)"],
    ["hour", "(l'|lo) (ora|orario)"],
    ["mode", "la modalita"],
    ["notes", "(la|le) (nota|note)"],
    ["subject", "(l'|il) (<subject>)"],
  ] as const
).map(
  ([field, name]) =>
    [
      field,
      patternOf(`[<again>] [per favore] [togli|leva|rimuovi|elimina|cancella] [pure] ${name} [dall'|da]`),
    ] as const,
);
const takesAway = patternInside("(togli|leva|rimuovi|elimina|cancella)");
const meetingAtStart = patternAtStart(waysOfNamingAMeeting);
const calledOff = patternInside(waysOfCallingOff);
const puts = patternInside("(<add>|<change>|<move>|<annul>)");
const beforeEvidence =
  /^(?:(?:no|anzi|scusa|scusate|ha|aveva|c'è|anche|che)[\s,]+)*(?:il|lo|la|l['’]|quel|quella|questo|questa|un|una)?\s*$/iu;

/**
 * "Il prot. 5567 è di un'altra pratica, toglilo": what goes is what the line names first, and not the meeting. Of
 * a field and more it is for the form to say what goes. Undefined when it names none of them, or a meeting. Pure: `now` is given.
 */
export function readTakenAway({ which, rest }: ReferenceTaken, context: ReferenceContext): OfAMeeting | undefined {
  if (rest.length > mostCharactersOfAChange) return undefined;
  const emptied = takesAway.test(sayingOf(rest)) ? fieldIn(sayingOf(rest)) : undefined;
  if (emptied !== undefined) return correcting(which, { emptied });
  for (const { what = "", thing = "" } of partsOf(rest)) {
    const told = what === "" ? thing : what;
    const evidence = evidenceFirstIn(told);
    if (evidence !== undefined) return correcting(which, { evidenceTaken: evidence });
    const saying = sayingOf(told);
    const field = fieldIn(saying);
    if (field !== undefined) return correcting(which, { emptied: field });
    if (fieldAtStart.test(saying)) return { kind: "open-correction", which };
    if (thing === "" || meetingAtStart.test(saying) || calledOff.test(saying)) continue;
    for (const { who = "" } of ofABody(told)) {
      const { bodies, doubts } = readBodies(who, context.register);
      const isOfThem = !namesBodies(told.slice(told.indexOf(who) + who.length), context.register);
      if (bodies.length > 0 && doubts.length === 0 && isOfThem) return correcting(which, { removed: bodies });
    }
  }
  return undefined;
}

const fieldIn = (saying: string) => fields.find(([, one]) => one.test(saying))?.[0];

/** "Togli il link", "leva il prot. 777, è di un'altra pratica": only evidence is named, and why it goes. */
export const readEvidenceGone: ReaderOfAChange = ({ gone = "", why = "" }, which) => {
  const named = evidenceFirstIn(gone);
  const isMore = puts.test(sayingOf(`${gone} ${why}`)) || takeEvidence(sourceOf(why)).evidence !== "";
  return named === undefined || isMore || !saysOnlyEvidence(gone)
    ? undefined
    : correcting(which, { evidenceTaken: named });
};

/** The evidence that stands first, by its number or only by what it is. */
function evidenceFirstIn(told: string): string | undefined {
  const { evidence, spans } = takeEvidence(sourceOf(told));
  const [first] = spans;
  if (first !== undefined && beforeEvidence.test(told.slice(0, first.start))) return evidence;
  return evidenceAtStart.exec(sayingOf(told))?.[0].trim().split(" ").at(-1);
}

const backParts = partsReader(waysOfPuttingBack);
const wasHeld = patternInside(
  "(<took-place>|<happened>|c' e [davvero] (stato|stata)|era (giusto|giusta|valido|valida))",
);

/**
 * "Mi sono sbagliata, lunedì con Fiesole ci siamo visti: ripristinalo": the one that the words before the order name, or
 * say to have taken place; undefined where they name none. Pure: `now` is given.
 */
export function readPutBack(line: string, context: ReferenceContext): OfAMeeting | undefined {
  if (line.length > mostCharactersOfAChange) return undefined;
  for (const { told = "" } of backParts(line)) {
    const bare = [...bareReferencesIn(told, context), ...bareReferencesInClauses(told, context)];
    const [one] = wasHeld.test(sayingOf(told)) ? [...referencesIn(told, context), ...bare] : [];
    if (one !== undefined) return { kind: "restore", which: one.which };
  }
  return undefined;
}
