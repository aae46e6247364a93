// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createChatPresence } from "#application/digests/chat-presence.ts";
import { aDigestBot, inAnnasChat, textOf } from "#test/fakes/a-digest-bot.ts";

const { signal } = new AbortController();

describe("B14: the digest of a chat from which the app was removed", () => {
  const removed = async () => {
    const bot = aDigestBot();
    const presence = createChatPresence(bot.services);
    await bot.say("/riepilogo ogni lunedì alle 9", inAnnasChat);
    await bot.at("2021-08-02T09:00");
    await presence.heard(inAnnasChat.chat, signal);
    for (const _ of [1, 2]) await presence.removed(inAnnasChat.chat, signal);
    return Object.assign(bot, { presence });
  };

  it("comes no more, and what it was is kept", async () => {
    const bot = await removed();
    for (const day of ["2021-08-09", "2021-08-16"]) assert.equal((await bot.at(`${day}T09:00`)).length, 0);
    const kept = await bot.services.digests.subscriptions.find("chat-anna", signal);
    assert.deepEqual([kept?.state, kept?.slot?.hour, kept?.servedWeek], ["suspended", 9, "2021-W31"]);
  });

  it("starts again with the next message of the person, at once, and tells of all the time between", async () => {
    const bot = await removed();
    await bot.say("/incontro 30/7 Scandicci");
    await bot.presence.heard(inAnnasChat.chat, signal);
    const [digest] = await bot.at("2021-08-09T09:00");
    assert.match(textOf(digest?.reply), /Dal 2 agosto 2021 al 9 agosto 2021.*con Scandicci/);
  });

  it("that nobody wanted is not suspended, and comes back for no message", async () => {
    const bot = await removed();
    await bot.presence.heard(inAnnasChat.chat, signal);
    await bot.say("/riepilogo disiscrivi", inAnnasChat);
    await bot.presence.removed(inAnnasChat.chat, signal);
    await bot.presence.heard(inAnnasChat.chat, signal);
    assert.equal((await bot.at("2021-08-16T09:00")).length, 0);
  });
});
