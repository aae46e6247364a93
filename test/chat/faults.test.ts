import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { type AnyActivity, aMessage, post } from "#test/support/activities.ts";
import { type Azurite, startAzurite } from "#test/support/azurite.ts";
import { type CountingProxy, rowOfTheMinute, startCountingProxy } from "#test/support/counting-proxy.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";
import { type Aim, aims, heal, isCommit, spoil, type Trouble } from "#test/support/store-in-trouble.ts";
import { press, type WayToChange, waysToChange } from "#test/support/ways-to-change.ts";

/** What a person can be told of what they asked for: one of these, and never two. */
const sayings = {
  recorded: /Incontro \d+(?: registrato| corretto| annullato|: ultima modifica annullata)/,
  "not recorded": /Non ho (?:registrato|cambiato)/,
  "not yet known": /Non so ancora se l'ho registrato/,
};
type Said = keyof typeof sayings;

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

  let azurite: Azurite;
  let proxy: CountingProxy;
  let program: Program;
  let lastNumber = 0;
  let daysTold = 0;
  let cases = 0;
  let slowest = 0;
  const requestsBeforeCommit = new Map<WayToChange, number>();

  before(async () => {
    azurite = await startAzurite();
    proxy = await startCountingProxy(azurite.connectionString, rowOfTheMinute);
    const env = { CLOCK_START: "2021-07-28T10:00:00+02:00", TABLES_CONNECTION_STRING: proxy.connectionString };
    program = await startProgram({ folder: temporaryFolder(), env });
  });
  afterEach(() => heal(proxy));
  after(async () => {
    console.log(`      ${cases} cases, the slowest answer after ${Math.round(slowest)} ms`);
    await program.stop();
    await proxy.stop();
    await azurite.stop();
  });

  const send = (activity: AnyActivity) => post(program.url, activity);
  const say = (text: string) => send(aMessage(text));
  const counted = async () => {
    const { card } = await say("/stato");
    const meetings = /^(\d+) (?:su|\(ne bastano) 3/m.exec(card)?.[1];
    assert.ok(meetings, card);
    return Number(meetings);
  };

  /** Everything before the last step of a way, for a meeting with a day of its own. */
  const begin = async (way: WayToChange) => {
    const day = Temporal.PlainDate.from("2021-01-01").add({ days: daysTold }).toString();
    daysTold += 1;
    lastNumber += 1;
    const meeting = { number: lastNumber, day };
    const lastStep = await way.begin(send, meeting);
    return { meeting, lastStep, countedBefore: await counted() };
  };

  /** How often it was recorded, once or not at all: everything that the bot shows agrees. */
  const timesRecorded = async (way: WayToChange, { meeting, countedBefore }: Awaited<ReturnType<typeof begin>>) => {
    const { number } = meeting;
    const times = timesIn((await say(`/storia ${number}`)).card, way.recorded(meeting));
    assert.ok(times <= 1, "recorded twice");
    assert.equal(way.shows.test((await say(`/incontro ${number}`)).card), times === 1, "its card");
    assert.equal(timesIn((await say("/incontri")).card, `Incontro ${number} ·`), way.isNew ? times : 1, "the list");
    assert.equal(await counted(), countedBefore + times * way.counts, "the count");
    return times;
  };

  /** Spoils the last step of a way, and gives what was said, once it is seen to be true and to stay true. */
  const saidOf = async (trouble: Trouble, aim: Aim, way: WayToChange): Promise<Said | undefined> => {
    const begun = await begin(way);
    const { meeting, lastStep } = begun;
    spoil(proxy, trouble, aim, requestsBeforeCommit.get(way) ?? 0);
    const start = performance.now();
    const answer = await send(lastStep);
    const milliseconds = performance.now() - start;
    await heal(proxy);
    cases += 1;
    slowest = Math.max(slowest, milliseconds);
    assert.ok(milliseconds < 10_000, `${milliseconds} ms`);
    assert.equal(answer.status, 200);
    const [said, ...more] = (Object.keys(sayings) as Said[]).filter((one) => sayings[one].test(answer.card));
    assert.ok(said !== undefined && more.length === 0, answer.card);
    const told = said === "not yet known" ? (await send(press(answer, "Controlla ora"))).card : answer.card;
    const times = await timesRecorded(way, begun);
    assert.equal(timesIn(told, way.recorded(meeting)), times, told);
    assert.equal(/Non ho|Non risulta registrato/.test(told), times === 0, told);
    const isLate = (await proxy.letGo()) > 0;
    if (isLate) assert.equal(await timesRecorded(way, begun), times, "what got there too late");
    await send(answer.buttons.has("Riprova") ? press(answer, "Riprova") : lastStep);
    assert.equal(await timesRecorded(way, begun), 1, "sent again");
    assert.equal(answer.buttons.has("Riprova"), said === "not recorded" && !way.isNew, "the way to try again");
    return said;
  };

  it("everything is recorded when there is none", async () => {
    for (const way of [...waysToChange, ...waysToChange]) {
      const begun = await begin(way);
      proxy.requests.length = 0;
      await send(begun.lastStep);
      requestsBeforeCommit.set(way, proxy.requests.findIndex(isCommit));
      assert.equal(await timesRecorded(way, begun), 1, way.name);
    }
  });

  for (const { name, trouble, said } of faults) {
    for (const [index, aim] of aims.entries()) {
      it(`${name} at ${aim.at}, ${aim.times}: ${said[index]}`, async () => {
        for (const way of waysToChange) assert.equal(await saidOf(trouble, aim, way), said[index], way.name);
      });
    }

    it(`${name} is told by /readyz, as long as it lasts`, async () => {
      const readiness = async () => (await fetch(`${program.url}/readyz`)).status;
      spoil(proxy, trouble, { at: "everything", times: "until the answer came" }, 0);
      assert.equal(await readiness(), 503);
      await heal(proxy);
      assert.equal(await readiness(), 200);
      await proxy.letGo();
    });
  }

  it("what gets there after its answer, and before anybody looks again, is recorded once and found", async () => {
    for (const way of waysToChange) {
      const begun = await begin(way);
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
      assert.equal(await timesRecorded(way, begun), 1, way.name);
    }
  });
});

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}
