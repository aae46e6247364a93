import { createTeamsDoor, type TeamsOptions } from "#adapters/teams/door.ts";
import type { Conversation } from "#application/ports/conversations.ts";
import type { Reply } from "#application/reply.ts";
import type { Request } from "#application/request.ts";

export const identity = {
  type: "SingleTenant",
  appId: "11111111-1111-1111-1111-111111111111",
  appPassword: "secret",
  tenantId: "22222222-2222-2222-2222-222222222222",
} as const;

/** A door whose application answers every request alike; with what came to it, was kept, and was logged. */
export function aDoor(over: Partial<TeamsOptions> = {}) {
  const requests: Request[] = [];
  const kept: Conversation[] = [];
  const logged: string[] = [];
  const door = createTeamsDoor({
    identity: undefined,
    allowedTenants: [],
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
      find: async () => undefined,
    },
    heard: async () => {},
    surprise: () => ({ kind: "text", text: "sorpresa" }),
    log: { error: (fields, message) => logged.push(JSON.stringify([fields, message])) },
    ...over,
  });
  return {
    deliver: (activity: unknown, authorization = "") => door.deliver(authorization, activity),
    requests,
    kept,
    logged,
  };
}

/** The texts of the answers that come back in the response. */
export const texts = ({ body }: { readonly body?: unknown }) =>
  ((body as { activities?: { text?: string }[] })?.activities ?? []).map(({ text }) => text);
