// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

async function aBotWithAMeeting() {
  const bot = aBot();
  await bot.say("/incontro 18/06/2021 Scandicci: a");
  return bot;
}

const storedBy = async (bot: ReturnType<typeof aBot>) =>
  (await bot.stored()).map(({ day, bodies, subject, notes }) => [`${day}`, bodies.join(), subject, notes].join("|"));

describe("a correction in words", () => {
  it("is shown before and after, and saved with one tap, once", async () => {
    const bot = await aBotWithAMeeting();
    const shown = await bot.say("l'incontro 1 era il 21 giugno con Fiesole");
    const { buttons, facts, heading } = viewOf(shown, "proposal");
    assert.equal(heading, "Correggere l'incontro 1 così?");
    assert.deepEqual(facts, [
      { label: "Giorno", value: "da «venerdì 18 giugno 2021» a «lunedì 21 giugno 2021»" },
      { label: "Enti", value: "da «Comune di Scandicci» a «Comune di Fiesole»" },
    ]);
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ["Salva", "Modifica", "No"],
    );
    assert.deepEqual(await storedBy(bot), ["2021-06-18|scandicci|a|"]);
    const saved = await bot.pressTitled(shown, "Salva");
    assert.equal(viewOf(saved, "meeting").heading, "Incontro 1 corretto");
    assert.deepEqual(await bot.pressTitled(shown, "Salva"), saved);
    assert.deepEqual(await storedBy(bot), ["2021-06-21|fiesole|a|"]);
    assert.equal((await bot.stored())[0]?.revision, 2);
  });

  it("is saved by its button also when something else was opened since", async () => {
    const bot = await aBotWithAMeeting();
    const shown = await bot.say("l'incontro 1 era il 21 giugno");
    await bot.say("/incontro Vaglia");
    await bot.pressTitled(shown, "Salva");
    assert.deepEqual(await storedBy(bot), ["2021-06-21|scandicci|a|"]);
  });

  it("opens in its form, whole, where everything can be changed", async () => {
    const bot = await aBotWithAMeeting();
    const form = viewOf(
      await bot.pressTitled(await bot.say("l'incontro 1 era il 21 giugno"), "Modifica"),
      "meeting-form",
    );
    assert.deepEqual([form.day.value, form.bodies.value, form.subject.value], ["2021-06-21", "scandicci", "a"]);
    const fields = { day: "2021-06-22", bodies: "scandicci", argument: form.nonce };
    viewOf(await bot.press(form.submitVerb, fields), "meeting");
    assert.deepEqual(await storedBy(bot), ["2021-06-22|scandicci|a|"]);
  });

  it("asks what it leaves in doubt, one thing at a time, and shows before and after at the end", async () => {
    const bot = await aBotWithAMeeting();
    const which = await bot.say("aggiungi Barberino e Topolinia all'incontro 1");
    assert.equal(viewOf(which, "proposal").heading, "«Barberino»: quale ente intendi?");
    assert.match(viewOf(which, "proposal").hint, /^Non ho ancora cambiato niente/);
    const who = await bot.pressTitled(which, "Comune di Barberino di Mugello");
    assert.equal(viewOf(who, "proposal").heading, "Chi è «Topolinia»?");
    const shown = await bot.pressTitled(who, "È una persona");
    assert.deepEqual(
      viewOf(shown, "proposal").facts.map(({ label }) => label),
      ["Enti", "Note"],
    );
    assert.deepEqual(await storedBy(bot), ["2021-06-18|scandicci|a|"]);
    await bot.say("sì");
    assert.deepEqual(await storedBy(bot), ["2021-06-18|scandicci,barberino-di-mugello|a|Topolinia"]);
  });

  it("that lands on another meeting shows before and after, and asks whether they are one, in one card", async () => {
    const bot = await aBotWithAMeeting();
    await bot.say("/incontro 19/06/2021 Scandicci: c");
    const shown = await bot.say("l'incontro 2 era il 18 giugno");
    const asked = await bot.pressTitled(shown, "Salva");
    const { buttons, facts, problem } = viewOf(asked, "proposal");
    assert.match(problem, /^Lo stesso giorno c'è già l'incontro 1/);
    assert.equal(facts[0]?.value, "da «sabato 19 giugno 2021» a «venerdì 18 giugno 2021»");
    assert.equal(buttons[0]?.title, "Sono diversi: salva");
    await bot.pressTitled(asked, "Sono diversi: salva");
    assert.equal((await bot.stored()).filter(({ day }) => `${day}` === "2021-06-18").length, 2);
  });

  it("that only names a body too asks whether it is of that meeting or of another", async () => {
    const bot = await aBotWithAMeeting();
    const asked = await bot.say("anche Vaglia");
    const { buttons, heading } = viewOf(asked, "proposal");
    assert.equal(heading, "Anche Vaglia nell'incontro 1, o un altro incontro?");
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ["Aggiungi all'incontro 1", "È un altro incontro", "Modifica", "No"],
    );
    const when = await bot.pressTitled(asked, "È un altro incontro");
    assert.equal(viewOf(when, "proposal").heading, "Quando, con Vaglia?");
    await bot.pressTitled(when, "Ieri");
    await bot.pressTitled(asked, "Aggiungi all'incontro 1");
    assert.deepEqual(await storedBy(bot), ["2021-07-27|vaglia||", "2021-06-18|scandicci,vaglia|a|"]);
    assert.equal(viewOf(await bot.say("c'era anche Fiesole"), "proposal").heading, "Correggere l'incontro 1 così?");
  });

  it("what its buttons say can be typed", async () => {
    const bot = await aBotWithAMeeting();
    await bot.say("anche Vaglia");
    assert.equal(viewOf(await bot.say("è un altro incontro"), "proposal").heading, "Quando, con Vaglia?");
    await bot.say("annulla");
    await bot.say("aggiungi Vaglia all'incontro 1");
    viewOf(await bot.say("Modifica"), "meeting-form");
    await bot.say("aggiungi Vaglia all'incontro 1");
    await bot.say("Salva");
    assert.deepEqual(await storedBy(bot), ["2021-06-18|scandicci,vaglia|a|"]);
  });

  it("left with «No» changes nothing, and its buttons mean nothing to others", async () => {
    const bot = await aBotWithAMeeting();
    const shown = await bot.say("l'incontro 1 era il 21 giugno");
    const luca = { person: { id: "person-luca", name: "Luca" } };
    viewOf(await bot.pressTitled(shown, "Salva", {}, luca), "message");
    viewOf(await bot.pressTitled(shown, "No"), "message");
    await bot.say("sì");
    assert.deepEqual(await storedBy(bot), ["2021-06-18|scandicci|a|"]);
  });
});
