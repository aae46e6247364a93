// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from "#application/ports/clock.ts";
import type { RecordOutcome } from "#application/ports/log-changes.ts";
import type { MeetingLog } from "#application/ports/meeting-log.ts";
import type { BodyRegister } from "#domain/body.ts";
import type { Counts } from "#domain/counts.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { readBodiesMet } from "./bodies-met.ts";
import { closeOperation, commit, findRecorded, type Prepared } from "./commit.ts";
import { toCounts } from "./counts-rows.ts";
import { countsRow, journalRow, lastByRow, meetingRow } from "./keys.ts";
import { readMeetingPage } from "./meeting-page.ts";
import { toJournalEntry, toMeeting } from "./meeting-rows.ts";
import { moveMeeting, resumeMoves } from "./move-meeting.ts";
import { prepareBody } from "./prepare-body.ts";
import { type Preparing, prepareChange } from "./prepare-change.ts";
import { prepareMeetings } from "./prepare-meetings.ts";
import { preparePhase } from "./prepare-phase.ts";
import { prepareYear } from "./prepare-year.ts";
import { createRegisters } from "./registers.ts";
import { removeName, resumeRemovals } from "./remove-name.ts";
import type { Rows } from "./rows.ts";
import { readShape } from "./shape.ts";

/**
 * The log over rows: one partition for each objective, named by its code. The counts row, replaced by etag, is the
 * fence of the partition: no other row needs one.
 */
export function createMeetingLog(rows: Rows, base: BodyRegister, clock: Clock): MeetingLog {
  const registers = createRegisters(rows, base);
  const read = new Map<string, { readonly etag: string; readonly counts: Counts }>();

  const find = async ({ code }: Objective, number: number, signal: AbortSignal): Promise<Meeting | undefined> => {
    const found = await rows.get(code, meetingRow(number), signal);
    return found === undefined ? undefined : toMeeting(found);
  };

  const entry = async (
    { code }: Objective,
    sequence: number,
    signal: AbortSignal,
  ): Promise<JournalEntry | undefined> => {
    const found = await rows.get(code, journalRow(sequence), signal);
    return found === undefined ? undefined : toJournalEntry(found);
  };

  /** Commits what `prepare` makes of the change, on the log as it is then. */
  const make = async <Change extends { readonly objective: Objective; readonly operation: string }, Refusal>(
    change: Change,
    prepare: (change: Change, preparing: Preparing) => Promise<Prepared<Refusal>>,
    signal: AbortSignal,
    isOfClosedYears = false,
  ): Promise<RecordOutcome | Refusal> => {
    const intention = { partition: change.objective.code, operation: change.operation, isOfClosedYears };
    return commit(rows, intention, (read) => prepare(change, { rows, registers, clock, ...read, signal }), signal);
  };

  return {
    find,
    async record(meetings, signal) {
      return make(meetings, prepareMeetings, signal);
    },

    async change(change, signal) {
      return make(change, prepareChange, signal);
    },

    async changePhase(change, signal) {
      return make(change, preparePhase, signal);
    },

    async changeBody(change, signal) {
      return make(change, prepareBody, signal);
    },

    async changeYear(change, signal) {
      return make(change, prepareYear, signal, change.action !== "confirmed");
    },

    async previewBody(change, signal) {
      const fence = await rows.get(change.objective.code, countsRow, signal);
      const prepared = await prepareBody(change, { rows, registers, clock, fence, closed: undefined, signal });
      if ("refusal" in prepared) return prepared.refusal;
      const { totalsBefore, totals } = prepared.entry;
      return { outcome: "preview", totalsBefore, totals };
    },

    async removeName(removal, signal) {
      return removeName(removal, { rows, clock, signal });
    },

    async resumeRemovals({ code }, signal) {
      await resumeRemovals(rows, code, signal);
    },

    async move(move, signal) {
      return moveMeeting(move, { rows, registers, clock, signal });
    },

    async resumeMoves(objective, ofYear, signal) {
      await resumeMoves(objective, ofYear, { rows, registers, clock, signal });
    },

    entry,

    async lastBy({ code }, personId, signal) {
      const found = await rows.get(code, lastByRow(personId), signal);
      const last = found === undefined ? undefined : await rows.get(code, String(readShape(found).journal), signal);
      return last === undefined ? undefined : toJournalEntry(last);
    },

    async history({ objective, limit, before }, signal) {
      const last = before ?? toCounts(await rows.get(objective.code, countsRow, signal)).lastSequence + 1;
      const from = journalRow(Math.max(1, last - limit));
      const page = await rows.page({ partition: objective.code, from, to: journalRow(last), limit }, signal);
      return page.map(toJournalEntry).reverse();
    },

    async counts({ code }, signal) {
      const fence = await rows.get(code, countsRow, signal);
      const known = read.get(code);
      if (fence !== undefined && known?.etag === fence.etag) return known.counts;
      const counts = toCounts(fence);
      if (fence !== undefined) read.set(code, { etag: fence.etag, counts });
      return counts;
    },

    async page(query, signal) {
      const isOfBodies = query.filter?.bodies !== undefined;
      const register = isOfBodies ? await registers.current(query.objective, signal) : registers.base;
      return readMeetingPage(rows, query, register, signal);
    },

    async bodiesMet(objective, signal) {
      return readBodiesMet(objective, { rows, registers, signal });
    },

    async register(objective, signal, counts) {
      if (counts === undefined) return registers.current(objective, signal);
      return registers.ofRevision(objective, counts.registerRevision, signal);
    },

    async lasting(signal) {
      await rows.lasting?.(signal);
    },

    async recall({ code }, operation, signal) {
      return findRecorded(rows, code, operation, signal);
    },

    async settle({ code }, operation, signal) {
      return closeOperation(rows, code, operation, signal);
    },
  };
}
