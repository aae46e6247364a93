// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { dueOccurrences, occurrenceAfter, type WeeklySlot, weekOf } from "#domain/weekly-slot.ts";

const rome = "Europe/Rome";
const sundayAtHalfPastTwo: WeeklySlot = { weekday: 7, hour: 2, minute: 30 };
const mondayAtEight: WeeklySlot = { weekday: 1, hour: 8, minute: 0 };

const instant = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[${rome}]`).toInstant();
const wallOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(rome).toString({ timeZoneName: "never" });

describe("a weekly slot", () => {
  const changes: readonly [string, string, string][] = [
    ["2026-03-29, skipped by the clock", "2026-03-28T12:00", "2026-03-29T03:30:00+02:00"],
    ["2026-10-25, twice on the clock", "2026-10-24T12:00", "2026-10-25T02:30:00+02:00"],
    ["2027-03-28, skipped by the clock", "2027-03-27T12:00", "2027-03-28T03:30:00+02:00"],
    ["2027-10-31, twice on the clock", "2027-10-30T12:00", "2027-10-31T02:30:00+01:00"],
  ];
  for (const [day, from, expected] of changes) {
    it(`at 02:30 on ${day} comes once`, () => {
      const found = occurrenceAfter(sundayAtHalfPastTwo, instant(from), rome);
      const wall = wallOf(found.at);
      assert.equal(wall.slice(0, 16), expected.slice(0, 16));
      assert.ok(["+01:00", "+02:00"].includes(wall.slice(-6)));
      const next = occurrenceAfter(sundayAtHalfPastTwo, found.at, rome);
      assert.equal(
        wallOf(next.at).slice(0, 16),
        `${found.at.toZonedDateTimeISO(rome).toPlainDate().add({ days: 7 })}T02:30`,
      );
    });
  }

  it("twice on the clock is taken the first time", () => {
    for (const [from, at] of [
      ["2026-10-24T12:00", "2026-10-25T00:30:00Z"],
      ["2027-10-30T12:00", "2027-10-31T00:30:00Z"],
    ] as const) {
      assert.equal(occurrenceAfter(sundayAtHalfPastTwo, instant(from), rome).at.toString(), at);
    }
  });

  it("stays at its wall time across both changes, on 29 March and 25 October of 2026 and 2027", () => {
    for (const day of ["2026-03-29", "2026-10-25", "2027-03-29", "2027-10-25"]) {
      let at = instant(`${Temporal.PlainDate.from(day).subtract({ days: 14 })}T12:00`);
      for (let week = 0; week < 4; week += 1) {
        const next = occurrenceAfter(mondayAtEight, at, rome);
        assert.match(wallOf(next.at), /T08:00:00/);
        assert.equal(next.at.toZonedDateTimeISO(rome).dayOfWeek, 1);
        at = next.at;
      }
    }
  });

  it("goes through week 53 of 2026 and the year's end, a week at a time", () => {
    const weeks: string[] = [];
    for (let at = instant("2026-12-20T12:00"); weeks.length < 4; ) {
      const next = occurrenceAfter({ weekday: 5, hour: 9, minute: 0 }, at, rome);
      weeks.push(`${next.week} ${wallOf(next.at).slice(0, 10)}`);
      at = next.at;
    }
    assert.deepEqual(weeks, [
      "2026-W52 2026-12-25",
      "2026-W53 2027-01-01",
      "2027-W01 2027-01-08",
      "2027-W02 2027-01-15",
    ]);
    assert.equal(weekOf(Temporal.PlainDate.from("2024-12-30")), "2025-W01");
  });

  it("after a week that was served comes the next one, whatever the day", () => {
    const friday = { weekday: 5, hour: 9, minute: 0 };
    const now = instant("2026-11-24T10:00");
    assert.equal(occurrenceAfter(friday, now, rome).week, "2026-W48");
    assert.equal(occurrenceAfter(friday, now, rome, "2026-W48").week, "2026-W49");
  });

  it("comes exactly once in every ISO week, in any zone", () => {
    const slots = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), hour: fc.nat(23), minute: fc.nat(59) });
    const zones = fc.constantFrom(rome, "UTC", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe");
    fc.assert(
      fc.property(slots, zones, fc.integer({ min: 0, max: 3000 }), (slot, zone, days) => {
        const start = Temporal.Instant.from("2020-01-01T00:00:00Z").add({ hours: 24 * days });
        const first = occurrenceAfter(slot, start, zone);
        const second = occurrenceAfter(slot, first.at, zone);
        const between = first.at.until(second.at, { largestUnit: "hour" }).hours;
        assert.notEqual(first.week, second.week);
        assert.ok(between >= 7 * 24 - 24 && between <= 7 * 24 + 24, `${between} hours`);
        assert.deepEqual(occurrenceAfter(slot, first.at.subtract({ milliseconds: 1 }), zone).at, first.at);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the machine's time zone", () => {
    const source = `import { occurrenceAfter } from "#domain/weekly-slot.ts"; import { Temporal } from "temporal-polyfill";
      console.log(occurrenceAfter({ weekday: 7, hour: 2, minute: 30 }, Temporal.Instant.from("2026-10-24T10:00Z"), "${rome}").at.toString());`;
    const told = ["Europe/Rome", "Pacific/Kiritimati", "America/Los_Angeles"].map((TZ) => {
      const words = ["--input-type=module-typescript", "--eval", source];
      return spawnSync(process.execPath, words, { env: { ...process.env, TZ }, encoding: "utf8" }).stdout.trim();
    });
    assert.deepEqual(told, ["2026-10-25T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T00:30:00Z"]);
  });
});

describe("what is due of a slot", () => {
  const next = occurrenceAfter(mondayAtEight, instant("2026-11-22T12:00"), rome);
  const dueAt = (wall: string) => dueOccurrences(mondayAtEight, next, instant(wall), rome);

  it("is nothing before its moment, and its moment from then on", () => {
    assert.equal(dueAt("2026-11-23T07:59"), undefined);
    assert.deepEqual(dueAt("2026-11-23T08:00"), { newest: next, skipped: [] });
  });

  const downtimes: readonly [string, string, string, readonly string[]][] = [
    ["1 hour", "2026-11-23T09:00", "2026-W48", []],
    ["30 hours", "2026-11-24T14:00", "2026-W48", []],
    ["3 weeks", "2026-12-14T08:00", "2026-W51", ["2026-W48", "2026-W49", "2026-W50"]],
  ];
  for (const [downtime, wall, newest, skipped] of downtimes) {
    it(`after ${downtime} of downtime is the newest moment alone; the older ones are skipped`, () => {
      const due = dueAt(wall);
      assert.equal(due?.newest.week, newest);
      assert.deepEqual(
        due?.skipped.map(({ week }) => week),
        skipped,
      );
    });
  }

  it("is never without an end: of years of downtime the last 53 weeks are told", () => {
    const due = dueAt("2031-11-23T08:00");
    assert.equal(due?.skipped.length, 52);
  });
});
