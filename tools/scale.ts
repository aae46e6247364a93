// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * What the program would cost in Azure Tables at the size of a country, and what would end first: `node tools/scale.ts`,
 * with `--write` into docs/scale.md. Change an assumption here and run it again.
 */
const { values: options } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const pathOf = (page: string) => fileURLToPath(new URL(`../docs/${page}`, import.meta.url));

/** Requests to the store of one message, as the newest table of `npm run bench` has them in its last columns. */
const measured = new Map(
  readFileSync(pathOf("performance.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, server = "", asked = "", ...figures] = line.split("|").map((cell) => cell.trim());
      const requests = figures.at(-3) ?? "";
      return server.startsWith("Diario PEG, Azurite, ") && requests !== "" ? [[asked, Number(requests)] as const] : [];
    }),
);

function measuredOf(asked: string): number {
  const requests = measured.get(asked);
  if (requests === undefined) throw new Error(`docs/performance.md does not say what "${asked}" asks of the store`);
  return requests;
}

/** Of a digest: assumed, with three lists of what is new, planned and missing. */
const requestsOfADigest = 12;

const requestsOf = {
  status: measuredOf("/stato"),
  help: measuredOf("/aiuto"),
  list: measuredOf("/incontri"),
  log: measuredOf("/incontro"),
  proposal: measuredOf("una proposta e il suo sì"),
  digest: requestsOfADigest,
};

/** Entities that a logged meeting writes in its one transaction: of which as many stay. */
const writtenByALog = 9;
const keptByALog = 5;
const bytesOfALog = 4200;

/** Messages of one objective in a month: a proposal is two of them. A digest goes to three people, every week. */
const month = { status: 60, help: 10, list: 20, log: 8, proposal: 16, digest: 13 } as const;

const municipalities = 8000;
const objectivesOfEach = 100;

/** Working hours of a month, and how much busier the busiest minute is than the mean. */
const workingHours = 22 * 8;
const peak = 10;

/**
 * Locally redundant, pay as you go, in dollars, "Tables" in Austria East on 22 July 2026, the same in West Europe: what is
 * stored by GB and month, and every operation, an entity group transaction being one. Azure's own list of prices
 * (https://prices.azure.com/api/retail/prices), as a public cost sheet of that day quotes it.
 */
const dollarsOf10000Requests = 0.00036;
const dollarsOfAGigabyte = 0.045;
const yearsKept = 10;

/** https://learn.microsoft.com/azure/storage/tables/scalability-targets, and Teams' limit for one app in one tenant. */
const limits = { entitiesOfAPartition: 2000, entitiesOfAnAccount: 20_000, messagesOfTeams: 50 };

type Kind = keyof typeof month;
const kinds = Object.keys(month) as Kind[];
const requests = kinds.reduce((sum, kind) => sum + month[kind] * requestsOf[kind], 0);
const messages = kinds.reduce((sum, kind) => sum + month[kind], 0);
const logs = month.log + month.proposal / 2;
const gigabytes = (logs * 12 * yearsKept * bytesOfALog) / 1e9;
const perSecond = (monthly: number) => (monthly * peak) / (workingHours * 3600);

function tell(name: string, objectives: number): readonly string[] {
  const dollars = (objectives * requests * dollarsOf10000Requests) / 10_000;
  const stored = objectives * gigabytes * dollarsOfAGigabyte;
  return [
    name,
    (objectives * messages).toLocaleString("en"),
    (objectives * requests).toLocaleString("en"),
    perSecond(objectives * requests).toFixed(1),
    perSecond(objectives * messages).toFixed(1),
    `${dollars.toFixed(2)} $`,
    `${(objectives * gigabytes).toFixed(1)} GB, ${stored.toFixed(2)} $`,
  ];
}

const lines = [
  [
    "",
    "messages a month",
    "store requests a month",
    "requests/s at the peak",
    "messages/s at the peak",
    "requests cost",
    `after ${yearsKept} years`,
  ],
  ["---", "---", "---", "---", "---", "---", "---"],
  tell("one objective", 1),
  tell("one municipality (100 objectives)", objectivesOfEach),
  tell("the country (8,000 municipalities)", municipalities * objectivesOfEach),
];
const table = lines.map((line) => `| ${line.join(" | ")} |`).join("\n");

const ofOne = perSecond(objectivesOfEach * requests);
const limitsTold = `- One objective, at most: ${Math.floor(limits.entitiesOfAPartition / writtenByALog)} meetings logged a second (its partition takes ${limits.entitiesOfAPartition} entities/s; a log writes ${writtenByALog}, and the fence lets one through at a time).
- One account (${limits.entitiesOfAnAccount} requests/s): ${Math.floor(limits.entitiesOfAnAccount / ofOne)} municipalities at their peak together.
- One tenant of Teams (${limits.messagesOfTeams} messages/s): ${Math.floor((limits.messagesOfTeams * objectivesOfEach) / perSecond(objectivesOfEach * messages)).toLocaleString("en")} objectives at their peak.
- Entities kept of each meeting: ${keptByALog}.`;

const asked = Object.entries(requestsOf).map(([kind, one]) => `${kind} ${one}`);
const told = `Requests to the store of one message: ${asked.join(", ")}.\n\n${table}\n\n${limitsTold}`;
console.log(told);
if (options.write) {
  const page = readFileSync(pathOf("scale.md"), "utf8");
  const [start, end] = ["<!-- scale -->", "<!-- /scale -->"].map((mark) => page.indexOf(mark)) as [number, number];
  if (start === -1 || end < start) throw new Error("docs/scale.md has no place for the table");
  writeFileSync(pathOf("scale.md"), `${page.slice(0, start)}<!-- scale -->\n${told}\n${page.slice(end)}`);
}
