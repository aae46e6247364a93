// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { noCorrection } from "./correcting.ts";
import type { CorrectionInWords, CorrectionOfOne, OfAMeeting } from "./intention.ts";
import { type MeetingReference, theirLast } from "./meeting-reference.ts";
import { waysOfOnlyCallingOff } from "./phrases-of-a-line.ts";

/**
 * Two changes of one meeting as one: a meeting that is called off and has a new day is moved. Undefined when they are of
 * two meetings, say the same thing twice, or cannot both be.
 */
export function together(one: OfAMeeting, other: OfAMeeting): OfAMeeting | undefined {
  const which = whichOf(one.which, other.which);
  if (which === undefined) return undefined;
  if (one.kind === "annul" && other.kind === "annul") return { ...one, which, why: reasonsOf(one.why, other.why) };
  if (one.kind === other.kind && one.kind !== "correct" && one.kind !== "document") return { ...one, which };
  const moved = one.kind === "annul" ? other : other.kind === "annul" ? one : undefined;
  if (moved !== undefined && isMoved(moved)) return { ...moved, which, correction: alone(moved.correction) };
  const [first, second] = [correctionOf(one), correctionOf(other)];
  const correction = first && second && both(first, second);
  return correction && { kind: "correct", which, correction };
}

/** "Salta tutto, Lastra non può": who does not come is why; that it is called off is a reason only where there is no other. */
export function reasonsOf(...whys: readonly string[]): string {
  const told = whys.flatMap((why) => why.replace(anotherStays, "").split(/,\s+/u)).filter((why) => why !== "");
  const others = told.filter((why) => !callsItOff.test(sayingOf(why)));
  return others.length > 0 ? others.join(", ") : (told[0] ?? "");
}

/** "…, quello di Vaglia resta", "… e Vaglia è confermata": that another one stays is no reason. */
const anotherStays =
  /(?:^|[,;]\s+|(?<!\s)\s+(?=(?:e|ed|ma|però|mentre|invece)\s))(?:(?:e|ed|ma|però|mentre|invece)\s+)?(?:(?:quell[oa]\s+(?=(?:con|di|del|della)\s|dell['’])|l['’]\s?altr[oa]\s+)(?:(?!non\s)[^\s,;]+\s+){0,7}(?:resta|rimane|va\s+bene|no|si\s+(?:fa|tiene)|(?:è|e['’])(?:\s+ancora)?\s+(?:confermat[oa]|valid[oa]))|(?:(?!non\s)[^\s,;]+\s+){1,4}(?:è|e['’]|resta|rimane)(?:\s+ancora)?\s+confermat[oa])(?:\s+(?:com['’]\s?(?:è|era)|così|confermat[oa]|in\s+piedi))?[\s.!]*$/iu;

const callsItOff = patternOf(waysOfOnlyCallingOff);

function whichOf(one: MeetingReference, other: MeetingReference): MeetingReference | undefined {
  if (one === theirLast) return other;
  if (other === theirLast) return one;
  const isSame = one.number === other.number && one.days === other.days && one.bodies === other.bodies;
  return isSame ? { ...one, ...other } : undefined;
}

function isMoved(change: OfAMeeting): change is CorrectionOfOne {
  if (change.kind !== "correct") return false;
  const { becomes, by, isPutOff } = change.correction;
  return by !== undefined || (isPutOff === true && becomes !== undefined && becomes.day.kind !== "none");
}

function alone({ isOnlyBeside: _, isOfPlanned: __, ...correction }: CorrectionInWords): CorrectionInWords {
  return correction;
}

/**
 * What a change makes of its meeting, as a correction of it: who does not come is only taken off. Undefined for one that
 * is none.
 */
export function correctionOf(change: OfAMeeting): CorrectionInWords | undefined {
  if (change.kind === "correct") return change.correction;
  if (change.kind === "annul" && change.absent !== undefined) return { ...noCorrection, removed: change.absent };
  if (change.kind === "hold") return { ...noCorrection, isHeld: true };
  return change.kind === "document" && change.isWhole ? { ...noCorrection, evidence: change.evidence } : undefined;
}

function both(one: CorrectionInWords, other: CorrectionInWords): CorrectionInWords | undefined {
  const [a, b] = [one.becomes, other.becomes];
  const becomes = a === undefined || b === undefined ? (a ?? b) : bothReadings(a, b);
  const isTwice = (["by", "subject", "notes", "evidence"] as const).some(
    (field) => one[field] !== undefined && other[field] !== undefined,
  );
  const unread = [one.unread, other.unread].filter((words) => words !== undefined).join(", ");
  if (isTwice || ((a ?? b) !== undefined && becomes === undefined)) return undefined;
  return {
    ...one,
    ...other,
    ...(becomes === undefined ? {} : { becomes }),
    added: [...one.added, ...other.added],
    removed: [...one.removed, ...other.removed],
    doubts: [...one.doubts, ...other.doubts],
    ...(unread === "" ? {} : { unread }),
  };
}

/** Of each part of a meeting, whether it is told. */
export function saidOf(reading: MeetingReading): readonly boolean[] {
  return [
    reading.day.kind !== "none",
    reading.hour !== undefined,
    reading.mode !== undefined,
    reading.place !== "",
    reading.subject !== "",
    reading.evidence !== "",
    reading.bodies.length > 0,
  ];
}

/** Undefined when both tell the day, or whatever else it is. */
function bothReadings(one: MeetingReading, other: MeetingReading): MeetingReading | undefined {
  const others = saidOf(other);
  if (saidOf(one).some((isTold, at) => isTold && others[at])) return undefined;
  const { hour = one.hour, mode = one.mode } = other;
  return {
    ...one,
    ...defined({ hour, mode }),
    day: other.day.kind === "none" ? one.day : other.day,
    place: one.place || other.place,
    subject: one.subject || other.subject,
    evidence: one.evidence || other.evidence,
    bodies: [...one.bodies, ...other.bodies],
    doubts: [...one.doubts, ...other.doubts],
  };
}
