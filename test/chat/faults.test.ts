// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type BotInTrouble, openBotInTrouble, type Said, sayings, timesIn } from "#test/support/bot-in-trouble.ts";
import { aims, heal, isCommit, spoil, type Trouble } from "#test/support/store-in-trouble.ts";
import { press, type WayToChange, waysToChange } from "#test/support/ways-to-change.ts";

type Fault = {
  readonly name: string;
  readonly trouble: Trouble;
  /** What is to be said, aim by aim. */
  readonly said: readonly [commitOnce: Said, commitUntil: Said, allOnce: Said, allUntil: Said];
};

const turnedAway = ["recorded", "not recorded", "recorded", "not recorded"] as const;
const inDoubt = ["recorded", "not yet known", "recorded", "not recorded"] as const;

const faults: readonly Fault[] = [
  { name: "a refused connection", trouble: "refuse", said: turnedAway },
  { name: "a 429", trouble: { status: 429 }, said: turnedAway },
  { name: "a 429 for a second", trouble: { status: 429, retryAfter: "1" }, said: turnedAway },
  {
    name: "a 429 for an hour",
    trouble: { status: 429, retryAfter: "3600" },
    said: ["not recorded", "not recorded", "recorded", "not recorded"],
  },
  { name: "a 500", trouble: { status: 500 }, said: inDoubt },
  { name: "a 503", trouble: { status: 503 }, said: inDoubt },
  { name: "a lost answer", trouble: "lose-answer", said: ["recorded", "recorded", "recorded", "not recorded"] },
  { name: "silence, and getting there too late,", trouble: "hold-back", said: inDoubt },
];

describe("what is said, and is true, when Azure Tables is in trouble", function () {
  this.timeout(60_000);

  const slowest: number[] = [];
  const bots = new Map<WayToChange, BotInTrouble>();
  const botOf = (way: WayToChange) => bots.get(way) as BotInTrouble;

  /** Each way has a bot and a store of its own: what takes its time takes it side by side. */
  const onEachWay = (what: (bot: BotInTrouble, way: WayToChange) => Promise<void>) =>
    Promise.all(waysToChange.map((way) => what(botOf(way), way)));

  before(async () => {
    const opened = await Promise.all(waysToChange.map(async (way) => [way, await openBotInTrouble(way)] as const));
    for (const [way, bot] of opened) bots.set(way, bot);
  });
  afterEach(() => onEachWay(({ proxy }) => heal(proxy)));
  after(async () => {
    console.log(`      ${slowest.length} cases, the slowest answer after ${Math.round(Math.max(...slowest))} ms`);
    await onEachWay((bot) => bot.stop());
  });

  it("everything is recorded when there is none", async () => {
    for (const _ of [1, 2]) await onEachWay((bot) => bot.learn());
  });

  for (const { name, trouble, said } of faults) {
    for (const [index, aim] of aims.entries()) {
      it(`${name} at ${aim.at}, ${aim.times}: ${said[index]}`, async () => {
        await onEachWay(async (bot, way) => {
          const told = await bot.saidOf(trouble, aim);
          slowest.push(told.milliseconds);
          assert.equal(told.said, said[index], way.name);
        });
      });
    }

    it(`${name} is told by /readyz, as long as it lasts`, async () => {
      const [{ url, proxy }] = [...bots.values()] as [BotInTrouble];
      const readiness = async () => (await fetch(`${url}/readyz`)).status;
      spoil(proxy, trouble, { at: "everything", times: "until the answer came" }, 0);
      assert.equal(await readiness(), 503);
      await heal(proxy);
      assert.equal(await readiness(), 200);
      await proxy.letGo();
    });
  }

  it("what gets there after its answer, and before anybody looks again, is recorded once and found", async () => {
    await onEachWay(async (bot, way) => {
      const { proxy, send } = bot;
      const begun = await bot.begin();
      let isAway = false;
      proxy.interfere = (request) => {
        if (isAway) return { status: 503 };
        isAway = isCommit(request);
        return isAway ? "hold-back" : undefined;
      };
      const answer = await send(begun.lastStep);
      await heal(proxy);
      assert.match(answer.card, sayings["not yet known"], way.name);
      assert.equal(await proxy.letGo(), 1);
      const checked = await send(press(answer, "Controlla ora"));
      assert.equal(timesIn(checked.card, way.recorded(begun.meeting)), 1, checked.card);
      assert.equal(await bot.timesRecorded(begun), 1, way.name);
    });
  });
});
