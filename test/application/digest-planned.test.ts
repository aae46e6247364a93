// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, anna, inAnnasChat } from "#test/fakes/a-digest-bot.ts";

const headingOf = (reply: Parameters<typeof viewOf>[0]) => viewOf(reply, "message").heading;

describe("the day after a planned meeting", () => {
  it("its author is asked once whether it was held, by the bot itself", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro domani ore 15:00 Signa", inAnnasChat);
    assert.equal((await bot.at("2021-07-29T23:00")).length, 0);
    const [asked, ...others] = await bot.at("2021-07-30T09:00");
    assert.ok(asked);
    assert.equal(others.length, 0);
    assert.equal(asked.chatId, "chat-anna");
    assert.equal(headingOf(asked.reply), "L'incontro 1 di giovedì 29 luglio 2021 si è tenuto?");
    assert.deepEqual(
      viewOf(asked.reply, "message").buttons.map(({ title }) => title),
      ["Si è tenuto", "Rinviato", "Annullato", "Apri l'incontro"],
    );
    for (const day of ["2021-07-31", "2021-08-01", "2021-08-20"])
      assert.equal((await bot.at(`${day}T09:00`)).length, 0);
    const held = await bot.pressTitled(asked.reply, "Si è tenuto", {}, inAnnasChat);
    assert.equal(viewOf(held, "meeting").heading, "Incontro 1: si è tenuto");
  });

  for (const [line, state] of [
    ["sì", "held"],
    ["sì, si è tenuto", "held"],
    ["no", "planned"],
  ] as const) {
    it(`«${line}» to the bot's own question: ${state}`, async () => {
      const bot = aDigestBot();
      await bot.meet(anna, "chat-anna");
      await bot.tick();
      await bot.say("/incontro domani ore 15:00 Signa", inAnnasChat);
      await bot.at("2021-07-30T09:00");
      await bot.say(line, inAnnasChat);
      assert.deepEqual(
        (await bot.stored()).map((one) => one.state),
        [state],
      );
    });
  }

  it("a written yes settles none of two that were asked about together", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro domani ore 15:00 Signa", inAnnasChat);
    await bot.say("/incontro domani ore 17:00 Vaglia", inAnnasChat);
    assert.equal((await bot.at("2021-07-30T09:00")).length, 2);
    await bot.say("sì", inAnnasChat);
    assert.deepEqual(
      (await bot.stored()).map((one) => one.state),
      ["planned", "planned"],
    );
  });

  it("of more than can be asked at once, all are asked in the end, the oldest first", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    for (let number = 0; number < 55; number += 1) {
      const body = number < 28 ? "Signa" : "Vaglia";
      await bot.say(`/incontro ${1 + (number % 28)}/8/2021 ${body}`, inAnnasChat);
    }
    const planned = (await bot.stored()).filter(({ state }) => state === "planned").length;
    assert.ok(planned > 41, `${planned} planned`);
    const first = await bot.at("2021-10-20T09:00");
    assert.equal(first.length, 40);
    assert.match(headingOf(first[0]?.reply ?? assert.fail()), /agosto/);
    assert.equal((await bot.at("2021-10-21T09:00")).length, planned - 40);
    assert.equal((await bot.at("2021-10-22T09:00")).length, 0);
  });

  it("one of 31 December is asked about in January, and its button is of its year", async () => {
    const bot = aDigestBot({ now: "2021-12-29T10:00[Europe/Rome]" });
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro 31/12 Signa", inAnnasChat);
    const [asked] = await bot.at("2022-01-01T09:00");
    assert.equal(headingOf(asked?.reply ?? assert.fail()), "L'incontro 1 di venerdì 31 dicembre 2021 si è tenuto?");
    assert.equal(asked?.reply.kind === "card" && asked.reply.objective, "2021_Z001");
  });

  it("one that was put off is asked about again, after its new day", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro domani Signa", inAnnasChat);
    const [asked] = await bot.at("2021-07-30T09:00");
    assert.ok(asked);
    const form = viewOf(await bot.pressTitled(asked.reply, "Rinviato", {}, inAnnasChat), "meeting-form");
    await bot.press("incontro.save", { argument: form.nonce, day: "2021-08-05", bodies: "signa" }, inAnnasChat);
    assert.equal((await bot.at("2021-08-05T09:00")).length, 0);
    assert.equal((await bot.at("2021-08-06T09:00")).length, 1);
  });
});
