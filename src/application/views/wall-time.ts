// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { WeeklySlot } from "#domain/weekly-slot.ts";
import type { Wording } from "../wording/wording.ts";

/** "HH:MM" on the clock's wall. */
export function hourOf(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString().slice(0, "HH:MM".length);
}

/** "ogni venerdì alle 9:00". */
export function slotInWords({ weekday, hour, minute }: WeeklySlot, { digest }: Wording): string {
  return digest.slot(weekday, `${hour}:${String(minute).padStart(2, "0")}`);
}
