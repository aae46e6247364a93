// SPDX-License-Identifier: EUPL-1.2
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { operationOf } from "../conversation/open.ts";
import { findByNumber, findKept } from "../conversation/proposals.ts";
import type { Services } from "../services.ts";
import { withEdition } from "../years/in-edition.ts";
import { entriesToldWith } from "./entries-of.ts";

/** What a message recorded, or asked to be recorded. */
export type DoneByMessage =
  | { readonly kind: "nothing" }
  /** What it told is shown, and waits for a yes. */
  | { readonly kind: "proposed" }
  /**
   * The meetings as they are now, of one diary, in the order of the message; the services are about that. `change` is
   * what it did to a meeting that another message recorded.
   */
  | {
      readonly kind: "recorded";
      readonly meetings: readonly Meeting[];
      readonly change?: MeetingEntry;
      readonly services: Services;
    };

type Asking = Pick<CommandRequest, "person" | "chat" | "delivery" | "signal">;

/**
 * What a message did that came before under the same delivery: it recorded under that name, or its yes finished what
 * was open. A point read for each edition that is kept, and one of what is open.
 */
export async function doneByMessage(asking: Asking, services: Services): Promise<DoneByMessage> {
  const { delivery, person, signal } = asking;
  const kept = await findKept(asking, services);
  const names = kept?.finishedBy === delivery ? [delivery, kept.nonce] : [delivery];
  const { editions, log } = services;
  for (const edition of [editions.current(), ...editions.earlier()]) {
    for (const name of names) {
      const entry = await log.recall(edition, operationOf(name, person), signal);
      if (entry?.kind !== "meeting") continue;
      const there = await withEdition(edition, services, signal);
      const change = entry.action === "logged" ? {} : { change: entry };
      return { kind: "recorded", meetings: await meetingsOf(entry, asking, there), ...change, services: there };
    }
  }
  return { kind: (await isWaiting(asking, services)) ? "proposed" : "nothing" };
}

/** What it told waits for an answer, or was put aside. A form that was only opened tells nothing. */
async function isWaiting(asking: Asking, services: Services): Promise<boolean> {
  const { open } = await findByNumber(asking.delivery, asking, services);
  return open.kind !== "nothing" && open.kind !== "form";
}

/** As they are now. */
async function meetingsOf(last: MeetingEntry, { signal }: Asking, services: Services): Promise<readonly Meeting[]> {
  const { log, objective } = services;
  const entries = await entriesToldWith(last, signal, services);
  const found = await Promise.all(entries.map(({ after }) => log.find(objective(), after.number, signal)));
  return found.filter((meeting): meeting is Meeting => meeting !== undefined);
}
