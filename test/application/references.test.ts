// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { CardReply } from "#application/reply.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";

/** Three meetings: 1 on 16 June with Scandicci and Signa, 2 on 6 July with Fiesole, 3 on 19 July with Impruneta. */
async function aDiary() {
  const bot = aBot();
  for (const line of ["16/6 Scandicci e Signa", "6/7 Fiesole", "19/7 Impruneta"]) await bot.say(`/incontro ${line}`);
  return bot;
}

describe("which meeting is meant", () => {
  const cases: readonly (readonly [text: string, answer: string])[] = [
    ["mostrami l'incontro 2", "show 2"],
    ["mostrami l'incontro 2 con Fiesole", "show 2"],
    ["mostrami l'incontro 2 del 6 luglio", "show 2"],
    ["mostrami il numero 2", "show 2"],
    ["prova dell'incontro del 6 luglio: delibera n. 1", "evidence 2"],
    ["verbale prot. n. 1 dell'incontro con Impruneta", "evidence 3"],
    ["per l'incontro con Fiesole delibera 3/2021", "evidence 2"],
    ["annulla l'incontro di giugno", "annul 1"],
    ["verbale del 6 luglio: prot. 5/2021", "evidence 2"],
    ["quello con Fiesole ha la delibera 45/2021", "evidence 2"],
    ["il terzo ha il verbale prot. 5521", "evidence 3"],
    ["per il secondo c'è la delibera 77", "evidence 2"],
    ["a quello del 19 c'era anche Signa", "correct 3"],
    ["quanti enti coinvolti?", "missing"],
    ["quanti incontri valgono?", "missing"],
    ["quanti al 15 giugno?", "status"],
    ["quanti incontri al 31 dicembre?", "status"],
    ["e con chi li abbiamo fatti?", "bodies"],
    ["L'incontro con Impruneta del 19 luglio è stato differito al 4 agosto", "correct 3"],
  ];
  for (const [text, answer] of cases) {
    it(`«${text}» is answered with ${answer}`, async () => {
      const bot = await aDiary();
      assert.equal(answerTold(await bot.say(text)).name, answer);
    });
  }

  it("a number and a body that disagree are asked about, and nothing changes", async () => {
    const bot = await aDiary();
    for (const text of ["annulla l'incontro 2 con Impruneta", "cancella l'incontro 1 del 19 luglio"]) {
      const reply = (await bot.say(text)) as CardReply;
      assert.match(answerTold(reply).text, /Impruneta/u, text);
      assert.doesNotMatch(answerTold(reply).name, /^annul/u);
    }
    assert.ok((await bot.stored()).every(({ state }) => state === "held"));
  });
});

describe("a meeting that was called off", () => {
  const cases: readonly (readonly [text: string, why: string])[] = [
    ["quella di lunedì è saltata, il sindaco non può", "il sindaco non può"],
    ["la riunione con Empoli è saltata", "è saltata"],
    ["la riunione di lunedì con Empoli purtroppo è saltata", "purtroppo è saltata"],
  ];
  for (const [text, why] of cases) {
    it(`«${text}» says why, and a yes annuls it`, async () => {
      const bot = aBot();
      await bot.say("/incontro 2/8/2021 Empoli");
      const told = answerTold(await bot.say(text));
      assert.ok(told.text.includes(`Motivo: ${why}`), told.text);
      await bot.say("sì");
      assert.deepEqual(
        (await bot.stored()).map(({ state }) => state),
        ["annulled"],
      );
    });
  }

  it("is asked about where two are of that weekday", async () => {
    const bot = aBot();
    for (const line of ["26/7/2021 Signa", "2/8/2021 Empoli"]) await bot.say(`/incontro ${line}`);
    assert.match(answerTold(await bot.say("quella di lunedì è saltata")).text, /Quale incontro intendi/u);
  });

  it("is restored after a second thought", async () => {
    const bot = await aDiary();
    const lines = ["annulla l'incontro 2, doppione", "sì", "no aspetta, era giusto, ripristinalo", "sì"];
    for (const line of lines) await bot.say(line);
    assert.ok((await bot.stored()).every(({ state }) => state === "held"));
  });
});
