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
    ["quanti enti coinvolti?", "bodies"],
    ["quanti incontri valgono?", "missing"],
    ["quanti al 15 giugno?", "list"],
    ["quanti incontri al 31 dicembre?", "missing"],
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

describe("which of the meetings that were asked about", () => {
  const cases: readonly (readonly [said: string, answers: readonly (readonly [text: string, answer: string])[]])[] = [
    ["annulla l'incontro di luglio", [["il secondo", "annul 3"]]],
    ["annulla l'incontro di luglio", [["il primo", "annul 2"]]],
    ["annulla l'incontro di luglio", [["l'ultimo", "annul 3"]]],
    ["annulla l'incontro di luglio", [["quello del 19", "annul 3"]]],
    ["annulla l'incontro di luglio", [["quello con Fiesole", "annul 2"]]],
    ["annulla l'incontro di luglio", [["l'incontro con Fiesole", "annul 2"]]],
    ["annulla l'incontro di luglio", [["Impruneta", "annul 3"]]],
    ["annulla l'incontro 2 con Impruneta", [["il 3", "annul 3"]]],
    ["annulla l'incontro 2 con Impruneta", [["2", "annul 2"]]],
    ["mostrami l'incontro di luglio", [["quello del 6 luglio", "show 2"]]],
    ["all'incontro di luglio c'era anche Vaglia", [["quello con Impruneta", "correct 3"]]],
    ["aggiungi il verbale prot. 55/2021 all'incontro di luglio", [["il primo", "evidence 2"]]],
    ["correggi l'incontro di luglio: era il 7", [["il primo", "correct 2"]]],
    ["nell'incontro di luglio l'argomento era la bozza", [["il 19", "correct 3"]]],
    ["l'incontro di luglio è saltato", [["il secondo", "annul 3"]]],
    [
      "annulla l'incontro di luglio",
      [
        ["il secondo", "annul 3"],
        ["no, l'altro", "annul 2"],
      ],
    ],
    [
      "correggi l'incontro di luglio: era il 7",
      [
        ["il primo", "correct 2"],
        ["no, quello con Impruneta", "correct 3"],
      ],
    ],
    [
      "annulla l'incontro di luglio",
      [
        ["/stato", "status"],
        ["quanti incontri?", "missing"],
        ["quello con Fiesole", "annul 2"],
      ],
    ],
    [
      "annulla l'incontro di luglio",
      [
        ["sì", "message"],
        ["il terzo", "message"],
        ["quello con Vaglia", "message"],
        ["il secondo", "annul 3"],
      ],
    ],
  ];
  for (const [said, answers] of cases) {
    it(`«${said}», then ${answers.map(([text]) => `«${text}»`).join(", ")}`, async () => {
      const bot = await aDiary();
      assert.match(answerTold(await bot.say(said)).text, /Quale incontro intendi/u);
      for (const [text, answer] of answers) assert.equal(answerTold(await bot.say(text)).name, answer, text);
    });
  }

  const others = [
    "ieri riunione con Signa",
    "Signa ieri",
    "il 20 con Signa",
    "riunione con Signa",
    "nessuno dei due",
    "no",
  ];
  for (const text of others) {
    it(`«${text}» points at none of them`, async () => {
      const bot = await aDiary();
      await bot.say("annulla l'incontro di luglio");
      const { text: told } = answerTold(await bot.say(text));
      assert.doesNotMatch(told, /Quale incontro intendi|Annullare/u);
    });
  }

  it("a month of two years has no other month between them", async () => {
    const bot = await aDiary();
    const { text } = answerTold(await bot.say("mostrami l'incontro di luglio"));
    assert.doesNotMatch(text, /Scandicci/u);
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
      assert.ok(told.text.includes(`Motivo: «${why}»`), told.text);
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

describe("who did not come to a meeting that was told", () => {
  const cases: readonly (readonly [told: string, text: string, answer: string])[] = [
    ["oggi riunione con Signa", "come non detto, oggi Signa non è venuta", "annul 1"],
    ["oggi riunione con Signa e Vaglia", "come non detto, oggi Signa non è venuta", "correct 1"],
    ["oggi riunione con Signa", "oggi Signa non è venuta", "annul 1"],
    ["oggi riunione con Signa", "alla fine oggi Signa non si è presentata", "annul 1"],
    ["oggi riunione con Signa", "Signa non è venuta", "annul 1"],
    ["oggi riunione con Signa e Vaglia", "oggi Vaglia non c'era", "correct 1"],
    ["oggi riunione con Signa", "togli Signa", "annul 1"],
    ["oggi riunione con Signa", "oggi Vaglia non è venuta", "no meeting"],
    ["oggi riunione con Signa", "ieri Signa non è venuta", "no meeting"],
    ["oggi riunione con Signa", "come non detto", "undo"],
  ];
  for (const [told, text, answer] of cases) {
    it(`«${text}», after «${told}», is answered with ${answer}`, async () => {
      const bot = aBot();
      await bot.say(told);
      assert.equal(answerTold(await bot.say(text)).name, answer);
    });
  }
});

describe("a second thought about a meeting that nobody told", () => {
  for (const line of [
    "mi sono sbagliata, l'incontro con Fiesole era l'8 luglio",
    "ho sbagliato: l'incontro del 5 era con Signa",
  ]) {
    it(`«${line}» is not found, and records none`, async () => {
      const bot = aBot();
      assert.equal(answerTold(await bot.say(line)).name, "not found");
      assert.deepEqual(await bot.stored(), []);
    });
  }
});
