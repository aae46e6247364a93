// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

async function fourMeetings() {
  const bot = aBot();
  await bot.say("/incontro 03/03/2021 Fiesole: avvio");
  await bot.say("/incontro 12/05/2021 Fiesole: bozza");
  await bot.say("/incontro 18/06/2021 Scandicci e Fiesole: testo");
  await bot.say("/incontro 07/07/2021 Signa: chiusura");
  return bot;
}

describe("a count of some meetings", () => {
  for (const [line, said, rows] of [
    ["quante volte abbiamo visto Fiesole da maggio?", /^2 volte\b/u, 2],
    ["quante volte abbiamo incontrato Signa?", /^1 volta\b/u, 1],
    ["quante volte abbiamo visto Vaglia?", /^Nessuna volta\b/u, 0],
    ["quanti incontri a giugno?", /^1 incontro\b/u, 1],
    ["quanti incontri senza prova?", /^4 incontri\b/u, 4],
  ] as const) {
    it(`«${line}» is said first, with its meetings below and no total of the year`, async () => {
      const bot = await fourMeetings();
      const reply = await bot.say(line);
      const view = viewOf(reply, "meetings");
      assert.match(view.heading, said);
      assert.equal(view.meetings.length, rows);
      assert.doesNotMatch(JSON.stringify([view.totals, view.documented, reply]), /ne bastano|su 3/u);
    });
  }

  it("what is planned or annulled is listed and is not counted among them", async () => {
    const bot = await fourMeetings();
    await bot.say("/incontro 05/08/2021 Fiesole: SUAP");
    const view = viewOf(await bot.say("quante volte abbiamo visto Fiesole?"), "meetings");
    assert.match(view.heading, /^3 volte\b/u);
    const all = viewOf(await bot.say("/incontri con Fiesole"), "meetings");
    assert.deepEqual([all.heading.split(" · ")[0], all.totals], ["3 volte", "Tenuti: 3 · In programma: 1"]);
  });

  it("more than a card shows are all counted, and the whole list keeps the totals of the year", async () => {
    const bot = aBot();
    for (let day = 1; day <= 12; day += 1) await bot.say(`/incontro ${day}/6/2021 Fiesole`);
    assert.match(viewOf(await bot.say("incontri di giugno"), "meetings").heading, /^12 incontri\b/u);
    assert.match(viewOf(await bot.say("/incontri"), "meetings").totals, /Incontri: 12/u);
  });

  it("of bodies that were never met together each figure opens the meetings that make it", async () => {
    const bot = await fourMeetings();
    const reply = await bot.say("quante volte abbiamo visto Signa, Vaglia e Fiesole da maggio?");
    const view = viewOf(reply, "meetings");
    assert.match(view.heading, /^Insieme mai\. 1 volta con Signa .* Nessuna volta con Vaglia .* 2 volte con Fiesole/u);
    const titles = view.buttons.map(({ title }) => title).filter((title) => title.startsWith("Gli incontri con"));
    assert.deepEqual(titles, ["Gli incontri con Signa", "Gli incontri con Fiesole"]);
    const days = viewOf(await bot.pressTitled(reply, "Gli incontri con Fiesole"), "meetings").meetings.map(
      ({ title }) => title,
    );
    assert.deepEqual(days.length, 2);
    assert.match(days.join(), /18 giugno.*12 maggio/u);
    assert.equal(view.buttons.length <= 6, true);
  });
});
