// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import { wordingFor } from "../chosen-language.ts";
import { planLine, putLine } from "../lasting-line.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { GuardedLog } from "../roles/guarded-log.ts";
import { publishButton } from "../views/lasting.ts";
import type { ServicesOfPerson } from "./services-for.ts";

type Asking = Pick<Request, "person" | "chat" | "signal" | "isPrivate">;

type Kept = { readonly objective: Objective; readonly last: JournalEntry; readonly count: number; isKept: boolean };

/**
 * What is recorded by a request that only its writer sees leaves a lasting line: `log` is the log to record it in, and
 * `said` the reply with where the line is. Of any other request both are as they were.
 */
export function keepLasting(
  request: Asking,
  services: ServicesOfPerson,
): { readonly log: GuardedLog; readonly said: (reply: Reply) => Promise<Reply> } {
  const { log } = services;
  const { person, chat, signal } = request;
  if (request.isPrivate !== true) return { log, said: async (reply) => reply };
  const recorded: Kept[] = [];

  const lasting = async <Outcome extends { readonly outcome: string; readonly entry?: JournalEntry }>(
    { objective, operation }: { readonly objective: Objective; readonly operation: string },
    work: () => Promise<Outcome>,
    count = 1,
  ): Promise<Outcome> => {
    const of = { code: objective.code, operation, personId: person.id, count };
    await planLine(of, services, signal);
    const outcome = await work();
    const { entry } = outcome;
    if (entry === undefined) return outcome;
    // What is planned does it, where this cannot.
    const isKept = await putLine(of, objective, entry, services, signal).catch(() => true);
    recorded.push({ objective, last: entry, count, isKept });
    return outcome;
  };

  return {
    log: {
      ...log,
      record: (told) => lasting(told, () => log.record(told, signal), told.meetings.length),
      change: (change) => lasting(change, () => log.change(change, signal)),
      changePhase: (change) => lasting(change, () => log.changePhase(change, signal)),
      changeBody: (change) =>
        // A name that was only remembered goes with the meeting that it was in.
        change.action === "remembered"
          ? log.changeBody(change, signal)
          : lasting(change, () => log.changeBody(change, signal)),
      changeYear: (change) => lasting(change, () => log.changeYear(change, signal)),
      removeName: (removal) => lasting(removal, () => log.removeName(removal, signal)),
    },
    async said(reply) {
      const newest = recorded.at(-1);
      if (newest === undefined || reply.kind !== "card") return reply;
      const wording = await wordingFor(person, services, signal).catch(() => undefined);
      if (wording === undefined) return reply;
      const { objective, last, count, isKept } = newest;
      const text = isKept ? wording.private.kept : wording.private.notKept;
      if (reply.objective !== objective.code) return { ...reply, aside: { text } };
      const button = publishButton(chat.kind, last.sequence - count + 1, last.sequence, wording);
      return { ...reply, aside: { text, button } };
    },
  };
}
