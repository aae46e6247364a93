// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const shown = (view: { readonly entries: readonly { readonly title: string; readonly text: string }[] }) =>
  view.entries.map(({ title, text }) => `${title}: ${text}`);

describe("/prossimi", () => {
  it("says that nothing comes when nothing does", async () => {
    const view = viewOf(await aBot().say("/prossimi"), "upcoming");
    assert.deepEqual(view.entries, []);
    assert.equal(view.note, "Nei prossimi 30 giorni non c'è niente in programma.");
    assert.equal(view.period, "Dal 28 luglio 2021 al 27 agosto 2021");
  });

  it("names the first one after 30 days in which nothing comes", async () => {
    const bot = aBot();
    await bot.say("/incontro 9/9 Signa");
    await bot.say("/incontro 3/9 alle 9 Impruneta");
    assert.equal(
      viewOf(await bot.say("prossimi appuntamenti?"), "upcoming").note,
      "Nei prossimi 30 giorni non c'è niente in programma. Il primo dopo: venerdì 3 settembre 2021, ore 09:00, incontro 2 con Impruneta.",
    );
  });

  it("lists the meetings in programma of 30 days, soonest first, by hour inside a day, and each opens", async () => {
    const bot = aBot();
    await bot.say("/incontro 27/8 Vaglia");
    await bot.say("/incontro 28/8 Pelago");
    await bot.say("/incontro 3/8 alle 15 Signa");
    await bot.say("/incontro 3/8 alle 9.30 Scandicci e Fiesole");
    await bot.say("/incontro 27/7 Certaldo");
    const reply = await bot.say("/prossimi");
    const view = viewOf(reply, "upcoming");
    assert.deepEqual(shown(view), [
      "Martedì 3 agosto 2021, ore 09:30: Incontro 4 con Scandicci e Fiesole",
      "Martedì 3 agosto 2021, ore 15:00: Incontro 3 con Signa",
      "Venerdì 27 agosto 2021: Incontro 1 con Vaglia",
    ]);
    const [, second] = view.entries;
    assert.ok(second);
    const opened = viewOf(await bot.press(second.verb, { argument: second.argument }), "meeting");
    assert.equal(opened.heading, "Incontro 3 · martedì 3 agosto 2021");
  });

  it("tells when a phase begins and ends until it did, and what comes in the year after", async () => {
    const bot = aBot({ now: "2021-04-15T10:00[Europe/Rome]" });
    const phases = async () => shown(viewOf(await bot.say("prossimi"), "upcoming"));
    const [ends, begins] = await phases();
    assert.match(String(ends), /^Venerdì 30 aprile 2021: Finisce la fase 1: \p{L}/u);
    assert.match(String(begins), /^Sabato 1º maggio 2021: Inizia la fase 2:/);
    await bot.say("la fase 1 è finita il 14 aprile");
    await bot.say("sì");
    assert.equal((await phases()).length, 1);
    bot.moveTo("2021-12-20T10:00");
    await bot.say("/incontro 10/1/2022 Signa");
    await bot.say("sì");
    const lines = shown(viewOf(await bot.say("/prossimi"), "upcoming"));
    assert.match(lines.join("\n"), /31 dicembre 2021: Finisce la fase 2.*\n.*1º gennaio 2022: Inizia la fase 1/);
    assert.match(String(lines.at(-1)), /^Lunedì 10 gennaio 2022: Incontro 1 con Signa/);
    const last = viewOf(await bot.say("/prossimi"), "upcoming").entries.at(-1);
    assert.equal(last?.argument, "2022_Z001/1");
    const { heading } = viewOf(await bot.press(last.verb, { argument: last.argument }), "meeting");
    assert.equal(heading, "Incontro 1 · lunedì 10 gennaio 2022");
  });

  it("counts what does not fit", async () => {
    const bot = aBot();
    for (let day = 1; day <= 12; day += 1) await bot.say(`/incontro ${day}/8 Signa`);
    const view = viewOf(await bot.say("/prossimi"), "upcoming");
    assert.equal(view.entries.length, 10);
    assert.equal(view.note, "E altre 2 voci: «incontri in programma» li elenca tutti.");
  });

  it("is asked in words too, and in English", async () => {
    const bot = aBot();
    for (const line of [
      "che cosa c'è in programma nei prossimi giorni?",
      "cosa abbiamo in agenda nelle prossime due settimane?",
      "cosa ci aspetta?",
      "quali sono le prossime scadenze?",
      "scadenze",
    ]) {
      assert.equal(viewOf(await bot.say(line), "upcoming").heading, "Che cosa c'è in programma", line);
    }
    for (const line of ["/upcoming", "what is coming up?"]) {
      assert.equal(viewOf(await bot.say(line), "upcoming").heading, "What is coming up", line);
    }
  });

  it("is for readers", async () => {
    const bot = aBot({ managers: ["person-mario"], newPeople: "reader" });
    viewOf(await bot.say("/prossimi"), "upcoming");
  });
});
