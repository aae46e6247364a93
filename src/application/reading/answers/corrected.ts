// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, isBefore, toDay } from "#domain/day.ts";
import { weekdayNamed } from "../days/named.ts";
import { toDraftDay } from "../draft-from-reading.ts";
import { fold } from "../engine/fold.ts";
import type { CorrectionInWords } from "../intentions/intention.ts";
import type { DraftDay, MeetingDraft } from "../meeting-draft.ts";
import { correctedEvidence } from "./corrected-evidence.ts";

const bareNumber = /^(?:il|al|l'|lo|the)?\s*(\d{1,2})$/iu;

/** The meeting as words correct it: what they do not say stays as it is. Pure. */
export function corrected(
  draft: MeetingDraft,
  correction: CorrectionInWords,
  now: Temporal.ZonedDateTime,
): MeetingDraft {
  const { becomes, added, removed, doubts, subject, notes } = correction;
  const told = becomes?.bodies ?? [];
  const isWhole = told.length + (becomes?.doubts ?? []).length > 0;
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
    evidence: correctedEvidence(draft.evidence, correction),
    notes: [draft.notes, becomes?.remarks, notes].filter(Boolean).join("\n"),
    ...(correction.emptied === undefined ? {} : { [correction.emptied]: "" }),
  };
}

/** The day that is told beside one that was: a number or a weekday alone is beside it. Pure. */
export function dayOf(before: DraftDay, correction: Partial<CorrectionInWords>, now: Temporal.ZonedDateTime): DraftDay {
  const { becomes, by } = correction;
  if (by !== undefined && before.kind === "day") return { ...before, day: toDay(before.day).add(by).toString() };
  if (becomes === undefined || becomes.day.kind === "none") return before;
  const told = toDraftDay(becomes.day);
  if (before.kind !== "day") return told;
  const spoken = { meant: toDay(before.day), today: now.toPlainDate(), correction };
  const { text } = becomes.day;
  const weekday = weekdayNamed(fold(text.trim()));
  if (weekday > 0) return weekdayBeside(weekday, text, told, spoken);
  const number = Number(bareNumber.exec(text.trim())?.[1] ?? 0);
  // "Lunedì 6", of one in September: where that day of its month has that name.
  const beside = ofAWeekday(text.trim());
  if (beside !== undefined && told.kind !== "day") {
    const there = numberBeside(beside.number, told, spoken);
    if (there.kind === "day" && toDay(there.day).dayOfWeek === beside.weekday) return there;
  }
  return number === 0 ? forwardFrom(told, text, spoken) : numberBeside(number, told, spoken);
}

/** A day of a month without its year, of a meeting that is put off: the first after its own. */
function forwardFrom(told: DraftDay, text: string, { meant, correction: { towards } }: Spoken): DraftDay {
  if (told.kind !== "day" || towards !== "later" || /\d{4}|\/\d\d$/u.test(text)) return told;
  const day = toDay(told.day);
  const next = day.with({ year: meant.year });
  if (!isBefore(day, meant)) return told;
  return onDay(isBefore(next, meant) ? next.add({ years: 1 }) : next);
}

type Spoken = { readonly meant: Day; readonly today: Day; readonly correction: Partial<CorrectionInWords> };

/**
 * A weekday that may be of two weeks is of that of the meeting; that of one to come which is moved is the next after its
 * day, or the last before it, where it is brought forward: never one that is past, which is asked.
 */
function weekdayBeside(weekday: number, text: string, told: DraftDay, { meant, today, correction }: Spoken): DraftDay {
  const { isPutOff, towards } = correction;
  const inItsWeek = meant.add({ days: weekday - meant.dayOfWeek });
  const isToCome = !isBefore(meant, today);
  if (isPutOff !== true || !isToCome) {
    if (told.kind !== "ambiguous") return told;
    return onDay(isToCome && isBefore(inItsWeek, today) ? inItsWeek.add({ weeks: 1 }) : inItsWeek);
  }
  const isEarlier = towards === "earlier";
  const isThere = isEarlier ? isBefore(inItsWeek, meant) : isBefore(meant, inItsWeek);
  const day = isThere ? inItsWeek : inItsWeek.add({ days: isEarlier ? -7 : 7 });
  return isBefore(day, today) ? { kind: "unreadable", text } : onDay(day);
}

/** A number alone is of the meeting's month; of one to come, in a month that is not over; of one that was put off, after its day. */
function numberBeside(number: number, told: DraftDay, { meant, today, correction: { towards } }: Spoken): DraftDay {
  const isToCome = !isBefore(meant, today);
  const sameMonth = meant.with({ day: Math.min(number, meant.daysInMonth) });
  const isPast = (isToCome && isBefore(sameMonth, today)) || (towards === "later" && !isBefore(meant, sameMonth));
  const isAfterIt = towards === "earlier" && !isBefore(sameMonth, meant);
  const first = meant.with({ day: 1 }).add({ months: isAfterIt ? -1 : isPast ? 1 : 0 });
  return number > first.daysInMonth ? told : onDay(first.with({ day: number }));
}

function ofAWeekday(text: string): { readonly weekday: number; readonly number: number } | undefined {
  const [, name = "", number] = /^(?:(?:a|il|al)\s+)?(\p{L}+)\s+(?:…\s+)?(\d{1,2})$/iu.exec(fold(text)) ?? [];
  const weekday = weekdayNamed(name);
  return weekday > 0 && number !== undefined ? { weekday, number: Number(number) } : undefined;
}

const onDay = (day: Day): DraftDay => ({ kind: "day", day: day.toString() });
