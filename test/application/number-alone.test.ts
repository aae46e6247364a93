// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

/** What is told on Wednesday 28 July 2021, and then with a number alone; the day of the second, or which is asked. */
const cases: readonly (readonly [first: string, second: string, day: string])[] = [
  ["5 agosto riunione con Signa", "il 6 riunione con Vaglia", "«6», con Vaglia: quale giorno?"],
  ["15 giugno riunione con Signa", "poi il 18 abbiamo visto Vaglia", "«18», con Vaglia: quale giorno?"],
  ["28 agosto riunione con Signa", "il 2 riunione con Vaglia", "«2», con Vaglia: quale giorno?"],
  ["il 5 agosto Signa", "il 6 riunione con Vaglia", "«6», con Vaglia: quale giorno?"],
  ["20 luglio riunione con Signa", "il 21 riunione con Vaglia", "2021-07-21"],
  ["5 agosto riunione con Signa", "il 6 abbiamo visto Vaglia", "2021-07-06"],
  ["20 luglio riunione con Signa", "il 10 vediamo Vaglia", "2021-08-10"],
  ["15 giugno riunione con Signa", "il 18 luglio riunione con Vaglia", "2021-07-18"],
  ["15 giugno riunione con Signa", "martedì 20 riunione con Vaglia", "2021-07-20"],
];

describe("a day that is told by its number alone", () => {
  for (const [first, second, day] of cases) {
    it(`after «${first}», «${second}» is ${day}`, async () => {
      const bot = aBot();
      await bot.say(first);
      const reply = await bot.say(second);
      const stored = (await bot.stored()).filter(({ bodies }) => bodies.includes("vaglia" as never));
      if (day.startsWith("«")) assert.deepEqual([headingOf(reply), stored.length], [day, 0]);
      else
        assert.deepEqual(
          stored.map((one) => String(one.day)),
          [day],
        );
    });
  }

  it("is of the meeting before it also after the command", async () => {
    const bot = aBot();
    await bot.say("15 giugno riunione con Signa");
    assert.equal(headingOf(await bot.say("/incontro il 18 con Vaglia")), "«18», con Vaglia: quale giorno?");
    assert.equal((await bot.stored()).length, 1);
  });

  for (const [text, heading] of [
    ["il 15 giugno riunione con Signa e il 3 con Vaglia", /«3», con Vaglia: quale giorno\?/],
    ["il 20 luglio riunione con Signa e il 3 con Vaglia", /«3», con Vaglia: quale giorno\?/],
    ["il 3 riunione con Vaglia e il 4 agosto con Signa", /«3», con Vaglia: quale giorno\?/],
  ] as const) {
    it(`may be of the month of another in the same message: «${text}»`, async () => {
      const bot = aBot();
      assert.match(headingOf(await bot.say(text)), heading);
      assert.equal((await bot.stored()).length, 0);
    });
  }

  it("is of the month of the day just before it, shown, and recorded after a yes", async () => {
    const bot = aBot();
    await bot.say("il 5 agosto con Signa e il 6 con Vaglia");
    assert.equal((await bot.stored()).length, 0);
    await bot.say("sì");
    assert.deepEqual((await bot.stored()).map(({ day }) => String(day)).toSorted(), ["2021-08-05", "2021-08-06"]);
  });

  it("is of the month of one that was refused", async () => {
    const bot = aBot();
    await bot.say("forse il 15 giugno abbiamo visto Signa");
    assert.equal(headingOf(await bot.say("il 18 Vaglia")), "«18», con Vaglia: quale giorno?");
  });

  it("is as ever where nothing was told within the hour", async () => {
    const bot = aBot();
    await bot.say("15 giugno riunione con Signa");
    bot.wait({ hours: 2 });
    await bot.say("il 18 riunione con Vaglia");
    assert.equal((await bot.stored()).length, 2);
  });
});
