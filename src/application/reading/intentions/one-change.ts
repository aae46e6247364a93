// SPDX-License-Identifier: EUPL-1.2
import { bodiesMeant, isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { readLengthOfTime } from "../days/length-of-time.ts";
import type { Tense } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { type Parts, type PartsReader, partsReader, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { nameDoubts } from "../name-doubt.ts";
import { isEvidence } from "../take-evidence.ts";
import { isToldBeside } from "../told-beside.ts";
import { waysOfNamingAMeeting, waysOfNotTelling } from "../words/telling-words.ts";
import { waysOfChanging } from "./changing-phrases.ts";
import type { CorrectionInWords, OfAMeeting } from "./intention.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readNamed,
  theirLast,
  weekdayAlone,
} from "./meeting-reference.ts";
import { readDocument, readNotes, withoutGiving } from "./read-document.ts";
import type { ReferenceTaken } from "./take-reference.ts";

/** Words that nobody knows are left, beside what is read. */
export type Loose = { readonly isLoose?: true };

type Reader = (
  parts: Parts,
  which: MeetingReference,
  context: ReferenceContext & Loose,
  /** The line without the words that name the meeting. */
  rest: string,
) => OfAMeeting | undefined;

/** What each way of wanting a change makes of the parts that it reads. */
const readers: Readonly<Record<keyof typeof waysOfChanging, Reader>> = {
  notes: readNotes,
  evidence: readDocument,
  mistake: readMistake,
  subject: readSubject,
  talked: readTalked,
  tookPlace: readTookPlace,
  place: ({ place = "" }, which, context) => readBecoming({ what: `luogo: ${place}` }, which, context),
  added: readBodiesChanged,
  too: readBodiesToo,
  removed: readBodiesChanged,
  moved: readMoved,
  refixed: readRefixed,
  shifted: readShifted,
  hour: readHour,
  becoming: readBecoming,
  day: readWhenItIs,
  instead: readInstead,
  opened: (_, which) => ({ kind: "open-correction", which }),
  dropsOut: ({ who }, which, context, rest) => {
    const named = whoseIs(who, which, context);
    return named && { kind: "annul", which: named, why: rest, absent: named.bodies };
  },
  calledOff: ({ who }, which, context, rest) => {
    const named = whoseIs(who, which, context);
    return named && { kind: "annul", which: named, why: rest };
  },
  annulled: ({ why }, which, _, rest) => ({ kind: "annul", which, why: why ?? calledOffIn(rest, which) }),
  twice: (_, which, __, rest) => ({ kind: "annul", which, why: rest }),
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
/** "Al 13 alle 11". */
const dayAlone = /^\d{1,2}(?=$|\s+(?:alle|ore|dalle|in|con)\s)/u;
/** A verb in what was wrong: it says something else too. */
const saysMore = patternInside("(era|erano|si|c' era|c' erano|abbiamo|ho|hanno|ha|was|were)");
const putOff = patternInside("<later>");
const calledOff = patternOf(
  "[purtroppo|alla fine|poi] (e|e stato|e stata|risulta) (saltato|saltata|disdetto|disdetta)",
);

/** The one change that the whole of a line tells; undefined when it tells none, or more. Pure: `now` is given. */
export function readOne(
  { which, rest, marked, kinds }: ReferenceTaken,
  context: ReferenceContext & Loose,
): OfAMeeting | undefined {
  for (const { partsOf, isMarked, read } of known) {
    for (const parts of partsOf(isMarked ? marked : rest)) {
      const change = read(parts, which, context, rest);
      if (change !== undefined && kinds?.includes(change.kind) !== false) return change;
    }
  }
  return isEvidence(rest) ? { kind: "document", which, evidence: withoutGiving(rest), isWhole: true } : undefined;
}

/** That one that is named was called off is the reason, where no other was told; otherwise the reason is asked. */
function calledOffIn(rest: string, which: MeetingReference): string {
  return which !== theirLast && calledOff.test(sayingOf(rest)) ? rest : "";
}

/** An hour, and no day nor body: with them it tells a meeting. */
function readHour({ hour = "" }: Parts, which: MeetingReference, context: ReferenceContext): OfAMeeting | undefined {
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
function readMistake(parts: Parts, which: MeetingReference, context: ReferenceContext): OfAMeeting | undefined {
  const { wrong = "", right = "" } = parts;
  const isNamed = which !== theirLast;
  if (saysMore.test(sayingOf(wrong)) || (!isNamed && meeting.test(sayingOf(right)))) return undefined;
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
  return bodiesMeant(becomes).length > 0 && isPlain
    ? readBodiesChanged({ removed: wrong, added: right }, which, context)
    : undefined;
}

/** To a weekday alone: the next one. What is put off goes forward, to a number of the next month too. */
function readMoved(
  { who, moved = "" }: Parts,
  which: MeetingReference,
  context: ReferenceContext,
  rest = "",
): OfAMeeting | undefined {
  const named = whoseIs(who, which, context);
  const isNext = weekdayAlone.test(fold(moved));
  const change = named && readBecoming({ what: moved }, named, isNext ? { ...context, tense: "ahead" } : context);
  if (change?.kind !== "correct") return undefined;
  const isLater = putOff.test(sayingOf(rest)) ? { isLater: true as const } : {};
  return { ...change, correction: { ...change.correction, ...isLater, isPutOff: true } };
}

/** By itself it may tell another meeting. */
function readRefixed(
  parts: Parts,
  which: MeetingReference,
  context: ReferenceContext,
  rest?: string,
): OfAMeeting | undefined {
  const change = readMoved(parts, which, context, rest);
  const isDay = change?.kind === "correct" && (change.correction.becomes?.day.kind ?? "none") !== "none";
  return isDay ? { ...change, correction: { ...change.correction, isOnlyBeside: true } } : undefined;
}

/** The meeting that is called off, by its day and whoever it was with: nothing else stands in these words. */
function whoseIs(
  who: string | undefined,
  which: MeetingReference,
  context: ReferenceContext,
): MeetingReference | undefined {
  if (who === undefined) return which;
  const named = which === theirLast ? readNamed(who, context) : undefined;
  return named && { ...named, isPlannedFirst: true };
}

/** What was talked of, and nobody who was there, nor when. */
function readTalked({ subject = "" }: Parts, which: MeetingReference, context: ReferenceContext) {
  const { day, hour, mode, evidence, bodies, doubts } = readMeetingLine(subject, context);
  const isOnlySubject =
    day.kind === "none" && bodies.length === 0 && doubts.every((one) => one.candidates.length === 0);
  const isMore = hour !== undefined || mode !== undefined || evidence !== "";
  return isOnlySubject && !isMore ? correction(which, { subject }) : undefined;
}

/** How it was, and nobody who was there: with them it tells a meeting. */
function readTookPlace({ what = "" }: Parts, which: MeetingReference, context: ReferenceContext) {
  const { bodies, doubts } = readMeetingLine(what, context);
  return bodies.length + doubts.length === 0 && !meeting.test(sayingOf(what))
    ? readBecoming({ what }, which, context)
    : undefined;
}

/** "Di una settimana". */
function readShifted({ later, earlier }: Parts, which: MeetingReference): OfAMeeting | undefined {
  const by = readLengthOfTime(later ?? earlier ?? "", earlier === undefined ? 1 : -1);
  return by === undefined ? undefined : correction(which, { by });
}

/** Otherwise "l'incontro con Vaglia è il 4 agosto" may tell another one. */
function readWhenItIs({ day = "" }: Parts, which: MeetingReference, context: ReferenceContext): OfAMeeting | undefined {
  const isOne = which.number !== undefined || which.days.length > 0;
  return isOne ? readBecoming({ what: day }, which, context) : undefined;
}

/** "era il 7 luglio", "era con Fiesole alle 15". */
function readBecoming(
  { what = "" }: Parts,
  which: MeetingReference,
  context: ReferenceContext & Loose & { readonly tense?: Tense },
): OfAMeeting | undefined {
  if (denied.test(sayingOf(what))) return undefined;
  const becomes = readMeetingLine(dayAlone.test(what) ? `il ${what}` : what, context);
  const { day, hour, mode, place, subject, evidence } = becomes;
  const isTold =
    day.kind !== "none" ||
    hour !== undefined ||
    mode !== undefined ||
    `${place}${subject}${evidence}` !== "" ||
    bodiesMeant(becomes).length > 0;
  const unknown = becomes.doubts.filter(({ candidates }) => candidates.length === 0);
  if (!isTold || (unknown.length > 0 && context.isLoose !== true)) return undefined;
  if (unknown.length > 0) {
    const sure = { ...becomes, doubts: becomes.doubts.filter((doubt) => !unknown.includes(doubt)) };
    const unread = unknown.map(({ text }) => text).join(", ");
    return correction(which, { becomes: sure, doubts: nameDoubts(sure.doubts, context.register), unread });
  }
  const isBeside = becomes.doubts.length === 0 && isToldBeside(what, context.register);
  const told = isBeside ? { becomes: { ...becomes, bodies: [] }, added: becomes.bodies } : { becomes };
  return correction(which, { ...told, doubts: nameDoubts(becomes.doubts, context.register) });
}

/** An invitation that begins with its subject tells a meeting. */
function readSubject({ subject = "" }: Parts, which: MeetingReference, context: ReferenceContext) {
  const { day, bodies } = readMeetingLine(subject, context);
  const isMeeting = which === theirLast && day.kind !== "none" && bodies.length > 0;
  return isMeeting ? undefined : correction(which, { subject });
}

function readBodiesChanged({ added = "", removed = "" }: Parts, which: MeetingReference, context: ReferenceContext) {
  const { register } = context;
  const [more, less] = [readBodies(added, register), readBodies(removed, register)];
  const isNamed = (text: string) => which.number !== undefined || /^\p{Lu}\S*(?:\s\S+){0,3}$/u.test(text);
  const isSure =
    less.doubts.length === 0 && more.doubts.every(({ candidates, text }) => candidates.length > 0 || isNamed(text));
  const isTold = more.bodies.length + less.bodies.length + more.doubts.length > 0;
  if (!isSure || !isTold) return undefined;
  const told = { added: more.bodies, removed: less.bodies, doubts: nameDoubts(more.doubts, register) };
  return correction(which, { ...told, ...howItWas(added, context) });
}

/** "C'era anche Vaglia, in videoconferenza, alle 15": what stands beside those who are added. */
function howItWas(added: string, context: ReferenceContext): Pick<CorrectionInWords, "becomes"> {
  const reading = readMeetingLine(added, context);
  const { hour, mode, evidence } = reading;
  if (hour === undefined && mode === undefined && evidence === "") return {};
  return { becomes: { ...reading, day: { kind: "none" }, bodies: [], doubts: [], subject: "", remarks: "" } };
}

/** Which of the two is asked where no meeting is named. */
function readBodiesToo(parts: Parts, which: MeetingReference, context: ReferenceContext): OfAMeeting | undefined {
  const change = readBodiesChanged(parts, which, context);
  if (change?.kind !== "correct" || which !== theirLast) return change;
  return { ...change, correction: { ...change.correction, isMaybeAnother: true } };
}

function correction(which: MeetingReference, told: Partial<CorrectionInWords>): OfAMeeting {
  return { kind: "correct", which, correction: { added: [], removed: [], doubts: [], ...told } };
}
