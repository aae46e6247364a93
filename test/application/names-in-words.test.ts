// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";
import { rowsOf } from "#test/support/rows-of.ts";

/**
 * A meeting told on Wednesday 28 July 2021 at 10:00, and what answers what is asked of it. Nothing is stored before the
 * last line; `asks`: what the answer before it says; `added`: the new bodies, with their kinds.
 */
type NameRow = {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly asks?: readonly string[];
  readonly stored: string;
  readonly added?: readonly string[];
};

const rows = rowsOf<NameRow>("names");

for (const kind of new Set(rows.map((row) => row.kind))) {
  describe(`who was met, and where: ${kind}`, () => {
    for (const row of rows.filter((one) => one.kind === kind)) {
      it(row.lines.map((line) => `«${line}»`).join(", "), async () => {
        const bot = aBot();
        let said = "";
        const known = new Set((await bot.register()).keys());
        for (const line of row.lines) {
          const isLast = line === row.lines.at(-1);
          if (isLast) for (const words of row.asks ?? []) assert.ok(said.includes(words), said);
          if (isLast) assert.deepEqual(await bot.stored(), [], "before the last line");
          said = answerTold(await bot.say(line)).text;
        }
        const added = [...(await bot.register()).values()].filter(({ id }) => !known.has(id));
        assert.equal((await bot.stored()).map(told).join(" / "), row.stored, said.slice(0, 300));
        assert.deepEqual(
          added.map((body) => `${body.officialName}: ${body.kind}`),
          row.added ?? [],
        );
      });
    }
  });
}

function told({ day, place, bodies, subject, notes, state }: Meeting): string {
  const parts = [
    day,
    place && `[${place}]`,
    bodies.join(),
    subject && `«${subject}»`,
    notes && `(${notes})`,
    state === "held" ? "" : state,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
