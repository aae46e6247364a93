// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { Actor } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { Operation } from "#domain/operations.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import { takesAway } from "#domain/takes-away.ts";
import type { BodyChange, MeetingChange, MeetingMove, OpenOutcome, PhaseChange } from "../ports/log-changes.ts";
import type { MeetingLog } from "../ports/meeting-log.ts";
import { orRefused } from "../refused.ts";
import type { Authority } from "./authority.ts";
import { orYearClosed } from "./year-closed.ts";

const mostEntries = 1000;

/** A log whose writes never say that the year is closed: it throws. */
export type GuardedLog = {
  readonly [Name in keyof MeetingLog]: (
    ...given: Parameters<MeetingLog[Name]>
  ) => Promise<OpenOutcome<Awaited<ReturnType<MeetingLog[Name]>>>>;
};

/**
 * The log for one person: nothing is written that their role does not let them, whatever way led there and whenever it
 * was asked; what is written says for whom, when it was somebody else's right. Throws Refused, and YearClosed for
 * what a closed year does not take.
 */
export function guardedLog(log: MeetingLog, authority: Authority): GuardedLog {
  const actorFor = (operation: Operation) => orRefused(authority.actorFor(operation), operation);
  const forWorkOf = (authors: readonly string[]) =>
    orRefused(authority.actorForWorkOf(authors, "take-back-own", "take-away-others"), "take-away-others");

  /** Who made the change at this place of the journal, and for whom. */
  const authorsAt = async (objective: Objective, sequence: number, signal: AbortSignal) =>
    idsOf((await log.entry(objective, sequence, signal))?.by);

  /** Who logged the meeting: the first of its changes. */
  const authorsOf = async (objective: Objective, revision: number, signal: AbortSignal) => {
    let entry = await log.entry(objective, revision, signal);
    for (let looked = 0; entry?.previous !== undefined && looked < mostEntries; looked += 1) {
      entry = await log.entry(objective, entry.previous, signal);
    }
    return idsOf(entry?.by);
  };

  const actorOfChange = async (change: MeetingChange, signal: AbortSignal): Promise<Actor> => {
    const { objective, revision, action } = change;
    switch (action) {
      case "merged":
        return actorFor("record");
      case "documented":
        return actorFor("document");
      case "held":
        return actorFor("hold");
      case "restored":
      case "undone":
        return forWorkOf(await authorsAt(objective, revision, signal));
      case "annulled":
        return forWorkOf(await authorsOf(objective, revision, signal));
      case "corrected":
        return actorOfCorrection(change, signal);
    }
  };

  /** Of a meeting that goes to another diary too: it is taken away from this one where it counted here. */
  const actorOfCorrection = async (
    { objective, number, revision, facts }: Pick<MeetingMove, "objective" | "number" | "revision" | "facts">,
    signal: AbortSignal,
  ): Promise<Actor> => {
    const actor = actorFor("correct");
    const before = await log.find(objective, number, signal);
    const isTaken = before !== undefined && takesAway(objective, before, facts);
    return isTaken ? forWorkOf(await authorsOf(objective, revision, signal)) : actor;
  };

  const actorOfPhase = async (change: PhaseChange, signal: AbortSignal): Promise<Actor> => {
    const { objective, phase, days, revision, action } = change;
    const before = phaseRecordOf((await log.counts(objective, signal)).phases, phase);
    const [was, is] = [before.endedOn, days.endedOn];
    const isSame = was === undefined || is === undefined ? was === is : isSameDay(was, is);
    const actor = actorFor(isSame ? "date-phase" : "close-phase");
    return action === "undone" ? forWorkOf(await authorsAt(objective, revision, signal)) : actor;
  };

  const actorOfBody = async ({ objective, action, body }: BodyChange, signal: AbortSignal): Promise<Actor> => {
    switch (action) {
      case "added":
      case "remembered":
        return actorFor("add-body");
      case "changed":
        return actorFor("change-body");
      case "merged":
      case "parted":
        return actorFor("merge-bodies");
      case "undone": {
        const now = (await log.register(objective, signal)).kept.get(body.id);
        const last = now === undefined ? undefined : await log.entry(objective, now.revision, signal);
        const isOwn = last?.kind === "body" && (last.action === "added" || last.action === "remembered");
        return isOwn ? forWorkOf(idsOf(last.by)) : actorFor("change-body");
      }
    }
  };

  return {
    ...log,
    record: async (meetings, signal) =>
      orYearClosed(meetings.objective, await log.record({ ...meetings, by: actorFor("record") }, signal)),
    removeName: async (removal, signal) =>
      orYearClosed(removal.objective, await log.removeName({ ...removal, by: actorFor("remove-name") }, signal)),
    change: async (change, signal) =>
      orYearClosed(change.objective, await log.change({ ...change, by: await actorOfChange(change, signal) }, signal)),
    move: async (move, signal) => {
      const outcome = await log.move({ ...move, by: await actorOfCorrection(move, signal) }, signal);
      return orYearClosed(outcome.outcome === "closed" ? outcome.diary : move.objective, outcome);
    },
    changePhase: async (change, signal) =>
      orYearClosed(
        change.objective,
        await log.changePhase({ ...change, by: await actorOfPhase(change, signal) }, signal),
      ),
    changeBody: async (change, signal) =>
      orYearClosed(
        change.objective,
        await log.changeBody({ ...change, by: await actorOfBody(change, signal) }, signal),
      ),
    changeYear: async (change, signal) =>
      orYearClosed(change.objective, await log.changeYear({ ...change, by: actorFor("close-year") }, signal)),
  };
}

function idsOf(by: Actor | undefined): readonly string[] {
  return by === undefined ? [] : [by.id, ...(by.onBehalfOf === undefined ? [] : [by.onBehalfOf.id])];
}
