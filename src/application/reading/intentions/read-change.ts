// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { readLengthOfTime } from "../days/length-of-time.ts";
import type { Tense } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { type Parts, type PartsReader, partsReader, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { nameDoubts } from "../name-doubt.ts";
import { isEvidence } from "../take-evidence.ts";
import { waysOfNamingAMeeting, waysOfNotTelling } from "../words/telling-words.ts";
import { waysOfAnnullingEverything, waysOfAskingOfAMeeting, waysOfChanging } from "./changing-phrases.ts";
import type { CorrectionInWords, Intention } from "./intention.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readReferenceOrDay,
  theirLast,
  weekdayAlone,
} from "./meeting-reference.ts";
import { readDocument, readNotes, readPaperOfADay, withoutGiving } from "./read-document.ts";
import { type ReferenceTaken, referencesIn } from "./take-reference.ts";

type Reader = (
  parts: Parts,
  which: MeetingReference,
  context: ReferenceContext,
  /** The line without the words that name the meeting. */
  rest: string,
) => Intention | undefined;

/** What each way of wanting a change makes of the parts that it reads. */
const readers: Readonly<Record<keyof typeof waysOfChanging, Reader>> = {
  notes: readNotes,
  evidence: readDocument,
  mistake: readMistake,
  subject: readSubject,
  place: ({ place = "" }, which, context) => readBecoming({ what: `luogo: ${place}` }, which, context),
  added: readBodiesChanged,
  too: readBodiesToo,
  removed: readBodiesChanged,
  moved: readMoved,
  shifted: readShifted,
  hour: readHour,
  becoming: readBecoming,
  day: readWhenItIs,
  instead: readInstead,
  opened: (_, which) => ({ kind: "open-correction", which }),
  annulled: ({ why }, which, _, rest) => ({ kind: "annul", which, why: why ?? calledOffIn(rest, which) }),
  restored: (_, which) => ({ kind: "restore", which }),
  held: (_, which) => ({ kind: "hold", which }),
  shown: (_, which) => ({ kind: "show", which }),
};

type Known = { readonly partsOf: PartsReader; readonly isMarked: boolean; readonly read: Reader };

/** The ways of each kind that say where the meeting is named, then those that do not. */
const known: readonly Known[] = (Object.keys(waysOfChanging) as (keyof typeof waysOfChanging)[]).flatMap((change) =>
  [true, false].map((isMarked) => {
    const lines = waysOfChanging[change].split("\n").filter((line) => line.includes("@") === isMarked);
    return { partsOf: partsReader(lines.join("\n")), isMarked, read: readers[change] };
  }),
);

const meeting = patternInside(waysOfNamingAMeeting);
const denied = patternInside(waysOfNotTelling.denied);
const askedParts = partsReader(waysOfAskingOfAMeeting);
const calledOff = patternOf(
  "[purtroppo|alla fine|poi] (e|e stato|e stata|risulta) (saltato|saltata|disdetto|disdetta)",
);
const everything = patternOf(waysOfAnnullingEverything);

