// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { IncomingActivity } from "#adapters/teams/activity.ts";
import { typedText } from "#adapters/teams/typed-text.ts";
import { aMessage } from "#test/support/activities.ts";

const mention = (id: string, name: string) => ({ type: "mention", text: `<at>${name}</at>`, mentioned: { id } });
const read = (text: string, over = {}) => typedText(aMessage(text, over) as unknown as IncomingActivity).trim();

describe("what was typed", () => {
  it("is free of the bot's mention wherever it is, and keeps the names of others", () => {
    const entities = [mention("28:bot", "Diario PEG"), mention("tag", "Scandicci")];
    assert.equal(
      read("<at>Diario PEG</at>&nbsp;incontro con <at>Scandicci</at>, oggi", { entities }),
      "incontro con Scandicci, oggi",
    );
    assert.equal(read("stato <at>Diario PEG</at>", { entities }), "stato");
    assert.equal(read("<at>Scandicci</at> oggi", { entities }), "Scandicci oggi");
  });

  it("is free of the bot's mention also where nothing tells who is meant", () => {
    assert.equal(read("<at>PEG</at> incontro con <at>Scandicci</at>"), "incontro con Scandicci");
    assert.equal(read("stato <at>diario peg</at>"), "stato");
  });

  it("has no comma or colon left of the mention", () => {
    for (const text of ["@Diario PEG: stato", "@Diario PEG, stato", "<at>Diario PEG</at>: stato", "@PEG, stato"])
      assert.equal(read(text), "stato", text);
  });

  it("has characters for entities, once, and never makes an element of them", () => {
    assert.equal(read("a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27;"), `a & b <c> "d" 'e'`);
    assert.equal(read("&amp;lt;"), "&lt;");
    assert.equal(read("x &lt;at&gt;Scandicci&lt;/at&gt;"), "x <at>Scandicci</at>");
    assert.equal(read("&copy; &#9999999; &"), "&copy; &#9999999; &");
  });

  it("is left as it is when it is longer than Teams sends, for the application to refuse", () => {
    const text = "&amp;".repeat(28_001 / 5 + 1);
    assert.equal(read(text), text);
  });

  it("is read at once, however long and strange", () => {
    for (const part of ["<at ", "<at>", "<at>x</at>", "&nbsp;", "&#1", "@"]) {
      const started = performance.now();
      read(part.repeat(28_000 / part.length));
      assert.ok(performance.now() - started < 100, part);
    }
  });
});
