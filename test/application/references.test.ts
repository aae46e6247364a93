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
