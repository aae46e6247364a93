// SPDX-License-Identifier: EUPL-1.2
import type { MeetingMove } from "#application/ports/log-changes.ts";
import { toDay } from "#domain/day.ts";
import type { Row, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** What is left to do of a move, whenever it is finished. */
export type NotedMove = Pick<MeetingMove, "number" | "facts" | "by" | "operation" | "anotherUpTo">;

/** A move that is not done yet, and the year of the diary that it goes to <-> one row. */
export function fromMove({ number, facts, by, operation, anotherUpTo }: NotedMove, year: number): RowValues {
  return withShape({ json: JSON.stringify({ number, facts, by, operation, anotherUpTo }), year });
}

export function toMove(row: Row): NotedMove & { readonly year: number } {
  const { json, year } = readShape(row);
  const { facts, ...noted } = JSON.parse(String(json));
  return { ...noted, facts: { ...facts, day: toDay(facts.day) }, year: Number(year) };
}
