import { randomUUID } from "node:crypto";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aLog, chiara } from "./a-log.ts";

/**
 * A process of its own in which two writers record, correct, annul, restore and undo at random in one log, until it is
 * killed. Once a change is confirmed it tells so on a line: "<sequence> <meeting as JSON>". With the fault
 * "skip-etag" the fence of the log is torn down, to see that it is missed.
 */
const [driver = "", place = "", table = "", fault = ""] = process.argv.slice(2);
const opened = driver === "sqlite" ? openSqlite(place) : await openAzureTables({ connectionString: place }, table);
const { log, objective } = aLog(fault === "skip-etag" ? withoutEtags(opened) : opened, "2021_Z001");
const { signal } = new AbortController();

await Promise.all([change(), change()]);

async function change(): Promise<void> {
  for (;;) {
    const outcome = await oneOf([record, correct, annulOrRestore, undo])();
    if (outcome?.outcome !== "recorded") continue;
    const { sequence, after } = outcome.entry;
    process.stdout.write(`${sequence} ${JSON.stringify(after)}\n`);
  }
}

async function record() {
  return log.record(
    { objective, facts: someFacts(), by: chiara, operation: randomUUID(), anotherUpTo: 9_999_999 },
    signal,
  );
}

async function correct() {
  return changeOne((meeting) => ({ ...someFacts(), state: meeting.state }));
}

async function annulOrRestore() {
  return changeOne((meeting) => ({ ...meeting, state: meeting.state === "annulled" ? "held" : "annulled" }));
}

async function undo() {
  const { lastSequence } = await log.counts(objective, signal);
  const entry = await log.entry(objective, 1 + Math.floor(Math.random() * lastSequence), signal);
  if (entry?.kind !== "meeting" || entry.before === undefined) return undefined;
  const { number } = entry.after;
  const told = { objective, number, revision: entry.sequence, action: "undone", why: "", by: chiara } as const;
  return log.change({ ...told, facts: factsOf(entry.before), operation: `undo:${entry.sequence}` }, signal);
}

async function changeOne(become: (meeting: MeetingFacts) => MeetingFacts) {
  const { lastNumber } = await log.counts(objective, signal);
  const number = 1 + Math.floor(Math.random() * lastNumber);
  const meeting = await log.find(objective, number, signal);
  if (meeting === undefined) return undefined;
  const told = { objective, number, revision: meeting.revision, action: "corrected", why: "", by: chiara } as const;
  return log.change({ ...told, facts: become(factsOf(meeting)), operation: randomUUID() }, signal);
}

function factsOf(meeting: MeetingFacts): MeetingFacts {
  const { number: _, revision: __, loggedOn: ___, ...facts } = meeting as MeetingFacts & Record<string, unknown>;
  return facts as MeetingFacts;
}

function someFacts(): MeetingFacts {
  return aMeeting({
    day: `2021-0${1 + Math.floor(Math.random() * 9)}-1${Math.floor(Math.random() * 10)}`,
    state: oneOf(["held", "held", "planned"] as const),
    bodies: [...new Set([oneOf(["scandicci", "firenze"]), oneOf(["toscana", "scandicci", "bagno-a-ripoli"])])],
    evidence: oneOf([[], [{ text: "prot. 1" }]]),
  });
}

function oneOf<Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)] as Value;
}

function withoutEtags(rows: Rows): Rows {
  return {
    ...rows,
    transact: (partition, operations, until) => {
      const torn = operations.map((one) => (one.kind === "delete" ? one : { ...one, kind: "upsert" as const }));
      return rows.transact(partition, torn, until);
    },
  };
}
