// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createChatPresence } from "#application/digests/chat-presence.ts";
import { createDigestHealth } from "#application/digests/digest-health.ts";
import type { SendOutcome } from "#application/ports/messenger.ts";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, inAnnasChat, inLucasChat, luca, textOf } from "#test/fakes/a-digest-bot.ts";

const { signal } = new AbortController();
const monday = "2021-08-02T08:00";

/** Anna receives the digest, Luca manages. */
async function subscribed(answer: SendOutcome) {
  const bot = aDigestBot({ managers: [luca.id] });
  await bot.meet(luca, "chat-luca");
  await bot.say("/riepilogo iscrivi", inAnnasChat);
  bot.platform.answer = (chatId) => (chatId === "chat-anna" ? answer : { outcome: "sent" });
  return Object.assign(bot, {
    toAnna: () => bot.sent.filter(({ chatId }) => chatId === "chat-anna").length,
    toLuca: () => bot.sent.filter(({ chatId }) => chatId === "chat-luca").map(({ reply }) => textOf(reply)),
  });
}

describe("a digest that the platform", () => {
  it("delivers is sent once, and healthz says so", async () => {
    const bot = await subscribed({ outcome: "sent" });
    await bot.at(monday);
    for (const _ of [1, 2, 3]) await bot.tick();
    assert.equal(bot.toAnna(), 1);
    const health = createDigestHealth(bot.services, bot.job.watch);
    assert.deepEqual(await health(signal), {
      digest: {
        subscribers: 1,
        nextDueAt: "2021-08-09T06:00:00Z",
        lastAt: "2021-08-02T06:00:00Z",
        lastOutcome: "sent",
        lookedAt: "2021-08-02T06:00:00Z",
        outcomes: { sent: 1, retry: 0, undeliverable: 0, uncertain: 0, skipped: 0, withheld: 0 },
      },
    });
    assert.deepEqual(bot.logged, [{ outcome: "sent", kind: "digest", tries: 1 }]);
  });

  it("turns away for now is sent again after the pause it asked for, and everybody waits", async () => {
    const bot = await subscribed({ outcome: "retry", seconds: 90 });
    await bot.at(monday);
    assert.equal(bot.toAnna(), 1);
    await bot.say("/riepilogo ogni lunedì alle 8:01", inLucasChat);
    await bot.at("2021-08-02T08:01");
    assert.equal(bot.sent.length, 1);
    bot.platform.answer = () => ({ outcome: "sent" });
    await bot.at("2021-08-02T08:01:30");
    assert.equal(bot.toAnna(), 2);
    assert.equal(bot.sent.length, 3);
  });

  it("turns away for now is not sent to whoever has left meanwhile", async () => {
    const bot = await subscribed({ outcome: "retry" });
    await bot.at(monday);
    await bot.say("/riepilogo disiscrivi", inAnnasChat);
    for (const minute of ["08:01", "08:30"]) await bot.at(`2021-08-02T${minute}`);
    assert.equal(bot.toAnna(), 1);
    assert.deepEqual(bot.logged.at(-1), { outcome: "skipped", kind: "digest", tries: 2 });
  });

  it("asks to wait for hours is not waited for longer than 10 minutes", async () => {
    const bot = await subscribed({ outcome: "retry", seconds: 36_000 });
    await bot.at(monday);
    await bot.at("2021-08-02T08:09");
    assert.equal(bot.toAnna(), 1);
    await bot.at("2021-08-02T08:10:01");
    assert.equal(bot.toAnna(), 2);
  });

  it("cannot be reached for a day is given up, and the managers hear of it", async () => {
    const bot = await subscribed({ outcome: "retry" });
    for (let hour = 8; hour < 23; hour += 1) await bot.at(`2021-08-02T${String(hour).padStart(2, "0")}:00`);
    const tries = bot.toAnna();
    assert.ok(tries > 3 && tries <= 15, `${tries} tries`);
    await bot.at("2021-08-03T08:30");
    await bot.at("2021-08-03T08:40");
    assert.match(bot.toLuca().join(), /Qualche messaggio del riepilogo non è arrivato/);
    assert.equal(bot.toAnna(), tries + 1);
  });

  it("turned away for a day, and is sent again by a manager, has a day of its own", async () => {
    const bot = await subscribed({ outcome: "retry" });
    await bot.at(monday);
    await bot.at("2021-08-03T08:30");
    await bot.at("2021-08-03T08:40");
    await bot.at("2021-08-04T10:00");
    const tries = bot.toAnna();
    await bot.pressTitled(await bot.say("/riepilogo problemi", inLucasChat), "Rimanda", {}, inLucasChat);
    await bot.at("2021-08-04T10:00:01");
    await bot.at("2021-08-04T10:00:04");
    assert.equal(bot.toAnna(), tries + 1);
    bot.platform.answer = () => ({ outcome: "sent" });
    await bot.at("2021-08-04T10:00:07");
    assert.equal(bot.toAnna(), tries + 2);
    assert.match(textOf(await bot.say("/riepilogo problemi", inLucasChat)), /Non c'è niente da guardare/);
  });

  it("says is for nobody suspends the digest until somebody writes again, and loses no news", async () => {
    const bot = await subscribed({ outcome: "undeliverable", isGone: true });
    await bot.say("/incontro 28/7 Scandicci");
    await bot.at(monday);
    await bot.at("2021-08-02T08:02");
    assert.equal(bot.toLuca().length, 1);
    assert.match(
      textOf(await bot.say("/riepilogo elenco", inLucasChat)),
      /Anna Neri: .*Non raggiungibile: riprende quando scrive\. L'ultimo non è arrivato/,
    );
    await bot.at("2021-08-09T08:00");
    assert.equal(bot.toAnna(), 1);
    bot.platform.answer = () => ({ outcome: "sent" });
    const { heard } = createChatPresence(bot.services);
    for (const _ of [1, 2]) await heard(inAnnasChat.chat, signal);
    await bot.at("2021-08-16T08:00");
    assert.equal(bot.toAnna(), 2);
    assert.match(textOf(bot.sent.at(-1)?.reply), /Incontro 1 · mercoledì 28 luglio 2021, con Scandicci/);
  });

  it("may have delivered is never sent again by itself: a manager decides", async () => {
    const bot = await subscribed({ outcome: "uncertain" });
    await bot.at(monday);
    for (const minute of ["08:02", "08:40", "20:00"]) await bot.at(`2021-08-02T${minute}`);
    assert.equal(bot.toAnna(), 1);
    assert.equal(bot.toLuca().length, 1);
    const trouble = await bot.say("/riepilogo problemi", inLucasChat);
    assert.equal(viewOf(trouble, "message").heading, "Un messaggio da guardare");
    assert.match(textOf(trouble), /Anna Neri: Riepilogo di lunedì 2 agosto 2021, ore 08:00\..*Non so se è arrivato/);
    bot.platform.answer = () => ({ outcome: "sent" });
    for (const _ of [1, 2]) await bot.pressTitled(trouble, "Rimanda", {}, inLucasChat);
    await bot.tick();
    assert.equal(bot.toAnna(), 2);
    assert.match(textOf(await bot.say("/riepilogo problemi", inLucasChat)), /Non c'è niente da guardare/);
  });

  it("may have delivered is not told to the managers when it turns out to be delivered in time", async () => {
    const bot = await subscribed({ outcome: "uncertain" });
    const [digest] = await bot.at(monday);
    assert.ok(digest);
    await bot.pressTitled(digest.reply, "Ho letto", {}, inAnnasChat);
    await bot.at("2021-08-02T08:02");
    assert.equal(bot.toLuca().length, 0);
  });

  it("may have delivered can be left, or was delivered if it is read", async () => {
    for (const isRead of [false, true]) {
      const bot = await subscribed({ outcome: "uncertain" });
      const [digest] = await bot.at(monday);
      assert.ok(digest);
      if (isRead) await bot.pressTitled(digest.reply, "Ho letto", {}, inAnnasChat);
      else await bot.pressTitled(await bot.say("/riepilogo problemi", inLucasChat), "Lascia così", {}, inLucasChat);
      assert.match(textOf(await bot.say("/riepilogo problemi", inLucasChat)), /Non c'è niente da guardare/);
      assert.equal(bot.toAnna(), 1);
    }
  });
});

describe("a slot that was missed", () => {
  it("is heard of by the managers", async () => {
    const bot = await subscribed({ outcome: "sent" });
    await bot.at("2021-08-23T12:00");
    await bot.at("2021-08-23T12:02");
    assert.match(bot.toLuca().join(), /I riepiloghi sono in ritardo/);
    assert.deepEqual(bot.job.watch.outcomes, {
      sent: 2,
      retry: 0,
      undeliverable: 0,
      uncertain: 0,
      skipped: 3,
      withheld: 0,
    });
  });

  it("is told by /stato while it is missing", async () => {
    const bot = await subscribed({ outcome: "sent" });
    bot.moveTo("2021-08-02T08:04");
    assert.match(viewOf(await bot.say("/stato"), "status").digest, /il prossimo lunedì 2 agosto 2021/);
    bot.moveTo("2021-08-02T08:06");
    assert.equal(
      viewOf(await bot.say("/stato"), "status").digest,
      "Il riepilogo arriva a Anna Neri. Il riepilogo di lunedì 2 agosto 2021, ore 08:00, non è ancora partito.",
    );
  });

  it("of a digest that cannot be written is heard of once an hour, and the others go out", async () => {
    const bot = await subscribed({ outcome: "sent" });
    await bot.say("/riepilogo iscrivi", inLucasChat);
    const { log } = bot.services;
    const counts = log.counts;
    let isBroken = true;
    Object.assign(log, {
      counts: (...words: Parameters<typeof counts>) =>
        isBroken ? Promise.reject(new Error("Anna")) : counts(...words),
    });
    for (const minute of ["08:00", "08:31", "08:33", "08:50", "09:10"]) await bot.at(`2021-08-02T${minute}`);
    assert.equal(bot.toLuca().filter((text) => text.includes("I riepiloghi sono in ritardo")).length, 1);
    assert.doesNotMatch(JSON.stringify(bot.logged), /Anna/);
    isBroken = false;
    await bot.at("2021-08-02T09:11");
    assert.equal(bot.toAnna(), 1);
  });
});

describe("a clock that was years ahead", () => {
  it("and has gone back leaves no message behind", async () => {
    const bot = await subscribed({ outcome: "retry" });
    await bot.at("2036-08-02T12:00");
    assert.equal(bot.toAnna(), 1);
    bot.platform.answer = () => ({ outcome: "sent" });
    await bot.at("2021-08-01T12:00");
    assert.equal(bot.toAnna(), 2);
  });

  it("and has gone back puts off nothing", async () => {
    const bot = await subscribed({ outcome: "sent" });
    await bot.say("/riepilogo ogni martedì alle 9", inLucasChat);
    await bot.at("2036-08-02T12:00");
    const before = bot.sent.length;
    await bot.at("2021-08-01T12:00");
    assert.equal(bot.sent.length, before);
    const toldOn = async (wall: string) => (await bot.at(wall)).filter(({ reply }) => /"period"/.test(textOf(reply)));
    assert.equal((await toldOn("2021-08-02T08:00")).length, 1);
    assert.equal((await toldOn("2021-08-03T09:00")).length, 1);
  });
});
