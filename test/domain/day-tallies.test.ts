// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  byMonth,
  type DayTallies,
  firstDay,
  monthsOf,
  noTally,
  plus,
  reachedOn,
  sumOf,
  type Tally,
  withChange,
} from "#domain/day-tallies.ts";

const days = fc
  .date({ min: new Date("2020-11-20"), max: new Date("2022-02-10"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const changes = fc.array(fc.tuple(days, fc.boolean(), fc.boolean()), { maxLength: 60 });

/** The tallies after so many meetings, and the same kept plainly; a meeting may be taken away again. */
function counted(told: readonly (readonly [string, boolean, boolean])[]) {
  let tallies: DayTallies = new Map();
  const plain = new Map<string, Tally>();
  for (const [day, isDocumented, isTakenAway] of told) {
    const one = { all: 1, documented: isDocumented ? 1 : 0 };
    tallies = withChange(tallies, day, one);
    if (isTakenAway) tallies = withChange(tallies, day, { all: -1, documented: -one.documented });
    else plain.set(day, plus(plain.get(day) ?? noTally, one));
  }
  return { tallies, plain };
}

const sorted = (tallies: DayTallies) => [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));

describe("tallies by day", () => {
  it("say what a plain map of the same meetings says, whatever was counted and taken away", () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 70 }), (told, target) => {
        const { tallies, plain } = counted(told);
        for (const one of [tallies, byMonth(plain)]) {
          assert.deepEqual(sorted(one), sorted(plain));
          assert.deepEqual(
            [...one.keys()].map((day) => one.get(day)),
            [...one.values()],
          );
          assert.equal(one.size, plain.size);
          assert.deepEqual(sumOf(one), [...plain.values()].reduce(plus, noTally));
          const inOrder = sorted(plain);
          const documented = inOrder.find(([, tally]) => tally.documented > 0)?.[0];
          assert.equal(firstDay(one, "documented"), documented);
          assert.equal(firstDay(one, "all"), inOrder[0]?.[0]);
          const reached = inOrder.find((_, at) => sumOf(new Map(inOrder.slice(0, at + 1))).all >= target)?.[0];
          assert.equal(reachedOn(one, target), reached);
        }
      }),
    );
  });

  it("share every month in which nothing changed with those that they were made of", () => {
    const year = counted(
      Array.from({ length: 365 }, (_, day) => [
        new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10),
        true,
        false,
      ]),
    ).tallies;
    const next = withChange(year, "2021-07-21", { all: 1, documented: 0 });
    const anew = [...monthsOf(next)].flatMap(([month, one]) => (monthsOf(year).get(month) === one ? [] : [month]));
    assert.deepEqual(anew, ["2021-07"]);
    assert.equal(year.get("2021-07-21")?.all, 1);
    assert.equal(next.get("2021-07-21")?.all, 2);
  });
});
