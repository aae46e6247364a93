// SPDX-License-Identifier: EUPL-1.2
import type { IntentionContext } from "../intentions/read-intention.ts";
import type { Asked, MeetingDraft } from "../meeting-draft.ts";
import { answeredDraft } from "./answered-draft.ts";

/**
 * The meeting as a line completes it, of which something was asked: which of the choices, whom to leave out, or what it
 * adds. Undefined when it says nothing of it. Pure.
 */
export function completedBy(
  line: string,
  { draft, askedAt }: Asked,
  { now, register }: IntentionContext,
): MeetingDraft | undefined {
  return answeredDraft(draft, line, askedAt, { now, register });
}
