// SPDX-License-Identifier: EUPL-1.2
import type { NameRemoval } from "#domain/remove-name.ts";
import type { RowValues } from "../rows.ts";
import { digestOfText, newSeal, type Seal, sha256, withoutNameInSeal } from "./sealed-text.ts";

/** An entry as its row holds it, in JSON. */
export type RawEntry = { readonly [key: string]: unknown };

const whoDidIt = [
  ["by", "name"],
  ["by", "onBehalfOf", "name"],
];

/** Where a name may be taken from an entry: of a meeting, the texts that `entryWithoutName` changes. */
const places: ReadonlyMap<unknown, readonly (readonly string[])[]> = new Map([
  ["meeting", [...whoDidIt, ["before", "notes"], ["after", "notes"], ["why"]]],
  ["role", [...whoDidIt, ["change", "person", "name"], ["change", "deputy", "name"], ["change", "principal", "name"]]],
]);

/** The seal of each of those texts, by its place: "after.notes". An empty text has none. */
export type Seals = Readonly<Record<string, Seal>>;

/** Gives the entry of a row its place in the chain, after the hash given: what its row holds beside it, and its hash. */
export function chained(values: RowValues, after: string): { readonly values: RowValues; readonly link: string } {
  const entry = rawEntryOf(values);
  const seals = Object.fromEntries(textsOf(entry).map(({ place }) => [place, newSeal()]));
  const link = linkOf(after, digestOfEntry(entry, seals));
  return { values: { ...values, seals: JSON.stringify(seals), after, link }, link };
}

/** The row of the chained entry `were`, as it becomes once a name was taken from its texts: its place stays proven. */
export function chainedWithoutName(were: RowValues, values: RowValues, removal: NameRemoval): RowValues {
  if (typeof were.seals !== "string" || were.after === undefined || were.link === undefined) return values;
  const known: Seals = JSON.parse(were.seals);
  const seals = textsOf(rawEntryOf(were)).map(({ place, text }) => {
    const seal = known[place];
    return [place, seal === undefined ? "" : withoutNameInSeal(text, seal, removal)];
  });
  const { after, link } = were;
  return { ...values, seals: JSON.stringify(Object.fromEntries(seals)), after, link };
}

/** The hash of an entry at its place. */
export function linkOf(after: string, digest: string): string {
  return sha256(`${after}|${digest}`);
}

/** The digest of an entry, each text that may change in the place of which its own digest stands. */
export function digestOfEntry(entry: RawEntry, seals: Seals): string {
  let sealed = entry;
  for (const { place, path, text } of textsOf(entry)) {
    const seal = seals[place];
    if (seal !== undefined) sealed = withText(sealed, path, `sealed:${digestOfText(text, seal)}`);
  }
  return sha256(canonical(sealed));
}

/** The texts of an entry from which a name may be taken, but those that are empty. */
export function textsOf(entry: RawEntry) {
  return (places.get(entry.kind) ?? []).flatMap((path) => {
    const text = path.reduce<unknown>((value, key) => (value as RawEntry | undefined)?.[key], entry);
    return typeof text === "string" && text !== "" ? [{ place: path.join("."), path, text }] : [];
  });
}

/** An entry of a program before phases were in the journal does not say its kind: it is of a meeting. */
export function rawEntryOf({ json }: RowValues): RawEntry {
  return { kind: "meeting", ...JSON.parse(String(json)) };
}

/** As JSON, its fields in order: the same for the same entry, however it was written. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const one of value) text += `${text === "" ? "" : ","}${canonical(one)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical((value as RawEntry)[key])}`;
  }
  return `{${text}}`;
}

function withText(entry: RawEntry, [key, ...rest]: readonly string[], text: string): RawEntry {
  if (key === undefined) return entry;
  return { ...entry, [key]: rest.length === 0 ? text : withText((entry[key] ?? {}) as RawEntry, rest, text) };
}
