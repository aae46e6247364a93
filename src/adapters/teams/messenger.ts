// SPDX-License-Identifier: EUPL-1.2
import type { ConversationReference } from "botbuilder";
import type { Conversations } from "#application/ports/conversations.ts";
import type { Messenger, SendOutcome } from "#application/ports/messenger.ts";
import { createCardRenderer } from "./cards.ts";
import { toMessage } from "./outgoing.ts";
import { NotSent } from "./send-outcome.ts";
import { isAddressAllowed } from "./service-address.ts";
import { type TeamsIdentity, TurnAdapter } from "./turn-adapter.ts";

export type MessengerOptions = {
  readonly identity: TeamsIdentity | undefined;
  /** Where it may write, with an identity; without, only on this machine. */
  readonly serviceHosts: readonly string[];
  readonly cards: URL;
  readonly conversations: Pick<Conversations, "find">;
};

/** Over the look at the address and the post, which has a limit of its own. */
const mostMillisecondsOfASend = 11_500;

/** Writes in the chats that the bot knows, at the newest address each has written from. */
export function createMessenger({ identity, serviceHosts, cards, conversations }: MessengerOptions): Messenger {
  const adapter = new TurnAdapter(identity);
  const renderer = createCardRenderer(cards);

  return {
    async send(chatId, reply, signal): Promise<SendOutcome> {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(mostMillisecondsOfASend)]);
      try {
        const found = await conversations.find(chatId, limit);
        if (found === undefined) return { outcome: "undeliverable", isGone: true };
        const reference: Partial<ConversationReference> & { serviceUrl: string } = JSON.parse(found.reference);
        const { serviceUrl } = reference;
        if (!isAddressAllowed(serviceUrl, { isAuthenticated: identity !== undefined, serviceHosts })) {
          return { outcome: "undeliverable", isGone: false };
        }
        await adapter.write(reference, toMessage(reply, renderer), limit);
        return { outcome: "sent" };
      } catch (error) {
        if (error instanceof NotSent) return error.outcome;
        // Whatever else went wrong did before the post.
        return error instanceof RangeError ? { outcome: "undeliverable", isGone: false } : { outcome: "retry" };
      }
    },
  };
}
