// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry, MeetingEntry } from "./journal.ts";
import type { Meeting } from "./meeting.ts";

/** A name to take away wherever it stands, and what is left in its place. */
export type NameRemoval = { readonly name: string; readonly placeholder: string };

const apostrophe = /['\u2018\u2019]/u;

/**
 * The text without the name: whole words only, in any case, however its words are spaced and its apostrophes typed.
 * Pure, as everything here.
 */
export function withoutName(text: string, { name, placeholder }: NameRemoval): string {
  const whole = patternOf(name);
  return whole === undefined ? text : text.normalize("NFC").replace(whole, () => placeholder);
}

/** Where the name stands in the text, composed as `withoutName` gives it back: from the first on, none inside another. */
export function spansOfName(text: string, name: string): readonly { readonly start: number; readonly end: number }[] {
  const whole = patternOf(name);
  if (whole === undefined) return [];
  return [...text.normalize("NFC").matchAll(whole)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function patternOf(name: string): RegExp | undefined {
  const words = name
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const pattern = words.map((word) => word.split(apostrophe).map(RegExp.escape).join(apostrophe.source)).join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
}

/** Where a name may stand in a change of a meeting. It is taken out of the first three, and stays in the others. */
export const placesOfANameTaken = ["notes", "why", "who"] as const;
export const placesOfANameKept = ["subject", "place", "evidence"] as const;

export type PlaceOfAName = (typeof placesOfANameTaken)[number] | (typeof placesOfANameKept)[number];

/** The meeting with the name taken out of its notes: what it was about, where, and its proof stay as they are. */
export function meetingWithoutName(meeting: Meeting, removal: NameRemoval): Meeting {
  return { ...meeting, notes: withoutName(meeting.notes, removal) };
}

/** The entry with the name taken out of the notes, before and after, of the reason, and of who made it. */
export function entryWithoutName(entry: MeetingEntry, removal: NameRemoval): MeetingEntry {
  const { before, after, why, by } = entry;
  const nameless = (name: string) => withoutName(name, removal);
  const { onBehalfOf } = by;
  return {
    ...entry,
    by: {
      ...by,
      name: nameless(by.name),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: { ...onBehalfOf, name: nameless(onBehalfOf.name) } }),
    },
    ...(before === undefined ? {} : { before: meetingWithoutName(before, removal) }),
    after: meetingWithoutName(after, removal),
    why: withoutName(why, removal),
  };
}

/** In how many of these changes the name stands in each place; places without it are not there. */
export function placesOfName(entries: readonly JournalEntry[], name: string): ReadonlyMap<PlaceOfAName, number> {
  const stands = (texts: readonly string[]) =>
    texts.some((text) => withoutName(text, { name, placeholder: "" }) !== text.normalize("NFC"));
  const found = new Map<PlaceOfAName, number>();
  for (const entry of entries) {
    if (entry.kind !== "meeting") continue;
    const meetings = [entry.after, ...(entry.before === undefined ? [] : [entry.before])];
    const texts: Readonly<Record<PlaceOfAName, readonly string[]>> = {
      notes: meetings.map(({ notes }) => notes),
      why: [entry.why],
      who: [entry.by.name, entry.by.onBehalfOf?.name ?? ""],
      subject: meetings.map(({ subject }) => subject),
      place: meetings.map(({ place }) => place),
      evidence: meetings.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
    };
    for (const place of [...placesOfANameTaken, ...placesOfANameKept]) {
      if (stands(texts[place])) found.set(place, (found.get(place) ?? 0) + 1);
    }
  }
  return found;
}
