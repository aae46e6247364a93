// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { createConversations } from "#adapters/store/conversations.ts";
import type { Conversation, Conversations } from "#application/ports/conversations.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();

const aConversation = (over: Partial<Conversation> = {}): Conversation => ({
  chat: { id: "19:abc@thread.v2", kind: "channel" },
  reference: JSON.stringify({ serviceUrl: "https://smba.example.org/emea/", conversation: { id: "è" } }),
  seenAt: Temporal.Instant.from("2021-07-28T08:00:00Z"),
  ...over,
});

onEachDriver("conversations", (open) => {
  let conversations: Conversations;

  before(async () => {
    conversations = createConversations(await open());
  });

  it("find gives undefined for a chat the bot was never in", async () => {
    assert.equal(await conversations.find("nowhere", signal), undefined);
  });

  it("find gives the chat that was kept, of any kind, whatever its id is made of", async () => {
    for (const kind of ["personal", "group", "channel"] as const) {
      const kept = aConversation({ chat: { id: `19:${kind}/é\\#?%@thread.v2;messageid=1`, kind } });
      await conversations.keep(kept, signal);
      assert.deepEqual(await conversations.find(kept.chat.id, signal), kept);
    }
  });

  it("keep keeps the newest address, and is safe to repeat", async () => {
    const newest = aConversation({ reference: "{}", seenAt: Temporal.Instant.from("2021-09-01T08:00:00Z") });
    await conversations.keep(aConversation(), signal);
    for (const _ of [1, 2]) await conversations.keep(newest, signal);
    assert.deepEqual(await conversations.find(newest.chat.id, signal), newest);
  });

  it("arrive is true once for each arrival, of each chat, also when it is told twice at once", async () => {
    const arrive = (chat: string, arrival: string) => conversations.arrive(chat, arrival, signal);
    const both = await Promise.all([arrive("added", "first"), arrive("added", "first")]);
    assert.deepEqual(both.sort(), [false, true]);
    assert.equal(await arrive("added", "first"), false);
    assert.equal(await arrive("elsewhere", "first"), true);
    assert.equal(await arrive("added", "second"), true);
    assert.deepEqual((await conversations.personal(100, signal)).length, 0);
  });

  it("ofPerson gives a person's own chat, the newest; personal gives all of those", async () => {
    const anna = { id: "person-anna", name: "Anna Neri" };
    for (const id of ["anna-1", "anna-2"]) {
      await conversations.keep(aConversation({ chat: { id, kind: "personal" }, person: anna }), signal);
    }
    assert.equal((await conversations.ofPerson("person-anna", signal))?.chat.id, "anna-2");
    assert.equal((await conversations.ofPerson("PERSON-Anna", signal))?.chat.id, "anna-2");
    assert.equal(await conversations.ofPerson("nobody", signal), undefined);
    const found = await conversations.personal(100, signal);
    assert.deepEqual(found.map(({ chat }) => chat.id).sort(), ["anna-1", "anna-2"]);
    assert.equal((await conversations.personal(1, signal)).length, 1);
  });
});
