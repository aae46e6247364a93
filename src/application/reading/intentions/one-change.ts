// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { readLengthOfTime } from "../days/length-of-time.ts";
import { fold } from "../engine/fold.ts";
import { type PartsReader, partsReader, patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { isOnAnotherDay } from "../take-like.ts";
import { waysOfBeingAwaited } from "../words/absence-words.ts";
import { waysOfChanging } from "./changing-phrases.ts";
import { becomingOf, type ChangeContext, correcting, correctingToo, type ReaderOfAChange } from "./correcting.ts";
import type { CorrectionInWords, OfAMeeting } from "./intention.ts";
import {
  daysMeant,
  type MeetingReference,
  type ReferenceContext,
  readNamed,
  theirLast,
  weekdayAlone,
} from "./meeting-reference.ts";
import { readDocument, readEvidenceAlone, readNotes } from "./read-document.ts";
import { readEvidenceGone } from "./read-taken-away.ts";
import { ofWhole, type ReferenceTaken } from "./take-reference.ts";
import {
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

/** "Vuole fare un altro incontro il 9": none is moved. */
const saysAnother = /(?<!\p{L})(?:altr[oa]|anche|ancora|nuov[oa])\s(?!giorno|data|ora|orario)/iu;

/** "Il luogo era il municipio, non c'era però Calenzano": no place is told apart from another. */
const saysMore = patternInside("(ma|bensi|non|era|erano|si|c' e|c' era|c' erano|abbiamo|ho|hanno|ha|was|were)");

/** "Al lunedì dopo". */
const afterIt = /(?<!\s)\s+(?:dopo|successiv[oa]|seguente)$/iu;

/** The one change that the whole of a line tells; undefined when it tells none, or more. Pure: `now` is given. */
export function readOne(
  { which, rest, marked, named }: ReferenceTaken,
  context: ChangeContext,
): OfAMeeting | undefined {
  const said = which.isBare === true ? marked.replace("@", named) : rest;
  for (const { partsOf, isMarked, read } of known) {
    for (const parts of partsOf(isMarked ? marked : rest)) {
      if (saysMore.test(sayingOf(parts.wrong ?? ""))) continue;
      const change = read(parts, which, context, said);
      if (change !== undefined && !addsWhoWasNotThere(change, said, context)) return change;
    }
  }
  return readEvidenceAlone(rest, which) ?? readWhoIsAbsent(which, said, context);
}

const awaited = patternInside(waysOfBeingAwaited);

/** "Era previsto anche Pelago", "c'erano tutti tranne Sesto". */
function addsWhoWasNotThere(change: OfAMeeting, said: string, context: ReferenceContext): boolean {
  // "Indicata Pontassieve anziché Pelago" exchanges them.
  if (change.kind !== "correct" || change.correction.removed.length > 0) return false;
  const { added, doubts, becomes } = change.correction;
  const of = [...added, ...(becomes?.bodies ?? []), ...doubts.flatMap(({ candidates }) => candidates)];
  if (of.length === 0) return false;
  const { absent } = readMeetingLine(said, context);
  return awaited.test(sayingOf(said)) || absent.some((id) => of.includes(id));
}

const missing = patternAtStart("[e|ma|pero|ora|adesso] [solo] (manca|mancano)");
const before = /\p{L}[ae]va(?:no)?(?!\p{L})|(?<!\p{L})era(?:no)?(?!\p{L})/iu;
const sign = /[,;:]/u;

/** Who is still to be met, or was forgotten. */
export function isStillMissing(words: string): boolean {
  return missing.test(sayingOf(words));
}

/**
 * Who was not there, or does not come, in whatever words. Of a meeting that is named by nothing but them it is known only
 * once it is found whether others still have it.
 */
function readWhoIsAbsent(which: MeetingReference, said: string, context: ReferenceContext): OfAMeeting | undefined {
  if (sign.test(said)) return undefined;
  const { day, allAbsent: removed, tense, like } = readMeetingLine(said, context);
  if (removed.length === 0 || isStillMissing(said) || isOnAnotherDay(like)) return undefined;
  const isBare = which.isBare === true && which.bodies.length > 0;
  if (isBare && removed.every((id) => which.bodies.includes(id)))
    return { kind: "annul", which: planned(which), why: said, absent: which.bodies };
  const isOfIt = which !== theirLast || tense === "past" || before.test(said);
  return !isBare && isOfIt && day.kind === "none" ? correcting(which, { removed }) : undefined;
}

/** To a weekday alone: the next one after its day. What is put off goes forward, to a number of the next month too. */
const readMoved: ReaderOfAChange = (
  { who, hour, moved = hour === undefined ? "" : `alle ${hour}` },
  which,
  context,
) => {
  const named = saysAnother.test(moved) ? undefined : whoseIs(who, which, context);
  const day = moved.replace(afterIt, "");
  const isWeekday = weekdayAlone.test(fold(day));
  const what = isWeekday ? day : moved;
  const change = named && readBecoming({ what }, named, isWeekday ? { ...context, tense: "ahead" } : context);
  if (change?.kind !== "correct" || !isOnlyWhen(change.correction)) return undefined;
  const towards = what === moved ? {} : ({ towards: "later" } as const);
  return correctingToo(change, { ...towards, isPutOff: true });
};

/** Whoever asks for another day asks it of a meeting to come: of one that took place it is a new one. */
const readAskedFor: ReaderOfAChange = (parts, which, context) => {
  const change = readMoved(parts, which, context);
  return which.bodies.length === 0 ? change : correctingToo(change, { isOfPlanned: true });
};

/** A day or an hour, and nobody: with them it may tell another meeting. */
function isOnlyWhen({ becomes, by, added, doubts }: CorrectionInWords): boolean {
  const isWhen =
    by !== undefined || (becomes !== undefined && (becomes.day.kind !== "none" || becomes.hour !== undefined));
  return isWhen && [...(becomes?.bodies ?? []), ...added, ...doubts].length === 0;
}

/** By itself it may tell another meeting. */
const readRefixed: ReaderOfAChange = (parts, which, context) => {
  const change = readMoved(parts, which, context);
  if (!["day", "ambiguous"].includes(becomingOf(change)?.day.kind ?? "none")) return undefined;
  // "L'incontro con Fiesole si fa lunedì", "con Fiesole facciamo il 12, stessa ora": of the one that is planned.
  const isNamed = which.isBare === true ? context.isAsBefore === true && which.bodies.length > 0 : which !== theirLast;
  return correctingToo(change, isNamed ? { isOfPlanned: true } : { isOnlyBeside: true });
};

/** Of the meeting with them, or of theirs of the day that is told. */
const readDropsOut: ReaderOfAChange = ({ when = "", who = "", why }, named, { now, register }, rest = "") => {
  if (who !== "" && !isPlainlyNamed(who, register)) return undefined;
  const { bodies } = who === "" ? named : readBodies(who, register);
  const which = { ...named, bodies };
  const { reading, rest: others } = readDays(when, now);
  const days = reading.kind === "none" ? which.days : daysMeant(reading, now);
  const isPlain = days.length > 0 && /^\s*(?:(?:,|per|causa|perche|che)\s.*)?$/su.test(fold(others));
  if (bodies.length === 0 || (when !== "" && !isPlain)) return undefined;
  return { kind: "annul", which: planned({ ...which, days }), why: why ?? rest, absent: bodies };
};

/** "Salta tutto domani": of the meeting of that day. */
const readCalledOff: ReaderOfAChange = ({ when, why }, named, context, rest = "") => {
  const which = when === undefined ? named : named === theirLast ? readNamed(when, context) : undefined;
  if (which === undefined || (when !== undefined && which.days.length === 0)) return undefined;
  return { kind: "annul", which: planned(when === undefined ? which : { ...which, isBare: true }), why: why ?? rest };
};

/** "Annulla l'incontro che era con Fiesole", "annulla il 2, quello con Signa": what seems its reason says which it is. */
const readAnnulled: ReaderOfAChange = ({ why = "" }, which, context) => {
  const [first = "", ...reasons] = why.split(/,\s+/u);
  const named = readNamed(first.replace(/^(?:quell[oa]\s)?con\s/iu, ""), context);
  const isMore =
    named && (["days", "bodies"] as const).every((one) => which[one].length === 0 || named[one].length === 0);
  if (isMore !== true) return { kind: "annul", which, why };
  const [days, bodies] = [
    [...which.days, ...named.days],
    [...which.bodies, ...named.bodies],
  ];
  return { kind: "annul", which: { ...named, ...which, days, bodies }, why: reasons.join(", ") };
};

function planned(which: MeetingReference): MeetingReference {
  return which.isBare === true ? { ...which, isPlannedFirst: true } : which;
}

/** The meeting that is called off, by its day and whoever it was with: nothing else stands in these words. */
function whoseIs(
  who: string | undefined,
  which: MeetingReference,
  context: ReferenceContext,
): MeetingReference | undefined {
  if (who === undefined) return planned(which);
  const named = which === theirLast ? readNamed(who, context) : undefined;
  return named && { ...named, isPlannedFirst: true };
}

/** "Di una settimana". */
const readShifted: ReaderOfAChange = ({ later, earlier }, which) => {
  const by = readLengthOfTime(later ?? earlier ?? "", earlier === undefined ? 1 : -1);
  return by === undefined ? undefined : correcting(which, { by });
};

/** What each way of wanting a change makes of the parts that it reads. */
const readers: Readonly<Record<keyof typeof waysOfChanging, ReaderOfAChange>> = {
  notes: readNotes,
  evidence: readDocument,
  documented: (_, which) => ({ kind: "document", which, evidence: "", isWhole: false }),
  evidenceGone: readEvidenceGone,
  mistake: readMistake,
  subject: readSubject,
  talked: readTalked,
  tookPlace: readTookPlace,
  place: ({ place = "" }, which, context) =>
    readBecoming({ what: `luogo: ${place.replace(leadsToAPlace, "")}` }, which, context),
  part: readBecoming,
  added: readBodiesChanged,
  too: readBodiesToo,
  removed: readBodiesChanged,
  moved: readMoved,
  askedFor: readAskedFor,
  refixed: readMoved,
  refixedBeside: readRefixed,
  shifted: readShifted,
  hour: readHour,
  becoming: readBecoming,
  day: readWhenItIs,
  instead: readInstead,
  opened: (_, which) => ({ kind: "open-correction", which }),
  dropsOut: readDropsOut,
  calledOff: readCalledOff,
  annulled: readAnnulled,
  needless: (_, which, __, rest = "") => ({ kind: "annul", which, why: rest }),
  restored: ({ why = "" }, which, context) => {
    const isChange = why !== "" && readOne({ ...ofWhole(why), which }, context) !== undefined;
    return { kind: "restore", which, ...(isChange ? { unread: why } : {}) };
  },
  held: (_, which) => ({ kind: "hold", which }),
  shown: (_, which) => ({ kind: "show", which }),
};

const leadsToAPlace =
  /^(?:(?:in|a|ad|al|allo|alla|nel|nello|nella|presso(?:\s(?:il|lo|la))?)\s+|(?:all|nell)['’]\s*)/iu;

type Known = { readonly partsOf: PartsReader; readonly isMarked: boolean; readonly read: ReaderOfAChange };

/** The ways of each kind that say where the meeting is named, then those that do not. */
const known: readonly Known[] = (Object.keys(waysOfChanging) as (keyof typeof waysOfChanging)[]).flatMap((change) =>
  [true, false].map((isMarked) => {
    const lines = waysOfChanging[change]
      .split("\n")
      .map((line) => (isMarked ? line : line.replaceAll("[@]", "")))
      .filter((line) => line.includes("@") === isMarked);
    return { partsOf: partsReader(lines.join("\n")), isMarked, read: readers[change] };
  }),
);
