// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createCardRenderer } from "#adapters/teams/cards.ts";
import type { CardName } from "#application/reply.ts";
import { aReplyOfEachCard } from "#test/fakes/a-reply-of-each-card.ts";
import { type Node, nodesOf } from "#test/support/nodes-of.ts";

const folder = new URL("../../cards/", import.meta.url);
const templates = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));
const renderer = createCardRenderer(folder);
const inTeams = createCardRenderer(folder, { hasDialogs: true });

const knownTypes = new Set([
  "AdaptiveCard",
  "TextBlock",
  "RichTextBlock",
  "TextRun",
  "Container",
  "ColumnSet",
  "Column",
  "Input.Text",
  "Input.Date",
  "Input.Time",
  "Input.ChoiceSet",
  // Searched where the client can, beside the choices that the field has.
  "Data.Query",
  "Action.Execute",
  "Action.OpenUrl",
  "Action.ToggleVisibility",
  "ActionSet",
]);

describe("the templates", () => {
  it("are one for each view, and the reverse", async () => {
    const replies = await aReplyOfEachCard();
    assert.deepEqual([...new Set(replies.map(({ card }) => card))].sort(), [...templates].sort());
  });

  it("hold placeholders only: no sentence of their own", () => {
    for (const template of templates) {
      const text = readFileSync(new URL(`${template}.json`, folder), "utf8");
      for (const node of nodesOf(JSON.parse(text))) {
        for (const key of ["text", "title", "label", "placeholder", "errorMessage", "altText"]) {
          if (node[key] !== undefined)
            assert.match(String(node[key]), /^\$\{[^}]+\}(?: · \$\{[^}]+\})*$/, `${template}: ${key}`);
        }
      }
    }
  });
});

describe("each card", () => {
  it("has no placeholder left, is under 28 KB, has at most 6 actions, and only elements that every client draws", async () => {
    for (const { card: name, view } of await aReplyOfEachCard()) {
      const card = renderer.render(name as CardName, view as never) as Node;
      const json = JSON.stringify(card);
      assert.doesNotMatch(json, /\$\{(?!user)/, name);
      assert.ok(Buffer.byteLength(json) < 28 * 1024, `${name}: ${Buffer.byteLength(json)} bytes`);
      assert.equal(card.version, "1.5");
      assert.ok(((card.actions as unknown[]) ?? []).length <= 6, name);
      for (const node of nodesOf(card)) {
        if (typeof node.type === "string") assert.ok(knownTypes.has(node.type), `${name}: ${node.type}`);
        if (node.type === "Action.Execute") {
          assert.ok(typeof node.title === "string" && node.title !== "", `${name}: an action without a title`);
          assert.match(String(node.verb), /^[a-z]+(?:\.[a-z]+)?$/, name);
        }
        if (node.type === "Action.OpenUrl") assert.match(String(node.url), /^https?:\/\//, name);
        if (String(node.type).startsWith("Input.")) assert.ok(node.label, `${name}: an input without a label`);
      }
    }
  });

  it("searches while somebody types only in a field that shows its own choices on phones too", async () => {
    const replies = await aReplyOfEachCard();
    const searching = (by: typeof renderer) =>
      replies
        .flatMap(({ card, view }) => nodesOf(by.render(card as CardName, view as never)))
        .filter((node) => node["choices.data"] !== undefined);
    assert.ok(searching(inTeams).length > 0);
    for (const { style, choices } of searching(inTeams)) {
      // Teams for iOS and Android shows no choices of a "filtered" field that searches, and does not search.
      assert.equal(style, "compact");
      assert.ok((choices as unknown[]).length > 1);
    }
    assert.deepEqual(searching(renderer), []);
  });

  it("shows what people typed literally: never as Markdown, never evaluated", async () => {
    for (const { card: name, view } of await aReplyOfEachCard()) {
      const card = renderer.render(name as CardName, view as never);
      for (const node of nodesOf(card)) {
        if (node.type === "TextBlock") assert.doesNotMatch(String(node.text), /\*\*|\$\{user/, name);
      }
    }
  });

  it("keeps under 28 KB with the longest texts a meeting can have", async () => {
    for (const { card: name, view } of await aReplyOfEachCard({ isLongest: true })) {
      const json = JSON.stringify(renderer.render(name as CardName, view as never));
      assert.ok(Buffer.byteLength(json) < 28 * 1024, `${name}: ${Buffer.byteLength(json)} bytes`);
    }
  });
});
