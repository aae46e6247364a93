// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import type { Meeting } from "#domain/meeting.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

type Became = { readonly day?: string; readonly bodies?: string };

/** What is said after "20 luglio riunione con Fiesole e Vaglia sulla polizia locale", and what a yes then makes of it. */
const cases: readonly (readonly [text: string, became: Became])[] = [
  ["mi sa che era il 21", { day: "2021-07-21" }],
  ["a ripensarci dev'essere stato il 19 luglio", { day: "2021-07-19" }],
  ["a loro tornava comodo giovedì 22 luglio", { day: "2021-07-22" }],
  ["hanno domandato di spostarlo a lunedì 19 luglio", { day: "2021-07-19" }],
  ["il sindaco di Signa si è unito a metà", { bodies: "fiesole,signa,vaglia" }],
  ["Londa è arrivata con una delegazione enorme", { bodies: "fiesole,londa,vaglia" }],
  ["doveva esserci anche Vaglia", { bodies: "fiesole" }],
  ["hai messo Vaglia, secondo me era Vicchio", { bodies: "fiesole,vicchio" }],
];

const titlesOf = (reply: Reply) => viewOf(reply, "message").buttons.map(({ title }) => title);

const told = "20 luglio riunione con Fiesole e Vaglia sulla polizia locale";

describe("a line that was not understood, of what was told last", () => {
  for (const [text, { day = "2021-07-20", bodies = "fiesole,vaglia" }] of cases) {
    it(`«${text}» is shown as what it may change, and is done after a yes`, async () => {
      const bot = aBot();
      await bot.say(told);
      const shown = await bot.say(text);
      assert.match(JSON.stringify(shown), /Non sono sicuro di aver capito/u);
      const [before] = await bot.stored();
      assert.deepEqual([String(before?.day), before?.revision], ["2021-07-20", 1]);
      await bot.say("sì");
      const [after, ...others] = await bot.stored();
      assert.deepEqual([String(after?.day), [...(after?.bodies ?? [])].sort().join()], [day, bodies]);
      assert.equal(others.length, 0);
    });
  }

  it("is shown in the meeting that waits to be recorded", async () => {
    const bot = aBot();
    await bot.say("stamattina Fiesole e Vaglia");
    await bot.say("Londa è arrivata con una delegazione enorme");
    assert.deepEqual(await bot.stored(), []);
    await bot.say("sì");
    const stored = await bot.stored();
    assert.deepEqual(
      stored.map(({ bodies }) => [...bodies].sort().join()),
      ["fiesole,londa,vaglia"],
    );
  });

  it("goes to the notes of the meeting with a press and a yes, where it names nothing of it", async () => {
    const bot = aBot();
    await bot.say(told);
    const reply = await bot.say("hanno gradito parecchio il buffet");
    assert.deepEqual(titlesOf(reply), ["Aggiungi alle note", "Correggi", "Registra un incontro", "Aiuto"]);
    await bot.pressTitled(reply, "Aggiungi alle note");
    assert.equal((await bot.stored())[0]?.notes, "");
    await bot.say("sì");
    assert.equal((await bot.stored())[0]?.notes, "hanno gradito parecchio il buffet");
  });

  it("is no change, where somebody asks to see: a number alone is that of a meeting", async () => {
    const bot = aBot();
    await bot.say(told);
    const shown = viewOf(await bot.say("fammi vedere il 1"), "meeting");
    assert.match(JSON.stringify(shown), /Incontro 1/u);
    assert.doesNotMatch(JSON.stringify(await bot.say("fammi vedere il 21 luglio")), /Correggere/u);
  });

  it("is answered with an example to who recorded nothing yet", async () => {
    const reply = await aBot().say("hanno gradito parecchio il buffet");
    assert.deepEqual(titlesOf(reply), ["Registra un incontro", "Vedi lo stato", "Aiuto"]);
  });

  for (const text of [
    "dovevamo vedere anche Londa",
    "Londa era attesa",
    "dobbiamo vedere Londa",
    "mi piacerebbe incontrare presto Londa",
    "oggi è partita la fase 3",
    "che caldo oggi eh",
    "il verbale di Fiesole è del 2021",
    "the minutes of meeting 7 are under protocol 201455",
    "il verbale del 20 luglio con Londa è ancora da firmare",
  ]) {
    it(`«${text}» is none of it`, async () => {
      const bot = aBot();
      await bot.say(told);
      await bot.say(text);
      await bot.say("sì");
      const [{ revision, bodies }] = (await bot.stored()).filter(({ number }) => number === 1) as [Meeting];
      assert.deepEqual([revision, bodies.length], [1, 2]);
    });
  }

  it("is nobody's change when it asks, or denies who was not there", async () => {
    const bot = aBot();
    await bot.say(told);
    await bot.say("ma secondo te Signa com'era?");
    await bot.say("sì");
    await bot.say("annulla");
    await bot.say("non ho nominato Londa, credo");
    await bot.say("sì");
    assert.equal((await bot.stored())[0]?.revision, 1);
  });
});
