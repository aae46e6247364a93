// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Template } from "adaptivecards-templating";
import { Temporal } from "temporal-polyfill";
import { createMeetingLog } from "#adapters/store/meeting-log.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { readIntention } from "#application/reading/intentions/read-intention.ts";
import { readMeetingLine } from "#application/reading/meeting-line.ts";
import type { Body, BodyRegister } from "#domain/body.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aReplyOfEachCard } from "#test/fakes/a-reply-of-each-card.ts";
import { messageRows } from "#test/support/message-rows.ts";
import { tellLongestTexts } from "./longest-texts.ts";

/** Prints how things grow, as ratios inside one run: absolute times are those of this machine at this moment. */

const { signal } = new AbortController();
const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

/** Median of the milliseconds that each run takes. */
async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

function tell(what: string, small: number, large: number): void {
  console.log(`${what.padEnd(62)} ${small.toFixed(3)} -> ${large.toFixed(3)} ms   x ${(large / small).toFixed(2)}`);
}

const rows = openMemory();
const log = createMeetingLog(rows, florentineBodies, () => now);
const record = () => {
  const facts = aMeeting({ bodies: ["scandicci", "fiesole"] });
  const meetings = [{ facts, anotherUpTo: 9_999_999 }];
  const by = { id: "p", name: "" };
  return log.record({ objective: grandeFirenze, meetings, by, operation: randomUUID() }, signal);
};
const readings = async () => ({
  counts: await median(200, () => log.counts(grandeFirenze, signal)),
  record: await median(50, record),
  page: await median(50, () => log.page({ objective: grandeFirenze, limit: 8 }, signal)),
});

for (let count = 0; count < 100; count += 1) await record();
const few = await readings();
for (let count = 0; count < 10_000; count += 1) await record();
const many = await readings();
tell("the counts behind a status, 100 -> 10,000 meetings", few.counts, many.counts);
tell("recording a meeting, 100 -> 10,000 meetings", few.record, many.record);
tell("the first page of the meetings, 100 -> 10,000 meetings", few.page, many.page);

const invented = Array.from({ length: 8000 }, (_, index): Body => {
  const letters = [...index.toString(26)]
    .map((digit) => "bcdfglmnprstvzaeiouqhjkwxy"[Number.parseInt(digit, 26)])
    .join("");
  const name = `${letters.charAt(0).toUpperCase()}${letters.slice(1)}${"nolare".slice(index % 5)} sul Fiume`;
  const id = `castel-${index}`;
  return {
    id,
    kind: "comune",
    officialName: `Comune di ${name}`,
    shortName: name,
    codes: [],
    aliases: [],
    isLikely: false,
  };
});
const large: BodyRegister = new Map([...florentineBodies, ...invented.map((body) => [body.id, body] as const)]);
const line = "venerdì 18 giugno 2021 con Scandicci, Bagno a Ripoli, calensano e Sesto F.no: bozza di convenzione";
const reading = (register: BodyRegister) => median(400, () => readMeetingLine(line, { now, register }));
const heapBefore = process.memoryUsage().heapUsed;
readMeetingLine(line, { now, register: large });
const indexBytes = process.memoryUsage().heapUsed - heapBefore;
tell("understanding a line, 51 -> 8,051 bodies", await reading(florentineBodies), await reading(large));
const texts = messageRows("asked-for").map(({ text }) => text);
const wanting = async (register: BodyRegister) => {
  const context = { now, register, objective: grandeFirenze };
  let next = 0;
  return median(20 * texts.length, () => readIntention(texts[next++ % texts.length] ?? "", context));
};
tell("what a message wants, 51 -> 8,051 bodies", await wanting(florentineBodies), await wanting(large));
console.log(`${"the index of 8,051 bodies".padEnd(62)} ${(indexBytes / 1024 / 1024).toFixed(0)} MiB`);

const templating = createRequire(import.meta.url)("adaptivecards-templating") as { Template: typeof Template };
const json = readFileSync(new URL("../../cards/status.json", import.meta.url), "utf8");
const status = (await aReplyOfEachCard()).find(({ card }) => card === "status");
const template = new templating.Template(JSON.parse(json));
const filling = await median(500, () => template.expand({ $root: status?.view ?? {} }));
const parsing = await median(200, () =>
  new templating.Template(JSON.parse(json)).expand({ $root: status?.view ?? {} }),
);
tell("filling in a status card, parsed once -> parsed each time", filling, parsing);
await rows.close();
await tellLongestTexts();
