// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import { lastChange } from "#domain/topic.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { bodyEntryReply, bodyHeadingOf } from "./body-entry.ts";
import { meetingEntryReply, meetingHeadingOf } from "./meeting.ts";
import { phaseEntryReply, phaseHeadingOf } from "./phases.ts";
import { yearEntryReply, yearHeadingOf } from "./year-state.ts";

/** The confirmation of a change: the same for every delivery of the request, as it is made of the journal's entry. */
export function entryReply(
  objective: Objective,
  register: BodyRegister,
  entry: JournalEntry,
  wording: Wording,
): CardReply {
  if (entry.kind === "phase") {
    const { before, after } = entry;
    const end = String(before.endedOn) === String(after.endedOn) ? "startedOn" : "endedOn";
    return { ...phaseEntryReply(objective, entry, wording), topic: { kind: "phase", phase: after.number, end } };
  }
  if (entry.kind === "year") return yearEntryReply(objective, entry, wording);
  if (entry.kind === "body") return bodyEntryReply(objective, entry, wording);
  return { ...meetingEntryReply(objective, register, entry, wording), topic: lastChange };
}

/** What was done, in a few words: "Incontro 7 corretto". */
export function headingOf(entry: JournalEntry, wording: Wording): string {
  if (entry.kind === "phase") return phaseHeadingOf(entry, wording);
  if (entry.kind === "year") return yearHeadingOf(entry, wording);
  return entry.kind === "body" ? bodyHeadingOf(entry, wording) : meetingHeadingOf(entry, wording);
}