/** A change of something stored, told in words; undefined when the line wants none. Pure: `now` is given. */
export function readChange(line: string, context: ReferenceContext): Intention | undefined {
  if (everything.test(sayingOf(line))) return { kind: "annul-everything" };
  if (isEvidence(line)) return { kind: "document", which: theirLast, evidence: withoutGiving(line), isWhole: true };
  const asked = readAskedMeeting(line, context);
  if (asked !== undefined) return asked;
  if (line.includes("?")) return readShown(line, context);
  for (const taken of [...referencesIn(line, context), { which: theirLast, rest: line, marked: line }]) {
    const change = readSeveral(taken, context);
    if (change !== undefined) return change;
  }
  return readPaperOfADay(line, context);
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

/** "Mi apri l'incontro 2?": the only thing that is done for a question. */
function readShown(line: string, context: ReferenceContext): Intention | undefined {
  const shown = referencesIn(line.replace(/(?<![?\s])[?\s]+$/u, ""), context).map((taken) => readOne(taken, context));
  return shown.find((change) => change?.kind === "show");
}

const mostChanges = 3;
/** In a longer line something else is told. */
const mostCharacters = 300;
const betweenChanges = /\s?[,;]\s(?:(?:e|ma|and)\s)?|\s(?:e|ma|and)\s/giu;

/** One change, or several that are each told whole: "è spostato al 5 e viene anche Vaglia". */
function readSeveral(taken: ReferenceTaken, context: ReferenceContext, most = mostChanges): Intention | undefined {
  const whole = readOne(taken, context);
  const isWhole = whole !== undefined && !(whole.kind === "correct" && whole.correction.doubts.length > 0);
  if (isWhole && !(whole.kind === "correct" && whole.correction.becomes !== undefined)) return whole;
  if (most === 1 || taken.marked.length > mostCharacters) return whole;
  for (const { 0: sign, index } of taken.marked.matchAll(betweenChanges)) {
    const after = taken.marked.slice(index + sign.length);
    const [first, rest] = [taken.marked.slice(0, index), after].map((marked) => ({
      ...taken,
      marked,
      rest: marked.replace(/(?:^|\s)@(?=\s|$)/u, " ").trim(),
    }));
    const one = first && readOne(first, context);
    const other = one?.kind === "correct" ? rest && readSeveral(rest, context, most - 1) : undefined;
    if (one?.kind !== "correct" || other?.kind !== "correct") continue;
    if (one.correction.becomes !== undefined && other.correction.becomes !== undefined) continue;
    const both = together(one.correction, other.correction);
    if (both.doubts.length === 0) return { ...one, correction: both };
  }
  return whole;
}

function readOne({ which, rest, marked, kinds }: ReferenceTaken, context: ReferenceContext): Intention | undefined {
  for (const { partsOf, isMarked, read } of known) {
    for (const parts of partsOf(isMarked ? marked : rest)) {
      const change = read(parts, which, context, rest);
      if (change !== undefined && kinds?.includes(change.kind) !== false) return change;
    }
  }
  return isEvidence(rest) && rest !== marked
    ? { kind: "document", which, evidence: withoutGiving(rest), isWhole: true }
    : undefined;
}

/** That one that is named was called off is the reason, where no other was told; otherwise the reason is asked. */
function calledOffIn(rest: string, which: MeetingReference): string {
  return which !== theirLast && calledOff.test(sayingOf(rest)) ? rest : "";
}

function together(one: CorrectionInWords, other: CorrectionInWords): CorrectionInWords {
  return {
    ...one,
    ...other,
    added: [...one.added, ...other.added],
    removed: [...one.removed, ...other.removed],
    doubts: [...one.doubts, ...other.doubts],
  };
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
  const isNamed = which !== theirLast;
  if (!isNamed && meeting.test(sayingOf(right))) return undefined;
  const { bodies } = readBodies(wrong, context.register);
  if (bodies.length === 0) {
    const { day, hour, mode, place } = readMeetingLine(wrong, context);
    const isTold = day.kind !== "none" || hour !== undefined || mode !== undefined || place !== "";
    const isFact = (isTold || /^\d{1,2}$/u.test(wrong)) && !meeting.test(sayingOf(wrong));
    return isFact ? readBecoming({ what: right }, which, context) : undefined;
  }
  const becomes = readMeetingLine(right, context);
  const isAlone = becomes.day.kind === "none" && becomes.doubts.every(({ candidates }) => candidates.length > 0);
  const isPlain = isNamed || (isAlone && !meeting.test(sayingOf(right)));
  return tellsBodies(becomes) && isPlain
    ? readBodiesChanged({ removed: wrong, added: right }, which, context)
    : undefined;
}

/** To a weekday alone: the next one. */
function readMoved({ moved = "" }: Parts, which: MeetingReference, context: ReferenceContext): Intention | undefined {
  const isNext = weekdayAlone.test(fold(moved));
  return readBecoming({ what: moved }, which, isNext ? { ...context, tense: "ahead" } : context);
}

/** "Di una settimana". */
function readShifted({ later, earlier }: Parts, which: MeetingReference): Intention | undefined {
  const by = readLengthOfTime(later ?? earlier ?? "", earlier === undefined ? 1 : -1);
  return by === undefined ? undefined : correction(which, { by });
}

/** Otherwise "l'incontro con Vaglia è il 4 agosto" may tell another one. */
function readWhenItIs({ day = "" }: Parts, which: MeetingReference, context: ReferenceContext): Intention | undefined {
  const isOne = which.number !== undefined || which.days.length > 0;
  return isOne ? readBecoming({ what: day }, which, context) : undefined;
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
  return correction(which, { becomes, doubts: nameDoubts(becomes.doubts, context.register) });
}

/** An invitation that begins with its subject tells a meeting. */
function readSubject({ subject = "" }: Parts, which: MeetingReference, context: ReferenceContext) {
  const { day, bodies } = readMeetingLine(subject, context);
  const isMeeting = which === theirLast && day.kind !== "none" && bodies.length > 0;
  return isMeeting ? undefined : correction(which, { subject });
}

function readBodiesChanged(
  { added = "", removed = "" }: Parts,
  which: MeetingReference,
  { register }: ReferenceContext,
) {
  const [more, less] = [readBodies(added, register), readBodies(removed, register)];
  const isNamed = (text: string) => which.number !== undefined || /^\p{Lu}\S*(?:\s\S+){0,3}$/u.test(text);
  const isSure =
    less.doubts.length === 0 && more.doubts.every(({ candidates, text }) => candidates.length > 0 || isNamed(text));
  const isTold = more.bodies.length + less.bodies.length + more.doubts.length > 0;
  if (!isSure || !isTold) return undefined;
  return correction(which, { added: more.bodies, removed: less.bodies, doubts: nameDoubts(more.doubts, register) });
}

/** Which of the two is asked where no meeting is named. */
function readBodiesToo(parts: Parts, which: MeetingReference, context: ReferenceContext): Intention | undefined {
  const change = readBodiesChanged(parts, which, context);
  if (change?.kind !== "correct" || which !== theirLast) return change;
  return { ...change, correction: { ...change.correction, isMaybeAnother: true } };
}

function correction(which: MeetingReference, told: Partial<CorrectionInWords>): Intention {
  return { kind: "correct", which, correction: { added: [], removed: [], doubts: [], ...told } };
}

function tellsBodies({ bodies, doubts }: Pick<MeetingReading, "bodies" | "doubts">): boolean {
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
}
