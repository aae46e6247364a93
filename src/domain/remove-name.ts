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
  const words = name
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return text;
  const pattern = words.map((word) => word.split(apostrophe).map(RegExp.escape).join(apostrophe.source)).join("\\s+");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
  return text.normalize("NFC").replace(whole, () => placeholder);
}

/** The meeting with the name taken out of everything that was typed. */
export function meetingWithoutName(meeting: Meeting, removal: NameRemoval): Meeting {
  const clean = (text: string) => withoutName(text, removal);
  const { subject, place, notes, evidence } = meeting;
  return {
    ...meeting,
    subject: clean(subject),
    place: clean(place),
    notes: clean(notes),
    evidence: evidence.map((one) => ({ ...one, text: clean(one.text) })),
  };
}

/** The entry with the name taken out of what was typed, before and after, and out of the reason. */
export function entryWithoutName(entry: MeetingEntry, removal: NameRemoval): MeetingEntry {
  const { before, after, why } = entry;
  return {
    ...entry,
    ...(before === undefined ? {} : { before: meetingWithoutName(before, removal) }),
    after: meetingWithoutName(after, removal),
    why: withoutName(why, removal),
  };
}

/** Whether the name stands in anything that was typed of the meeting. */
export function hasName(entry: JournalEntry, name: string): boolean {
  if (entry.kind !== "meeting") return false;
  const removal = { name, placeholder: "" };
  return JSON.stringify(entryWithoutName(entry, removal)) !== JSON.stringify(normalised(entry));
}

/** Taking a name out normalises every text: comparing needs the same of the entry as it is. */
function normalised(entry: MeetingEntry): MeetingEntry {
  return entryWithoutName(entry, { name: "\u0000", placeholder: "" });
}
