import assert from "node:assert/strict";
import { aBot } from "#test/fakes/a-bot.ts";

/** What is stored, on Wednesday 28 July 2021, after a message and the answer to what it left open. */
async function storedAfter(message: string, answer: string): Promise<string> {
  const bot = aBot();
  await bot.say(message);
  assert.deepEqual(await bot.stored(), []);
  await bot.say(answer);
  const [meeting] = await bot.stored();
  return meeting === undefined ? "nothing" : [meeting.day, meeting.hour].filter((one) => one !== undefined).join(" ");
}

describe("an answer that only says which of the choices is meant", () => {
  const cases: readonly [string, string, string][] = [
    ["giovedì incontro con Pontassieve", "quello passato", "2021-07-22"],
    ["giovedì incontro con Pontassieve", "scorso", "2021-07-22"],
    ["giovedì incontro con Pontassieve", "quello prossimo", "2021-07-29"],
    ["giovedì incontro con Pontassieve", "29", "2021-07-29"],
    ["giovedì incontro con Pontassieve", "3", "nothing"],
    ["incontro con Vaglia", "20", "2021-07-20"],
    ["oggi alle 3 incontro con Signa", "del pomeriggio", "2021-07-28 15:00"],
    ["oggi alle 3 incontro con Signa", "15", "2021-07-28 15:00"],
    ["ieri alle 9 incontro con Signa, alle 11", "di mattina", "nothing"],
    ["ieri incontro con Barberino", "2", "nothing"],
  ];

  for (const [message, answer, stored] of cases)
    it(`«${message}», «${answer}»: ${stored}`, async () => {
      assert.equal(await storedAfter(message, answer), stored);
    });
});
