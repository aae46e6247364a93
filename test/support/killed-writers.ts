// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { MeetingChange } from "#application/ports/log-changes.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import { runUntilKilled } from "./until-killed.ts";

/** A change under its name, or a meeting to record: enough to be delivered again. */
export type Delivery = {
  readonly operation: string;
  readonly facts: MeetingFacts;
  readonly change?: Pick<MeetingChange, "number" | "revision" | "action">;
};

/** A line of the writers, as JSON: what is delivered from now on, and what was answered. */
export type Line =
  | { readonly delivery: Delivery }
  | { readonly recorded: { readonly sequence: number; readonly operation: string; readonly after: Meeting } }
  | { readonly refused: string };

/** What the writers told, in all their runs. */
export type Told = {
  /** Place in the journal -> what was confirmed of it, as JSON. */
  readonly recorded: Map<number, string>;
  /** Operations of which nothing was recorded, and nothing may be. */
  readonly refused: Set<string>;
  /** As JSON, in order. */
  readonly delivered: string[];
  /** Confirmations that came again. */
  repeated: number;
};

const script = fileURLToPath(new URL("./change-until-killed.ts", import.meta.url));
const deliveredAgain = 3;

export function nothingTold(): Told {
  return { recorded: new Map(), refused: new Set(), delivered: [], repeated: 0 };
}

/** What the writers of `change-until-killed.ts` are started with, but for what they deliver again. */
export type Writers = readonly [driver: string, place: string, table: string, fault: string];

/**
 * Runs the writers for so long after their first line, kills them, and adds what they told. They begin with what they
 * delivered last, and with some of what they delivered at any time before.
 */
export async function runAndKill(writers: Writers, milliseconds: number, told: Told): Promise<void> {
  const again = [...told.delivered.slice(-deliveredAgain), ...someOf(told.delivered)];
  const lines = await runUntilKilled([script, ...writers, `[${again}]`], milliseconds);
  for (const line of lines) read(line, told);
}

function read(text: string, told: Told): void {
  const line: Line = JSON.parse(text);
  if ("delivery" in line) told.delivered.push(JSON.stringify(line.delivery));
  else if ("refused" in line) told.refused.add(line.refused);
  else {
    const { sequence } = line.recorded;
    const recorded = JSON.stringify(line.recorded);
    const before = told.recorded.get(sequence);
    if (before !== undefined) told.repeated += 1;
    assert.equal(before ?? recorded, recorded, `entry ${sequence} was confirmed twice, and not the same`);
    told.recorded.set(sequence, recorded);
  }
}

function someOf(delivered: readonly string[]): readonly string[] {
  const one = () => delivered[Math.floor(Math.random() * delivered.length)];
  return Array.from({ length: deliveredAgain }, one).filter((line) => line !== undefined);
}
