// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { entryReply } from "../views/entry.ts";
import { severalRecordedReply } from "../views/several.ts";
import { entriesToldWith } from "./entries-of.ts";

type Asking = Pick<CommandRequest, "signal" | "wording">;

/** What is said of the meetings of one telling once they are recorded, of which this is the last. */
export async function recordedReply(
  last: JournalEntry,
  { signal, wording }: Asking,
  services: Services,
): Promise<Reply> {
  const { objective, register } = services;
  if (last.kind !== "meeting" || last.told === undefined) return entryReply(objective(), register, last, wording);
  const entries = await entriesToldWith(last, signal, services);
  return severalRecordedReply(objective(), register, entries, wording);
}

/** The same of what an operation recorded before; undefined when it recorded nothing. */
export async function repliedBefore(operation: string, asking: Asking, services: Services): Promise<Reply | undefined> {
  const last = await services.log.recall(services.objective(), operation, asking.signal);
  return last && recordedReply(last, asking, services);
}
