// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { createConversations } from "#adapters/store/conversations.ts";
import { createOutbox } from "#adapters/store/outbox.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { checkShape } from "#adapters/store/shape.ts";
import { createSubscriptions } from "#adapters/store/subscriptions.ts";
import { digestId } from "#application/digests/compose-digest.ts";
import type { DeliveryState } from "#application/ports/outbox.ts";
import { emptyAzurite } from "./azurite.ts";
import { type Program, startProgram, temporaryFolder } from "./program.ts";
import { openUnreliableConnector } from "./unreliable-connector.ts";

export type Simulation = {
  readonly subscribers: number;
  /** Seconds for which an instance is killed now and then. */
  readonly killing: number;
  /** Seconds between the start of the instances and the slot. */
  readonly lead?: number;
  readonly isReliable?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

export type Figures = {
  /** Digests delivered more than once. */
  readonly duplicates: number;
  /** Digests neither delivered nor told to the managers. */
  readonly lost: number;
  readonly delivered: number;
  readonly states: Readonly<Partial<Record<DeliveryState | "none", number>>>;
  readonly kills: number;
  readonly seconds: number;
  readonly answers: Readonly<Record<string, number>>;
};

const { signal } = new AbortController();
const instances = 3;
const week = "2021-W31";
const slotAt = Temporal.Instant.from("2021-08-02T06:00:00Z");
const mostSecondsToSettle = 75;
/** A slow machine kills for up to twice as long to come to them. */
const fewestKills = 10;
const finalStates = ["sent", "undeliverable", "uncertain"];

/** A Monday at 8 with three instances of the program on one Azurite: what became of the digest of each subscriber. */
export async function simulate({
  subscribers,
  killing,
  lead = 0,
  isReliable = false,
  env = {},
}: Simulation): Promise<Figures> {
  const [azurite, connector] = await Promise.all([emptyAzurite(), openUnreliableConnector({ isReliable })]);
  const rows = await openAzureTables({ connectionString: azurite.connectionString });
  await checkShape(rows);
  const chats = Array.from({ length: subscribers }, (_, index) => `chat-${index}`);
  for (const chat of chats) await subscribe(rows, chat, connector.url);
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const start = () =>
    startProgram({
      folder: temporaryFolder(),
      env: {
        TABLES_CONNECTION_STRING: azurite.connectionString,
        CLOCK_START: slotAt.add({ milliseconds: Math.round(elapsed() - lead * 1000) }).toString(),
        ADMINS: "11112222-3333-4444-5555-666677778888",
        SENDS_PER_SECOND: "20",
        ...env,
      },
    });
  const running: (Program | undefined)[] = await Promise.all(Array.from({ length: instances }, start));
  const restarts: Promise<void>[] = [];
  let kills = 0;
  const isEnough = () => elapsed() >= killing * 1000 && (kills >= fewestKills || elapsed() >= 2 * killing * 1000);
  while (!isEnough()) {
    await delay(700 + Math.random() * 600);
    const alive = running.flatMap((program, place) => (program === undefined ? [] : [{ program, place }]));
    const victim = alive[Math.floor(Math.random() * alive.length)];
    if (victim === undefined) continue;
    running[victim.place] = undefined;
    kills += 1;
    const restart = async () => {
      await victim.program.kill();
      running[victim.place] = await start();
    };
    restarts.push(restart());
  }
  await Promise.all(restarts);
  const states = await settled(rows, chats);
  await Promise.all(running.map((program) => program?.stop()));
  const seconds = Math.round(elapsed() / 1000);
  await Promise.all([connector.close(), rows.close()]);
  const countOf = (chat: string) => connector.delivered.get(chat) ?? 0;
  const isTold = (chat: string) => ["undeliverable", "uncertain"].includes(states.get(chat) ?? "none");
  return {
    duplicates: chats.filter((chat) => countOf(chat) > 1).length,
    lost: chats.filter((chat) => countOf(chat) === 0 && !isTold(chat)).length,
    delivered: chats.filter((chat) => countOf(chat) > 0).length,
    states: tallied([...states.values()]),
    kills,
    seconds,
    answers: connector.answers,
  };
}

async function subscribe(rows: Rows, id: string, serviceUrl: string): Promise<void> {
  const chat = { id, kind: "personal" } as const;
  const person = { id: `person-${id}`, name: "" };
  const reference = { serviceUrl, channelId: "msteams", bot: { id: "28:bot" }, conversation: { id }, user: { id } };
  const kept = { chat, person, reference: JSON.stringify(reference), seenAt: slotAt };
  await createConversations(rows).keep(kept, signal);
  const next = { week, at: slotAt };
  const subscription = { chat, person, language: "it", state: "active", next } as const;
  await createSubscriptions(rows).change(id, () => subscription, signal);
}

/** The state of each chat's digest, once none is on its way any more. */
async function settled(rows: Rows, chats: readonly string[]): Promise<ReadonlyMap<string, DeliveryState | "none">> {
  const outbox = createOutbox(rows);
  const end = performance.now() + mostSecondsToSettle * 1000;
  for (;;) {
    const states = new Map<string, DeliveryState | "none">();
    for (const chat of chats) states.set(chat, (await outbox.find(digestId(chat, week), signal))?.state ?? "none");
    if ([...states.values()].every((state) => finalStates.includes(state)) || performance.now() > end) return states;
    await delay(1000);
  }
}

function tallied(states: readonly (DeliveryState | "none")[]) {
  const tally: Partial<Record<DeliveryState | "none", number>> = {};
  for (const state of states) tally[state] = (tally[state] ?? 0) + 1;
  return tally;
}
