// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { MeetingLog } from "../ports/meeting-log.ts";
import { StoreFault } from "../ports/store-fault.ts";

/** What changes the log: after it, what was seen before is no more. */
const changes = ["record", "change", "changePhase", "changeBody", "changeYear", "removeName", "move"] as const;

export type SeenLog = {
  readonly log: MeetingLog;
  /** Undefined when the store did not answer. */
  readonly rolesRevision: number | undefined;
};

/**
 * The log for one request, whose counts were read first, once: they say also whether the bodies and the roles in memory
 * are the newest. That is the one request of whatever only asks. Does not throw: the first that needs the store does.
 */
export async function seenLog(log: MeetingLog, current: Objective, signal: AbortSignal): Promise<SeenLog> {
  const seen = await log.counts(current, signal).catch((error: unknown) => {
    if (!(error instanceof StoreFault)) throw error;
    return undefined;
  });
  if (seen === undefined) return { log, rolesRevision: undefined };
  let isSeen = true;
  const isOfNow = (objective: Objective) => isSeen && objective.code === current.code;
  const writing = Object.fromEntries(
    changes.map((name) => [
      name,
      async (...given: readonly unknown[]) => {
        isSeen = false;
        return (log[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
      },
    ]),
  );
  return {
    rolesRevision: seen.rolesRevision,
    log: {
      ...log,
      ...(writing as Pick<MeetingLog, (typeof changes)[number]>),
      counts: async (objective, signal) => (isOfNow(objective) ? seen : log.counts(objective, signal)),
      register: async (objective, signal, counts) =>
        log.register(objective, signal, isOfNow(objective) ? seen : counts),
    },
  };
}
