import assert from "node:assert/strict";
import type { CardReply, Reply } from "#application/reply.ts";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { type MessageRow, messages, moreMessages } from "#test/fixtures/messages.ts";

/** What came of a message: what was recorded or changed, or the card that was shown. */
async function outcomeOf({ text, after = [] }: MessageRow): Promise<string> {
  const bot = aBot();
  for (const line of ["16/6 Scandicci e Signa", "6/7 Fiesole", "19/7 Impruneta"]) await bot.say(`/incontro ${line}`);
  for (const line of after) await bot.say(line);
  const before = await bot.stored();
  const reply = await bot.say(text);
  const now = await bot.stored();
  const news = now.filter((meeting) => before.every(({ number }) => number !== meeting.number));
  const changed = now.filter((one) =>
    before.some(({ number, revision }) => number === one.number && revision !== one.revision),
  );
  if (news.length > 0) return `records ${news.map(told).join(" / ")}`;
  const [one] = changed;
  if (one !== undefined) return `changes documented ${one.number} ${one.evidence.map(({ text }) => text).join("; ")}`;
  return shown(reply);
}

function told({ state, day, hour, bodies, mode, place, subject }: Meeting): string {
  const parts = [state, day, hour, bodies.join(), mode, place && `@${place}`, subject && `: ${subject}`];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

function shown(reply: Reply): string {
  const { card, view, summary } = reply as CardReply;
  switch (card) {
    case "meeting-form":
      return `form ${view.heading} ${view.intro} ${summary}`;
    case "meetings":
      return `meetings ${view.heading}: ${view.meetings.length}`;
    case "phase-form":
      return `phase-form ${view.buttons[0]?.argument.split(".")[0]} ${view.startedOn.value || "-"} ${view.endedOn.value || "-"}`;
    default:
      return `${card} ${"heading" in view ? view.heading : ""} ${summary}`;
  }
}

describe("what people write", () => {
  const figures = { right: 0, asked: 0, all: 0 };
  for (const row of [...messages, ...moreMessages]) {
    it(`«${row.text.replaceAll("\n", " ⏎ ")}»${row.asks ? " is asked, or stores nothing" : ""}`, async () => {
      figures.all += 1;
      const outcome = await outcomeOf(row);
      if (row.asks) assert.doesNotMatch(outcome, /^(?:records|changes)/);
      assert.match(outcome, row.reads);
      figures.right += 1;
      if (row.asks) figures.asked += 1;
    });
  }

  after(() => {
    console.log(`      messages: ${figures.right} of ${figures.all} read right, ${figures.asked} of them asked`);
  });
});
