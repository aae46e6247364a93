import assert from "node:assert/strict";
import type { CardReply } from "#application/reply.ts";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { type OwnMessage, ownMessages } from "#test/fixtures/own-messages.ts";
import { unseenMessages } from "#test/fixtures/unseen-messages.ts";

const fewestRight = 0.97;

/** The cards that answer what a message wants; other intents are answered by any card that stores nothing. */
const cards: Partial<Record<OwnMessage["intent"], RegExp>> = {
  status: /^(?:status|message Incontri: |message Meetings: )/,
  list: /^(?:meetings|message|meeting-form)/,
  correct: /^(?:meeting-form|message|meetings)/,
  phase: /^(?:phase|message)/,
  help: /^(?:help|message)/,
  history: /^(?:history|message)/,
  bodies: /^(?:bod|message|meetings)/,
  digest: /^(?:digest|message)/,
};

/** A bot that knows of three meetings, whose days and bodies are told again by none that is to be recorded. */
async function aBotWithMeetings() {
  const bot = aBot();
  for (const line of ["16/6 Scandicci e Signa", "6/7 Fiesole", "19/7 Impruneta"]) await bot.say(`/incontro ${line}`);
  return bot;
}

function told({ day, bodies, state }: Pick<Meeting, "bodies" | "state"> & { readonly day: unknown }): string {
  return `${day} ${[...bodies].sort().join(",")}${state === "planned" ? ", planned" : ""}`;
}

type Outcome = { readonly isRight: boolean; readonly isStoredWrong: boolean; readonly got: string };

/** A meeting that may be one of those known is asked about, and recorded as another once it is said to be. */
async function outcomeOf({ text, intent, meetings = [] }: OwnMessage): Promise<Outcome> {
  const bot = intent === "log" ? aBot() : await aBotWithMeetings();
  const before = await bot.stored();
  const reply = (await bot.say(text)) as CardReply;
  const now = await bot.stored();
  const news = now.filter(({ number }) => before.every((one) => one.number !== number));
  const changed = now.filter(({ number, revision }) =>
    before.some((one) => one.number === number && one.revision !== revision),
  );
  const recorded = news.map(told).sort().join(" / ");
  const heading = "heading" in reply.view ? reply.view.heading : "";
  const got = recorded || `${changed.length > 0 ? "changes " : ""}${reply.card} ${heading} | ${reply.summary}`;
  if (intent === "log") {
    const expected = meetings.map((one) => told({ ...one, state: one.isPlanned ? "planned" : "held" }));
    const isRight = recorded === expected.sort().join(" / ");
    return { isRight, isStoredWrong: recorded !== "" && !isRight, got };
  }
  const isDocumented = intent === "evidence" && changed.every((one) => one.state === "held");
  const isStoredWrong = recorded !== "" || (changed.length > 0 && !isDocumented);
  return { isRight: !isStoredWrong && (cards[intent] ?? /./).test(`${reply.card} ${heading}`), isStoredWrong, got };
}

const arrays = { "own messages": ownMessages, "unseen messages": unseenMessages };

for (const [name, rows] of Object.entries(arrays))
  describe(`more of what people write: ${name}`, () => {
    const figures = { right: 0, asked: 0, missed: [] as string[] };

    for (const row of rows) {
      it(`«${row.text.replaceAll("\n", " ⏎ ")}» stores nothing that was not meant`, async () => {
        const { isRight, isStoredWrong, got } = await outcomeOf(row);
        if (isRight) figures.right += 1;
        else figures.missed.push(`${row.intent} «${row.text.replaceAll("\n", " ⏎ ")}»: ${got}`);
        if (row.intent === "ask") figures.asked += 1;
        assert.ok(!isStoredWrong, got);
      });
    }

    it("is read right, at least 97 of 100", () => {
      console.log(`      ${name}: ${figures.right} of ${rows.length} read right, ${figures.asked} of them to be asked`);
      for (const missed of figures.missed) console.log(`      not: ${missed}`);
      assert.ok(figures.right >= rows.length * fewestRight);
    });
  });
