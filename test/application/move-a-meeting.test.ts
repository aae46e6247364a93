// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "#adapters/store/sqlite.ts";
import type { Reply } from "#application/reply.ts";
import { aBot, codeOf, viewOf } from "#test/fakes/a-bot.ts";

type Bot = ReturnType<typeof aBot>;

const { signal } = new AbortController();

/** What the diary of a year holds. */
async function diaryOf(bot: Bot, year: number) {
  const objective = bot.services.editions.ofYear(year);
  assert.ok(objective);
  const { meetings } = await bot.services.log.page({ objective, limit: 100 }, signal);
  const counts = await bot.services.log.counts(objective, signal);
  const counted = [...counts.meetings.values()].reduce((sum, { all }) => sum + all, 0);
  return { meetings, counted, states: meetings.map(({ number, state, day }) => `${number} ${day} ${state}`).sort() };
}

/** Presses what moves it; of a form, with what it holds and what is given in place of it. */
function save(bot: Bot, form: Reply, over: Readonly<Record<string, string>> = {}) {
  if (form.kind === "card" && form.card === "proposal") {
    return bot.pressTitled(form, form.view.buttons[0]?.title ?? "");
  }
  const view = viewOf(form, "meeting-form");
  const names = ["day", "hour", "others", "subject", "mode", "place", "evidence", "notes"] as const;
  const held = Object.fromEntries(names.map((name) => [name, view[name].value]));
  const fields = { ...held, bodies: view.bodies.value, argument: view.nonce, ...codeOf(form), ...over };
  return bot.press(view.submitVerb, fields);
}

const said = (reply: Reply) => JSON.stringify(reply);

/** 12 January 2022: in the diary of 2021 there are two meetings, the second documented. */
async function inJanuary(): Promise<Bot> {
  const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
  await bot.say("/incontro 18/06/2021 Scandicci: convenzione");
  await bot.say("/incontro 25/06/2021 Signa: SUAP; prova: prot. 7/2021; note: portare la bozza");
  bot.moveTo("2022-01-12T09:00");
  return bot;
}

