// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { toDay } from "#domain/day.ts";
import { stateWhenRecorded } from "#domain/meeting-state.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

describe("the state in which a meeting is recorded", () => {
  const cases: readonly [string, string | undefined, "held" | "planned"][] = [
    ["2021-07-27", undefined, "held"],
    ["2021-07-27", "23:59", "held"],
    ["2021-07-28", undefined, "held"],
    ["2021-07-28", "10:00", "held"],
    ["2021-07-28", "10:01", "planned"],
    ["2021-07-29", undefined, "planned"],
    ["2021-07-29", "08:00", "planned"],
  ];
  for (const [day, hour, state] of cases) {
    it(`is ${state} on ${day}${hour === undefined ? "" : ` at ${hour}`}, written on 28 July 2021 at 10:00`, () => {
      assert.equal(stateWhenRecorded({ day: toDay(day), ...(hour === undefined ? {} : { hour }) }, now), state);
    });
  }
});
