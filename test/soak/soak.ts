// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startAzurite } from "#test/support/azurite.ts";
import { type CountingProxy, type Interference, startCountingProxy } from "#test/support/counting-proxy.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";
import { faultsOfStore, rowsOfStore } from "./soak-model.ts";
import { chats, createPeople, people as howMany } from "./soak-people.ts";

/**
 * Two instances of the program on one store, and 200 people in 20 chats who use them, for a while: one instance is
 * killed and started again, the store fails now and then, messages come twice. At the end everything that was said has to
 * hold. `node test/soak/soak.ts --minutes 20 --at-once 12`
 */
const { values: options } = parseArgs({
  options: { minutes: { type: "string", default: "20" }, "at-once": { type: "string", default: "8" } },
});
const minutes = Number(options.minutes);
const settledAfter = Math.min(5, minutes / 4);

type Instance = { readonly proxy: CountingProxy; program: Program | undefined };

const azurite = await startAzurite();
const env = { CLOCK_START: "2021-12-30T10:00:00+01:00" };
const start = async (proxy: CountingProxy) =>
  startProgram({ folder: temporaryFolder(), env: { ...env, TABLES_CONNECTION_STRING: proxy.connectionString } });

const first = await startCountingProxy(azurite.connectionString);
const second = await startCountingProxy(azurite.connectionString);
const lasting: Instance = { proxy: first, program: await start(first) };
const restarted: Instance = { proxy: second, program: await start(second) };
const instances = [lasting, restarted];
const people = createPeople(() => instances.flatMap(({ program }) => (program === undefined ? [] : [program.url])));

const begun = performance.now();
const minutesSoFar = () => (performance.now() - begun) / 60_000;
const isOver = () => minutesSoFar() >= minutes;
const memories: { readonly minute: number; readonly mebibytes: number }[] = [];
let restarts = 0;
let troubles = 0;

/** Until it is over, again after so many seconds. */
async function every(seconds: number, what: () => Promise<void> | void): Promise<void> {
  while (!isOver()) {
    await delay(seconds * 1000);
    if (!isOver()) await what();
  }
}

const kinds: readonly Interference[] = [
  { status: 503 },
  { status: 429, retryAfter: "1" },
  "lose-answer",
  { status: 500 },
];

async function trouble(): Promise<void> {
  troubles += 1;
  const { proxy } = instances[troubles % 2] as Instance;
  const kind = kinds[troubles % kinds.length];
  proxy.interfere = () => (Math.random() < 0.5 ? kind : undefined);
  await delay(4000);
  proxy.interfere = () => undefined;
}

async function restart(): Promise<void> {
  const { program } = restarted;
  if (program === undefined) return;
  restarted.program = undefined;
  restarts += 1;
  await (restarts % 2 === 0 ? program.stop() : program.kill());
  while (restarted.program === undefined) {
    // A start in the middle of trouble is refused, and tried again by whoever looks after the program.
    restarted.program = await start(second).catch(() => undefined);
  }
}

function remember(): void {
  const status = readFileSync(`/proc/${lasting.program?.child.pid}/status`, "utf8");
  memories.push({ minute: minutesSoFar(), mebibytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024 });
  for (const { proxy } of instances) proxy.requests.length = 0;
}

async function worker(): Promise<void> {
  while (!isOver()) {
    await people.act();
    await delay(Math.random() * 300);
  }
}

await Promise.all([
  ...Array.from({ length: Number(options["at-once"]) }, worker),
  every(60, restart),
  every(35, trouble),
  every(10, remember),
]);

const between = (from: number, to: number) => (minute: number) => minute >= from && minute < to;
const [early, late] = [
  between(settledAfter, (settledAfter + minutes) / 2),
  between((settledAfter + minutes) / 2, minutes),
];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const memoryIn = (is: (minute: number) => boolean) =>
  mean(memories.filter(({ minute }) => is(minute)).map(({ mebibytes }) => mebibytes));
const at = (share: number, is: (minute: number) => boolean) => {
  const times = people.requests
    .filter((one) => is((one.at - begun) / 60_000) && one.tries === 1)
    .map(({ milliseconds }) => milliseconds)
    .sort((one, other) => one - other);
  return times[Math.floor(times.length * share)] ?? 0;
};
const faults = [...people.faults, ...(await faultsOfStore(azurite.connectionString, people.said))];
const rows = await rowsOfStore(azurite.connectionString);
const growth = memoryIn(late) / memoryIn(early);
if (growth > 1.15) faults.push(`memory grew to ${growth.toFixed(2)} of what it was`);
const slower = at(0.99, late) / at(0.99, early);
if (slower > 2) faults.push(`the slowest hundredth takes ${slower.toFixed(2)} of what it took`);
const perPerson = ["languages", "doubts", "drafts", "conversations", "people"].map((kind) => {
  const count = [...rows].filter(([name]) => name.startsWith(kind)).reduce((sum, [, many]) => sum + many, 0);
  return `${kind} ${(count / howMany).toFixed(2)}`;
});
const said = [...people.said.values()];
console.log(
  `${minutes} minutes, ${howMany} people in ${chats} chats, ${restarts} restarts, ${troubles} times of trouble with the store`,
);
console.log(
  `requests: ${people.requests.length}, sent again: ${people.requests.filter(({ tries }) => tries > 1).length}`,
);
console.log(
  `meetings told: ${said.length}, recorded: ${said.filter((one) => one === "recorded").length}, not known: ${said.filter((one) => one === "unknown").length}`,
);
console.log(
  `memory after ${settledAfter} minutes: ${memoryIn(early).toFixed(0)} -> ${memoryIn(late).toFixed(0)} MiB (x ${growth.toFixed(2)})`,
);
console.log(
  `p50 ${at(0.5, early).toFixed(0)} -> ${at(0.5, late).toFixed(0)} ms, p99 ${at(0.99, early).toFixed(0)} -> ${at(0.99, late).toFixed(0)} ms (x ${slower.toFixed(2)})`,
);
console.log(`rows a person: ${perPerson.join(", ")}`);
for (const [kind, count] of rows) console.log(`  ${kind}: ${count}`);
console.log(
  faults.length === 0
    ? "Everything that was said holds."
    : `${faults.length} faults:\n${faults.slice(0, 20).join("\n")}`,
);
await Promise.all(instances.map(({ program }) => program?.stop()));
await Promise.all(instances.map(({ proxy }) => proxy.stop()));
await azurite.stop();
process.exit(faults.length === 0 ? 0 : 1);
