// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";
import type { BodyId } from "#domain/body.ts";
import { journalRow } from "../keys.ts";
import type { Row, RowValues } from "../rows.ts";
import { readShape } from "../shape.ts";
import { canonical, digestOfEntry, linkOf, type RawEntry, rawEntryOf, type Seals, textsOf } from "./chained-entry.ts";
import { leftOf } from "./sealed-text.ts";

/** What one row of the journal proves by itself, without what it tells. */
export type EntryRead = {
  readonly row: string;
  /** The place that the entry says it has, 0 when it says none. */
  readonly sequence: number;
  /** Whether it stands at that place. */
  readonly isInPlace: boolean;
  /** Whether its hash is that of what it holds. */
  readonly isAsRecorded: boolean;
  readonly after: string;
  readonly link: string;
  /** What the entry made of what it is about, by which the row of that is compared. */
  readonly made: Made;
  /** What is left of words that were taken from it. */
  readonly left: readonly string[];
  /** What stands for a name, where this entry says that one was removed. */
  readonly placeholder: string | undefined;
};

/** The state after the entry, as a short digest of its JSON. */
export type Made = {
  readonly of: "meeting" | "phase" | "body" | "year" | "unknown";
  readonly id: number | BodyId;
  readonly state: string;
};

const bytesOfAState = 16;

/** Reads a row of the journal; what is in it may be anything. */
export function readEntry({ row, values: told }: Row): EntryRead {
  const values = readShape({ values: told });
  const entry = parsed(values);
  const seals: Seals = sealsOf(values);
  const sequence = typeof entry.sequence === "number" ? entry.sequence : 0;
  const [after, link] = [String(values.after ?? ""), String(values.link ?? "")];
  return {
    row,
    sequence,
    isInPlace: Number.isSafeInteger(sequence) && journalRow(sequence) === row,
    isAsRecorded: isAsRecorded(entry, seals, after, link),
    after,
    link,
    made: madeBy(entry),
    left: leftIn(entry, seals),
    placeholder: entry.action === "redacted" ? String(entry.placeholder ?? "[nome tolto]") : undefined,
  };
}

/** The state of a meeting, a phase, a body or a year, to compare with what its last entry made. */
export function stateOf(value: unknown): string {
  return stateOfJson(JSON.parse(JSON.stringify(value)));
}

/** The same of what was read as JSON. Short, as it is kept of every meeting. */
export function stateOfJson(value: unknown): string {
  return hash("sha256", canonical(value), "buffer").toString("latin1", 0, bytesOfAState);
}

function isAsRecorded(entry: RawEntry, seals: Seals, after: string, link: string): boolean {
  try {
    return linkOf(after, digestOfEntry(entry, seals)) === link;
  } catch {
    return false;
  }
}

function leftIn(entry: RawEntry, seals: Seals): readonly string[] {
  return textsOf(entry).flatMap(({ place, text }) => {
    const seal = seals[place];
    return seal === undefined ? [] : leftOf(text, seal);
  });
}

function madeBy({ kind, after }: RawEntry): Made {
  const made = typeof after === "object" && after !== null ? (after as RawEntry) : undefined;
  if (made === undefined) return { of: "unknown", id: 0, state: "" };
  const state = stateOfJson(made);
  switch (kind) {
    case "meeting":
    case "phase":
      return { of: kind, id: Number(made.number), state };
    case "body":
      return { of: kind, id: String(made.id), state };
    case "year":
      return { of: kind, id: 0, state };
    default:
      return { of: "unknown", id: 0, state };
  }
}

function parsed(values: RowValues): RawEntry {
  try {
    return rawEntryOf(values);
  } catch {
    return {};
  }
}

function sealsOf({ seals }: RowValues): Seals {
  try {
    const found: unknown = JSON.parse(String(seals ?? "{}"));
    return typeof found === "object" && found !== null ? (found as Seals) : {};
  } catch {
    return {};
  }
}
