// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import type { RowOperation, Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { KeptBody } from "#domain/register.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aLog, chiara } from "./a-log.ts";
import type { Delivery, Line } from "./killed-writers.ts";

/**
 * A process of its own in which two writers record, correct, annul, restore and undo at random in one log, and change
 * its bodies, until it is killed. What they deliver, and what is answered, they tell on a line. Now and then the same is delivered again, as a
 * message is that comes again: afterwards, at the same instant, or in the next run. The journal tells the operation of
 * each entry: in the notes of a meeting that was logged, in the reason of any other change. With the fault "skip-etag"
 * the fence of the log is torn down, with "skip-operation" no operation leaves its name, to see that they are missed.
 */
const [driver = "", place = "", table = "", fault = "", again = "[]"] = process.argv.slice(2);
const opened = driver === "sqlite" ? openSqlite(place) : await openAzureTables({ connectionString: place }, table);
const { log, objective } = aLog(withFault(opened), "2021_Z001");
const { signal } = new AbortController();

const metBodies = ["toscana", "scandicci", "bagno-a-ripoli", "prefettura"] as const;

await Promise.all([write(), write()]);

async function write(): Promise<void> {
  for (const told of JSON.parse(again)) await deliver({ ...told, facts: aMeeting(told.facts) });
  for (;;) {
    const delivery = await oneOf([record, correct, annulOrRestore, undo, changeBody])();
    if (delivery === undefined) continue;
    tell({ delivery });
    await oneOf([deliver, deliver, deliver, deliver, deliverTwice, deliverTwiceAtOnce])(delivery);
  }
}

async function deliver({ operation, facts, change }: Delivery): Promise<void> {
  const told = { objective, by: chiara, operation };
  const outcome =
    change === undefined
      ? await log.record({ ...told, meetings: [{ facts, anotherUpTo: 9_999_999 }] }, signal)
      : await log.change({ ...told, facts, ...change, why: operation }, signal);
  if (outcome.outcome === "moved") tell({ refused: operation });
  if (outcome.outcome !== "recorded" || outcome.entry.kind !== "meeting") return;
  const { sequence, after } = outcome.entry;
  tell({ recorded: { sequence, operation, after } });
}

async function deliverTwice(delivery: Delivery): Promise<void> {
  await deliver(delivery);
  await deliver(delivery);
}

async function deliverTwiceAtOnce(delivery: Delivery): Promise<void> {
  await Promise.all([deliver(delivery), deliver(delivery)]);
}

function tell(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function record(): Promise<Delivery> {
  const operation = randomUUID();
  return { operation, facts: { ...someFacts(), notes: operation } };
}

async function correct(): Promise<Delivery | undefined> {
  return changeOne((meeting) => ({ ...someFacts(), state: meeting.state }));
}

async function annulOrRestore(): Promise<Delivery | undefined> {
  return changeOne((meeting) => ({ ...meeting, state: meeting.state === "annulled" ? "held" : "annulled" }));
}

async function undo(): Promise<Delivery | undefined> {
  const { lastSequence } = await log.counts(objective, signal);
  const entry = await log.entry(objective, 1 + Math.floor(Math.random() * lastSequence), signal);
  if (entry?.kind !== "meeting" || entry.before === undefined) return undefined;
  const { sequence, before, after } = entry;
  const change = { number: after.number, revision: sequence, action: "undone" } as const;
  return { operation: `undo:${sequence}`, facts: factsOf(before), change };
}

/** Says that a body is another one, or its own again, or that it counts, or does not. Nobody delivers it again. */
async function changeBody(): Promise<undefined> {
  const register = await log.register(objective, signal);
  const [id, into] = [oneOf(metBodies), oneOf(metBodies)];
  const { revision: _, mergedInto, ...body } = register.kept.get(id) as KeptBody;
  const isFree = register.kept.get(into)?.mergedInto === undefined && !register.members(id).includes(into);
  const merged = mergedInto === undefined && isFree ? { ...body, mergedInto: into } : body;
  const change = { action: "changed", body: oneOf([merged, { ...body, counts: oneOf([true, false]) }]) } as const;
  const registerRevision = register.revision;
  await log.changeBody({ objective, registerRevision, ...change, by: chiara, operation: randomUUID() }, signal);
}

async function changeOne(become: (meeting: MeetingFacts) => MeetingFacts): Promise<Delivery | undefined> {
  const { lastNumber } = await log.counts(objective, signal);
  const number = 1 + Math.floor(Math.random() * lastNumber);
  const meeting = await log.find(objective, number, signal);
  if (meeting === undefined) return undefined;
  const change = { number, revision: meeting.revision, action: "corrected" } as const;
  return { operation: randomUUID(), facts: become(factsOf(meeting)), change };
}

function factsOf(meeting: MeetingFacts): MeetingFacts {
  const { number: _, revision: __, loggedOn: ___, ...facts } = meeting as MeetingFacts & Record<string, unknown>;
  return facts as MeetingFacts;
}

function someFacts(): MeetingFacts {
  return aMeeting({
    day: `2021-0${1 + Math.floor(Math.random() * 9)}-1${Math.floor(Math.random() * 10)}`,
    state: oneOf(["held", "held", "planned"] as const),
    bodies: [...new Set([oneOf(["scandicci", "firenze"]), oneOf(metBodies)])],
    evidence: oneOf([[], [{ text: "prot. 1" }]]),
  });
}

function oneOf<Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)] as Value;
}

function withFault(rows: Rows): Rows {
  if (fault === "skip-etag") return writing(rows, (operations) => operations.map(withoutEtag));
  if (fault !== "skip-operation") return rows;
  return writing(rows, (operations) => operations.filter(({ row }) => !row.startsWith("operation|")));
}

/** The same rows, where something else is written. */
function writing(rows: Rows, change: (operations: readonly RowOperation[]) => readonly RowOperation[]): Rows {
  return {
    ...rows,
    transact: (partition, operations, until) => rows.transact(partition, change(operations), until),
  };
}

function withoutEtag(operation: RowOperation): RowOperation {
  return operation.kind === "delete" ? operation : { ...operation, kind: "upsert" };
}
