// SPDX-License-Identifier: EUPL-1.2

/**
 * What the program would cost in Azure Tables at the size of a country, and what would end first. The figures of
 * docs/scale.md: `node tools/scale.ts`. Change an assumption here and run it again.
 */

/** Requests to the store of one message, as `npm run bench` counts them (its column "store requests"). */
const requestsOf = { status: 1, help: 1, list: 10, log: 5, proposal: 5, digest: 12 } as const;

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

/** Locally redundant, pay as you go, in dollars: https://azure.microsoft.com/pricing/details/storage/tables/ */
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
for (const line of lines) console.log(`| ${line.join(" | ")} |`);

const ofOne = perSecond(objectivesOfEach * requests);
console.log(`
One objective, at most: ${Math.floor(limits.entitiesOfAPartition / writtenByALog)} meetings logged a second (its partition takes ${limits.entitiesOfAPartition} entities/s; a log writes ${writtenByALog}, and the fence lets one through at a time).
One account (${limits.entitiesOfAnAccount} requests/s): ${Math.floor(limits.entitiesOfAnAccount / ofOne)} municipalities at their peak together.
One tenant of Teams (${limits.messagesOfTeams} messages/s): ${Math.floor((limits.messagesOfTeams * objectivesOfEach) / perSecond(objectivesOfEach * messages)).toLocaleString("en")} objectives at their peak.
Entities kept of each meeting: ${keptByALog}.`);
