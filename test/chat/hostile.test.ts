// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { aMessage, inService, post } from "#test/support/activities.ts";
import type { Dice } from "#test/support/hostile/dice.ts";
import { canary } from "#test/support/hostile/hostile-activity.ts";
import type { Target } from "#test/support/hostile/hostile-request.ts";
import { type Aftermath, storm } from "#test/support/hostile/storm.ts";
import { botEnvironment, type OpenIdServer, openOpenIdServer } from "#test/support/open-id-server.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

/** HOSTILE_REQUESTS=50000 for the whole of it. */
const count = Number(process.env.HOSTILE_REQUESTS ?? 3000);
const seed = Number(process.env.HOSTILE_SEED ?? 20_210_728);
const megabyte = 1024 * 1024;

type Memory = { readonly heapUsed: number; readonly external: number; readonly rss: number };

type Weathered = Aftermath & {
  readonly program: Program;
  readonly folder: string;
  readonly temporary: string;
  readonly before: Memory;
  readonly after: Memory;
};

/** What is in memory after a collection, in MB. */
async function memoryOf({ child, output }: Program): Promise<Memory> {
  const printed = output().length;
  child.kill("SIGUSR2");
  for (let tries = 0; tries < 1000; tries += 1) {
    const [, memory] = /\{"memory":(\{[^}]*\})\}/.exec(output().slice(printed)) ?? [];
    if (memory !== undefined)
      return JSON.parse(memory, (_, value) => (typeof value === "number" ? Math.round(value / megabyte) : value));
    await delay(20);
  }
  throw new Error("The program does not say what memory it uses");
}

/** A program of its own in the storm: what it was before, after as many requests as warm it up, and at the end. */
async function weather(
  target: Target,
  settings: Readonly<Record<string, string>>,
  requests: number,
): Promise<Weathered> {
  const [folder, temporary] = [temporaryFolder(), temporaryFolder()];
  const NODE_OPTIONS = "--import ./test/support/hostile/tell-heap.ts";
  const env = { ...settings, MESSAGES_PER_MINUTE: "0", TMPDIR: temporary, NODE_OPTIONS };
  const program = await startProgram({ folder, env });
  const port = Number(new URL(program.url).port);
  await storm({ ...target, port, seed, count: 300 });
  const before = await memoryOf(program);
  const aftermath = await storm({ ...target, port, seed: seed + 1_000_000, count: requests });
  // What a turn waits for ends after 8 seconds at most, and with it what is kept for it.
  await delay(10_000);
  return { ...aftermath, program, folder, temporary, before, after: await memoryOf(program) };
}

describe(`${count} hostile requests`, function () {
  this.timeout(120_000 + count * 40);
  let keys: OpenIdServer;
  let connector: StubConnector;
  let good: string;
  let here: readonly string[];
  let ofThisMachine: Weathered;
  let inUse: Weathered;

  /** Half are signed well; the others by nobody, or with a token of which something was changed. */
  const authorization = (dice: Dice) => {
    if (dice.roll(2) === 0) return good;
    const at = dice.roll(good.length);
    const spoilt = `${good.slice(0, at)}${dice.one(["A", "", ".", "=", "\u00e9", " "])}${good.slice(at + dice.roll(3))}`;
    return dice.one([undefined, "Bearer", `Basic ${good}`, spoilt, spoilt, spoilt]);
  };

  before(async () => {
    keys = await openOpenIdServer();
    connector = await openStubConnector();
    good = await keys.header({ exp: Math.floor(Date.now() / 1000) + 86_400 });
    here = readdirSync(".").sort();
    const local: Target = {
      authorization: () => undefined,
      dress: (activity, dice) => ({
        ...activity,
        serviceUrl: connector.url,
        deliveryMode: dice.roll(4) === 0 ? undefined : activity.deliveryMode,
      }),
    };
    const service: Target = { authorization, dress: (activity) => inService(activity) };
    [ofThisMachine, inUse] = await Promise.all([
      weather(local, {}, count / 2),
      weather(service, { ...botEnvironment(keys), HOST: "127.0.0.1" }, count / 2),
    ]);
  });
  after(async () => {
    for (const { program } of [ofThisMachine, inUse]) assert.equal(await program.stop(), 0);
    await keys.close();
    await connector.close();
  });

  const both = () => [ofThisMachine, inUse];

  it("leave a bot of this machine, and one in service, alive", async () => {
    const ofThis = await post(ofThisMachine.program.url, aMessage("/aiuto"));
    const ofService = await post(inUse.program.url, inService(aMessage("/aiuto")), { authorization: good });
    for (const { card } of [ofThis, ofService]) assert.match(card, /Che cosa puoi scrivere/);
  });

  it("are all answered, none as a fault of the program, and many reach the application", () => {
    for (const { statuses, faulty, unanswered, before, after } of both()) {
      console.log(`      ${JSON.stringify({ ...statuses, before, after })}`);
      assert.deepEqual(faulty, []);
      assert.equal(unanswered, 0);
      assert.ok((statuses[200] ?? 0) > count / 20, JSON.stringify(statuses));
    }
  });

  it("are told nothing of the inside, and write nothing of themselves in the log", () => {
    for (const { telling, program } of both()) {
      assert.deepEqual(telling, []);
      for (const line of program.output().trim().split("\n")) {
        assert.ok(line.length < 160, line);
        assert.doesNotMatch(line, new RegExp(`${canary}|\\p{Cc}`, "u"));
      }
    }
  });

  it("leave no file, and the memory in use within 50 MB of what it was", () => {
    assert.deepEqual(readdirSync(".").sort(), here);
    for (const { folder, temporary, before, after } of both()) {
      assert.deepEqual(
        readdirSync(temporary).filter((file) => file !== "node-compile-cache"),
        [],
      );
      assert.deepEqual(
        readdirSync(folder).filter((file) => !/^diario\.sqlite(?:-wal|-shm|-last)?$/.test(file)),
        [],
      );
      assert.ok(
        after.heapUsed + after.external < before.heapUsed + before.external + 50,
        JSON.stringify({ before, after }),
      );
    }
  });
});
