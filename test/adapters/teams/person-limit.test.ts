// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createPersonLimit } from "#adapters/teams/person-limit.ts";

function aLimit(most: number) {
  let now = 1000;
  const count = createPersonLimit(most, () => now);
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  return {
    count,
    pass,
    kinds: (person: string, times: number) => Array.from({ length: times }, () => count(person).kind),
  };
}

describe("what one person may send in a minute", () => {
  it("is counted from the first message; the first over it is told apart, and says how long to wait", () => {
    const { count, pass, kinds } = aLimit(2);
    assert.deepEqual(kinds("anna", 1), ["within"]);
    pass(20);
    assert.deepEqual(kinds("anna", 1), ["within"]);
    assert.deepEqual(count("anna"), { kind: "first-over", seconds: 40 });
    pass(39.5);
    assert.deepEqual(count("anna"), { kind: "over", seconds: 1 });
    pass(0.5);
    assert.deepEqual(kinds("anna", 4), ["within", "within", "first-over", "over"]);
  });

  it("is each person's own", () => {
    const { kinds } = aLimit(1);
    assert.deepEqual(kinds("anna", 2), ["within", "first-over"]);
    assert.deepEqual(kinds("bruno", 1), ["within"]);
  });

  it("has no limit with 0", () => {
    assert.deepEqual(new Set(aLimit(0).kinds("anna", 1000)), new Set(["within"]));
  });

  it("is remembered of whoever still writes, whoever else does, and forgotten of the others", () => {
    const { count, kinds } = aLimit(1);
    kinds("anna", 2);
    kinds("bruno", 2);
    for (let index = 0; index < 9999; index += 1) {
      count(`person-${index}`);
      if (index % 5000 === 0) count("anna");
    }
    assert.deepEqual(kinds("anna", 1), ["over"]);
    assert.deepEqual(kinds("bruno", 1), ["within"]);
  });
});
