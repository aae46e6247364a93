// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import type { ChangeOutcome, MeetingMove, MoveOutcome } from "#application/ports/log-changes.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import { commit, findRecorded, type Prepared } from "./commit.ts";
import { countsRow, meetingRow, movingRow, rowsOf } from "./keys.ts";
import { toMeeting } from "./meeting-rows.ts";
import { fromMove, type NotedMove, toMove } from "./move-rows.ts";
import { type Preparing, prepareChange } from "./prepare-change.ts";
import { prepareMeetings } from "./prepare-meetings.ts";
import type { Rows } from "./rows.ts";
import { yearOfFence } from "./year-rows.ts";

type Moving = Omit<Preparing, "fence" | "closed">;

/** The two diaries, and what is to be done. */
type Between = { readonly objective: Objective; readonly to: Objective; readonly noted: NotedMove };

const mostTries = 10;
const millisecondsBetweenTries = 20;

/**
 * Notes the move in the diary that the meeting leaves, on the fence and so only as long as it is as it was seen; then
 * records it in the other one, and last annuls it here, naming the number it has there, and takes the note away.
 */
export async function moveMeeting(move: MeetingMove, moving: Moving): Promise<MoveOutcome> {
  let isNoted = false;
  try {
    const done = await findMove(move, moving);
    if (done !== undefined) return done;
    const refusal = await note(move, moving);
    if (refusal !== undefined) return refusal;
    isNoted = true;
    return await finish({ ...move, noted: move }, moving);
  } catch (error) {
    const isTimeOver = moving.signal.aborted && (error as Error).name === "AbortError";
    if (!(error instanceof StoreFault) && !isTimeOver) throw error;
    const isUnknown = isNoted || isTimeOver || (error instanceof StoreFault && error.written === "unknown");
    return { outcome: isUnknown ? "unfinished" : "not-recorded" };
  }
}

/** Goes on with what was interrupted, as the port says. */
export async function resumeMoves(
  objective: Objective,
  ofYear: (year: number) => Objective | undefined,
  moving: Moving,
): Promise<void> {
  const notes = await moving.rows.page({ partition: objective.code, ...rowsOf("moving"), limit: 100 }, moving.signal);
  for (const noted of notes.map(toMove)) {
    const to = ofYear(noted.year);
    if (to === undefined) continue;
    const outcome = await finish({ objective, to, noted }, moving);
    if (outcome.outcome === "unfinished") throw new StoreFault("down", "no");
  }
}

/** What the same move made, when it was done before. */
async function findMove(
  { objective, to, operation }: MeetingMove,
  { rows, signal }: Moving,
): Promise<MoveOutcome | undefined> {
  const left = await findRecorded(rows, objective.code, operation, signal);
  if (left?.kind !== "meeting") return undefined;
  const entry = await findRecorded(rows, to.code, operation, signal);
  return entry?.kind === "meeting" ? { outcome: "recorded", entry, left } : undefined;
}

/** Undefined once it is noted. A move of the same meeting that was interrupted is finished first. */
async function note(
  move: MeetingMove,
  moving: Moving,
): Promise<Extract<MoveOutcome, { outcome: "moved" | "absent" | "not-recorded" | "closed" }> | undefined> {
  const { objective, to, number, revision, operation } = move;
  const { rows, signal } = moving;
  const partition = objective.code;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const fence = await rows.get(partition, countsRow, signal);
    const [row, kept] = await Promise.all([
      rows.get(partition, meetingRow(number), signal),
      rows.get(partition, movingRow(number), signal),
    ]);
    if (row === undefined || fence === undefined) return { outcome: "absent" };
    const noted = kept === undefined ? undefined : toMove(kept);
    if (noted?.operation === operation) return undefined;
    const { closed } = yearOfFence(fence);
    if (closed !== undefined) return { outcome: "closed", closed, diary: objective };
    const meeting = toMeeting(row);
    if (noted !== undefined && noted.year === to.year) {
      await finish({ objective, to, noted }, moving);
      continue;
    }
    const isAsSeen = meeting.revision === revision && meeting.state !== "annulled";
    if (noted !== undefined || !isAsSeen) return { outcome: "moved", meeting };
    const outcome = await rows.transact(
      partition,
      [
        { kind: "replace", row: countsRow, values: fence.values, etag: fence.etag },
        { kind: "insert", row: movingRow(number), values: fromMove(move, to.year) },
      ],
      signal,
    );
    if (outcome === "done") return undefined;
    await delay(Math.random() * millisecondsBetweenTries * tries, undefined, { signal });
  }
  return { outcome: "not-recorded" };
}

async function finish({ objective, to, noted }: Between, moving: Moving): Promise<MoveOutcome> {
  const { rows, signal } = moving;
  const { operation, number, facts, anotherUpTo } = noted;
  const from = { way: "from", year: objective.year, number } as const;
  const told = { ...noted, objective: to, meetings: [{ facts, anotherUpTo }] };
  const arrived = await commit(
    rows,
    { partition: to.code, operation },
    (read) => prepareMeetings(told, { ...moving, ...read }, from),
    signal,
  );
  if (arrived.outcome === "duplicate" || arrived.outcome === "closed") {
    await rows.transact(objective.code, [{ kind: "delete", row: movingRow(number) }], signal);
    return arrived.outcome === "closed" ? { ...arrived, diary: to } : arrived;
  }
  if (arrived.outcome !== "recorded" || arrived.entry.kind !== "meeting") return { outcome: "unfinished" };
  const { entry } = arrived;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const left = await commit(
      rows,
      // It was noted when the year was open.
      { partition: objective.code, operation, isOfClosedYears: true },
      (read) => prepareLeaving({ objective, to, noted }, entry, { ...moving, ...read }),
      signal,
    );
    if (left.outcome === "recorded" && left.entry.kind === "meeting") {
      return { outcome: "recorded", entry, left: left.entry };
    }
    if (left.outcome !== "moved") break;
  }
  return { outcome: "unfinished" };
}

/** Annuls the meeting as it is by now: what was changed of it since it was noted stays in its journal. */
async function prepareLeaving(
  { objective, to, noted }: Between,
  arrived: MeetingEntry,
  preparing: Preparing,
): Promise<Prepared<Extract<ChangeOutcome, { outcome: "moved" | "absent" }>>> {
  const { rows, signal } = preparing;
  const { number, by, operation } = noted;
  const row = await rows.get(objective.code, meetingRow(number), signal);
  if (row === undefined) return { refusal: { outcome: "absent" } };
  const { number: _, revision, loggedOn: __, ...facts } = toMeeting(row);
  const change = { objective, number, revision, action: "annulled", why: "", by, operation } as const;
  const other = { way: "to", year: to.year, number: arrived.after.number } as const;
  const prepared = await prepareChange({ ...change, facts: { ...facts, state: "annulled" } }, preparing, other);
  if ("refusal" in prepared) return prepared;
  const isNoted = await isThere(rows, objective.code, movingRow(number), signal);
  const operations = isNoted
    ? [...prepared.operations, { kind: "delete", row: movingRow(number) } as const]
    : prepared.operations;
  return { ...prepared, operations };
}

async function isThere(rows: Rows, partition: string, row: string, signal: AbortSignal): Promise<boolean> {
  return (await rows.get(partition, row, signal)) !== undefined;
}
