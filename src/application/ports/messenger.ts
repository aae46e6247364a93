// SPDX-License-Identifier: EUPL-1.2
import type { Said } from "../reply.ts";

/** What became of one attempt to send. */
export type SendOutcome =
  | { readonly outcome: "sent" }
  /** Surely not delivered, and another try may be: after `seconds`, where the platform said. */
  | { readonly outcome: "retry"; readonly seconds?: number }
  /** Surely not delivered, nor would another be. `isGone`: nobody is there any more. */
  | { readonly outcome: "undeliverable"; readonly isGone: boolean }
  /** It may have arrived or not: it is not to be sent again without a person's word. */
  | { readonly outcome: "uncertain" };

/** Writes in a chat without being asked. */
export interface Messenger {
  /**
   * Sends a message to the newest address of the chat, on the wire at most once. Ends within 12 seconds. Never throws
   * for what the platform answers.
   */
  send(chatId: string, reply: Said, signal: AbortSignal): Promise<SendOutcome>;
}
