// SPDX-License-Identifier: EUPL-1.2
import { createTeamsDoor, type TeamsOptions } from "#adapters/teams/door.ts";
import type { Conversation, KnownPerson } from "#application/ports/conversations.ts";
import type { Reply } from "#application/reply.ts";
import type { Request } from "#application/request.ts";
import { bot } from "#test/support/open-id-server.ts";

export const identity = {
  type: "SingleTenant",
  appId: bot.appId,
  appPassword: "secret",
  tenantId: bot.tenantId,
} as const;

/** A door whose application answers every request alike; with what came to it, was kept, and was logged. */
export function aDoor(over: Partial<TeamsOptions> = {}) {
  const requests: Request[] = [];
  const kept: Conversation[] = [];
  const met: KnownPerson[] = [];
  const logged: string[] = [];
  const door = createTeamsDoor({
    identity: undefined,
    allowedTenants: [],
    serviceHosts: [],
    openIdMetadataUrl: undefined,
    messagesPerMinute: 0,
    cards: new URL("../../../cards/", import.meta.url),
    answer: async (request): Promise<Reply> => {
      requests.push(request);
      return { kind: "text", text: "**letto**" };
    },
    greet: async () => ({ kind: "text", text: "ciao" }),
    conversations: {
      keep: async (conversation) => {
        kept.push(conversation);
      },
      meet: async (person) => {
        met.push(person);
      },
      find: async () => undefined,
      arrive: async () => true,
    },
    heard: async () => {},
    removed: async () => {},
    meetingEnded: async () => {},
    notHere: async () => ({ kind: "text", text: "non qui" }),
    surprise: () => ({ kind: "text", text: "sorpresa" }),
    tooMany: (_input, seconds) => ({ kind: "text", text: `troppi, ${seconds}` }),
    log: { fault: (...told) => logged.push(JSON.stringify(told)) },
    ...over,
  });
  return {
    deliver: (activity: unknown, authorization = "") => door.deliver(authorization, activity),
    requests,
    kept,
    met,
    logged,
  };
}

/** The texts of the answers that come back in the response. */
export const texts = ({ body }: { readonly body?: unknown }) =>
  ((body as { activities?: { text?: string }[] })?.activities ?? []).map(({ text }) => text);
