// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";

/** What is said over days that are told in part: the month, from 1, of their numbers; the days that they are among. */
export type DaysOver = { readonly month?: number; readonly among?: readonly Day[] };
