// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type Counts, noCounts } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import { indicatorStandings } from "#domain/standing.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";

const tallies = (days: Readonly<Record<string, number>>) =>
  new Map(Object.entries(days).map(([day, all]) => [day, { all, documented: 0 }]));

const counts = (meetings: Readonly<Record<string, number>>, comuni: Readonly<Record<string, number>>): Counts => ({
  ...noCounts,
  meetings: tallies(meetings),
  bodies: { ...noCounts.bodies, comune: tallies(comuni), altro: tallies({ "2021-06-18": 4 }) },
});

describe("where an indicator stands", () => {
  it("says the gap and the last day of the last phase while there is time", () => {
    const [meetings] = indicatorStandings(grandeFirenze, counts({ "2021-06-18": 1 }, {}), toDay("2021-07-28"));
    assert.equal(meetings?.state, "open");
    assert.equal(meetings?.gap, 2);
    assert.equal(String(meetings?.deadline), "2021-12-31");
  });

  it("says the day on which it was reached", () => {
    const [, bodies] = indicatorStandings(
      grandeFirenze,
      counts({}, { "2021-06-18": 1, "2021-07-21": 4 }),
      toDay("2021-07-28"),
    );
    assert.equal(bodies?.state, "reached");
    assert.equal(bodies?.state === "reached" ? String(bodies.reachedOn) : "", "2021-07-21");
    assert.equal(bodies?.gap, 0);
  });

  it("leaves out the kinds of bodies that do not count", () => {
    const [, bodies] = indicatorStandings(grandeFirenze, counts({}, {}), toDay("2021-07-28"));
    assert.equal(bodies?.value.all, 0);
  });

  it("is still open on the last day, and missed on the day after", () => {
    const stateOn = (day: string) => indicatorStandings(grandeFirenze, noCounts, toDay(day))[0]?.state;
    assert.equal(stateOn("2021-12-31"), "open");
    assert.equal(stateOn("2022-01-01"), "missed");
  });

  it("stays reached once the year is over", () => {
    const standings = indicatorStandings(grandeFirenze, counts({ "2021-12-31": 3 }, {}), toDay("2022-03-01"));
    assert.equal(standings[0]?.state, "reached");
  });
});
