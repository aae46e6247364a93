// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { rememberRows } from "#adapters/store/remembered-rows.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";
import { countingRows } from "#test/support/counting-rows.ts";

/** A program on these rows, which counts its own calls and remembers what it read for a minute, as one on tables. */
function anInstance(store = openMemory()) {
  const rows = countingRows(store);
  const bot = aBot({ rows: rememberRows(rows, 60_000), managers: ["person-chiara"] });
  return Object.assign(bot, {
    costOf: async (text: string, saying = {}) => {
      rows.calls.length = 0;
      await bot.say(text, saying);
      return [...rows.calls];
    },
  });
}

const anna = { person: { id: "person-anna", name: "Anna Neri" } };

async function twoInstances() {
  const store = openMemory();
  const [here, there] = [anInstance(store), anInstance(store)];
  await here.say("/incontro 18/6 Scandicci: tavolo");
  for (const { say } of [here, there]) for (const saying of [{}, anna]) await say("/stato", saying);
  return { here, there };
}

const valueIn = async (bot: ReturnType<typeof anInstance>) =>
  viewOf(await bot.say("/stato"), "status").indicators.map(({ value }) => value);

/** A store that takes no change of the counts from this instance. */
function refusingCounts(store: Rows): Rows["transact"] {
  return async (partition, operations, signal) => {
    if (operations.some(({ row }) => row === "counts")) throw new StoreFault("Away", "no");
    return store.transact(partition, operations, signal);
  };
}

describe("one read of the store", () => {
  it("is what a status costs whoever was heard before, and the help, and the button of the status", async () => {
    const bot = anInstance();
    await bot.say("/incontro 18/6 Scandicci: tavolo");
    await bot.say("/stato");
    for (const text of ["/stato", "/status", "stato", "/aiuto", "/help"]) {
      assert.deepEqual(await bot.costOf(text), ["get counts"], text);
    }
  });

  it("is what the first status after a meeting costs beside the meetings that it lists", async () => {
    const bot = anInstance();
    await bot.say("/stato");
    await bot.say("/incontro 18/6 Scandicci: tavolo");
    assert.deepEqual((await bot.costOf("/stato")).sort(), ["get counts", "get meeting"]);
    assert.deepEqual(await bot.costOf("/stato"), ["get counts"]);
  });

  it("shows a meeting that another instance recorded, corrected or annulled right before", async () => {
    const { here, there } = await twoInstances();
    assert.deepEqual(await valueIn(there), ["1 su 3", "1 su 2"]);
    await here.say("/incontro 19/6 Fiesole e Signa: tavolo");
    assert.deepEqual(await valueIn(there), ["2 su 3", "3 (ne bastano 2)"]);
    assert.deepEqual(await there.costOf("/stato"), ["get counts"]);
    await here.say("annulla l'incontro 1: doppione");
    await here.say("sì");
    assert.deepEqual(await valueIn(there), ["1 su 3", "2 su 2"]);
  });

  it("shows a body that another instance renamed right before", async () => {
    const { here, there } = await twoInstances();
    await here.say("/enti rinomina Scandicci in Comune di Scandicci Nuova");
    await here.say("sì");
    assert.ok((await there.costOf("/stato")).includes("get register"));
    assert.deepEqual(await there.costOf("/stato"), ["get counts"]);
  });

  it("knows a role that another instance gave right before, and takes nothing more from who lost theirs", async () => {
    const { here, there } = await twoInstances();
    for (const { meet } of [here, there]) await meet(anna.person, "chat-anna");
    assert.match(JSON.stringify(await there.say("/incontro 20/6 Signa: tavolo", anna)), /Incontro 2 registrato/);
    assert.match(JSON.stringify(await here.say("/ruolo @Anna Neri lettore")), /ora è lettore/);
    assert.match(JSON.stringify(await there.say("/incontro 21/6 Signa: tavolo", anna)), /ruolo\.ask/);
    await there.say("/stato", anna);
    assert.deepEqual(await there.costOf("/stato", anna), ["get counts"]);
  });

  it("knows a role whose telling was cut off, at the next start and a minute later elsewhere", async () => {
    const store = openMemory();
    const cut = { ...store, transact: refusingCounts(store) };
    const [here, there] = [anInstance(cut), anInstance(store)];
    for (const { meet } of [here, there]) await meet(anna.person, "chat-anna");
    await there.say("/stato", anna);
    assert.match(JSON.stringify(await here.say("/ruolo @Anna Neri lettore")), /ora è lettore/);
    const started = anInstance(store);
    assert.match(JSON.stringify(await started.say("/incontro 21/6 Signa: tavolo", anna)), /ruolo\.ask/);
    assert.match(JSON.stringify(await there.say("/incontro 21/6 Signa: tavolo", anna)), /ruolo\.ask/);
  });

  it("asks what a yes is about that comes after a status, as after any other answer", async () => {
    const bot = anInstance();
    await bot.say("/stato");
    await bot.say("18/6 Vinci: tavolo");
    await bot.say("/stato");
    assert.doesNotMatch(JSON.stringify(await bot.say("sì")), /Incontro 1 registrato/);
  });
});
