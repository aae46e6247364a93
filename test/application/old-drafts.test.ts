// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { RowValues } from "#adapters/store/rows.ts";
import { aBot } from "#test/fakes/a-bot.ts";

/** What was open in the store of the program before operations were tagged, and what was said before it. */
type Kept = {
  readonly before: readonly string[];
  readonly rows: readonly { readonly row: string; readonly values: RowValues }[];
};

const file = new URL("../fixtures/old-program/drafts.json", import.meta.url);
const drafts: Readonly<Record<string, Kept>> = JSON.parse(readFileSync(file, "utf8"));

/** The answers to each, and the meetings that stand then. */
const answers: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  form: [["ieri Signa", "sì"], ["2021-07-27 signa held"]],
  proposal: [["sì"], ["2021-07-20 fiesole held"]],
  // Of words that were in doubt then, whom they mean is told in full.
  meeting: [["Barberino di Mugello"], ["2021-07-27 barberino-di-mugello held"]],
  same: [["è un altro"], ["2021-07-27 signa held", "2021-07-27 signa held"]],
  // Several are told again: they were kept as lines.
  "several in doubt": [["Mugello"], []],
  correction: [["sì"], ["2021-07-20 signa held"]],
  "correction in doubt": [["Barberino di Mugello", "sì"], ["2021-07-27 barberino-di-mugello held"]],
  text: [["doppione", "sì"], ["2021-07-27 signa annulled"]],
  phase: [["sì"], []],
  operation: [["sì"], ["2021-07-27 signa annulled"]],
  near: [["sì"], []],
  "maybe a meeting": [["no"], []],
};

describe("what was open when the program was replaced", () => {
  for (const [name, { before, rows }] of Object.entries(drafts)) {
    it(`is answered as before, and nothing else is lost: ${name}`, async () => {
      const [said = [], wanted] = answers[name] ?? [];
      const bot = aBot();
      for (const line of before) await bot.say(line);
      const operations = rows.map(({ row, values }) => ({ kind: "upsert", row, values }) as const);
      await bot.rows.transact("drafts", operations, new AbortController().signal);
      for (const line of said) assert.equal((await bot.say(line)).kind, "card");
      const stored = (await bot.stored()).map(({ day, bodies, state }) => `${day} ${bodies.join("+")} ${state}`).sort();
      assert.deepEqual(stored, wanted);
      if (name === "phase") assert.equal((await bot.history())[0]?.kind, "phase");
    });
  }
});
