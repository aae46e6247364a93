// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isBefore, toDay } from "#domain/day.ts";
import type { DayReading } from "../days/found-day.ts";
import { toDraftDay } from "../draft-from-reading.ts";
import { fold } from "../engine/fold.ts";
import type { CorrectionInWords } from "../intentions/intention.ts";
import type { DraftDay, MeetingDraft } from "../meeting-draft.ts";
import { weekdays } from "../words/day-words.ts";

const bareNumber = /^(?:il|al|l'|lo|the)?\s*(\d{1,2})$/iu;

/** The meeting as words correct it: what they do not say stays as it is. Pure. */
export function corrected(
  draft: MeetingDraft,
  correction: CorrectionInWords,
  now: Temporal.ZonedDateTime,
): MeetingDraft {
  const { becomes, added, removed, doubts, subject, notes } = correction;
  const told = becomes?.bodies ?? [];
  const isWhole = told.length > 0 || (becomes !== undefined && doubts.length > 0);
  const kept = isWhole ? told : [...draft.bodies.filter((id) => !removed.includes(id)), ...told];
  return {
    ...draft,
    day: dayOf(draft.day, correction, now),
    hour: becomes?.hour ?? draft.hour,
    mode: becomes?.mode ?? draft.mode,
    place: becomes === undefined || becomes.place === "" ? draft.place : becomes.place,
    bodies: [...new Set([...kept, ...added])],
    names: isWhole ? doubts : [...draft.names, ...doubts],
    subject: subject ?? (becomes?.subject || draft.subject),
    evidence: joined([withoutEvidence(draft.evidence, correction), becomes?.evidence, correction.evidence], "; "),
    notes: joined([draft.notes, becomes?.remarks, notes], "\n"),
  };
}

/** Each piece is known by its number; by what it is where none was told, or where it is the only one. */
function withoutEvidence(evidence: string, { evidenceTaken = "" }: CorrectionInWords): string {
  const numbers = evidenceTaken.match(/\d[\d/.-]*\d|\d/gu) ?? [];
  const pieces = evidence.split("; ");
  const isNamed = (piece: string) =>
    evidenceTaken !== "" && (pieces.length === 1 || fold(piece).includes(fold(evidenceTaken)));
  const isTaken = (piece: string) =>
    numbers.length > 0 ? numbers.every((number) => piece.includes(number)) : isNamed(piece);
  return pieces.filter((piece) => !isTaken(piece)).join("; ");
}

function joined(texts: readonly (string | undefined)[], sign: string): string {
  return texts.filter((text) => text !== undefined && text !== "").join(sign);
}

function dayOf(before: DraftDay, { becomes, by, isLater }: CorrectionInWords, now: Temporal.ZonedDateTime): DraftDay {
  if (by !== undefined && before.kind === "day") return { ...before, day: toDay(before.day).add(by).toString() };
  return becomes === undefined || becomes.day.kind === "none" ? before : dayBeside(before, becomes.day, now, isLater);
}

/**
 * A weekday that may be of two weeks is of that of the meeting that is spoken of. A number alone is of its month; of one to come, in a month that is not over; of one
 * that was put off, after its day.
 */
function dayBeside(
  before: DraftDay,
  told: Exclude<DayReading, { kind: "none" }>,
  now: Temporal.ZonedDateTime,
  isLater = false,
) {
  const weekday = weekdays.findIndex((names) => names.includes(fold(told.text.trim())));
  if (before.kind === "day" && told.kind === "ambiguous" && weekday !== -1) {
    const meant = toDay(before.day);
    return { kind: "day", day: meant.add({ days: weekday + 1 - meant.dayOfWeek }).toString() } as const;
  }
  const number = Number(bareNumber.exec(told.text.trim())?.[1] ?? 0);
  if (before.kind !== "day" || number === 0) return toDraftDay(told);
  const today = now.toPlainDate();
  const meant = toDay(before.day);
  const isToCome = !isBefore(meant, today);
  const sameMonth = meant.with({ day: Math.min(number, meant.daysInMonth) });
  const isPast = (isToCome && isBefore(sameMonth, today)) || (isLater && !isBefore(meant, sameMonth));
  const month = isPast ? 1 : 0;
  const first = meant.with({ day: 1 }).add({ months: month });
  return number > first.daysInMonth
    ? toDraftDay(told)
    : ({ kind: "day", day: first.with({ day: number }).toString() } as const);
}
