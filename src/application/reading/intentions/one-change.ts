// SPDX-License-Identifier: EUPL-1.2
import { readLengthOfTime } from "../days/length-of-time.ts";
import { fold } from "../engine/fold.ts";
import { type Parts, type PartsReader, partsReader, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { isEvidence } from "../take-evidence.ts";
import { waysOfChanging } from "./changing-phrases.ts";
import { correcting } from "./correcting.ts";
import type { OfAMeeting } from "./intention.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readNamed,
  theirLast,
  weekdayAlone,
} from "./meeting-reference.ts";
import { readDocument, readNotes, withoutGiving } from "./read-document.ts";
import type { ReferenceTaken } from "./take-reference.ts";
import {
  type Loose,
  readBecoming,
  readBodiesChanged,
  readBodiesToo,
  readHour,
  readInstead,
  readMistake,
  readSubject,
  readTalked,
  readTookPlace,
  readWhenItIs,
} from "./what-it-becomes.ts";

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

/** "Di una settimana". */
function readShifted({ later, earlier }: Parts, which: MeetingReference): OfAMeeting | undefined {
  const by = readLengthOfTime(later ?? earlier ?? "", earlier === undefined ? 1 : -1);
  return by === undefined ? undefined : correcting(which, { by });
}
