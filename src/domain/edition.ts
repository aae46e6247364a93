// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Day } from "./day.ts";
import type { Objective } from "./objective.ts";

/**
 * The objective renewed for another year: same titles and targets, every day moved to the same day of that year
 * (29 February to the 28th where there is none), the year in front of the code replaced. The same year gives the
 * objective as it is printed.
 */
export function editionFor(objective: Objective, year: number): Objective {
  if (year === objective.year) return objective;
  const moved = (day: Day) => Temporal.PlainDate.from(day).with({ year: day.year + year - objective.year });
  return {
    ...objective,
    year,
    code: objective.code.replace(String(objective.year), String(year)),
    phases: objective.phases.map((phase) => ({ ...phase, start: moved(phase.start), end: moved(phase.end) })),
    ...(objective.monitoringDays === undefined ? {} : { monitoringDays: objective.monitoringDays.map(moved) }),
  };
}

/** What an objective is called in every year: "Z001" for "2021_Z001". The code itself, where the year is not in it. */
export function codeWithoutYear({ code, year }: Pick<Objective, "code" | "year">): string {
  const [before = "", after = ""] = code.split(String(year), 2);
  return `${before}${after}`.replace(/^[_-]|[_-]$/gu, "") || code;
}
