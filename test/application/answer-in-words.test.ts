import assert from "node:assert/strict";
import { aBot } from "#test/fakes/a-bot.ts";

describe("answers in words to what was asked, on Wednesday 28 July 2021", () => {
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["giovedì scorso incontro con Barberino", "quello del Mugello"], "2021-07-22 barberino-di-mugello"],
    [["giovedì scorso incontro con Barberino", "il secondo"], "2021-07-22 barberino-tavarnelle"],
    [["giovedì scorso incontro con Barberino", "il quinto"], ""],
    [["giovedì incontro con Pontassieve", "il primo"], "2021-07-22 pontassieve"],
    [["giovedì incontro con Pontassieve", "il 22"], "2021-07-22 pontassieve"],
    [["giovedì incontro con Barberino", "il primo"], ""],
    [["dal 3 al 5 maggio incontro con Empoli", "il 4"], "2021-05-04 empoli"],
    [["dal 3 al 5 maggio incontro con Empoli", "il 12"], ""],
    [["dal 3 al 5 maggio incontro con Empoli", "il 5"], "2021-05-05 empoli"],
    [["riunione giovedì 18 giugno 2021 con Vaglia", "venerdì"], "2021-06-18 vaglia"],
    [["riunione giovedì 18 giugno 2021 con Vaglia", "il 17"], "2021-06-17 vaglia"],
    [["ieri riunione con le Signe", "solo Lastra"], "2021-07-27 lastra-a-signa"],
    [["ieri riunione con Consorzio Verde e Signa", "solo Signa"], "2021-07-27 signa"],
    [["ieri con Signa e Vaglia", "sì"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "no"], ""],
    [["ieri non abbiamo visto Signa", "sì"], ""],
    [["ci siamo visti ieri con Signa?", "sì"], ""],
  ];
  for (const [lines, expected] of cases) {
    it(`${lines.map((line) => `«${line}»`).join(", then ")}: ${expected || "nothing is stored"}`, async () => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      const stored = (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`);
      assert.equal(stored.join(" / "), expected);
    });
  }
});
