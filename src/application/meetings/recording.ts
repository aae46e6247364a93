// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { alone, type Beside, type OpenMeeting, operationOf } from "../conversation/open.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";

/** Who asks, and under which names what they tell is kept and recorded. */
export type Recording = Pick<CommandRequest, "person" | "chat" | "delivery" | "signal" | "wording"> & {
  /** The draft's one-time number. */
  readonly nonce: string;
  /** The name of this intention: recorded once, however many times it is told. */
  readonly operation: string;
  /** What is told with it. */
  readonly beside: Beside;
  /** Whether a draft is being kept for this person in this chat. */
  readonly isKept: boolean;
  /** What is said of an answer that settled nothing, above what is asked. */
  readonly trouble?: string;
  /** It was told in the form: what is wrong is said beside its fields. */
  readonly isForm?: boolean;
};

/** Of what a message tells for the first time: kept and recorded under the message's own name. */
export function recordingOfMessage(request: CommandRequest): Recording {
  const nonce = request.delivery;
  return { ...request, nonce, operation: operationOf(nonce, request.person), beside: alone, isKept: false };
}

/** Of what is kept. */
export function recordingFor(request: CommandRequest, { kept: { nonce }, proposal }: OpenMeeting): Recording {
  const { beside } = proposal;
  return { ...request, nonce, operation: operationOf(nonce, request.person), beside, isKept: true };
}

/** All the meetings of the telling, in their order. */
export function tellingOf(told: MeetingDraft, { beside }: { readonly beside: Beside }): readonly MeetingDraft[] {
  return [...beside.before, told, ...beside.after];
}

/** The same, where the one at this place is asked about. */
export function recordingAt<Asking extends { readonly beside: Beside }>(
  drafts: readonly MeetingDraft[],
  at: number,
  recording: Asking,
): Asking {
  return { ...recording, beside: { before: drafts.slice(0, at), after: drafts.slice(at + 1) } };
}
