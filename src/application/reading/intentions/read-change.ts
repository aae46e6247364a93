// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import type { Tense } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { type Parts, partsReader, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { isEvidence, takeEvidence } from "../take-evidence.ts";
import { isToldBeside } from "../told-beside.ts";
import { weekdays } from "../words/day-words.ts";
import { waysOfNamingAMeeting, waysOfNotTelling } from "../words/telling-words.ts";
import {
  waysOfAddingBodies,
  waysOfAddingEvidence,
  waysOfAddingNotes,
  waysOfAnnulling,
  waysOfAnnullingEverything,
  waysOfAskingOfAMeeting,
  waysOfCorrectingAMeeting,
  waysOfCorrectingAMistake,
  waysOfCorrectingAPlace,
  waysOfCorrectingASubject,
  waysOfHolding,
  waysOfMovingAMeeting,
  waysOfOpeningACorrection,
  waysOfRemovingBodies,
  waysOfRestoring,
  waysOfSayingInstead,
  waysOfShowing,
  waysOfTellingTheHour,
  wordsForAMeeting,
  wordsForEvidence,
} from "./changing-phrases.ts";
import type { CorrectionInWords, Intention } from "./intention.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readReference,
  readReferenceOrDay,
  theirLast,
} from "./meeting-reference.ts";

type Reader = (parts: Parts, which: MeetingReference, context: ReferenceContext) => Intention | undefined;

/** Each way of wanting a change, in the order in which they are tried. */
const readers: readonly (readonly [ReturnType<typeof partsReader>, Reader])[] = [
  [partsReader(waysOfAddingNotes), readNotes],
  [partsReader(waysOfAddingEvidence), readDocument],
  [partsReader(waysOfCorrectingAMistake), readMistake],
  [partsReader(waysOfCorrectingASubject), readSubject],
  [
    partsReader(waysOfCorrectingAPlace),
    ({ place = "" }, which, context) => readBecoming({ what: `luogo: ${place}` }, which, context),
  ],
  [partsReader(waysOfAddingBodies), ({ added = "" }, which, context) => corrected(which, { added }, context)],
  [partsReader(waysOfRemovingBodies), ({ removed = "" }, which, context) => corrected(which, { removed }, context)],
  [partsReader(waysOfMovingAMeeting), readMoved],
  [partsReader(waysOfTellingTheHour), readHour],
  [partsReader(waysOfCorrectingAMeeting), readBecoming],
  [partsReader(waysOfSayingInstead), readInstead],
  [partsReader(waysOfOpeningACorrection), (_, which) => ({ kind: "open-correction", which })],
  [partsReader(waysOfAnnulling), ({ why = "" }, which) => ({ kind: "annul", which, why })],
  [partsReader(waysOfRestoring), (_, which) => ({ kind: "restore", which })],
  [partsReader(waysOfHolding), (_, which) => ({ kind: "hold", which })],
  [partsReader(waysOfShowing), (_, which) => ({ kind: "show", which })],
];

const meeting = patternInside(waysOfNamingAMeeting);
const denied = patternInside(waysOfNotTelling.denied);
const askedParts = partsReader(`${waysOfAskingOfAMeeting}${waysOfShowing}`);
const everything = patternOf(waysOfAnnullingEverything);

/** A change of something stored, told in words; undefined when the line wants none. Pure: `now` is given. */
export function readChange(line: string, context: ReferenceContext): Intention | undefined {
  if (everything.test(sayingOf(line))) return { kind: "annul-everything" };
  if (isEvidence(line)) return { kind: "document", which: theirLast, evidence: withoutGiving(line), isWhole: true };
  const asked = readAskedMeeting(line, context);
  if (asked !== undefined) return asked;
  if (line.includes("?")) return undefined;
  for (const [partsOf, read] of readers) {
    for (const parts of partsOf(line)) {
      const which = referenceOf(parts, context);
      const change = which === undefined ? undefined : read(parts, which, context);
      if (change !== undefined) return change;
    }
  }
  return readDocumentOf(line, context);
}

/** "Chi c'era il 16 giugno?": that meeting is shown. */
function readAskedMeeting(line: string, context: ReferenceContext): Intention | undefined {
  for (const { which = "" } of askedParts(line.replace(/(?<![?\s])[?\s]+$/u, ""))) {
    const reference = readReferenceOrDay(which, context);
    const { number, days = [], bodies = [] } = reference ?? {};
    const isNamed = number !== undefined || days.length + bodies.length > 0 || reference?.isLatest === true;
    if (reference !== undefined && isNamed) return { kind: "show", which: reference };
  }
  return undefined;
}

