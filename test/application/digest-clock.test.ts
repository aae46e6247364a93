// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, digestOf, inAnnasChat, inLucasChat, luca, textOf } from "#test/fakes/a-digest-bot.ts";

const { signal } = new AbortController();

/** Anna receives the digest on Monday at 8, Luca manages; on Wednesday 28 July 2021 the clock goes somewhere and back. */
async function afterAClockAt(wall: string, back = "2021-07-28T10:00:10") {
  const bot = aDigestBot({ managers: [luca.id] });
  await bot.meet(luca, "chat-luca");
  await bot.say("/riepilogo iscrivi", inAnnasChat);
  await bot.tick();
  await bot.at(wall);
  await bot.at(back);
  return Object.assign(bot, {
    /** How many digests arrive at Anna's on each of these mornings, and what Luca hears until noon. */
    async mornings(days: readonly string[]) {
      const told: string[] = [];
      for (const day of days) {
        const at = await bot.at(`${day}T08:00`);
        const later = await bot.at(`${day}T12:00`);
        const count = [...at, ...later].filter(({ chatId }) => chatId === "chat-anna").length;
        told.push(`${day} ${count}`);
      }
      return told;
    },
    toLuca: () => bot.sent.filter(({ chatId }) => chatId === "chat-luca").map(({ reply }) => textOf(reply)),
  });
}

const mondays = ["2021-08-02", "2021-08-09", "2021-08-16", "2021-08-23", "2021-08-30"];
const eachOnce = mondays.map((day) => `${day} 1`);

