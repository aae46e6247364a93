// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { type Answered, type AnyActivity, aMessage, post } from "./activities.ts";
import { emptyAzurite } from "./azurite.ts";
import { type CountingProxy, rowOfTheMinute, startCountingProxy } from "./counting-proxy.ts";
import { startProgram, temporaryFolder } from "./program.ts";
import { type Aim, heal, isCommit, spoil, type Trouble } from "./store-in-trouble.ts";
import { press, type WayToChange } from "./ways-to-change.ts";

/** What a person can be told of what they asked for: one of these, and never two. */
export const sayings = {
  recorded: /Incontro \d+(?: registrato| corretto| annullato|: ultima modifica annullata)/,
  "not recorded": /Non ho (?:registrato|cambiato)/,
  "not yet known": /Non so ancora se l'ho registrato/,
};
export type Said = keyof typeof sayings;

/** One case: a meeting with a day of its own, everything before the last step of the way done. */
export type Begun = {
  readonly meeting: { readonly number: number; readonly day: string };
  readonly lastStep: AnyActivity;
  readonly countedBefore: number;
};

/** The program on an Azurite whose requests can be spoiled, and one way to change the log. */
export type BotInTrouble = {
  readonly url: string;
  readonly proxy: CountingProxy;
  send(activity: AnyActivity): Promise<Answered>;
  begin(): Promise<Begun>;
  /** How often it was recorded, once or not at all: everything that the bot shows agrees. */
  timesRecorded(begun: Begun): Promise<number>;
  /** Does the last step, with nothing in the way, and learns how many requests come before its commit. */
  learn(): Promise<void>;
  /** Spoils the last step, and gives what was said, once it is seen to be true and to stay true. */
  saidOf(trouble: Trouble, aim: Aim): Promise<{ readonly said: Said; readonly milliseconds: number }>;
  stop(): Promise<void>;
};

export async function openBotInTrouble(way: WayToChange): Promise<BotInTrouble> {
  const proxy = await startCountingProxy((await emptyAzurite()).connectionString, rowOfTheMinute);
  const env = { CLOCK_START: "2021-07-28T10:00:00+02:00", TABLES_CONNECTION_STRING: proxy.connectionString };
  const program = await startProgram({ folder: temporaryFolder(), env });
  let lastNumber = 0;
  let requestsBeforeCommit = 0;

  const send = (activity: AnyActivity) => post(program.url, activity);
  const say = (text: string) => send(aMessage(text));
  const counted = async () => {
    const { card } = await say("/stato");
    const meetings = /^(\d+) (?:su|\(ne bastano) 3/m.exec(card)?.[1];
    assert.ok(meetings, card);
    return Number(meetings);
  };

  const begin = async () => {
    const day = Temporal.PlainDate.from("2021-01-01").add({ days: lastNumber }).toString();
    lastNumber += 1;
    const meeting = { number: lastNumber, day };
    const lastStep = await way.begin(send, meeting);
    return { meeting, lastStep, countedBefore: await counted() };
  };

  const timesRecorded = async ({ meeting, countedBefore }: Begun) => {
    const { number } = meeting;
    const times = timesIn((await say(`/storia ${number}`)).card, way.recorded(meeting));
    assert.ok(times <= 1, "recorded twice");
    assert.equal(way.shows.test((await say(`/incontro ${number}`)).card), times === 1, "its card");
    assert.equal(timesIn((await say("/incontri")).card, `Incontro ${number} ·`), way.isNew ? times : 1, "the list");
    assert.equal(await counted(), countedBefore + times * way.counts, "the count");
    return times;
  };

  const learn = async () => {
    const begun = await begin();
    proxy.requests.length = 0;
    await send(begun.lastStep);
    requestsBeforeCommit = proxy.requests.findIndex(isCommit);
    assert.equal(await timesRecorded(begun), 1, way.name);
  };

  const saidOf = async (trouble: Trouble, aim: Aim) => {
    const begun = await begin();
    spoil(proxy, trouble, aim, requestsBeforeCommit);
    const start = performance.now();
    const answer = await send(begun.lastStep);
    const milliseconds = performance.now() - start;
    await heal(proxy);
    assert.ok(milliseconds < 10_000, `${milliseconds} ms`);
    assert.equal(answer.status, 200);
    const [said, ...more] = (Object.keys(sayings) as Said[]).filter((one) => sayings[one].test(answer.card));
    assert.ok(said !== undefined && more.length === 0, answer.card);
    const told = said === "not yet known" ? (await send(press(answer, "Controlla ora"))).card : answer.card;
    const times = await timesRecorded(begun);
    assert.equal(timesIn(told, way.recorded(begun.meeting)), times, told);
    assert.equal(/Non ho|Non risulta registrato/.test(told), times === 0, told);
    const isLate = (await proxy.letGo()) > 0;
    if (isLate) assert.equal(await timesRecorded(begun), times, "what got there too late");
    await send(answer.buttons.has("Riprova") ? press(answer, "Riprova") : begun.lastStep);
    assert.equal(await timesRecorded(begun), 1, "sent again");
    assert.equal(answer.buttons.has("Riprova"), said === "not recorded" && !way.isNew, "the way to try again");
    return { said, milliseconds };
  };

  const stop = async () => {
    await program.stop();
    await proxy.stop();
  };
  return { url: program.url, proxy, send, begin, timesRecorded, learn, saidOf, stop };
}

/** How often the words are in the text. */
export function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}
