// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { usesOf } from "#test/support/template-uses.ts";
import { viewFaults } from "#test/support/view-faults.ts";

const folder = new URL("../../cards/", import.meta.url);
const templateOf = (name: string): string => readFileSync(new URL(`${name}.json`, folder), "utf8");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

const of = (field: string) => `\${${field}}`;

/** The template of the history with one of its words as another. */
const planted = (before: string, after: string): readonly [string, unknown] => {
  const text = templateOf("history");
  assert.ok(text.includes(before));
  return ["history", JSON.parse(text.replaceAll(before, after))];
};

describe("each template and the type of its view", () => {
  it("has no field that the view has not, and draws each that it has", () => {
    assert.deepEqual(viewFaults(names.map((name) => [name, JSON.parse(templateOf(name))])), []);
  });

  it("would be found out with a field that is not there, on top or in a list", () => {
    for (const field of ["heading", "by", "value"]) {
      const faults = viewFaults([planted(of(field), of(`${field}s`))]).join("\n");
      assert.match(faults, new RegExp(`^history: text\\(view\\S*\\.${field}s\\);`, "mu"), field);
      assert.match(faults, new RegExp(`'"${field}"' does not satisfy`, "u"), field);
    }
  });

  it("would be found out with a list drawn as text, text as a condition, a condition as text, or text as a list", () => {
    const faults = viewFaults([
      planted(`"$when": "${of("hasNote")}"`, `"$when": "${of("note")}"`),
      planted(`"text": "${of("note")}"`, `"text": "${of("hasNote")}"`),
      planted(`"text": "${of("heading")}"`, `"text": "${of("entries")}"`),
      planted(`"$data": "${of("changes")}"`, `"$data": "${of("title")}"`),
    ]).join("\n");
    for (const check of [
      "condition(view.note)",
      "text(view.hasNote)",
      "text(view.entries)",
      "list(view_entries.title)",
    ])
      assert.ok(faults.includes(`${check};`), `${check}: ${faults}`);
  });

  it("would be found out with a view that has no template, or the reverse", () => {
    assert.match(viewFaults([["nothing", {}]]).join("\n"), /^nothing: .*nothing/u);
  });

  it("binds plain fields only: no expression stands on a card unchecked", () => {
    assert.throws(() => usesOf({ text: of("toUpper(heading)") }), /is no plain field/);
  });
});
