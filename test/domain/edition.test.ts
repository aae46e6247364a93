// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { toDay } from "#domain/day.ts";
import { editionFor } from "#domain/edition.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";

describe("the edition of an objective for a year", () => {
  it("is the printed scheda in its own year", () => {
    assert.equal(editionFor(grandeFirenze, 2021), grandeFirenze);
  });

  it("moves the days and the code, and keeps titles and targets", () => {
    const edition = editionFor(grandeFirenze, 2026);
    assert.equal(edition.code, "2026_Z001");
    assert.equal(edition.year, 2026);
    assert.equal(edition.title, grandeFirenze.title);
    assert.deepEqual(edition.indicators, grandeFirenze.indicators);
    assert.deepEqual(
      edition.phases.map(({ start, end }) => `${start}/${end}`),
      ["2026-01-01/2026-04-30", "2026-05-01/2026-12-31"],
    );
  });

  it("moves 29 February to the 28th where there is none", () => {
    const [first] = grandeFirenze.phases;
    assert.ok(first);
    const leap = { ...grandeFirenze, year: 2024, phases: [{ ...first, end: toDay("2024-02-29") }] };
    assert.equal(String(editionFor(leap, 2025).phases[0]?.end), "2025-02-28");
  });
});
