// SPDX-License-Identifier: EUPL-1.2
import { type BodyTally, bodyTallies } from "#domain/body-tally.ts";
import type { ChainState } from "#domain/chain-state.ts";
import { type BodyRecord, type Counts, type DayTallies, noCounts } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import { type ParsedPhase, toPhaseRecord } from "./phase-rows.ts";
import type { Row, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";
import { yearOfFence } from "./year-rows.ts";

/** How many counts are kept beside the values of their rows, the newest ones: those of a few objectives. */
const mostRemembered = 16;

const remembered: { readonly values: RowValues; readonly counts: Counts }[] = [];

const texts = new WeakMap<DayTallies, string>();

function remember(values: RowValues, counts: Counts): void {
  remembered.unshift({ values, counts });
  remembered.length = Math.min(remembered.length, mostRemembered);
}

/** To compare the texts of two rows takes a thousandth of the time that it takes to read one. */
function isSame(one: RowValues, other: RowValues): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Counts <-> one row: each tally in a property of its own, under the limit of a string for any number of meetings. */
export function fromCounts(counts: Counts): RowValues {
  const values = withShape({
    lastNumber: counts.lastNumber,
    lastSequence: counts.lastSequence,
    meetings: fromTallies(counts.meetings),
    planned: fromTallies(counts.planned),
    latest: JSON.stringify(counts.latest),
    phases: JSON.stringify(counts.phases),
    registerRevision: counts.registerRevision,
    rolesRevision: counts.rolesRevision,
    rolesHead: counts.rolesHead,
    year: JSON.stringify(counts.year),
    ...fromChain(counts.chain),
    ...Object.fromEntries(bodyTallies.map((tally) => [bodiesProperty(tally), fromTallies(counts.bodies[tally])])),
  });
  remember(values, counts);
  return values;
}

/** No row is a log with nothing in it. Rows with the same values give the same object. */
export function toCounts(row: Row | undefined): Counts {
  if (row === undefined) return noCounts;
  const known = remembered.find(({ values }) => isSame(values, row.values));
  if (known !== undefined) return known.counts;
  const counts = readCounts(row);
  remember(row.values, counts);
  return counts;
}

function readCounts(row: Row): Counts {
  const values = readShape(row);
  const latest: { number: number; day: string }[] = JSON.parse(String(values.latest));
  return {
    lastNumber: Number(values.lastNumber),
    lastSequence: Number(values.lastSequence),
    meetings: toTallies(values.meetings),
    planned: toTallies(values.planned),
    latest: latest.map(({ number, day }) => ({ number, day: toDay(day) })),
    phases: (JSON.parse(String(values.phases ?? "[]")) as ParsedPhase[]).map(toPhaseRecord),
    registerRevision: Number(values.registerRevision ?? 0),
    rolesRevision: Number(values.rolesRevision ?? 0),
    rolesHead: String(values.rolesHead ?? ""),
    year: yearOfFence(row),
    chain: toChain(values),
    bodies: Object.fromEntries(
      bodyTallies.map((tally) => [tally, toTallies(values[bodiesProperty(tally)])]),
    ) as unknown as Counts["bodies"],
  };
}

/** The part of a row that says where the chain of the journal beside it stands. */
export function fromChain({ head, before }: ChainState): RowValues {
  return { chainHead: head, chainBefore: before };
}

export function toChain({ chainHead, chainBefore }: RowValues): ChainState {
  return { head: String(chainHead ?? ""), before: Number(chainBefore ?? 0) };
}

/** What the log keeps of one body <-> one row: its own days, and the tally it was counted in when it was written. */
export type BodyRowRecord = Pick<BodyRecord, "days" | "tally">;

export function fromBodyRecord(record: BodyRowRecord): RowValues {
  return withShape({ kind: record.tally, days: fromTallies(record.days) });
}

export function toBodyRecord(row: Row): BodyRowRecord {
  const values = readShape(row);
  return { tally: values.kind as BodyTally, days: toTallies(values.days) };
}

/** "citta-metropolitana" -> "bodiesCittametropolitana": a property's name is letters only. */
function bodiesProperty(tally: BodyTally): string {
  const letters = tally.replaceAll("-", "");
  return `bodies${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

/** Tallies that did not change since are written as they were. */
function fromTallies(tallies: DayTallies): string {
  const known = texts.get(tallies);
  if (known !== undefined) return known;
  const text = JSON.stringify(
    Object.fromEntries([...tallies].map(([day, { all, documented }]) => [day, [all, documented]])),
  );
  texts.set(tallies, text);
  return text;
}

function toTallies(json: RowValues[string] | undefined): DayTallies {
  const days: Record<string, [number, number]> = JSON.parse(String(json ?? "{}"));
  return new Map(Object.entries(days).map(([day, [all, documented]]) => [day, { all, documented }]));
}
