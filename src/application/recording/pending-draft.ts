import type { CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import type { Services } from "../services.ts";
import { emptyDraft, type MeetingDraft } from "./meeting-draft.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal">;

export type PendingDraft = { readonly kept: Draft; readonly draft: MeetingDraft };

const hoursADraftLasts = 24;

/** What this person has begun in this chat and not finished, for a day; undefined when there is nothing. */
export async function findPendingDraft(asking: Asking, services: Services): Promise<PendingDraft | undefined> {
  const found = await findDraft({ ...asking, delivery: "" }, services);
  return found?.isFinished === false ? found : undefined;
}

/** The same, and the draft that this very delivery finished, when it comes again. One point read. */
export async function findDraft(
  { chat, person, delivery, signal }: Asking & { readonly delivery: string },
  { clock, drafts }: Services,
): Promise<(PendingDraft & { readonly isFinished: boolean }) | undefined> {
  const kept = await drafts.find(chat.id, person.id, signal);
  if (kept === undefined) return undefined;
  const found = { kept, draft: contentOf(kept), isFinished: kept.finishedBy !== undefined };
  if (found.isFinished) return kept.finishedBy === delivery ? found : undefined;
  const age = kept.askedAt.until(clock().toInstant(), { largestUnit: "hour" }).hours;
  return age >= hoursADraftLasts ? undefined : found;
}

/** One name for the intention behind a draft: two people who use the same form tell two meetings. */
export function operationOf(nonce: string, { id }: CommandRequest["person"]): string {
  return `${nonce}:${id}`;
}

function contentOf({ content }: Draft): MeetingDraft {
  return { ...emptyDraft, ...(JSON.parse(content) as Partial<MeetingDraft>) };
}
