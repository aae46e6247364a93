// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage } from "#test/support/activities.ts";
import { aDoor } from "./a-door.ts";

describe("the address of a chat", () => {
  it("is kept once in a group, whoever writes there", async () => {
    const { deliver, kept } = aDoor();
    const conversation = { id: "group-1", conversationType: "groupChat", tenantId: "tenant-1" };
    for (const name of ["Anna", "Chiara", "Anna"])
      await deliver(aMessage("x", { conversation, from: { id: `29:${name}`, name } }));
    assert.equal(kept.length, 1);
    assert.doesNotMatch(kept[0]?.reference ?? "", /Anna|Chiara/);
  });

  it("says who the person is by id only, and where to write", async () => {
    const { deliver, kept } = aDoor();
    await deliver(aMessage("x"));
    const { user, conversation, bot, serviceUrl } = JSON.parse(kept[0]?.reference ?? "{}");
    assert.deepEqual(user, { id: "29:chiara", aadObjectId: "person-chiara" });
    assert.equal(conversation.id, "chat-1");
    assert.equal(bot.id, "28:bot");
    assert.equal(serviceUrl, "http://127.0.0.1:9");
  });
});
