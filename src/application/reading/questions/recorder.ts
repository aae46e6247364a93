// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "#domain/day.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { fold, readable } from "../engine/fold.ts";

/** "Ha registrato Chiara": words that name no body, and are written as a name is. */
export function recorderIn(doubt: BodyDoubt | undefined, line: string): string | undefined {
  if (doubt === undefined || doubt.candidates.length > 0) return undefined;
  const typed = readable(line);
  const at = fold(typed).indexOf(doubt.text);
  const name = at === -1 ? "" : typed.slice(at, at + doubt.text.length);
  return /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u.test(name) ? name : undefined;
}

/** "Di oggi", "per ieri": of the meetings themselves. */
export const ofThatTime = /(?<!\p{L})(?:d[i']|del|per) ?(?:oggi|ieri|stama|quest|sta )/u;

/** Some days, up to today or nearly so: "oggi", "ieri", "questa settimana". */
export function isLately({ from, until }: MeetingFilter, now: Temporal.ZonedDateTime): boolean {
  const today = now.toPlainDate();
  const isShort = from !== undefined && until !== undefined && from.until(until).days <= daysOfAWeek;
  return isShort && !isAfter(from, today) && !isBefore(until, today.subtract({ days: 1 }));
}

const daysOfAWeek = 7;
