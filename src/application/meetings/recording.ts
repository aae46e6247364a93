// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { operationOf } from "../conversation/open.ts";

/** Who asks, and under which names what they tell is kept and recorded. */
export type Recording = Pick<CommandRequest, "person" | "chat" | "delivery" | "signal" | "wording"> & {
  /** The draft's one-time number. */
  readonly nonce: string;
  /** The name of this intention: recorded once, however many times it is told. */
  readonly operation: string;
  /** Whether a draft is being kept for this person in this chat. */
  readonly isKept: boolean;
  /** It was told in the form: what is wrong is said beside its fields. */
  readonly isForm?: true;
};

/** Of what is kept under the one-time number that a request names. */
export function recordingFor(request: CommandRequest, nonce = request.argument): Recording {
  return { ...request, nonce, operation: operationOf(nonce, request.person), isKept: true };
}
