// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { createMeetingLog } from "#adapters/store/meeting-log.ts";
import type { Rows } from "#adapters/store/rows.ts";
import type { ChangeOutcome, NewMeetingOutcome } from "#application/ports/log-changes.ts";
import type { MeetingLog } from "#application/ports/meeting-log.ts";
import type { Counts } from "#domain/counts.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aRegister } from "#test/fakes/a-register.ts";
import { anObjective } from "#test/fakes/an-objective.ts";

const { signal } = new AbortController();

export const chiara = { id: "person-chiara", name: "Chiara Bianchi" };
export const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

/** The log over these rows, with an objective that no other test writes in unless it is named. */
export function aLog(rows: Rows, code = `2021_${randomUUID()}`) {
  const log: MeetingLog = createMeetingLog(rows, aRegister(), () => now);
  const objective: Objective = anObjective({ code });
  return {
    log,
    objective,

    /** Records a meeting that was said to be another than all those there are, unless told otherwise. */
    record: (
      over: Parameters<typeof aMeeting>[0] = {},
      operation: string = randomUUID(),
      until: AbortSignal = signal,
      anotherUpTo = 9_999_999,
    ): Promise<NewMeetingOutcome> =>
      log.record({ objective, meetings: [{ facts: aMeeting(over), anotherUpTo }], by: chiara, operation }, until),

    /** Changes a meeting as it is now, or as it was at the revision given. */
    async change(
      number: number,
      over: Parameters<typeof aMeeting>[0],
      { operation = randomUUID(), revision }: { readonly operation?: string; readonly revision?: number } = {},
    ): Promise<ChangeOutcome> {
      const seen = revision ?? (await log.find(objective, number, signal))?.revision ?? 0;
      const told = {
        objective,
        number,
        revision: seen,
        action: "corrected",
        why: "prova",
        by: chiara,
        operation,
      } as const;
      return log.change({ ...told, facts: aMeeting(over) }, signal);
    },

    /** Every meeting of the log, as its pages give them. */
    async all(limit = 100): Promise<readonly Meeting[]> {
      const all: Meeting[] = [];
      for (let after: string | undefined; ; ) {
        const page = await log.page(after === undefined ? { objective, limit } : { objective, limit, after }, signal);
        all.push(...page.meetings);
        after = page.next;
        if (after === undefined) return all;
      }
    },
  };
}

/** The counts without where the chain stands, which moves with each entry. */
export function unchained({ chain: _, ...counts }: Counts): Omit<Counts, "chain"> {
  return counts;
}

/** The entry of a meeting that must have been recorded. */
export function entryOf(outcome: ChangeOutcome | NewMeetingOutcome): MeetingEntry {
  if (outcome.outcome !== "recorded") throw new Error(`not recorded: ${outcome.outcome}`);
  if (outcome.entry.kind !== "meeting") throw new Error("the entry is of a phase");
  return outcome.entry;
}
