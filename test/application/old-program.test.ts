// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { noteEditions } from "#adapters/store/upgrade-note.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const fixtures = new URL("../fixtures/old-program/", import.meta.url);
const { signal } = new AbortController();

type Node = { readonly [key: string]: unknown };

const cards: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(new URL("cards.json", fixtures), "utf8"));

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** The button of a card on somebody's screen, as the client sends it. */
function buttonOf(card: string, title: string) {
  const action = nodesOf(cards[card]).find((node) => node.type === "Action.Execute" && node.title === title);
  assert.ok(action, `no button «${title}» on ${card}`);
  return { verb: String(action.verb), fields: action.data as Readonly<Record<string, string>> };
}

const opened: Rows[] = [];

/** The program of today on a store that the old one wrote, as after a start. */
async function upgraded(file: string, now: string) {
  const folder = mkdtempSync(join(tmpdir(), "old-program-"));
  copyFileSync(new URL(file, fixtures), join(folder, "diario.sqlite"));
  const rows = openSqlite(folder);
  opened.push(rows);
  const bot = aBot({ now, rows });
  const { editions } = bot.services;
  const codes = [editions.current(), ...editions.earlier()].map(({ code }) => code);
  await noteEditions(rows, codes, signal);
  const meetings = async (year: number) => {
    const objective = editions.ofYear(year);
    assert.ok(objective);
    return (await bot.services.log.page({ objective, limit: 100 }, signal)).meetings;
  };
  return Object.assign(bot, { meetings });
}

afterEach(async () => {
  for (const rows of opened.splice(0)) await rows.close();
});

describe("a store that the program before codes wrote", () => {
  it("opens with everything in it", async () => {
    const one = await upgraded("year-2021.sqlite", "2022-02-01T09:00[Europe/Rome]");
    assert.deepEqual((await one.meetings(2021)).map(({ number }) => number).sort(), [1, 2, 3, 4, 5, 6]);
    const two = await upgraded("years-2021-and-2022.sqlite", "2022-02-01T09:00[Europe/Rome]");
    assert.equal((await two.meetings(2021)).length, 7);
    assert.equal((await two.meetings(2022)).length, 3);
  });

  it("notes once which editions it held", async () => {
    const bot = await upgraded("year-2021.sqlite", "2022-02-01T09:00[Europe/Rome]");
    await bot.say("/incontro 31/01/2022 Fiesole: altro");
    await noteEditions(bot.rows, ["2022_Z001", "2021_Z001"], signal);
    assert.deepEqual(await bot.services.upgradeNote.editions(signal), ["2021_Z001"]);
  });
});

describe("a card that the program before codes drew, pressed after New Year", () => {
  it("means the one edition that the store noted", async () => {
    const bot = await upgraded("year-2021.sqlite", "2022-02-01T09:00[Europe/Rome]");
    for (const day of [10, 11, 12, 13]) await bot.say(`/incontro ${day}/01/2022 Fiesole: altro`);
    const { verb, fields } = buttonOf("recordedDecember", "Annulla la registrazione");
    await bot.pressTitled(await bot.press(verb, fields), "Annulla l'incontro", { text: "doppione" });
    const [december, january] = [await bot.meetings(2021), await bot.meetings(2022)];
    assert.equal(december.find(({ number }) => number === 4)?.state, "annulled");
    assert.ok(january.every(({ state }) => state === "held"));
    const shown = await bot.press(
      "incontro.show",
      buttonOf("meetingsDecember", "Incontro 2 · mercoledì 21 luglio 2021").fields,
    );
    assert.match(viewOf(shown, "meeting").heading, /21 luglio 2021/);
  });

  it("is asked of which year it is, where the store noted two, and does nothing before", async () => {
    const bot = await upgraded("years-2021-and-2022.sqlite", "2022-02-01T09:00[Europe/Rome]");
    const before = JSON.stringify([await bot.meetings(2021), await bot.meetings(2022)]);
    const { verb, fields } = buttonOf("recordedDecember", "Annulla la registrazione");
    const asked = await bot.press(verb, fields);
    assert.equal(viewOf(asked, "message").heading, "Di che anno?");
    assert.equal(JSON.stringify([await bot.meetings(2021), await bot.meetings(2022)]), before);
    await bot.pressTitled(await bot.pressTitled(asked, "2021"), "Annulla l'incontro", { text: "doppione" });
    assert.equal((await bot.meetings(2021)).find(({ number }) => number === 4)?.state, "annulled");
    assert.ok((await bot.meetings(2022)).every(({ state }) => state === "held"));
  });

  it("keeps what was written in its form while it is asked", async () => {
    const bot = await upgraded("years-2021-and-2022.sqlite", "2022-02-01T09:00[Europe/Rome]");
    const { verb, fields } = buttonOf("correctionFormDecember", "Salva la correzione");
    const meeting = (await bot.meetings(2021)).find(({ number }) => number === 4);
    assert.ok(meeting);
    const written = { ...fields, day: String(meeting.day), bodies: meeting.bodies.join(","), subject: "corretto dopo" };
    const asked = await bot.press(verb, written);
    await bot.pressTitled(asked, "2021");
    assert.equal((await bot.meetings(2021)).find(({ number }) => number === 4)?.subject, "corretto dopo");
  });

  for (const card of Object.keys(cards)) {
    it(`answers each button of «${card}»`, async () => {
      for (const action of nodesOf(cards[card]).filter(({ type }) => type === "Action.Execute")) {
        const bot = await upgraded("years-2021-and-2022.sqlite", "2022-02-01T09:00[Europe/Rome]");
        const reply = await bot.press(String(action.verb), action.data as Readonly<Record<string, string>>);
        assert.equal(reply.kind, "card", `${card}: ${String(action.title)}`);
      }
    });
  }
});
