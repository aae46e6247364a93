// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createCardRenderer } from "#adapters/teams/cards.ts";

const placeholder = (expression: string) => `$\{${expression}}`;

describe("the renderer of cards", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "diario-peg-cards-"));
    const body = [{ $data: placeholder("lines"), type: "TextBlock", text: placeholder("text") }];
    writeFileSync(join(folder, "message.json"), JSON.stringify({ type: "AdaptiveCard", body }));
  });
  after(() => rmSync(folder, { recursive: true }));

  const render = (texts: readonly string[], name = "message") =>
    createCardRenderer(pathToFileURL(`${folder}/`)).render(
      name as "message",
      { lines: texts.map((text) => ({ text })) } as never,
    );

  it("shows what people typed as it is, also where it looks like a template", () => {
    const typed = [placeholder("text"), placeholder("1 + 1"), "$data", '"}]', "**x**"];
    assert.deepEqual(
      (render(typed) as { body: { text: string }[] }).body.map(({ text }) => text),
      typed,
    );
  });

  it("refuses a card larger than Teams takes, by its name, and one without a template", () => {
    assert.throws(() => render(["x".repeat(29_000)]), /RangeError: The card message takes \d+ bytes/);
    assert.throws(() => render([], "none"), /RangeError: No template for the card none/);
  });
});
