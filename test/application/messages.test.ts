// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";
import { type MeetingTold, type MessageRow, messageRows } from "#test/support/message-rows.ts";

type Outcome = "read" | "one tap" | "asked with more" | "not understood" | "wrong";

/** Fewest rows read or asked with one tap, and most not understood: what was reached, never to be lost again. */
const files = [
  { name: "asked-for", fewestRight: 162, mostNotUnderstood: 1 },
  { name: "own", fewestRight: 517, mostNotUnderstood: 0 },
  { name: "unseen", fewestRight: 1132, mostNotUnderstood: 8 },
  { name: "second", fewestRight: 97, mostNotUnderstood: 0 },
  { name: "secretary", fewestRight: 114, mostNotUnderstood: 0 },
  { name: "office", fewestRight: 180, mostNotUnderstood: 0 },
  { name: "telling", fewestRight: 142, mostNotUnderstood: 0 },
  { name: "doubtful", fewestRight: 198, mostNotUnderstood: 0 },
] as const;

/** Answers that ask, or that say why nothing was done: the person is helped, and has more to do. */
const asking = /^(?:asks|no meeting|not found|near|absent|correct|annul|evidence|undo|already)/u;

async function aDiaryFor({ meetings, after = [] }: MessageRow) {
  const bot = aBot();
  const seeded = meetings === undefined ? ["16/6 Scandicci e Signa", "6/7 Fiesole", "19/7 Impruneta"] : [];
  for (const line of seeded) await bot.say(`/incontro ${line}`);
  for (const line of after) await bot.say(line);
  return bot;
}

function isAsTold(stored: readonly Meeting[], told: readonly MeetingTold[]): boolean {
  const free = [...stored];
  const areFound = told.every((one) => {
    const place = free.findIndex((meeting) => isOne(meeting, one));
    if (place !== -1) free.splice(place, 1);
    return place !== -1;
  });
  return areFound && free.length === 0;
}

function isOne(meeting: Meeting, { day, bodies, state, evidence, ...others }: MeetingTold): boolean {
  const isSame =
    String(meeting.day) === day && meeting.state === (state ?? "held") && sorted(meeting.bodies) === sorted(bodies);
  const proofs = meeting.evidence.map(({ text }) => text).join("; ");
  const facts = Object.entries(others) as [keyof typeof others, string][];
  return (
    isSame &&
    (evidence === undefined || proofs === evidence) &&
    facts.every(([name, is]) => (meeting[name] ?? "") === is)
  );
}

const sorted = (bodies: readonly string[]) => [...bodies].sort().join();

async function outcomeOf(row: MessageRow): Promise<{ readonly outcome: Outcome; readonly got: string }> {
  const bot = await aDiaryFor(row);
  const before = await bot.stored();
  const told = answerTold(await bot.say(row.text));
  const now = await bot.stored();
  const news = now.filter(({ number }) => before.every((one) => one.number !== number));
  const isOther = (one: Meeting) => before.some((old) => old.number === one.number && old.state !== one.state);
  const got = news.length > 0 ? `records ${news.map(inWords).join(" / ")}` : `${told.name} ${told.text.slice(0, 160)}`;
  const { meetings = [] } = row;
  if (row.wants === "meeting" && isAsTold(news, meetings)) return { outcome: "read", got };
  if (news.length > 0 || now.some(isOther)) return { outcome: "wrong", got };
  if (meetings.length > 0 && told.name !== "not understood") {
    await bot.say("sì");
    if (isAsTold(await bot.stored(), meetings)) return { outcome: "one tap", got };
    return { outcome: asking.test(told.name) ? "asked with more" : "wrong", got };
  }
  const isWanted = told.name === row.wants || (row.wants === "nothing" && asking.test(told.name));
  if (row.wants === "nothing" && told.name === "not understood") return { outcome: "read", got };
  const isSaid = (row.says ?? []).every((words) => told.text.toLowerCase().includes(words.toLowerCase()));
  if (isWanted && isSaid) return { outcome: "read", got };
  if (told.name === "not understood") return { outcome: "not understood", got };
  return { outcome: asking.test(told.name) ? "asked with more" : "wrong", got };
}

function inWords({ state, day, hour = "", bodies, subject }: Meeting): string {
  return `${state} ${day} ${hour} ${bodies.join()} ${subject}`;
}

for (const { name, fewestRight, mostNotUnderstood } of files) {
  describe(`what people write: ${name}`, () => {
    const rows = messageRows(name);
    const missed: string[] = [];
    const figures: Record<Outcome, number> = {
      read: 0,
      "one tap": 0,
      "asked with more": 0,
      "not understood": 0,
      wrong: 0,
    };

    for (const row of rows) {
      const text = row.text.replaceAll("\n", " ⏎ ");
      it(`«${text}» stores nothing that was not meant`, async () => {
        const { outcome, got } = await outcomeOf(row);
        figures[outcome] += 1;
        if (outcome !== "read" && (outcome !== "one tap" || row.wants === "meeting")) {
          missed.push(`${outcome}: «${text}» wants ${row.wants} ${(row.says ?? []).join("; ")}: ${got}`);
        }
        assert.ok(outcome !== "wrong" || !got.startsWith("records"), got);
      });
    }

    it("is answered as it was wanted, as often as before", () => {
      const told = Object.entries(figures).map(([outcome, count]) => `${outcome} ${count}`);
      console.log(`      ${name}, ${rows.length} rows: ${told.join(", ")}`);
      for (const line of missed) console.log(`      ${line}`);
      assert.ok(figures.read + figures["one tap"] >= fewestRight, "fewer are read, or asked with one tap");
      assert.ok(figures["not understood"] <= mostNotUnderstood, "more are not understood");
    });
  });
}
