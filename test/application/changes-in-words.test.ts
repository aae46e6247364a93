// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";
import { rowsOf } from "#test/support/rows-of.ts";

/**
 * A conversation on Wednesday 28 July 2021 at 10:00 ("@" moves the clock) whose last line changes something: its answer,
 * and what is stored after a yes. Before the yes nothing is changed, unless the row says that it is done `atOnce`.
 */
type ChangeRow = {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly answer: string;
  readonly stored: string;
  readonly says?: readonly string[];
  /** The reason that the register keeps. */
  readonly why?: string;
  readonly atOnce?: true;
};

const rows = rowsOf<ChangeRow>("changes");

for (const kind of new Set(rows.map((row) => row.kind))) {
  describe(`a change told in words: ${kind}`, () => {
    for (const row of rows.filter((one) => one.kind === kind)) {
      it(row.lines.map((line) => `«${line}»`).join(", "), async () => {
        const bot = aBot();
        const stored = async () =>
          [...(await bot.stored())]
            .sort((one, other) => one.number - other.number)
            .map(told)
            .join(" / ");
        const change = row.lines.at(-1) ?? "";
        for (const line of row.lines.slice(0, -1)) {
          if (line.startsWith("@")) bot.moveTo(line.slice(1));
          else await bot.say(line);
        }
        const before = await stored();
        const { name, text } = answerTold(await bot.say(change));
        assert.equal(name, row.answer, text.slice(0, 300));
        for (const words of row.says ?? []) assert.ok(text.includes(words), text);
        assert.equal(await stored(), row.atOnce === true ? row.stored : before, "before the yes");
        if (row.atOnce !== true) await bot.say("sì");
        assert.equal(await stored(), row.stored);
        if (row.why !== undefined) assert.equal((await bot.history())[0]?.why, row.why);
      });
    }
  });
}

function told({ number, day, hour, mode, place, bodies, subject, evidence, notes, state }: Meeting): string {
  const parts = [
    number,
    day,
    hour,
    mode,
    place && `[${place}]`,
    bodies.join(),
    subject && `«${subject}»`,
    ...evidence.map(({ text }) => `{${text}}`),
    notes && `(${notes})`,
    state === "held" ? "" : state,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
