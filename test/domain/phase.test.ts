// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { toDay } from "#domain/day.ts";
import { type PhaseDays, phaseStanding } from "#domain/phase.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";

const day = (text: string | undefined) => (text === undefined ? undefined : toDay(text));

/** Phase 2 is planned from 1 May to 31 December 2021. */
function standingOn(today: string, startedOn?: string, endedOn?: string): Record<string, unknown> {
  const phase = grandeFirenze.phases[1];
  assert.ok(phase);
  const actual = { startedOn: day(startedOn), endedOn: day(endedOn) } as PhaseDays;
  const { on, ...standing } = { on: undefined, ...phaseStanding(phase, actual, toDay(today)) };
  return on === undefined ? standing : { ...standing, on: String(on) };
}

describe("where a phase is", () => {
  const cases: readonly [string, Record<string, unknown>, ...string[]][] = [
    ["ahead, with its start to come", { state: "ahead", days: 1 }, "2021-04-30"],
    ["to start today", { state: "not-started", days: 0 }, "2021-05-01"],
    ["late in starting", { state: "not-started", days: 88 }, "2021-07-28"],
    ["running, started late", { state: "running", start: 3, left: 156 }, "2021-07-28", "2021-05-04"],
    ["running, started early", { state: "running", start: -2, left: 245 }, "2021-04-30", "2021-04-29"],
    ["running to the end of its last day", { state: "running", start: 0, left: 0 }, "2021-12-31", "2021-05-01"],
    ["expired on the day after", { state: "expired", days: 1 }, "2022-01-01", "2021-05-01"],
    ["expired also when nobody told that it started", { state: "expired", days: 1 }, "2022-01-01"],
    ["ended early", { state: "ended", on: "2021-12-29", end: -2 }, "2022-01-01", "2021-05-01", "2021-12-29"],
    ["ended late", { state: "ended", on: "2022-01-10", end: 10 }, "2022-02-01", "2021-05-01", "2022-01-10"],
    [
      "ended, without its start",
      { state: "ended", on: "2021-12-31", end: 0 },
      "2022-02-01",
      undefined,
      "2021-12-31",
    ] as never,
    [
      "not yet ended, as of a day before it",
      { state: "running", start: 0, left: 184 },
      "2021-06-30",
      "2021-05-01",
      "2021-12-29",
    ],
    ["not yet started, as of a day before it", { state: "not-started", days: 0 }, "2021-05-01", "2021-05-02"],
  ];
  for (const [name, expected, ...days] of cases) {
    it(name, () => assert.deepEqual(standingOn(...(days as [string])), expected));
  }
});
