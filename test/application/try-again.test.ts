// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openMemory } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

/** A bot with one meeting, on a store that can be away. */
async function aBotInTrouble() {
  const rows = openMemory();
  const store = { isAway: false };
  const answer = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    if (store.isAway) throw new StoreFault("away", "no");
    return call();
  };
  const bot = aBot({
    rows: {
      ...rows,
      get: (...told) => answer(() => rows.get(...told)),
      page: (...told) => answer(() => rows.page(...told)),
      transact: (...told) => answer(() => rows.transact(...told)),
    },
  });
  await bot.say("/incontro 1/7 Signa");
  return { bot, store };
}

describe("what the store did not take", () => {
  it("is asked for again with all that was written in the form", async () => {
    const { bot, store } = await aBotInTrouble();
    const form = viewOf(await bot.press("incontro.correct", { argument: "1" }), "meeting-form");
    const written = { day: "2021-07-02", bodies: "signa,vaglia", subject: "«la» bozza", notes: "due\nrighe" };
    store.isAway = true;
    const away = await bot.press("incontro.save", { ...written, argument: form.nonce, language: "it" });
    assert.match(viewOf(away, "message").heading, /L'archivio non risponde/);
    const again = await bot.pressTitled(away, "Riprova");
    store.isAway = false;
    const corrected = await bot.pressTitled(again, "Riprova");
    assert.match(viewOf(corrected, "meeting").heading, /Incontro 1 corretto/);
    const [meeting] = await bot.stored();
    assert.deepEqual([meeting?.bodies, meeting?.subject], [["signa", "vaglia"], "«la» bozza"]);
  });

  it("has no button for a line, which stays in the chat", async () => {
    const { bot, store } = await aBotInTrouble();
    store.isAway = true;
    const titles = viewOf(await bot.say("/stato"), "message").buttons.map(({ title }) => title);
    assert.deepEqual(titles, ["Vedi lo stato"]);
  });
});
