// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import type { ServicesWithoutBodies } from "../services.ts";
import { findKept } from "./kept-draft.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal">;

export type PendingDraft = { readonly kept: Draft; readonly draft: MeetingDraft };

/** What this person has begun in this chat and not finished, for a day; undefined when there is nothing. */
export async function findPendingDraft(
  asking: Asking,
  services: ServicesWithoutBodies,
): Promise<PendingDraft | undefined> {
  const found = await findDraft({ ...asking, delivery: "" }, services);
  return found?.isFinished === false ? found : undefined;
}

/** The same, and the draft that this very delivery finished, when it comes again. One point read. */
export async function findDraft(
  { delivery, ...asking }: Asking & { readonly delivery: string },
  services: ServicesWithoutBodies,
): Promise<(PendingDraft & { readonly isFinished: boolean }) | undefined> {
  const kept = await findKept(asking, services);
  const draft = kept === undefined ? undefined : contentOf(kept);
  if (kept === undefined || draft === undefined) return undefined;
  const found = { kept, draft, isFinished: kept.finishedBy !== undefined };
  return found.isFinished && kept.finishedBy !== delivery ? undefined : found;
}

/** What this person put aside in this chat under that number, in the last days. One point read. */
export async function findAside(
  { chat, person, signal, argument }: Asking & Pick<CommandRequest, "argument">,
  { drafts }: ServicesWithoutBodies,
): Promise<PendingDraft | undefined> {
  const kept = await drafts.findAside(chat.id, person.id, argument, signal);
  const draft = kept === undefined ? undefined : contentOf(kept);
  return kept === undefined || draft === undefined ? undefined : { kept, draft };
}

/** One name for the intention behind a draft: two people who use the same form tell two meetings. */
export function operationOf(nonce: string, { id }: CommandRequest["person"]): string {
  return `${nonce}:${id}`;
}

/** Undefined for a question that a yes answers, which tells no meeting. */
function contentOf({ content }: Draft): MeetingDraft | undefined {
  const kept = JSON.parse(content) as Partial<MeetingDraft>;
  return "question" in kept ? undefined : { ...emptyDraft, ...kept };
}
