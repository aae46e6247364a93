// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot } from "#test/fakes/a-bot.ts";

const justAfterMidnight = "2021-07-28T00:04[Europe/Rome]";

describe("B48: today, for a message", () => {
  const cases: readonly [string, string | undefined, string][] = [
    ["is the sender's day when it was on its way over midnight", "2021-07-27T21:59:50Z", "2021-07-27"],
    ["is ours when it says nothing of when it was sent", undefined, "2021-07-28"],
    ["is ours when it took longer than 10 minutes", "2021-07-27T21:53:00Z", "2021-07-28"],
    ["is ours when its clock is ahead of ours", "2021-07-29T22:30:00Z", "2021-07-28"],
    ["is ours when it is of another year", "2019-07-27T21:59:50Z", "2021-07-28"],
  ];
  for (const [what, sentAt, day] of cases) {
    it(what, async () => {
      const bot = aBot({ now: justAfterMidnight });
      await bot.say("/incontro oggi Signa: tavolo", sentAt === undefined ? {} : { sentAt });
      assert.equal((await bot.stored())[0]?.day.toString(), day);
    });
  }

  it("is the same when the message is delivered again hours later, and nothing more is recorded", async () => {
    const bot = aBot({ now: "2021-07-27T23:58[Europe/Rome]" });
    const saying = { delivery: "one", sentAt: "2021-07-27T21:58:00Z" };
    const first = await bot.say("/incontro oggi Signa: tavolo", saying);
    bot.moveTo("2021-07-28T09:00");
    const again = await bot.say("/incontro oggi Signa: tavolo", saying);
    assert.equal(again.kind === "card" && again.summary, first.kind === "card" && first.summary);
    assert.deepEqual(
      (await bot.stored()).map(({ day }) => day.toString()),
      ["2021-07-27"],
    );
  });

  it("said in a message that was never here before is ours after hours", async () => {
    const bot = aBot({ now: "2021-07-28T09:00[Europe/Rome]" });
    await bot.say("/incontro oggi Signa: tavolo", { sentAt: "2021-07-27T21:58:00Z" });
    assert.equal((await bot.stored())[0]?.day.toString(), "2021-07-28");
  });
});
