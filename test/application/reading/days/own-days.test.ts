// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readDays } from "#application/reading/days/day.ts";
import { type DayRow, rowsOf } from "#test/support/rows-of.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

describe("more ways of writing days", () => {
  for (const { text, day } of rowsOf<DayRow>("own-days"))
    it(`«${text}» is ${day === "?" ? "no single day" : day}`, () => {
      const { reading } = readDays(text, now);
      assert.equal(reading.kind === "day" ? String(reading.day) : "?", day, JSON.stringify(reading));
    });
});
