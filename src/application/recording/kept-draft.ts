// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import type { ServicesWithoutBodies } from "../services.ts";

const hoursADraftLasts = 24;

/** What is kept of this person in this chat: finished, or not for a day; undefined when there is nothing. */
export async function findKept(
  { chat, person, signal }: Pick<CommandRequest, "person" | "chat" | "signal">,
  { clock, drafts }: ServicesWithoutBodies,
): Promise<Draft | undefined> {
  const kept = await drafts.find(chat.id, person.id, signal);
  if (kept === undefined || kept.finishedBy !== undefined) return kept;
  const age = kept.askedAt.until(clock().toInstant(), { largestUnit: "hour" }).hours;
  return age >= hoursADraftLasts ? undefined : kept;
}
