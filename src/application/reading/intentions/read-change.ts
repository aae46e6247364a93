// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { namesBodies } from "../bodies/bodies.ts";
import { partsReader, patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { withoutQuestionMark } from "../is-question.ts";
import { cleaned, isEvidence } from "../take-evidence.ts";
import { singularOf } from "../words/nouns.ts";
import { formsOfTheNext } from "../words/paper-words.ts";
import { bareReferencesIn, bareReferencesInClauses } from "./bare-reference.ts";
import { readTogether, readTogetherLoosely } from "./compose-changes.ts";
import { correctingToo, mostCharactersOfAChange } from "./correcting.ts";
import { readEvidenceOfTheirs } from "./evidence-of-each.ts";
import type { Intention, OfAMeeting } from "./intention.ts";
import { type MeetingReference, type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { readOfBoth } from "./of-the-last-two.ts";
import { readOne } from "./one-change.ts";
import {
  waysOfAnnullingEverything,
  waysOfCallingAttention,
  waysOfRequestingAChange,
  waysOfTakingAway,
} from "./phrases-of-a-line.ts";
import { readEvidenceAlone, readPaperLoosely, readPaperOfADay, withoutGiving } from "./read-document.ts";
import { readGiven } from "./read-given.ts";
import { readMovedEvidence } from "./read-moved-evidence.ts";
import { readPutBack, readTakenAway } from "./read-taken-away.ts";
import { severalChanges } from "./several-changes.ts";
import { type ReferenceTaken, referencesIn, takenIn } from "./take-reference.ts";
import { readWhoWasNotThere } from "./who-was-not-there.ts";

const requestParts = partsReader(waysOfRequestingAChange);
const attentionParts = partsReader(waysOfCallingAttention);
/** "Mi sposti Vaglia al 5": said as an order, "sposta". */
const asAnOrder =
  /^(?:(spost|annull|cancell|elimin|anticip|posticip|rimand|cambi|rinvi|modific|rettific|lev)(?:h?i|a)?|togli|aggiungi|metti|inserisci|correggi)(?=\s)/iu;
const pointsAtOneInside = patternInside("(quello|quella|<meeting>) (con|di|del|dell'|della|#)");
const pointsAtOne = patternAtStart(
  "[<again>] [e|poi|ma] (quello|quella|l' incontro|la riunione) (con|di|del|dell'|della)",
);
const awayParts = partsReader(waysOfTakingAway);
const everything = patternOf(waysOfAnnullingEverything);

/** A change of something stored, told in words; undefined when the line wants none. Pure: `now` is given. */
export function readChange(told: string, context: ReferenceContext): Intention | undefined {
  const line = ofItsDay(told);
  const change = besideTheNext(line, context) ?? readChangeOf(line, context);
  const goesOn = line.replace(joinsTheLast, "").replace(addsNothing, "");
  const found = change === undefined && goesOn !== line ? readChangeOf(goesOn, context) : change;
  return found?.kind === "annul" ? withoutAnother(found, line, context) : found;
}

/** "… e il prossimo incontro è il 5 agosto": what is told of another is no part of the change. */
function besideTheNext(line: string, context: ReferenceContext): Intention | undefined {
  const { 0: sign = "", index = 0 } = theNext.exec(sourceOf(line).folded) ?? {};
  const change = index === 0 ? undefined : readChange(line.slice(0, index), context);
  const { removed = [], doubts = [], isPutOff } = change?.kind === "correct" ? change.correction : {};
  if (change?.kind !== "correct" || isPutOff === true || removed.length + doubts.length > 0) return undefined;
  return correctingToo(change, { unread: line.slice(index + sign.length) });
}

const theNext = new RegExp(
  `(?:[,;.] (?:(?:e|poi) )?|(?<![\\s,;.]) (?:e|poi) )(?=(?:${formsOfTheNext})(?! d(?:i|el|ell)(?!\\p{L}))[^,;]{0,60}\\d)`,
  "u",
);

type Annulling = Extract<Intention, { readonly kind: "annul" }>;

/** "… perché doppione e quello con Signa era il 14": what changes another meeting is no reason. */
function withoutAnother(annul: Annulling, line: string, context: ReferenceContext): Annulling {
  if (line.length > mostCharactersOfAChange) return annul;
  for (const { start, which } of referencesIn(line, context)) {
    const lead = leadsToAnother.exec(line.slice(0, start));
    if (lead === null || isNoOther(which, annul.which)) continue;
    const besides = line.slice(lead.index + (lead[1]?.length ?? 0));
    if (readChangeOf(besides, context) === undefined) continue;
    const [why = ""] = annul.why.startsWith(besides) ? [] : annul.why.split(`${lead[1]}${besides}`, 1);
    return { ...annul, why, besides };
  }
  return annul;
}

/** "Quello con Signa", after the one of the 2nd with Signa: nothing that was not said of it. */
function isNoOther(one: MeetingReference, said: MeetingReference): boolean {
  const isSaid =
    one.days.every((day) => said.days.some((other) => isSameDay(other, day))) &&
    one.bodies.every((id) => said.bodies.includes(id));
  const isNamed = one.number !== undefined || one.days.length + one.bodies.length > 0;
  return (
    JSON.stringify(one) === JSON.stringify(said) || (isNamed && isSaid && [undefined, said.number].includes(one.number))
  );
}

const leadsToAnother =
  /([,;.]\s+(?:(?:e|ed|ma|mentre|poi|invece)\s+)?|\s(?:e|ed|ma|mentre|poi|invece)\s+)(?:\p{L}+\s+)?$/iu;

/** "E viene anche Signa": of what was said last. */
const joinsTheLast =
  /^(?:(?:ah|eh|oh)[,\s]+)?(?:(?:e|ed|ma|però|pero|poi|and)\s+){0,2}(?:(?:alla fine|in realtà)[,\s]+)?(?=\S)/iu;
const addsNothing = /[\s,](?:in realtà|alla fine|invece|purtroppo|però|pero)[\s.!]*$/iu;

function readChangeOf(line: string, context: ReferenceContext): Intention | undefined {
  if (everything.test(sayingOf(line))) return { kind: "annul-everything" };
  if (isEvidence(line))
    return { kind: "document", which: theirLast, evidence: cleaned(withoutGiving(line)), isWhole: true };
  const document = pointsAtOneInside.test(sayingOf(line)) ? undefined : readEvidenceAlone(line, theirLast);
  if (document !== undefined) return document;
  const requested = line.length > mostCharactersOfAChange ? undefined : requestIn(line, context);
  const change = requested === undefined ? undefined : readChange(requested, context);
  if (change !== undefined) return change;
  if (line.includes("?")) return readShown(line, context);
  const theirs = readEvidenceOfTheirs(line, context);
  if (theirs !== undefined) return theirs;
  const moved = readMovedEvidence(line, context);
  if (moved !== undefined) return { kind: "correct-several", each: moved };
  const both = readOfBoth(line, context);
  if (both !== undefined) return both;
  const back = readPutBack(line, context);
  if (back !== undefined) return back;
  const absent = readAbsentTakenAway(line, context);
  if (absent !== undefined) return absent;
  const taken = takenIn(line, context);
  for (const one of taken) {
    const away = readTakenAway(one, context);
    if (away !== undefined) return away;
  }
  const each = severalChanges(line, taken, context);
  if (each !== undefined) return { kind: "correct-several", each };
  let doubtful: OfAMeeting | undefined;
  const bare = [...bareReferencesIn(line, context), ...bareReferencesInClauses(line, context)];
  for (const one of [...taken, ...bare]) {
    const change = readTogether(one, context);
    const isOfSeveral = change?.kind === "document" && taken.length > mostOfOne;
    const isOfItsNumber = change?.kind === "document" && isDayOfANumber(line, one);
    if (change === undefined || isOfSeveral || isOfItsNumber) continue;
    if (change.kind !== "correct" || change.correction.doubts.length === 0) return change;
    doubtful ??= change;
  }
  return doubtful ?? readPaperOfADay(line, context) ?? readPaperBesides(line, context) ?? readGiven(line, context);
}

/** A paper and its number beside other words; "fatto, c'era il vicesindaco. prot. 5" says too that it took place. */
function readPaperBesides(line: string, context: ReferenceContext): Intention | undefined {
  const paper = readPaperLoosely(line, context);
  const whole = paper && readChangeLoosely(line, context);
  return whole?.kind === "correct" && whole.correction.isHeld === true ? whole : paper;
}

/** "Reggello il 1° luglio non è venuto, toglilo": what goes is who was not there, where others were. */
function readAbsentTakenAway(line: string, context: ReferenceContext): OfAMeeting | undefined {
  if (line.length > mostCharactersOfAChange) return undefined;
  for (const { thing: why = "" } of awayParts(line)) {
    const told = why === "" ? undefined : (readChangeOf(why, context) ?? readWhoWasNotThere(why, context));
    if (told?.kind === "annul" && told.absent !== undefined) return told;
    if (told?.kind !== "correct") continue;
    const { removed, added, doubts, becomes } = told.correction;
    if (removed.length > 0 && added.length + doubts.length === 0 && becomes === undefined)
      return { kind: "annul", which: told.which, why, absent: removed };
  }
  return undefined;
}

/** A change of something stored in a line that says something else too, and tells no meeting. */
export function readChangeLoosely(told: string, context: ReferenceContext): Intention | undefined {
  if (told.includes("?")) return undefined;
  const line = ofItsDay(told);
  const requested = line.length > mostCharactersOfAChange ? undefined : requestIn(line, context);
  if (requested !== undefined) return readChangeLoosely(requested, context);
  // Of one that is pointed at and not understood it is asked which is meant: it is not the last one.
  if (pointsAtOne.test(sayingOf(line)) && referencesIn(line, context).length === 0) return undefined;
  const bare = [...bareReferencesIn(line, context), ...bareReferencesInClauses(line, context)];
  for (const one of [...takenIn(line, context), ...bare]) {
    const change = readTogetherLoosely(one, context);
    if (change !== undefined) return change;
  }
  // "Brutte notizie: quella di domani è saltata".
  const after = line.length > mostCharactersOfAChange ? undefined : /:\s+(\S.*)$/su.exec(line)?.[1];
  const change = after === undefined ? undefined : readChangeLoosely(after, context);
  return change?.kind === "annul" ? change : undefined;
}

/** The change that is only asked for politely, as an order, or called attention to. */
function requestIn(line: string, { register }: ReferenceContext): string | undefined {
  // "Con riferimento all'incontro in oggetto si precisa che …": what leads to it tells nothing.
  const tellsNothing = (lead: string) => !/\d/u.test(lead) && !namesBodies(lead, register);
  for (const { what, lead = "" } of attentionParts(line)) if (what !== undefined && tellsNothing(lead)) return what;
  const asked = withoutQuestionMark(line);
  // With its mark goes what makes a request of it: what it asks for is read once, as no request any more.
  if (!line.includes("?") || asked.includes("?")) return undefined;
  for (const { what, away, order } of requestParts(asked)) {
    if (away !== undefined) return `${away}, toglilo`;
    if (what !== undefined) return what;
    if (order !== undefined && asAnOrder.test(order))
      return order.replace(asAnOrder, (verb, stem?: string) => (stem === undefined ? verb : `${stem}a`));
  }
  return undefined;
}

/** The meeting that evidence is of, and the last one, which is meant where none is named. */
const mostOfOne = 2;

/** "Al n. 214563 del 22 luglio": the day is of the number. */
function isDayOfANumber(line: string, { start }: ReferenceTaken): boolean {
  const numbers = [...line.matchAll(/(?<![\p{L}\d/.-])\d[\p{L}\d/.-]*,?\s(?:del(?:l['’]\s?)?|in data|di)\s*\d{1,2}/gu)];
  return numbers.some(({ index, 0: words }) => start > index && start < index + words.length);
}

/** "Mi apri l'incontro 2?": the only thing that is done for a question. */
function readShown(line: string, context: ReferenceContext): Intention | undefined {
  const shown = referencesIn(withoutQuestionMark(line), context).map((taken) => readOne(taken, context));
  return shown.find((change) => change?.kind === "show");
}

const isPlannedFor = new RegExp(
  `(?<=(?:${singularOf("meeting").join("|")})\\s)(?:già\\s)?(?:previst|fissat|programmat|concordat|calendarizzat)[oa]\\s(?:(?:per\\s)?(?:il|l['’])|per)\\s?(?=\\S)`,
  "giu",
);

/** "Era il 21: correggilo". */
const toBeCorrected = /(?<=[^\s,;:])[\s,;:]+(?:corregg[ai]|sistema)l[oa]$/iu;

/** A line that wants a change, as if it named its meeting by the day alone; without the order that says no more. */
function ofItsDay(told: string): string {
  return told
    .replace(theRecording, "quello ")
    .replace(toBeCorrected, "")
    .replace(wasPlanned, " ")
    .replace(isPlannedFor, "di ");
}

/** "Annulla anche la registrazione di Gambassi": the one that was recorded. */
const theRecording = /(?<=^\p{L}+\s(?:anche\s|pure\s)?)la\sregistrazione\s(?=(?:di|con)\s)/iu;

/** "L'incontro che era previsto per il 20", "l'ultimo che ho scritto": which one it is, and nothing that is said of it. */
const wasPlanned =
  /(?<!\s)\s+che\s+(?:(?:era|era\s+stat[oa]|avevamo|avevo|avevano|si\s+era)\s+(?=(?:già\s+)?(?:previst|fissat|programmat|concordat|in\s+programma|in\s+calendario))|(?:ti\s+)?(?:ho|avevo|abbiamo)\s+(?:appena\s+|già\s+)?(?:scritt|segnat|registrat|mess|inserit|dett|raccontat)[oa](?:\s+(?:ora|adesso|prima|poco\s+fa|(?:l['’]altro\s+)?ieri|stamattina|stamani))?(?=[\s,:]))/giu;
