// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

type Told = { readonly day: string; readonly bodies: string; readonly state?: string; readonly subject?: string };

/** What is said after "lunedì riunione con Signa e Vaglia: bozza", of 26 July, and what a yes then records. */
const cases: readonly (readonly [text: string, told: Told])[] = [
  ["con gli stessi ci rivediamo il 10", { day: "2021-08-10", bodies: "signa,vaglia", state: "planned" }],
  ["ci rivediamo con gli stessi il 10 agosto", { day: "2021-08-10", bodies: "signa,vaglia", state: "planned" }],
  ["ieri di nuovo con loro", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["il 12 con Fiesole e con gli stessi", { day: "2021-07-12", bodies: "fiesole,signa,vaglia" }],
  ["yesterday with the same people", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["il giorno dopo con Londa", { day: "2021-07-27", bodies: "londa" }],
  ["il giorno dopo riunione con gli stessi", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["il giorno prima con Londa", { day: "2021-07-25", bodies: "londa" }],
  ["due giorni dopo riunione con Londa", { day: "2021-07-28", bodies: "londa" }],
  ["la settimana prima con Londa", { day: "2021-07-19", bodies: "londa" }],
  ["lo stesso giorno riunione con Londa", { day: "2021-07-26", bodies: "londa" }],
  ["stesso giorno riunione con Londa", { day: "2021-07-26", bodies: "londa" }],
  ["stessa cosa con Fiesole il 12", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["idem con Fiesole il 12", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["stessa riunione il 12", { day: "2021-07-12", bodies: "signa,vaglia", subject: "bozza" }],
];

describe("a meeting that is told by the last one", () => {
  for (const [text, { day, bodies, state = "held", subject = "" }] of cases) {
    it(`«${text}» is recorded after a yes`, async () => {
      const bot = aBot();
      await bot.say("lunedì riunione con Signa e Vaglia: bozza");
      await bot.say(text);
      assert.equal((await bot.stored()).length, 1);
      await bot.say("sì");
      const meeting = (await bot.stored()).find(({ number }) => number === 2);
      const told = [String(meeting?.day), [...(meeting?.bodies ?? [])].sort().join(), meeting?.state, meeting?.subject];
      assert.deepEqual(told, [day, bodies, state, subject]);
    });
  }

  const left: readonly (readonly [text: string, heading: string])[] = [
    ["il giorno prima di Natale con Londa", "Quando, con Londa?"],
    ["non con gli stessi, il 12", "«non»: che cos'è?"],
    ["il 12 con gli stessi del 6 luglio", "Mi stai raccontando un incontro?"],
    ["prossimo incontro il 10", "Con chi, martedì 10 agosto?"],
    ["stessa cosa con Fiesole", "Quando, con Fiesole?"],
  ];
  for (const [text, heading] of left) {
    it(`«${text}» is answered with ${heading}, and a yes alone records nothing`, async () => {
      const bot = aBot();
      await bot.say("lunedì riunione con Signa e Vaglia: bozza");
      assert.equal(headingOf(await bot.say(text)), heading);
      await bot.say("sì");
      assert.equal((await bot.stored()).length, 1);
    });
  }

  it("«il giorno dopo» with no meeting before it is asked", async () => {
    const bot = aBot();
    assert.equal(headingOf(await bot.say("il giorno dopo riunione con Londa")), "Quando, con Londa?");
    assert.deepEqual(await bot.stored(), []);
  });
});
