// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

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

describe("the day of a meeting that was told without one", () => {
  const cases: readonly [string, string, string][] = [
    ["la settimana scorsa abbiamo visto Signa", "martedì", "2021-07-20"],
    ["la settimana scorsa abbiamo visto Signa", "il 23", "2021-07-23"],
    ["la settimana scorsa abbiamo visto Signa", "il 6", "nothing"],
    ["la settimana scorsa abbiamo visto Signa", "ieri", "2021-07-27"],
    ["la settimana prossima vediamo Signa", "martedì", "2021-08-03"],
    ["due settimane fa abbiamo visto Signa", "martedì", "2021-07-13"],
    ["l'altra settimana abbiamo visto Signa", "martedì", "nothing"],
    ["a giugno abbiamo visto Signa", "il 15", "2021-06-15"],
    ["a giugno abbiamo visto Signa", "15", "2021-06-15"],
    ["a giugno abbiamo visto Signa", "lunedì 14", "2021-06-14"],
    ["a giugno abbiamo visto Signa", "lunedì", "nothing"],
    ["a fine giugno abbiamo visto Signa", "il 28", "2021-06-28"],
    ["un lunedì di giugno abbiamo visto Signa", "il 14", "2021-06-14"],
    ["a settembre abbiamo visto Signa", "il 10", "nothing"],
    ["il mese scorso abbiamo visto Signa", "il 15", "2021-06-15"],
    ["un mese fa abbiamo visto Signa", "il 30", "2021-06-30"],
    ["il 31 aprile riunione con Signa", "il 30", "2021-04-30"],
    ["il 31/4 riunione con Signa", "30", "2021-04-30"],
    ["dal 3 al 5 maggio riunione con Signa", "il 4", "2021-05-04"],
    ["dal 3 al 5 maggio riunione con Signa", "il 6", "nothing"],
    ["giovedì 18 giugno 2021 riunione con Signa", "lunedì", "nothing"],
    ["giovedì 18 giugno 2021 riunione con Signa", "venerdì", "2021-06-18"],
    ["a pasqua abbiamo visto Signa", "martedì", "nothing"],
    ["abbiamo visto Signa", "ci penso domani", "nothing"],
    ["abbiamo visto Signa", "venerdì", "2021-07-23"],
    ["abbiamo visto Signa", "domani", "nothing"],
    ["abbiamo visto Signa", "30/7", "nothing"],
  ];

  for (const [message, answer, stored] of cases)
    it(`«${message}», «${answer}»: ${stored}`, async () => {
      assert.equal(await storedAfter(message, answer), stored);
    });

  it("is of the week in which it was told, also after midnight", async () => {
    const bot = aBot();
    bot.moveTo("2021-08-01T23:50");
    await bot.say("la settimana scorsa abbiamo visto Signa");
    bot.wait({ minutes: 30 });
    await bot.say("martedì");
    assert.deepEqual(
      (await bot.stored()).map(({ day }) => String(day)),
      ["2021-07-20"],
    );
  });
});

describe("which body is meant, said of the name that was asked about", () => {
  const storedWith = async (...lines: readonly string[]) => {
    const bot = aBot();
    for (const line of lines) await bot.say(line);
    return (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`).join(" / ");
  };
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["ieri con Barberino e l'Unione", "Barberino è quello di Mugello"], ""],
    [
      ["ieri con Barberino e l'Unione", "Barberino è quello di Mugello", "l'Unione è quella del Mugello"],
      "2021-07-27 barberino-di-mugello,unione-montana-mugello",
    ],
    [
      ["ieri con Barberino e l'Unione", "Tavarnelle e Mugello"],
      "2021-07-27 barberino-tavarnelle,unione-montana-mugello",
    ],
    [["ieri con l'Unione", "quella del Chianti"], "2021-07-27 unione-chianti-fiorentino"],
    [["ieri con Firenze e Signa", "il comune"], "2021-07-27 signa,firenze"],
    [["ieri riunione con Vaglia e Pluto", "Pluto è Fiesole"], "2021-07-27 vaglia,fiesole"],
    [["ieri riunione con Vaglia e Pluto", "Pluto non è Fiesole"], ""],
    [["ieri con Vaglia e Pluto", "togli Pluto"], "2021-07-27 vaglia"],
    [["ieri riunione con le Signe", "sì tranne Signa"], "2021-07-27 lastra-a-signa"],
    [["ieri riunione con le Signe", "sì ma senza Fiesole"], ""],
    [["ieri con Signa", "Vaglia"], ""],
  ];
  for (const [lines, stored] of cases)
    it(`${lines.map((line) => `«${line}»`).join(", ")}: ${stored || "nothing"}`, async () => {
      assert.equal(await storedWith(...lines), stored);
    });
});

describe("words that may be the subject", () => {
  const line = "ieri incontro sulla convenzione con Sesto Fiorentino";
  const subjectsAfter = async (...lines: readonly string[]) => {
    const bot = aBot();
    for (const one of lines) await bot.say(one);
    return (await bot.stored()).map(({ subject, bodies }) => `${bodies.join()}: ${subject}`).join(" / ");
  };

  it("are it when a message says so, and nothing is recorded before", async () => {
    assert.equal(await subjectsAfter(line), "");
    assert.equal(await subjectsAfter(line, "sì"), "sesto-fiorentino: convenzione");
    assert.equal(await subjectsAfter(line, "no"), "");
  });

  it("stand in the form, and are it when the button is pressed", async () => {
    const pressing = aBot();
    await pressing.pressTitled(await pressing.say(line), "Registra");
    assert.equal((await pressing.stored())[0]?.subject, "convenzione");
    const bot = aBot();
    const { subject } = viewOf(await bot.pressTitled(await bot.say(line), "Modifica"), "meeting-form");
    assert.equal(subject.value, "convenzione");
  });
});
