// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { finishLine } from "#application/lasting-line.ts";
import { aBot } from "#test/fakes/a-bot.ts";

const chiara = { id: "person-chiara", name: "Chiara Bianchi" };
const { signal } = new AbortController();

async function aBotThatKnowsChiara() {
  const bot = aBot();
  await bot.meet(chiara, "chat-1");
  const inPrivate = { chat: { id: "group-1", kind: "group" }, isPrivate: true } as const;

  /** What is to be sent, as it is kept. */
  const lines = async () => {
    const now = bot.services.clock().toInstant();
    const due = await bot.services.digests.agenda.due(now, 100, signal);
    const ids = due.flatMap((item) => (item.kind === "delivery" ? [item.id] : []));
    return Promise.all(ids.map((id) => bot.services.digests.outbox.find(id, signal)));
  };

  /** What was planned is done, as by the job, a minute later. */
  const aMinuteLater = async () => {
    bot.wait({ minutes: 1, seconds: 1 });
    const due = await bot.services.digests.agenda.due(bot.services.clock().toInstant(), 100, signal);
    const planned = due.flatMap((item) => (item.kind === "chore" && item.name.startsWith("lasting.") ? [item] : []));
    for (const { name, at } of planned) {
      await finishLine(name.slice("lasting.".length), bot.services, signal);
      await bot.services.digests.agenda.finish(name, at, undefined, signal);
    }
    return planned.length;
  };

  const { services, say, stored, pressTitled } = bot;
  return { services, say, stored, pressTitled, inPrivate, lines, aMinuteLater };
}

describe("the lasting line of what was recorded in private", () => {
  it("is there at once, in the person's own chat, and is not written again by what was planned", async () => {
    const bot = await aBotThatKnowsChiara();
    await bot.say("/incontro 18/6 Signa: tavolo", bot.inPrivate);
    const before = await bot.lines();
    assert.deepEqual(
      before.map((line) => [line?.kind, line?.chatId]),
      [["record", "chat-1"]],
    );
    assert.equal(await bot.aMinuteLater(), 1);
    assert.deepEqual(await bot.lines(), before);
    assert.equal(await bot.aMinuteLater(), 0);
  });

  it("is written a minute later when the program ended right after recording", async () => {
    const bot = await aBotThatKnowsChiara();
    const { outbox } = bot.services.digests;
    const { put } = outbox;
    outbox.put = () => Promise.reject(new Error("the program ended here"));
    await bot.say("/incontro 18/6 Signa: tavolo", bot.inPrivate);
    outbox.put = put;
    assert.equal((await bot.stored()).length, 1);
    assert.equal((await bot.lines()).length, 0);
    await bot.aMinuteLater();
    const [line, ...others] = await bot.lines();
    assert.equal(others.length, 0);
    assert.match(JSON.stringify(line), /Incontro 1 registrato/);
  });

  it("is not there of what was only asked, nor of what was recorded for everybody", async () => {
    const bot = await aBotThatKnowsChiara();
    await bot.say("/incontro 18/6 Signa: tavolo", { chat: bot.inPrivate.chat });
    await bot.say("/incontro 18/6 Signa e Vaglia: altro", bot.inPrivate);
    await bot.say("/stato", bot.inPrivate);
    await bot.aMinuteLater();
    assert.equal((await bot.stored()).length, 1);
    assert.deepEqual(await bot.lines(), []);
  });

  it("is one for several meetings told at once, and for each later change of one", async () => {
    const bot = await aBotThatKnowsChiara();
    const told = await bot.say(
      "18/6 riunione con Signa sul tavolo\n22/6 riunione con Fiesole sul tavolo",
      bot.inPrivate,
    );
    if ((await bot.stored()).length === 0) await bot.pressTitled(told, "Sì, registrali", {}, bot.inPrivate);
    assert.equal((await bot.stored()).length, 2);
    const [line, ...others] = await bot.lines();
    assert.equal(others.length, 0);
    assert.match(JSON.stringify(line), /Incontro 1 registrato, Incontro 2 registrato/);
    const asked = await bot.say("annulla l'incontro 2", bot.inPrivate);
    assert.equal((await bot.lines()).length, 1);
    await bot.pressTitled(asked, "Annulla l'incontro", { text: "doppione" }, bot.inPrivate);
    assert.equal((await bot.lines()).length, 2);
  });
});
