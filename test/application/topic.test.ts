// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openMemory } from "#adapters/store/sqlite.ts";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

/** What an answer says, all of it. */
const said = async (bot: ReturnType<typeof aBot>, line: string) => JSON.stringify(await bot.say(line));

describe("what was spoken of last", () => {
  it("is the meeting that was shown, and no more once another is recorded", async () => {
    const bot = aBot();
    await bot.say("20 luglio incontro con Signa");
    await bot.say("21 luglio incontro con Vaglia");
    await bot.say("fammi vedere l'incontro 1");
    assert.match(await said(bot, "era il 19"), /incontro 1 /i);
    await bot.say("no");
    bot.wait({ seconds: 1 });
    await bot.say("22 luglio incontro con Fiesole");
    assert.match(await said(bot, "era il 23"), /incontro 3 /i);
  });

  it("is there for another instance, and after a restart", async () => {
    const rows = openMemory();
    const [here, there] = [aBot({ rows }), aBot({ rows })];
    await here.say("20 luglio incontro con Signa");
    await here.say("21 luglio incontro con Vaglia");
    await here.say("/incontro 1");
    assert.match(await said(there, "era il 19"), /incontro 1 /i);
  });

  it("lasts a day", async () => {
    const bot = aBot();
    await bot.say("20 luglio incontro con Signa");
    await bot.say("21 luglio incontro con Vaglia");
    await bot.say("/incontro 1");
    bot.moveTo("2021-07-29T11:00");
    assert.match(await said(bot, "era il 19"), /incontro 2 /i);
  });

  it("leaves what is open as it is", async () => {
    const bot = aBot();
    await bot.say("20 luglio incontro con Signa");
    await bot.say("/incontro Vaglia: strade");
    await bot.say("/incontro 1");
    await bot.say("riprendi");
    assert.match(await said(bot, "ieri"), /Incontro 2 registrato/);
  });

  for (const [line, heading] of [
    ["chi lo riceve?", "Chi riceve il riepilogo"],
    ["l'assessore lo riceve già?", "Chi riceve il riepilogo"],
    ["come lo riceve l'assessore?", "Il riepilogo arriva ogni settimana in questa chat, a chi lo chiede"],
    ["fammelo vedere come sarebbe adesso", "Il riepilogo"],
    ["cosa c'è dentro?", "Il riepilogo"],
    ["quand'è il prossimo?", "Il riepilogo settimanale"],
    ["non voglio più riceverlo", "Qui il riepilogo non arriva: non c'è niente da cambiare."],
  ] as const) {
    it(`is the digest after its card: «${line}»`, async () => {
      const bot = aBot();
      await bot.say("/riepilogo");
      assert.equal(headingOf(await bot.say(line)), heading);
    });
  }
});