describe("a correction of the day into another year", () => {
  it("shows first what it would do, and then moves the meeting with all that it has", async () => {
    const bot = await inJanuary();
    const before = (await diaryOf(bot, 2021)).meetings.find(({ number }) => number === 2);
    const asked = await bot.say("l'incontro 2 del 2021 era il 10 gennaio 2022");
    const shown = viewOf(asked, "proposal");
    assert.match(shown.lines[0]?.text ?? "", /l'incontro passa nel diario del 2022/);
    assert.deepEqual(shown.facts, [
      { label: "Giorno", value: "da «venerdì 25 giugno 2021» a «lunedì 10 gennaio 2022»" },
    ]);
    assert.equal(shown.buttons[0]?.title, "Sposta nel diario del 2022");
    assert.equal((await diaryOf(bot, 2022)).meetings.length, 0);
    const moved = await save(bot, asked);
    assert.match(said(moved), /Incontro 1: spostato dal diario del 2021, dov'era l'incontro 2/);
    assert.match(said(moved), /Nel diario del 2021 ora: Incontri: 1 su 3/);
    const [there, here] = [await diaryOf(bot, 2022), await diaryOf(bot, 2021)];
    assert.deepEqual([there.states, there.counted], [["1 2022-01-10 held"], 1]);
    assert.deepEqual([here.states, here.counted], [["1 2021-06-18 held", "2 2021-06-25 annulled"], 1]);
    const { day: _, number: __, revision: ___, loggedOn: ____, ...facts } = there.meetings[0] ?? assert.fail();
    const { day: _d, number: _n, revision: _r, loggedOn: _l, ...was } = before ?? assert.fail();
    assert.deepEqual(facts, was);
    const left = await bot.say("/incontro 2021/2");
    assert.match(said(left), /Incontro 2: spostato nel diario del 2022 come incontro 1/);
    assert.match(said(await bot.pressTitled(left, "Apri l'incontro 1 del 2022")), /10 gennaio 2022/);
    assert.match(said(await bot.say("/storia 2021")), /spostato nel diario del 2022 come incontro 1/);
  });

  it("is done by a yes, and by a form that was saved with another year", async () => {
    const bot = await inJanuary();
    await bot.say("l'incontro 2 del 2021 era il 10 gennaio 2022");
    assert.match(said(await bot.say("sì")), /spostato dal diario del 2021/);
    const form = await bot.press("incontro.correct", { argument: "1", objective: "2021_Z001" });
    const asked = await save(bot, form, { day: "2022-01-11" });
    assert.equal((await diaryOf(bot, 2022)).meetings.length, 1);
    await save(bot, asked);
    assert.deepEqual((await diaryOf(bot, 2022)).states, ["1 2022-01-10 held", "2 2022-01-11 held"]);
    assert.equal((await diaryOf(bot, 2021)).counted, 0);
  });

  it("pressed twice moves it once, and back again is another move", async () => {
    const bot = await inJanuary();
    const asked = await bot.say("l'incontro 2 del 2021 era il 10 gennaio 2022");
    const moved = await save(bot, asked);
    assert.deepEqual(await save(bot, asked), moved);
    assert.equal((await diaryOf(bot, 2022)).meetings.length, 1);
    const back = await bot.say("l'incontro 1 era il 25 giugno 2021");
    assert.match(said(await save(bot, back)), /Incontro 3: spostato dal diario del 2022, dov'era l'incontro 1/);
    assert.deepEqual([(await diaryOf(bot, 2021)).counted, (await diaryOf(bot, 2022)).counted], [2, 0]);
  });

  it("asks when that year has the meeting already", async () => {
    const bot = await inJanuary();
    await bot.say("/incontro 10/01/2022 Signa: un altro tavolo");
    const asked = await save(bot, await bot.say("l'incontro 2 del 2021 era il 10 gennaio 2022"));
    assert.match(viewOf(asked, "proposal").problem, /Nel diario del 2022 c'è già: Incontro 1/);
    assert.deepEqual([(await diaryOf(bot, 2021)).counted, (await diaryOf(bot, 2022)).counted], [2, 1]);
    await save(bot, asked);
    assert.deepEqual([(await diaryOf(bot, 2021)).counted, (await diaryOf(bot, 2022)).counted], [1, 2]);
  });

  it("into next year is planned there, and no longer counts here", async () => {
    const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
    await bot.say("/incontro 15/12/2021 Scandicci: convenzione");
    await save(bot, await bot.say("rinvia l'incontro 1 al 10 gennaio 2022"));
    assert.deepEqual((await diaryOf(bot, 2022)).states, ["1 2022-01-10 planned"]);
    assert.equal((await diaryOf(bot, 2021)).counted, 0);
  });

  it("is not taken back by an undo nor restored beside itself, and both say the way back", async () => {
    const bot = await inJanuary();
    const moved = await save(bot, await bot.say("l'incontro 2 del 2021 era il 10 gennaio 2022"));
    assert.doesNotMatch(said(moved), /Annulla questa modifica|Annulla la registrazione/);
    assert.match(said(await bot.say("annulla")), /apri l'incontro e correggi il giorno/);
    const restored = await bot.pressTitled(await bot.say("/incontro 2021/2"), "Ripristina");
    assert.match(said(restored), /qui conterebbe due volte/);
    assert.equal((await diaryOf(bot, 2021)).counted, 1);
  });

  it("of somebody else's meeting that counts is a manager's", async () => {
    const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]", managers: ["person-manager"] });
    await bot.say("/incontro 18/06/2021 Scandicci: convenzione", { person: { id: "person-luca", name: "Luca" } });
    bot.moveTo("2022-01-12T09:00");
    const form = await bot.press("incontro.correct", { argument: "1", objective: "2021_Z001" });
    const refused = await save(bot, await save(bot, form, { day: "2022-01-11" }));
    assert.match(said(refused), /serve essere gestore/);
    assert.deepEqual([(await diaryOf(bot, 2021)).counted, (await diaryOf(bot, 2022)).counted], [1, 0]);
  });
});

describe("a meeting that the old program kept in the wrong year", () => {
  async function upgraded() {
    const folder = mkdtempSync(join(tmpdir(), "old-program-"));
    const fixture = new URL("../fixtures/old-program/years-2021-and-2022.sqlite", import.meta.url);
    copyFileSync(fixture, join(folder, "diario.sqlite"));
    const rows = openSqlite(folder);
    const bot = aBot({ now: "2022-02-01T09:00[Europe/Rome]", rows });
    return { bot, close: () => rows.close() };
  }

  it("stays, uncounted, and its card and the list offer to move it", async () => {
    const { bot, close } = await upgraded();
    const before = [(await diaryOf(bot, 2021)).counted, (await diaryOf(bot, 2022)).counted];
    const list = await bot.say("/incontri 2021");
    assert.match(viewOf(list, "meetings").note, /L'incontro 7 è di un altro anno e qui non conta/);
    const form = await bot.pressTitled(list, "Sposta l'incontro 7 nel 2022");
    assert.match(viewOf(form, "proposal").lines[0]?.text ?? "", /diario del 2022/);
    assert.deepEqual([(await diaryOf(bot, 2021)).counted, (await diaryOf(bot, 2022)).counted], before);
    await save(bot, form);
    const card = await bot.say("/incontro 2022/1");
    const other = await bot.pressTitled(card, "Sposta nel diario del 2021");
    await save(bot, other);
    const [past, now] = [await diaryOf(bot, 2021), await diaryOf(bot, 2022)];
    assert.deepEqual([past.counted, now.counted], [(before[0] ?? 0) + 1, before[1]]);
    assert.ok(
      past.states.includes("7 2022-01-01 annulled") && past.states.some((one) => /^8 2021-12-15 held/.test(one)),
    );
    assert.ok(now.states.includes("1 2021-12-15 annulled") && now.states.some((one) => /2022-01-01 planned/.test(one)));
    assert.equal(viewOf(await bot.say("/incontri 2021"), "meetings").note, "");
    await close();
  });

  it("is corrected where it is as long as nobody asks to move it", async () => {
    const { bot, close } = await upgraded();
    const form = await bot.press("incontro.correct", { argument: "7", objective: "2021_Z001" });
    await save(bot, form, { subject: "un altro argomento" });
    const seventh = (await diaryOf(bot, 2021)).meetings.find(({ number }) => number === 7);
    assert.deepEqual([seventh?.subject, seventh?.state], ["un altro argomento", "planned"]);
    await close();
  });
});
