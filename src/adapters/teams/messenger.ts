// SPDX-License-Identifier: EUPL-1.2
import type { ConversationReference } from "botbuilder";
import type { Conversations } from "#application/ports/conversations.ts";
import type { Messenger, SendOutcome } from "#application/ports/messenger.ts";
import { createCardRenderer } from "./cards.ts";
import { toMessage } from "./outgoing.ts";
import { outcomeOf, type SendFault } from "./send-outcome.ts";
import { isAddressAllowed } from "./service-address.ts";
import { type TeamsIdentity, TurnAdapter } from "./turn-adapter.ts";
import { within } from "./within.ts";

export type MessengerOptions = {
  readonly identity: TeamsIdentity | undefined;
  /** Where it may write, with an identity; without, only on this machine. */
  readonly serviceHosts: readonly string[];
  readonly cards: URL;
  readonly conversations: Pick<Conversations, "find">;
};

/** Over the sign-in and the post, which has a limit of its own. */
const mostMillisecondsOfASend = 11_500;

/** Writes in the chats that the bot knows, at the newest address each has written from. */
export function createMessenger({ identity, serviceHosts, cards, conversations }: MessengerOptions): Messenger {
  const adapter = new TurnAdapter(identity);
  const renderer = createCardRenderer(cards);

  return {
    async send(chatId, reply, signal): Promise<SendOutcome> {
      let isOnTheWire = false;
      const limit = AbortSignal.any([signal, AbortSignal.timeout(mostMillisecondsOfASend)]);
      try {
        const found = await conversations.find(chatId, limit);
        if (found === undefined) return { outcome: "undeliverable", isGone: true };
        const reference: Partial<ConversationReference> & { serviceUrl: string } = JSON.parse(found.reference);
        const { serviceUrl } = reference;
        if (!isAddressAllowed(serviceUrl, { isAuthenticated: identity !== undefined, serviceHosts })) {
          return { outcome: "undeliverable", isGone: false };
        }
        const sent = adapter.write(reference, toMessage(reply, renderer), () => {
          limit.throwIfAborted();
          isOnTheWire = true;
        });
        await within(limit, sent);
        return { outcome: "sent" };
      } catch (error) {
        if (error instanceof RangeError) return { outcome: "undeliverable", isGone: false };
        return isOnTheWire ? outcomeOf(error as SendFault) : { outcome: "retry" };
      }
    },
  };
}
