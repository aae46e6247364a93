// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BenchConnector, openBenchConnector } from "./bench-connector.ts";
import { medianOf, type Round, toTable } from "./bench-table.ts";
import { countRequests } from "./count-requests.ts";
import { createScenarios, echo, type Scenario } from "./scenarios.ts";
import { type Started, startServer } from "./server-process.ts";
import {
  type BenchStore,
  openSqliteStore,
  openTablesStore,
  seedUsual,
  type TablesStore,
  usualTable,
} from "./stores.ts";
import { measure, measureOne, sendTurn, usualConnections } from "./turns.ts";
import { writePages } from "./write-pages.ts";

/**
 * Compares the program with the smallest bots on each of Microsoft's packages, and with one of the usual kind: every
 * server in a process of its own, in turn, round after round, medians. Only the ratios inside one run mean anything.
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    sizes: { type: "string" },
    stores: { type: "string", default: "sqlite,azurite" },
    peers: { type: "boolean", default: true },
    /** No further round begins that would not be over by then. */
    minutes: { type: "string", default: "20" },
    /** Into docs/performance.md. */
    write: { type: "boolean", default: false },
    json: { type: "string" },
  },
  allowNegative: true,
});
const mostRounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const started = performance.now();
const secondsSoFar = () => Math.round((performance.now() - started) / 1000);
const sizes = (options.sizes ?? (options.quick ? "10,1000" : "10,1000,100000")).split(",").map(Number);
const load = options.quick ? { most: 600, mostMilliseconds: 1500 } : { most: 4000, mostMilliseconds: 2500 };
/** What is recorded is less: on every day there is one meeting with each body, and no more. */
const recording = { most: options.quick ? 150 : 500, mostMilliseconds: load.mostMilliseconds };

const halfOf = ({ most, mostMilliseconds }: typeof load) => ({
  most: most / 2,
  mostMilliseconds: mostMilliseconds / 2,
});

const folder = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const peersFolder = `${folder}peers`;

type Contender = {
  readonly name: string;
  readonly start: Started;
  readonly scenarios: readonly Scenario[];
  /** It answers by the connector; otherwise in its response. */
  readonly isConnected: boolean;
  /** At a time: Azurite does one thing after the other, and what waits there is over before it is begun. */
  readonly connections: number;
  /** It reads every meeting for each answer. */
  readonly isListing?: true;
};

const peer = (
  name: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
  over: Partial<Contender> = {},
) => ({
  name,
  start: { words: [`${script}.mjs`], env, cwd: peersFolder },
  scenarios: [echo],
  isConnected: true,
  connections: usualConnections,
  ...over,
});

