import type { CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import type { Services } from "../services.ts";
import { emptyDraft, type MeetingDraft } from "./meeting-draft.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal">;

export type PendingDraft = { readonly kept: Draft; readonly draft: MeetingDraft };

const hoursADraftLasts = 24;

/** What this person has begun in this chat and not finished, for a day; undefined when there is nothing. */
export async function findPendingDraft(asking: Asking, services: Services): Promise<PendingDraft | undefined> {
  const kept = await services.drafts.find(asking.chat.id, asking.person.id, asking.signal);
  if (kept === undefined || kept.finishedBy !== undefined) return undefined;
  const age = kept.askedAt.until(services.clock().toInstant(), { largestUnit: "hour" }).hours;
  return age >= hoursADraftLasts ? undefined : { kept, draft: contentOf(kept) };
}

/** The draft that this very delivery finished, when it comes again. */
export async function findFinishedDraft(
  asking: Asking & { readonly delivery: string },
  services: Services,
): Promise<PendingDraft | undefined> {
  const kept = await services.drafts.find(asking.chat.id, asking.person.id, asking.signal);
  return kept?.finishedBy === asking.delivery ? { kept, draft: contentOf(kept) } : undefined;
}

/** One name for the intention behind a draft: two people who use the same form tell two meetings. */
export function operationOf(nonce: string, { id }: CommandRequest["person"]): string {
  return `${nonce}:${id}`;
}

function contentOf({ content }: Draft): MeetingDraft {
  return { ...emptyDraft, ...(JSON.parse(content) as Partial<MeetingDraft>) };
}
