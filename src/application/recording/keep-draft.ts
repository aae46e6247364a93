// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { type TextField, textFields } from "./text-fields.ts";

type Keeping = Pick<CommandRequest, "person" | "chat" | "signal"> & { readonly nonce: string };

/** Keeps what was told until it is finished, in the place of what this person had begun before in this chat. */
export async function keepDraft(draft: MeetingDraft, keeping: Keeping, { clock, drafts }: Services): Promise<void> {
  const { chat, person, nonce, signal } = keeping;
  const kept = { nonce, content: contentOf(draft), askedAt: clock().toInstant() };
  await drafts.keep(chat.id, person.id, kept, signal);
}

/**
 * Keeps of the draft that it is finished, and none of its words: the message that finished it, delivered again, still
 * finds what it recorded. A store that does not answer here changes nothing of what was recorded.
 */
export async function settleDraft(
  keeping: Keeping & Pick<CommandRequest, "delivery">,
  { clock, drafts, objective }: Services,
): Promise<void> {
  const { chat, person, nonce, delivery, signal } = keeping;
  const settled = {
    nonce,
    content: JSON.stringify({ objective: objective().code }),
    askedAt: clock().toInstant(),
    finishedBy: delivery,
  };
  await drafts.keep(chat.id, person.id, settled, signal).catch(() => {});
}

/** A text that is too long is kept as the form shows it, cut. */
function contentOf(draft: MeetingDraft): string {
  const texts = Object.entries(textFields).map(([field, most]) => [field, shortened(draft[field as TextField], most)]);
  return JSON.stringify({ ...draft, ...Object.fromEntries(texts) });
}