function installPeers(): void {
  if (existsSync(`${peersFolder}/node_modules`)) return;
  console.log("Installing what is compared with, in test/bench/peers ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: peersFolder, stdio: "inherit" });
  if (status !== 0) throw new Error("What is compared with could not be installed");
}

const connectionsOfAzurite = 2;

/** Beyond those that the rounds record. */
const firstCounted = 3500;

const ours = (store: BenchStore, first = 0): Contender => ({
  name: `Diario PEG, ${store.name}, ${store.meetings}`,
  start: {
    words: ["--max-semi-space-size=8", "src/main.mjs", "--env-file=/dev/null"],
    cwd: root,
    env: {
      ...{
        CI: "true",
        PORT: "0",
        LOG_LEVEL: "info",
        CLOCK_START: "2021-12-30T10:00:00+01:00",
        MESSAGES_PER_MINUTE: "0",
      },
      ...store.env,
    },
  },
  scenarios: createScenarios(first),
  isConnected: true,
  connections: store.name === "Azurite" ? connectionsOfAzurite : usualConnections,
});

/** Whoever lists, and takes longer for its first answer, is asked once more, alone, and that is what is measured. */
const millisecondsOfASlowList = 2000;

async function runRound(contender: Contender, connector: BenchConnector): Promise<readonly Round[]> {
  const server = await startServer(contender.start);
  try {
    const aim = { server, connector, isConnected: contender.isConnected };
    const [first] = contender.scenarios;
    const [turn] = first?.script(0) ?? [];
    if (first === undefined || turn === undefined) return [];
    const asked = performance.now();
    await sendTurn(turn, 0, aim);
    const start = performance.now() - server.startedAt;
    if (contender.isListing === true && performance.now() - asked > millisecondsOfASlowList) {
      const one = await measureOne(turn, aim);
      return [{ contender: contender.name, scenario: first.name, start, ...one }];
    }
    const measured: Round[] = [];
    for (const { name, script } of contender.scenarios) {
      const isRecording = name === "/incontro" || name.includes("proposta");
      const { connections } = contender;
      const much = { ...(isRecording ? recording : load), connections };
      // What was just compiled is not what is measured.
      const warming = isRecording ? { most: 150, mostMilliseconds: 1000 } : halfOf(load);
      await measure(script, aim, { ...warming, connections });
      measured.push({ contender: contender.name, scenario: name, start, ...(await measure(script, aim, much)) });
    }
    return measured;
  } finally {
    await server.stop();
  }
}

/**
 * Of one round after the other, each of the contenders in turn; whatever is bad is told at once. A round that would be
 * over too late is not begun, and who is slow is measured in the first one alone.
 */
async function run(contenders: readonly Contender[], connector: BenchConnector): Promise<readonly Round[]> {
  const measured: Round[] = [];
  const slow = new Set<string>();
  for (let round = 1, lasted = 0; round <= mostRounds; round += 1) {
    const begun = secondsSoFar();
    if (begun + lasted > Number(options.minutes) * 60) break;
    for (const contender of contenders) {
      if (slow.has(contender.name)) continue;
      const of = await runRound(contender, connector);
      if (of.some((one) => one.turns === 1)) slow.add(contender.name);
      measured.push(...of);
      for (const { scenario, bad, badAnswer } of of) {
        if (bad > 0) console.error(`${contender.name}, ${scenario}: ${bad} bad answers, such as ${badAnswer}`);
      }
      process.stderr.write(`${secondsSoFar()} s, round ${round}: ${contender.name}\n`);
    }
    roundsMade = round;
    lasted = secondsSoFar() - begun;
  }
  return measured;
}

let roundsMade = 0;
const connector = await openBenchConnector();
const isOn = (store: string) => options.stores.split(",").includes(store);
const sqlite: BenchStore[] = [];
const tables: TablesStore[] = [];
const usual: Contender[] = [];
try {
  if (options.peers) installPeers();
  for (const size of isOn("sqlite") ? sizes : []) sqlite.push(await openSqliteStore(size));
  for (const size of isOn("azurite") ? sizes : []) {
    const store = await openTablesStore(size);
    tables.push(store);
    if (!options.peers) continue;
    await seedUsual(store.connectionString, size);
    const env = { TABLES_CONNECTION_STRING: store.connectionString, TABLE: usualTable };
    const lists = { name: "status", script: () => [{ say: "/stato", expect: `Incontri: ${size}` }] };
    usual.push(
      peer(`the usual bot, ${size}`, "usual-bot", env, {
        scenarios: [lists],
        connections: connectionsOfAzurite,
        isListing: true,
      }),
    );
    process.stderr.write(`${secondsSoFar()} s: Azurite holds ${size}\n`);
  }
  const alone = { name: "no bot", script: () => [{ say: "ciao", expect: "ciao" }] };
  const peers = [
    peer("restify alone", "restify-alone", {}, { scenarios: [alone], isConnected: false }),
    peer("botbuilder echo", "botbuilder-echo"),
    peer("agents-hosting echo", "agents-echo"),
    peer("teams.apps echo", "teams-echo"),
    ...usual,
  ];
  const contenders = [...(options.peers ? peers : []), ...[...sqlite, ...tables].map((store) => ours(store))];
  const measured = await run(contenders, connector);
  const smallest = tables[0];
  const counting = (one: TablesStore) => countRequests(one, connector, (env) => ours({ ...one, env }, firstCounted));
  const requests = smallest === undefined ? new Map<string, number>() : await counting(smallest);
  const medians = medianOf(measured);
  for (const line of toTable(medians, requests)) console.log(line);
  console.log(`\n${secondsSoFar()} s, ${roundsMade} round(s), ${machine()}`);
  const chosen = process.argv.slice(2).filter((one) => one !== "--write");
  const command = ["npm run bench", ...(chosen.length === 0 ? [] : ["--", ...chosen])].join(" ");
  const told = { measured: medians, requests, command, machine: machine(), day: new Date(), seconds: secondsSoFar() };
  if (options.write) writePages({ ...told, rounds: roundsMade });
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ measured, requests: [...requests] }));
} finally {
  await connector.close();
  await Promise.all([...sqlite, ...tables].map((store) => store.close()));
}
process.exit(0);

function machine(): string {
  const [one] = cpus();
  return `${cpus().length} x ${one?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
