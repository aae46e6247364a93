// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import type { Day } from "#domain/day.ts";
import { readDays } from "./day.ts";
import { daysOf } from "./find-day.ts";

/** The day that a figure is asked for: "al 30/06". */
export type AsOf =
  | { readonly kind: "now" }
  | { readonly kind: "day"; readonly day: Day }
  /** Meant as a day, and not one of the objective's year that can be told for sure. */
  | { readonly kind: "problem"; readonly text: string };

/** Reads the day of a figure. No day at all is now. Pure: `now` is given. */
export function readAsOf(text: string, now: Temporal.ZonedDateTime, year: number): AsOf {
  if (text === "") return { kind: "now" };
  const { reading } = readDays(text, now);
  if (reading.kind === "none") return { kind: "now" };
  const inYear = daysOf(reading).filter((day) => day.year === year);
  const [day] = inYear;
  return inYear.length === 1 && day !== undefined ? { kind: "day", day } : { kind: "problem", text: reading.text };
}