describe("a clock that was ahead for a moment", () => {
  for (const [ahead, wall] of [
    ["three weeks", "2021-08-18T10:00"],
    ["three weeks, to the minute of a digest", "2021-08-16T08:00"],
    ["a week", "2021-08-04T10:00"],
    ["a year", "2022-07-28T10:00"],
    ["fifteen years", "2036-07-28T10:00"],
  ] as const) {
    it(`by ${ahead}: every Monday after it has its digest, and the managers hear of it`, async () => {
      const bot = await afterAClockAt(wall);
      assert.equal(bot.sent.filter(({ chatId }) => chatId === "chat-anna").length, 1);
      assert.deepEqual(await bot.mornings(mondays), eachOnce);
      assert.equal(bot.toLuca().filter((text) => text.includes("L'orologio era avanti")).length, 1);
      assert.match(textOf(await bot.say("/riepilogo problemi", inLucasChat)), /Non c'è niente da guardare/);
    });
  }

  it("by a year: that Monday of the year after has its digest too", async () => {
    const bot = await afterAClockAt("2022-07-28T10:00");
    const year = Array.from({ length: 53 }, (_, week) => week);
    for (const week of year) {
      const before = bot.sent.length;
      bot.moveTo("2021-08-02T08:00");
      bot.wait({ weeks: week });
      await bot.tick();
      assert.equal(bot.sent.slice(before).filter(({ chatId }) => chatId === "chat-anna").length, 1, `week ${week}`);
    }
  });

  it("to the minute of the next digest: it is not sent twice, and the managers are told and can send it", async () => {
    const bot = await afterAClockAt("2021-08-02T08:00");
    assert.deepEqual(await bot.mornings(mondays), ["2021-08-02 0", ...eachOnce.slice(1)]);
    const troubles = await bot.say("/riepilogo problemi", inLucasChat);
    assert.match(
      textOf(troubles),
      /Anna Neri: Riepilogo di lunedì 2 agosto 2021, ore 08:00.*era già partito.*orologio/,
    );
    assert.match(textOf(await bot.say("/riepilogo elenco", inLucasChat)), /C'è un messaggio da guardare/);
    const before = bot.sent.length;
    await bot.pressTitled(troubles, "Rimanda", {}, inLucasChat);
    await bot.tick();
    assert.deepEqual(
      bot.sent.slice(before).map(({ chatId }) => chatId),
      ["chat-anna"],
    );
    assert.match(textOf(await bot.say("/riepilogo problemi", inLucasChat)), /Non c'è niente da guardare/);
  });

  it("and comes back just after a digest was due: that one arrives, late", async () => {
    const bot = await afterAClockAt("2021-08-18T10:00", "2021-08-02T08:00:02");
    assert.equal(bot.sent.filter(({ chatId }) => chatId === "chat-anna").length, 2);
    assert.deepEqual(await bot.mornings(mondays.slice(1)), eachOnce.slice(1));
  });

  for (const wall of ["2021-08-18T10:00", "2022-07-28T10:00"]) {
    it(`at ${wall}: the news after it are told, each once, for a period that has been`, async () => {
      const bot = await afterAClockAt(wall);
      await bot.say("/incontro 28/7 Scandicci");
      const [digest] = await bot.at("2021-08-02T08:00");
      const view = digestOf(digest?.reply);
      assert.equal(view.period, "Dal 21 luglio 2021 al 2 agosto 2021");
      assert.match(JSON.stringify(view.sections), /Incontro 1 · mercoledì 28 luglio 2021, con Scandicci/);
      assert.doesNotMatch(JSON.stringify((await bot.at("2021-08-09T08:00"))[0]?.reply), /Incontro 1 ·/);
    });
  }

  it("puts off no pause, and ends none that was asked for", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    await bot.say("/riepilogo sospendi fino al 15/8", inAnnasChat);
    await bot.at("2021-08-18T10:00");
    await bot.at("2021-07-28T10:00:10");
    const sent: string[] = [];
    for (const day of mondays) if ((await bot.at(`${day}T08:00`)).length > 0) sent.push(day);
    assert.deepEqual(sent, mondays.slice(2));
  });

  it("keeps a subscription that was made meanwhile from no Monday", async () => {
    const bot = aDigestBot();
    await bot.tick();
    bot.moveTo("2022-07-28T10:00");
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    for (const wall of ["2021-07-28T10:00:10", "2021-07-29T09:00"]) await bot.at(wall);
    assert.equal((await bot.at("2021-08-02T08:00")).length, 1);
  });

  it("asks of no meeting to come whether it was held, and for good: it asks again when its day has passed", async () => {
    const bot = aDigestBot();
    await bot.meet(inAnnasChat.person, "chat-anna");
    await bot.tick();
    await bot.say("/incontro 5/8 Signa", inAnnasChat);
    assert.equal((await bot.at("2021-08-18T10:00")).length, 1);
    await bot.at("2021-07-28T10:00:10");
    assert.equal((await bot.at("2021-08-06T09:00")).length, 1);
    assert.equal((await bot.at("2021-08-07T09:00")).length, 0);
  });

  it("leaves old rows of digests that were skipped, which silence nothing", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    const { outbox } = bot.services.digests;
    const { digestId } = await import("#application/digests/compose-digest.ts");
    const old = { id: digestId("chat-anna", "2021-W31"), kind: "digest", chatId: "chat-anna" } as const;
    const now = bot.services.clock().toInstant();
    await outbox.put({ ...old, reply: { kind: "text", text: "" } }, now, signal);
    await outbox.take(old.id, now, signal);
    await outbox.settle({ id: old.id, tries: 1, outcome: "dropped", now }, signal);
    assert.equal((await bot.at("2021-08-02T08:00")).length, 1);
  });
});

describe("a clock that was behind for a moment", () => {
  it("sends nothing twice, and skips nothing", async () => {
    for (const behind of ["2021-07-12T08:00", "2021-07-12T12:00", "2020-01-01T00:00"]) {
      const bot = aDigestBot({ managers: [luca.id] });
      await bot.say("/riepilogo iscrivi", inAnnasChat);
      for (const day of ["2021-08-02", "2021-08-09"]) assert.equal((await bot.at(`${day}T08:00`)).length, 1);
      assert.equal((await bot.at(behind)).length, 0, behind);
      assert.equal((await bot.at("2021-08-09T09:00")).length, 0, behind);
      assert.equal((await bot.at("2021-08-16T08:00")).length, 1, behind);
    }
  });
});

describe("two instances, one with a clock that is ahead", () => {
  it("the right one sends every Monday's digest, while the other is there and after", async () => {
    const right = aDigestBot({ managers: [luca.id] });
    const wrong = aDigestBot({ managers: [luca.id], rows: right.rows });
    await right.meet(luca, "chat-luca");
    await right.say("/riepilogo iscrivi", inAnnasChat);
    await right.tick();
    await wrong.at("2021-08-18T10:00");
    await right.tick();
    for (const day of mondays) {
      const sent = (await right.at(`${day}T08:00`)).filter(({ chatId }) => chatId === "chat-anna");
      assert.equal(sent.length, 1, day);
      if (day < "2021-08-09") await wrong.tick();
      await right.at(`${day}T08:01`);
    }
    const heading = viewOf(
      right.sent.find(({ chatId }) => chatId === "chat-luca")?.reply ?? assert.fail(),
      "message",
    ).heading;
    assert.match(heading, /L'orologio era avanti/);
  });
});
