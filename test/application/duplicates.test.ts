// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const anna = { person: { id: "person-anna", name: "Anna Neri" } };

/** Chiara told a meeting, and Anna tells it again. */
async function toldTwice(
  line = "/incontro 18/6 Scandicci: tavolo",
  again = "/incontro 18/6 Fiesole, Scandicci: bozza",
) {
  const bot = aBot();
  viewOf(await bot.say(line), "meeting");
  const asked = await bot.say(again, anna);
  return { bot, asked };
}

const headingOf = (reply: Reply) => viewOf(reply, "message").heading;

describe("a meeting told a second time", () => {
  it("is asked before anything is recorded", async () => {
    const { bot, asked } = await toldTwice();
    assert.equal(headingOf(asked), "È lo stesso incontro dell'incontro 1 registrato da Chiara Bianchi?");
    assert.match(viewOf(asked, "message").lines[0]?.text ?? "", /venerdì 18 giugno 2021, Scandicci: tavolo/);
    assert.equal((await bot.stored()).length, 1);
  });

  it("joined to the first adds what it lacked, and loses nothing of either", async () => {
    const { bot, asked } = await toldTwice();
    const joined = await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna);
    assert.equal(viewOf(joined, "meeting").heading, "Incontro 1: uniti i due racconti");
    const [stored, ...others] = await bot.stored();
    assert.deepEqual(others, []);
    assert.deepEqual(stored?.bodies, ["scandicci", "fiesole"]);
    assert.deepEqual([stored?.subject, stored?.notes], ["tavolo", "bozza"]);
    assert.deepEqual(await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna), joined);
    assert.deepEqual(await bot.pressTitled(asked, "È un altro", {}, anna), joined);
    const undone = await bot.pressTitled(joined, "Annulla questa modifica", {}, anna);
    assert.equal(viewOf(undone, "meeting").heading, "Incontro 1: ultima modifica annullata");
    assert.deepEqual((await bot.stored())[0]?.bodies, ["scandicci"]);
  });

  it("told before its day and joined on it stays planned, until somebody says that it was held", async () => {
    const { bot, asked } = await toldTwice("/incontro 29/7 Scandicci: tavolo", "/incontro 29/7 Scandicci: bozza");
    bot.moveTo("2021-07-29T09:00");
    viewOf(await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna), "meeting");
    const [stored] = await bot.stored();
    assert.deepEqual([stored?.state, stored?.notes], ["planned", "bozza"]);
  });

  it("said to be another is recorded on its own, once", async () => {
    const { bot, asked } = await toldTwice();
    const recorded = await bot.pressTitled(asked, "È un altro", {}, anna);
    assert.equal(viewOf(recorded, "meeting").heading, "Incontro 2 registrato");
    assert.deepEqual(await bot.pressTitled(asked, "È un altro", {}, anna), recorded);
    assert.equal((await bot.stored()).length, 2);
  });

  const answers: readonly [string, number, RegExp][] = [
    ["è lo stesso", 1, /uniti i due racconti/],
    ["sì", 1, /uniti i due racconti/],
    ["1", 1, /uniti i due racconti/],
    ["È un altro.", 2, /Incontro 2 registrato/],
    ["no", 2, /Incontro 2 registrato/],
    ["ieri", 2, /Incontro 2 registrato/],
  ];
  for (const [answer, count, heading] of answers) {
    it(`can be answered with «${answer}»`, async () => {
      const { bot } = await toldTwice();
      assert.match(viewOf(await bot.say(answer, anna), "meeting").heading, heading);
      assert.equal((await bot.stored()).length, count);
    });
  }

  it("left with «annulla» records nothing; not understood, is asked again", async () => {
    const { bot } = await toldTwice();
    assert.match(headingOf(await bot.say("boh", anna)), /È lo stesso incontro/);
    assert.match(headingOf(await bot.say("annulla", anna)), /non ho registrato niente/);
    assert.equal((await bot.stored()).length, 1);
  });

  it("belongs to who was asked: nobody else's button or word settles it", async () => {
    const { bot, asked } = await toldTwice();
    assert.equal(headingOf(await bot.pressTitled(asked, "È lo stesso: unisci")), "Questa domanda non vale più.");
    assert.equal(headingOf(await bot.pressTitled(asked, "È un altro")), "Questa domanda non vale più.");
    const button = { argument: `${"x".repeat(36)}.1` };
    assert.equal(headingOf(await bot.press("incontro.same", button, anna)), "Questa domanda non vale più.");
    const other = await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna);
    viewOf(other, "meeting");
  });

  it("cannot be joined to a meeting that it was not asked about", async () => {
    const { bot, asked } = await toldTwice();
    await bot.say("/incontro 1/7 Signa");
    const same = viewOf(asked, "message").buttons[0]?.argument.replace(/1$/, "2") ?? "";
    assert.equal(
      headingOf(await bot.press("incontro.same", { argument: same }, anna)),
      "Questo pulsante non vale più.",
    );
    assert.equal((await bot.stored()).find(({ number }) => number === 2)?.bodies.length, 1);
  });

  it("is recorded as its own when the first was annulled before the answer", async () => {
    const { bot, asked } = await toldTwice();
    const reason = await bot.press("incontro.annul", { argument: "1" });
    await bot.pressTitled(reason, "Annulla l'incontro", { text: "errore" });
    const recorded = await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna);
    assert.equal(viewOf(recorded, "meeting").heading, "Incontro 2 registrato");
  });

  it("with nothing new changes nothing", async () => {
    const { bot, asked } = await toldTwice("/incontro 18/6 Scandicci: tavolo", "/incontro 18/6 Scandicci");
    const joined = await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna);
    assert.match(headingOf(joined), /ha già tutto quello che mi hai raccontato/);
    assert.equal((await bot.stored())[0]?.revision, 1);
  });

  it("makes a planned meeting held, when it is told as past", async () => {
    const bot = aBot();
    await bot.say("/incontro domani Signa");
    bot.wait({ days: 2 });
    const asked = await bot.say("/incontro ieri Signa", anna);
    const joined = viewOf(await bot.pressTitled(asked, "È lo stesso: unisci", {}, anna), "meeting");
    assert.match(joined.totals, /^Incontri: 1 su 3/);
  });

  it("takes the hour at which a planned meeting took place", async () => {
    const bot = aBot();
    await bot.say("Oggi alle 15 incontro con Vinci in videoconferenza");
    await bot.say("cambio programma, con Vinci ci siamo già incontrati stamani alle 9");
    await bot.say("sì");
    const [{ hour, state, mode } = {}] = await bot.stored();
    assert.deepEqual({ hour, state, mode }, { hour: "09:00", state: "held", mode: "video" });
  });

  it("of several meetings of that day asks which, and joins the one that was chosen", async () => {
    const { bot, asked } = await toldTwice();
    await bot.pressTitled(asked, "È un altro", {}, anna);
    const which = await bot.say("/incontro 18/6 Scandicci: terzo", anna);
    assert.equal(headingOf(which), "È lo stesso incontro di uno di questi?");
    viewOf(await bot.pressTitled(which, "È l'incontro 2: unisci", {}, anna), "meeting");
    assert.equal((await bot.stored()).find(({ number }) => number === 2)?.notes, "terzo");
  });

  it("asked by the form too, and a redelivered line finds what its answer recorded", async () => {
    const { bot } = await toldTwice();
    const line = "/incontro 18/6 Scandicci e Vaglia";
    const asked = await bot.say(line, { ...anna, delivery: "one-delivery-of-a-line" });
    const recorded = await bot.pressTitled(asked, "È un altro", {}, anna);
    assert.deepEqual(await bot.say(line, { ...anna, delivery: "one-delivery-of-a-line" }), recorded);
    assert.equal((await bot.stored()).length, 2);
  });
});

describe("a line that comes again while its question is open", () => {
  it("asks as far as it was answered, and finds what was recorded in the end", async () => {
    const bot = aBot();
    const saying = { delivery: "one-delivery-of-a-line" };
    await bot.say("/incontro Barberino", saying);
    await bot.say("ieri");
    const again = viewOf(await bot.say("/incontro Barberino", saying), "proposal");
    assert.equal(again.lines[0]?.text, "Ho capito così: martedì 27 luglio");
    const recorded = await bot.say("Barberino di Mugello");
    assert.deepEqual(await bot.say("/incontro Barberino", saying), recorded);
    assert.equal((await bot.stored()).length, 1);
  });
});
