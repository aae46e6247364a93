// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Rows } from "#adapters/store/rows.ts";
import { latestKept } from "#domain/counts.ts";
import type { DayTallies } from "#domain/day-tallies.ts";
import { type Meeting, type MeetingState, meetingModes } from "#domain/meeting.ts";
import { aRegister } from "#test/fakes/a-register.ts";
import { aLog, entryOf } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();
const register = aRegister();

const aTold = fc.record(
  {
    day: fc.constantFrom("2020-12-31", "2021-01-01", "2021-06-18", "2021-07-21", "2021-12-31", "2022-01-01"),
    state: fc.constantFrom<MeetingState>("held", "planned", "annulled"),
    bodies: fc.uniqueArray(fc.constantFrom(...register.keys()), { minLength: 1, maxLength: 5 }),
    evidence: fc.constantFrom([], [{ text: "prot. 1" }]),
    subject: fc.string({ unit: "binary", maxLength: 40 }),
    mode: fc.constantFrom(...meetingModes),
  },
  { requiredKeys: ["day", "state", "bodies", "evidence"] },
);

const aChange = fc.record({ which: fc.nat(), over: aTold });

/** Counts never disagree with the meetings: they are compared with a recount, whatever was recorded. */
export function countsContract(open: OpenRows): void {
  let rows: Rows;

  before(async () => {
    rows = await open();
  });

  it("equal a recount from the meetings, whatever was recorded and changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTold, { minLength: 1, maxLength: 8 }), fc.array(aChange), async (told, changes) => {
        const { log, objective, record, change, all } = aLog(rows);
        for (const over of told) await record(over);
        for (const { which, over } of changes) entryOf(await change(1 + (which % told.length), over));
        const counts = await log.counts(objective, signal);
        const meetings = await all(3);
        assert.equal(meetings.length, told.length);
        const counted = meetings.filter(
          ({ state, day, bodies }) =>
            state === "held" && day.year === 2021 && bodies.some((body) => body !== "firenze"),
        );
        assert.deepEqual(sorted(counts.meetings), tally(counted));
        assert.deepEqual(sorted(counts.planned), tally(meetings.filter(({ state }) => state === "planned")));
        for (const [kind, tallies] of Object.entries(counts.bodies)) {
          const bodies = [...register.values()].filter((body) => body.kind === kind && body.id !== "firenze");
          const firsts = (which: readonly Meeting[]) =>
            bodies.flatMap(({ id }) => firstDay(which.filter((meeting) => meeting.bodies.includes(id))));
          assert.deepEqual(
            sorted(tallies),
            byDay(firsts(counted), firsts(counted.filter(({ evidence }) => evidence.length > 0))),
          );
        }
        const held = meetings.filter(({ state }) => state === "held").slice(0, latestKept);
        assert.deepEqual(
          counts.latest,
          held.map(({ number, day }) => ({ number, day })),
        );
      }),
      { numRuns: 25 },
    );
  });
}

type Line = readonly [string, number, number];

function tally(meetings: readonly Meeting[]): readonly Line[] {
  const documented = meetings.filter(({ evidence }) => evidence.length > 0);
  return byDay(
    meetings.map(({ day }) => day.toString()),
    documented.map(({ day }) => day.toString()),
  );
}

function byDay(all: readonly string[], documented: readonly string[]): readonly Line[] {
  const times = (days: readonly string[], day: string) => days.filter((one) => one === day).length;
  return [...new Set([...all, ...documented])]
    .sort()
    .map((day) => [day, times(all, day), times(documented, day)] as const);
}

function firstDay(meetings: readonly Meeting[]): readonly string[] {
  return meetings
    .map(({ day }) => day.toString())
    .sort()
    .slice(0, 1);
}

function sorted(tallies: DayTallies): readonly Line[] {
  return [...tallies].map(([day, { all, documented }]) => [day, all, documented] as const).sort();
}
