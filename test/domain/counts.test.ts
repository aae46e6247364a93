// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import type { BodyKind } from "#domain/body.ts";
import {
  addMeeting,
  type BodyRecord,
  countsFor,
  type Figures,
  latestKept,
  noCounts,
  replaceMeeting,
} from "#domain/counts.ts";
import { compareDays, toDay } from "#domain/day.ts";
import { firstDay, reachedOn, sumOf } from "#domain/day-tallies.ts";
import type { Meeting } from "#domain/meeting.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { isMap } from "#test/support/is-map.ts";

const kinds: Readonly<Record<string, BodyKind>> = {
  firenze: "comune",
  scandicci: "comune",
  fiesole: "comune",
  toscana: "regione",
  prefettura: "altro",
};

const meeting = (over: Partial<Meeting>): Meeting => ({
  number: 1,
  revision: 1,
  loggedOn: toDay("2021-07-28"),
  day: toDay("2021-06-18"),
  state: "held",
  bodies: ["scandicci"],
  subject: "",
  place: "",
  evidence: [],
  notes: "",
  ...over,
});

function figuresOf(meetings: readonly Meeting[]): Figures {
  const empty = new Map(
    Object.entries(kinds).map(([id, kind]): [string, BodyRecord] => [id, { group: id, tally: kind, days: new Map() }]),
  );
  return meetings.reduce<Figures>((figures, next) => addMeeting(grandeFirenze, figures, next), {
    counts: noCounts,
    bodies: empty,
  });
}

/** The same with every map in order, so that only what it holds is compared. */
function sortedTallies(value: unknown): unknown {
  if (isMap(value)) return [...value].sort().map(([key, inner]) => [key, sortedTallies(inner)]);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sortedTallies(inner)]));
}

const anyMeeting = fc
  .record({
    day: fc.integer({ min: 0, max: 400 }).map((days) => toDay("2020-12-20").add({ days })),
    state: fc.constantFrom("held", "planned", "annulled"),
    bodies: fc.uniqueArray(fc.constantFrom(...Object.keys(kinds)), { minLength: 1 }),
    evidence: fc.constantFrom([], [{ text: "prot. 1/2021" }]),
  })
  .map((over) => meeting(over as Partial<Meeting>));

describe("the rules of counting", () => {
  it("a held meeting inside the year with a body other than the owner counts", () => {
    assert.equal(countsFor(grandeFirenze, meeting({})), true);
  });

  const notCounted: readonly [string, Partial<Meeting>][] = [
    ["planned", { state: "planned" }],
    ["annulled", { state: "annulled" }],
    ["outside the year", { day: toDay("2020-12-31") }],
    ["with the owner alone", { bodies: ["firenze"] }],
  ];
  for (const [name, over] of notCounted) {
    it(`a meeting ${name} does not count`, () => {
      assert.equal(countsFor(grandeFirenze, meeting(over)), false);
      assert.equal(sumOf(figuresOf([meeting(over)]).counts.meetings).all, 0);
    });
  }

  it("one meeting with many bodies is one meeting, and the owner is never counted", () => {
    const { counts } = figuresOf([meeting({ bodies: ["firenze", "scandicci", "fiesole", "toscana"] })]);
    assert.equal(sumOf(counts.meetings).all, 1);
    assert.equal(sumOf(counts.bodies.comune).all, 2);
    assert.equal(sumOf(counts.bodies.regione).all, 1);
  });

  it("a body is counted once however often it is met, on the first day it was met", () => {
    const { counts } = figuresOf([
      meeting({ day: toDay("2021-07-21") }),
      meeting({ number: 2, day: toDay("2021-06-18") }),
    ]);
    assert.deepEqual([...counts.bodies.comune], [["2021-06-18", { all: 1, documented: 0 }]]);
  });

  it("a body met first without evidence is documented from the day it was met with it", () => {
    const { counts } = figuresOf([
      meeting({ day: toDay("2021-06-18") }),
      meeting({ number: 2, day: toDay("2021-07-21"), evidence: [{ text: "prot. 1" }] }),
    ]);
    assert.equal(firstDay(counts.bodies.comune, "all"), "2021-06-18");
    assert.equal(firstDay(counts.bodies.comune, "documented"), "2021-07-21");
  });

  it("the target is reached on the day of the meeting that makes it, whatever the order of recording", () => {
    const days = ["2021-09-01", "2021-06-18", "2021-07-21", "2021-08-02"];
    const { counts } = figuresOf(days.map((day, index) => meeting({ number: index + 1, day: toDay(day) })));
    assert.equal(reachedOn(counts.meetings, 3), "2021-08-02");
    assert.equal(reachedOn(counts.meetings, 5), undefined);
  });

  it("the newest held meetings are kept, newest first", () => {
    const days = ["2021-09-01", "2021-06-18", "2021-12-01", "2021-08-02"];
    const { counts } = figuresOf(days.map((day, index) => meeting({ number: index + 1, day: toDay(day) })));
    assert.deepEqual(
      counts.latest.map(({ number }) => number),
      [3, 1, 4],
    );
  });

  it("a meeting that becomes another counts as if it had always been so", () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 12 }), anyMeeting, anyMeeting, (drawn, before, after) => {
        const others = drawn.map((one, index) => ({ ...one, number: index + 2 }));
        const changed = replaceMeeting(grandeFirenze, figuresOf([before, ...others]), before, after);
        const expected = figuresOf([after, ...others]);
        const { latest: _, ...counts } = changed.counts;
        const { latest: __, ...expectedCounts } = expected.counts;
        assert.deepEqual(sortedTallies(counts), sortedTallies(expectedCounts));
        assert.deepEqual(sortedTallies(changed.bodies), sortedTallies(expected.bodies));
      }),
    );
  });

  it("counts equal a recount from the meetings, for any meetings in any order", () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 30 }), (drawn) => {
        const meetings = drawn.map((one, index) => ({ ...one, number: index + 1 }));
        const { counts } = figuresOf(meetings);
        const counted = meetings.filter((one) => countsFor(grandeFirenze, one));
        assert.equal(sumOf(counts.meetings).all, counted.length);
        assert.equal(sumOf(counts.meetings).documented, counted.filter(({ evidence }) => evidence.length > 0).length);
        assert.equal(sumOf(counts.planned).all, meetings.filter(({ state }) => state === "planned").length);
        for (const kind of ["comune", "regione", "altro"] as const) {
          const met = (from: readonly Meeting[]) =>
            new Set(from.flatMap(({ bodies }) => bodies).filter((id) => id !== "firenze" && kinds[id] === kind)).size;
          assert.equal(sumOf(counts.bodies[kind]).all, met(counted));
          assert.equal(
            sumOf(counts.bodies[kind]).documented,
            met(counted.filter(({ evidence }) => evidence.length > 0)),
          );
        }
        const held = meetings.filter(({ state }) => state === "held");
        const newest = held.sort((one, other) => compareDays(other.day, one.day) || other.number - one.number);
        assert.deepEqual(
          counts.latest.map(({ number }) => number),
          newest.slice(0, latestKept).map(({ number }) => number),
        );
      }),
    );
  });
});
