// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Day } from "#domain/day.ts";

/**
 * A key for what comes from outside and may hold anything: always the same for the same parts, never the text itself.
 */
export function hashKey(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** The figures of the log: its fence. */
export const countsRow = "counts";
/** The bodies of the year that differ from those the program starts with. */
export const registerRow = "register";
/** The book of the roles. */
export const rolesRow = "roles";
export const meetingRow = (number: number) => `meeting|${padded(number, 7)}`;
export const journalRow = (sequence: number) => `journal|${padded(sequence, 12)}`;
export const bodyRow = (id: string) => `body|${id}`;
export const lastByRow = (personId: string) => `last|${hashKey(personId)}`;
/** A removal of a name that has not reached every entry of its meeting's journal yet. */
export const removalRow = (sequence: number) => `removal|${padded(sequence, 12)}`;
/** A move of a meeting into the diary of another year that is not done yet. */
export const movingRow = (number: number) => `moving|${padded(number, 7)}`;
export const languageRow = (personId: string) => `language|${hashKey(personId)}`;
export const doubtRow = (chatId: string, personId: string) => `doubt|${hashKey(chatId, personId)}`;
export const operationRow = (operation: string) => `operation|${hashKey(operation)}`;

/** Day-index row: newest day first, newest number first inside a day. */
export function dayRow({ day, number }: { readonly day: Day; readonly number: number }): string {
  const inverseDay = 99_999_999 - Number(day.toString().replaceAll("-", ""));
  return `day|${padded(inverseDay, 8)}|${padded(9_999_999 - number, 7)}`;
}

/** Where a day begins in the index: its newest meeting comes right after. */
export function startOfDay(day: Day): string {
  return dayRow({ day, number: 9_999_999 });
}

/** "YYYY-MM-DD", back from a day-index row. */
export function dayOfRow(row: string): string {
  const day = String(99_999_999 - Number(row.split("|")[1]));
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}

/** All rows of one kind: from this key up to the next. "}" comes right after "|". */
export function rowsOf(kind: "day" | "body" | "removal" | "moving" | "meeting" | "journal"): {
  readonly from: string;
  readonly to: string;
} {
  return { from: `${kind}|`, to: `${kind}}` };
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
