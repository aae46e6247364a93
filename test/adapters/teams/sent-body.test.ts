// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { bodyOf } from "#adapters/teams/sent-body.ts";

/** A card that notes each time that it is written out. */
function aCard(text: string) {
  let times = 0;
  const card = {
    type: "AdaptiveCard",
    body: [{ type: "TextBlock", text }],
    get version() {
      times += 1;
      return "1.5";
    },
  };
  return { card, times: () => times };
}

const contentType = "application/vnd.microsoft.card.adaptive";

describe("what is sent", () => {
  const { card } = aCard('«perché?» "≥ 3" \\ \u0000 😅 ]}');
  for (const content of [
    { type: "message", summary: "Città ≥", attachments: [{ contentType, content: card }], replyToId: "1" },
    { attachments: [{ contentType, content: card }] },
    { type: "message", attachments: [{ content: card, name: undefined }], text: undefined },
    {
      type: "message",
      attachments: [
        { contentType, content: card },
        { contentType, content: card },
      ],
    },
    { type: "message", attachments: [{ contentType: "text/plain", content: "ciao" }] },
    { type: "message", attachments: [] },
    { type: "message", text: "ciao" },
    {},
  ]) {
    it(`is the same JSON, whatever its bytes were taken from: ${Object.keys(content).join(", ") || "nothing"}`, () => {
      for (const _ of ["written", "kept"]) {
        assert.deepEqual(JSON.parse(bodyOf(content).toString()), JSON.parse(JSON.stringify(content)));
      }
    });
  }

  it("is written out once for a card that is sent again, to whomever", () => {
    const ready = aCard("Incontri: 2 su 3");
    for (const id of ["one", "two", "three"]) {
      bodyOf({ type: "message", recipient: { id }, attachments: [{ contentType, content: ready.card }] });
    }
    assert.equal(ready.times(), 1);
  });
});
