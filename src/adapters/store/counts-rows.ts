// SPDX-License-Identifier: EUPL-1.2
import { type BodyTally, bodyTallies, ofEachTally } from "#domain/body-tally.ts";
import type { ChainState } from "#domain/chain-state.ts";
import { type BodyRecord, type Counts, noCounts } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import { byMonth, type DayTallies, type MonthTallies, monthsOf } from "#domain/day-tallies.ts";
import { type ParsedPhase, toPhaseRecord } from "./phase-rows.ts";
import type { Row, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";
import { yearOfFence } from "./year-rows.ts";

/** How many counts are kept beside the values of their rows, the newest ones: those of a few objectives. */
const mostRemembered = 16;

const remembered: { readonly values: RowValues; readonly counts: Counts }[] = [];

const textsOfMonths = new WeakMap<MonthTallies, string>();

/** Those of the bodies that are met, too: a few KB each. */
const mostTexts = 200;

const tallies = new Map<string, DayTallies>();

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
    bodies: ofEachTally((tally) => toTallies(values[bodiesProperty(tally)])),
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

/** By day, "YYYY-MM-DD": all meetings, and documented ones. A month that did not change is written as it was. */
function fromTallies(tallies: DayTallies): string {
  const text = `{${[...monthsOf(tallies).values()].map(fromMonth).join(",")}}`;
  rememberTallies(text, tallies);
  return text;
}

function fromMonth(month: MonthTallies): string {
  const known = textsOfMonths.get(month);
  if (known !== undefined) return known;
  const text = [...month].map(([day, { all, documented }]) => `"${day}":[${all},${documented}]`).join(",");
  textsOfMonths.set(month, text);
  return text;
}

/** The same text gives the same object, as long as it is remembered. */
function toTallies(json: RowValues[string] | undefined): DayTallies {
  const text = String(json ?? "{}");
  const known = tallies.get(text);
  if (known !== undefined) return known;
  const days: Record<string, [number, number]> = JSON.parse(text);
  const read = new Map(Object.entries(days).map(([day, [all, documented]]) => [day, { all, documented }]));
  return rememberTallies(text, byMonth(read));
}

function rememberTallies(text: string, read: DayTallies): DayTallies {
  tallies.delete(text);
  tallies.set(text, read);
  const [oldest] = tallies.keys();
  if (tallies.size > mostTexts && oldest !== undefined) tallies.delete(oldest);
  return read;
}