function referenceOf({ which, numbered }: Parts, context: ReferenceContext): MeetingReference | undefined {
  if (which !== undefined) return denied.test(sayingOf(which)) ? undefined : readReference(which, context);
  if (numbered === undefined) return theirLast;
  const reference = readReference(numbered, context);
  return reference?.number === undefined ? undefined : reference;
}

/** "Ecco il verbale: prot. 5" gives "verbale: prot. 5". */
function withoutGiving(line: string): string {
  return line.replace(/^(?:ecco|here is)\s+(?:(?:il|la|lo|the)\s+|l['’]\s*)?/iu, "");
}

const evidenceWord = new RegExp(
  `^(?:(?:il|la|lo|un|una|anche|seguente)\\s+|l'\\s*)*(?:${wordsForEvidence.join("|")})(?![\\p{L}])`,
  "u",
);

/** "il verbale … : prot 198877 del 22/6/21": what it is, and its number where it was told. */
function readDocument({ evidence = "", which: words = "" }: Parts, which: MeetingReference): Intention | undefined {
  if (!evidenceWord.test(fold(evidence))) return undefined;
  const [, after = ""] =
    /[:,]\s*(.+)$/u.exec(words) ??
    /\d\s+(?:[eè]['’]?\s+)?(?:(?:il|la|lo)\s+)?((?:prot|http|delib|determ)\S*.*)$/iu.exec(words) ??
    [];
  const name = evidence.replace(/^(?:(?:il|la|lo|un|una|anche)\s+|l['’]\s*)+/iu, "");
  const text = [name, after].filter((part) => part !== "").join(": ");
  const isWhole = takeEvidence(sourceOf(text)).evidence !== "" || /\d/u.test(after);
  return { kind: "document", which, evidence: text, isWhole };
}

const ofAMeeting = new RegExp(
  `^(?:(?:aggiungi|aggiungo|allega|allego|inserisci|metti|collega|carica|registra|add|attach|verbale|prova|documento|e|e'|il|la)\\s+)*(?:per|x|all'|alla|al|nell'|nella|dell'|della|del|di|sull'|sulla)\\s*(?:l'|la\\s|il\\s)?\\s*(?=(?:${wordsForAMeeting.join("|")})(?![\\p{L}]))`,
  "u",
);

const ofADay = /^(?:(?:il|la|ecco)\s+)*(?:verbale|prova|documento|resoconto)\s+(?:del|dell'|di)\s*(?=\S)/u;

/** "Verbale del 13 luglio": of the meeting of that day. */
function dayAlone(words: string, context: ReferenceContext): MeetingReference | undefined {
  const reference = readReferenceOrDay(words, context);
  return reference !== undefined && reference.days.length > 0 ? reference : undefined;
}

/** "Per l'incontro con Fiesole delibera 2/2021": an act, and of which meeting it is; nothing else. */
function readDocumentOf(line: string, context: ReferenceContext): Intention | undefined {
  const { evidence, rest } = takeEvidence(sourceOf(line));
  const told = rest.typed.replace(/^[\s,:]+|(?<![\s,:])[\s,:]+$/gu, "");
  if (evidence === "") return undefined;
  const [begun] = ofAMeeting.exec(fold(told)) ?? [];
  const [paper] = ofADay.exec(fold(told)) ?? [];
  const words = told.slice((begun ?? paper ?? "").length).replaceAll(",", " ");
  if (begun === undefined && paper === undefined) return undefined;
  const which = begun === undefined ? dayAlone(words, context) : readReference(words, context);
  return which === undefined ? undefined : { kind: "document", which, evidence, isWhole: true };
}

/** A note that is only the number of a document is evidence. */
function readNotes({ notes = "" }: Parts, which: MeetingReference): Intention {
  if (isEvidence(notes)) return { kind: "document", which, evidence: notes, isWhole: true };
  return { kind: "correct", which, correction: { added: [], removed: [], doubts: "", notes } };
}

/** An hour, and no day nor body: with them it tells a meeting. */
function readHour({ hour = "" }: Parts, which: MeetingReference, context: ReferenceContext): Intention | undefined {
  const what = `alle ${hour}`;
  const { day, bodies, doubts, hour: told } = readMeetingLine(what, context);
  const isOnlyHour = told !== undefined && day.kind === "none" && bodies.length === 0 && doubts.length === 0;
  return isOnlyHour ? readBecoming({ what }, which, context) : undefined;
}

/** Only a day, or only bodies: more than that tells a meeting. */
function readInstead({ instead = "" }: Parts, which: MeetingReference, context: ReferenceContext) {
  const { reading, rest } = readDays(instead, context.now, "past");
  const isDay = reading.kind !== "none" && !/[\p{L}\p{N}]/u.test(rest);
  const isBodies = reading.kind === "none" && isPlainlyNamed(instead, context.register);
  return isDay || isBodies ? readBecoming({ what: instead }, which, context) : undefined;
}

/** "non era Signa ma Lastra a Signa", "non il 6 ma il 7 luglio". */
function readMistake(parts: Parts, which: MeetingReference, context: ReferenceContext): Intention | undefined {
  const { wrong = "", right = "" } = parts;
  if (parts.which === undefined && meeting.test(sayingOf(right))) return undefined;
  const { bodies } = readBodies(wrong, context.register);
  if (bodies.length === 0) {
    const isDay = readDays(wrong, context.now).reading.kind !== "none" || /^\d{1,2}$/u.test(wrong);
    const isOfADay = isDay && !meeting.test(sayingOf(wrong));
    return parts.which !== undefined || isOfADay ? readBecoming({ what: right }, which, context) : undefined;
  }
  const becomes = readMeetingLine(right, context);
  const isAlone = becomes.day.kind === "none" && becomes.doubts.every(({ candidates }) => candidates.length > 0);
  const isPlain = parts.which !== undefined || (isAlone && !meeting.test(sayingOf(right)));
  return tellsBodies(becomes) && isPlain ? corrected(which, { removed: wrong, added: right }, context) : undefined;
}

const weekdayAlone = new RegExp(`^(?:${weekdays.flat().join("|")})'?$`, "u");

/** To a weekday alone: the next one. */
function readMoved({ moved = "" }: Parts, which: MeetingReference, context: ReferenceContext): Intention | undefined {
  const isNext = weekdayAlone.test(fold(moved));
  return readBecoming({ what: moved }, which, isNext ? { ...context, tense: "ahead" } : context);
}

/** "era il 7 luglio", "era con Fiesole alle 15". */
function readBecoming(
  { what = "" }: Parts,
  which: MeetingReference,
  context: ReferenceContext & { readonly tense?: Tense },
): Intention | undefined {
  if (denied.test(sayingOf(what))) return undefined;
  const becomes = readMeetingLine(/^\d{1,2}$/u.test(what) ? `il ${what}` : what, context);
  const { day, hour, mode, place } = becomes;
  const isTold =
    day.kind !== "none" || hour !== undefined || mode !== undefined || place !== "" || tellsBodies(becomes);
  if (!isTold || becomes.doubts.some(({ candidates }) => candidates.length === 0)) return undefined;
  const beside = isToldBeside(what, context.register) ? ({ isBeside: true } as const) : {};
  return {
    kind: "correct",
    which,
    correction: { becomes, ...beside, added: [], removed: [], doubts: doubtsOf(becomes) },
  };
}

function readSubject({ subject = "" }: Parts, which: MeetingReference): Intention {
  return { kind: "correct", which, correction: { added: [], removed: [], doubts: "", subject } };
}

function corrected(
  which: MeetingReference,
  { added = "", removed = "" }: { readonly added?: string; readonly removed?: string },
  { register }: ReferenceContext,
): Intention | undefined {
  const [more, less] = [readBodies(added, register), readBodies(removed, register)];
  const isNamed = (text: string) => which.number !== undefined || /^\p{Lu}\S*(?:\s\S+){0,3}$/u.test(text);
  const isSure =
    less.doubts.length === 0 && more.doubts.every(({ candidates, text }) => candidates.length > 0 || isNamed(text));
  const isTold = more.bodies.length + less.bodies.length + more.doubts.length > 0;
  if (!isSure || !isTold) return undefined;
  const correction: CorrectionInWords = { added: more.bodies, removed: less.bodies, doubts: doubtsOf(more) };
  return { kind: "correct", which, correction };
}

function tellsBodies({ bodies, doubts }: Pick<MeetingReading, "bodies" | "doubts">): boolean {
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
}

function doubtsOf({ doubts }: Pick<MeetingReading, "doubts">): string {
  return doubts.map(({ text }) => text).join(", ");
}
