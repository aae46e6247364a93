// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { aBot, headingOf, viewOf } from "#test/fakes/a-bot.ts";

type Asked = { readonly ask: string; readonly says: string };

const conversations = readFileSync(new URL("../fixtures/questions.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as readonly Asked[]);

async function aDiary() {
  const bot = aBot();
  for (const meeting of [
    "12/5 Fiesole, prot. 7/2021",
    "16/6 Scandicci e Signa",
    "6/7 Fiesole",
    "19/7 Impruneta e Città Metropolitana, prot. 12/2021",
    "3/8 ore 10 Vaglia",
    "9/9 Signa",
  ])
    await bot.say(`/incontro ${meeting}`);
  return bot;
}

describe("a question", () => {
  for (const rows of conversations) {
    it(`${rows.map(({ ask }) => `«${ask}»`).join(", ")}: each is answered first, by what it asks`, async () => {
      const bot = await aDiary();
      for (const { ask, says } of rows) {
        const heading = headingOf(await bot.say(ask));
        assert.ok(heading.startsWith(says), `${ask}: ${heading}`);
      }
      assert.equal((await bot.stored()).length, 6);
    });
  }

  it("whether what is expected was reached is no, once there is no more time", async () => {
    const bot = aBot();
    await bot.say("/incontro 16/6 Scandicci");
    bot.moveTo("2022-01-10T10:00");
    for (const ask of ["ce l'abbiamo fatta con gli incontri nel 2021?", "nel 2021 ci siamo riusciti con gli incontri?"])
      assert.match(headingOf(await bot.say(ask)), /^No\. .*1 /u, ask);
  });

  it("opens its number to the meetings that make it", async () => {
    const bot = await aDiary();
    const view = viewOf(await bot.say("quante volte abbiamo visto Fiesole da giugno?"), "meetings");
    assert.deepEqual(
      [view.heading, view.meetings.map(({ argument }) => argument)],
      ["1 volta con Fiesole dal 1º giugno 2021", ["3"]],
    );
  });

  it("says which of its words may mean fewer than its figure has", async () => {
    const bot = await aDiary();
    for (const [ask, unread] of [
      ["quanti incontri tecnici?", "tecnici"],
      ["quante riunioni mattutine con Fiesole?", "mattutine"],
      ["quanti incontri a giugno e ad agosto?", "agosto"],
      ["quali incontri a maggio e luglio?", "luglio"],
      ["quanti incontri solo con Signa?", "solo con"],
    ] as const)
      assert.match(JSON.stringify(await bot.say(ask)), new RegExp(`Non ho capito «[^»]*${unread}`, "u"), ask);
    for (const ask of [
      "quanti incontri già fatti?",
      "quanti incontri fin qui?",
      "quanti incontri con Fiesole in tutto?",
    ])
      assert.doesNotMatch(JSON.stringify(await bot.say(ask)), /Non ho capito/u, ask);
  });

  it("of a number shows the meeting that has it, otherwise the one of that day of a month", async () => {
    const bot = await aDiary();
    for (const [ask, heading] of [
      ["fammi vedere il 2", "Incontro 2"],
      ["fammi rivedere il 19", "Incontro 4"],
      ["mostrami il 16", "Incontro 2"],
      ["mostrami l'incontro 16", "Non c'è un incontro 16."],
      ["fammi vedere il 27", "Non c'è un incontro 27."],
    ] as const)
      assert.match(JSON.stringify(await bot.say(ask)), new RegExp(heading, "u"), ask);
  });

  it("of changes that there are none says nothing of the whole register", async () => {
    const bot = await aDiary();
    assert.doesNotMatch(JSON.stringify(await bot.say("quanti incontri abbiamo registrato ieri?")), /ancora vuoto/u);
  });

  it("is answered as far as it was read, and says which of its words were not", async () => {
    const bot = await aDiary();
    const reply = await bot.say("quanti incontri con Fiesole insieme ai pompieri?");
    assert.equal(headingOf(reply), "2 incontri con Fiesole");
    assert.match(JSON.stringify(reply), /Non ho capito «[^»]*pompieri»/u);
  });

  it("says nothing of words that could not be a filter", async () => {
    const bot = await aDiary();
    for (const line of [
      "ma quanti ne ho messi?",
      "quanti enti fanno, e quanti sono comuni?",
      "Marta ha già segnato quella con Pontassieve?",
      "e i comuni a quanto stanno?",
      "di Scandicci che cosa sappiamo?",
    ])
      assert.doesNotMatch(JSON.stringify(await bot.say(line)), /Non ho (?:capito|letto)/u, line);
  });

  it("that is not read shows what it names, and says which of its words it may have left out", async () => {
    const bot = await aDiary();
    const reply = await bot.say("a giugno quanta roba c'è per i pompieri?");
    assert.match(
      headingOf(reply),
      /^Non sono sicuro di che cosa vuoi sapere: ecco che cosa risulta\. 1 incontro di giugno/u,
    );
    assert.match(JSON.stringify(reply), /Non ho letto «[^»]*pompieri»/u);
  });

  it("that names nothing is refused with how it stands, and with the meeting that was spoken of", async () => {
    const bot = await aDiary();
    await bot.say("l'ultimo incontro quand'è stato?");
    const reply = await bot.say("quanti giorni abbiamo ancora?");
    assert.match(JSON.stringify(reply), /Finora: Incontri: 4 \(ne bastano 3\)/u);
    assert.match(JSON.stringify(await bot.pressTitled(reply, "Apri l'incontro")), /Incontro 4/u);
  });

  it("that may as well tell a meeting shows both, and records nothing", async () => {
    const bot = await aDiary();
    const reply = await bot.say("mi segni Pelago ieri?");
    assert.match(headingOf(reply), /Nessun incontro con Pelago$/u);
    assert.equal((await bot.stored()).length, 6);
    assert.match(JSON.stringify(await bot.pressTitled(reply, "Vedi che cosa ho capito")), /Pelago/u);
  });

  it("that asks for what is not, or without some, is answered with nothing else", async () => {
    const bot = await aDiary();
    for (const line of ["quali incontri non sono con Fiesole?", "oltre a Fiesole chi abbiamo visto?"])
      assert.equal(headingOf(await bot.say(line)), `Non so rispondere a «${line}».`);
  });

  it("in the middle of a proposal is answered, and the proposal stays open", async () => {
    const bot = await aDiary();
    await bot.say("incontro con Pontassieve");
    const asked = await bot.say("ma con Pontassieve non ne avevamo già registrato uno?");
    assert.equal(headingOf(asked), "No, nessun incontro con Pontassieve");
    assert.match(JSON.stringify(asked), /non è ancora registrato/u);
    await bot.say("riprendi");
    assert.match(JSON.stringify(await bot.say("era venerdì scorso")), /Incontro 7 registrato/u);
  });

  it("means the meeting that the one before was answered with", async () => {
    const bot = await aDiary();
    await bot.say("l'ultimo incontro quand'è stato?");
    assert.match(headingOf(await bot.say("chi l'ha registrato?")), /^L'incontro 4 l'ha registrato Chiara/u);
    assert.match(JSON.stringify(await bot.say("era il 20")), /incontro 4 così/u);
  });

  it("is answered with nothing said of words that change nothing", async () => {
    const bot = await aDiary();
    for (const line of ["scusa ma quanti incontri servono entro fine anno?", "tipo quanti enti abbiamo incontrato?"])
      assert.doesNotMatch(JSON.stringify(await bot.say(line)), /Non ho capito/u);
  });

  it("a day later leaves nothing to what was asked before", async () => {
    const bot = await aDiary();
    await bot.say("quanti incontri con Fiesole?");
    bot.wait({ hours: 25 });
    assert.equal(headingOf(await bot.say("e a maggio?")), "1 incontro · Gli incontri di maggio");
  });
});
