import type { Activity, TurnContext } from "botbuilder";
import type { Answer } from "#application/answer.ts";
import type { Conversations } from "#application/ports/conversations.ts";
import type { Reply } from "#application/reply.ts";
import type { Greeting, Request } from "#application/request.ts";
import { type IncomingActivity, readActivity } from "./activity.ts";
import { createCardRenderer } from "./cards.ts";
import { toChat, toRequest } from "./incoming.ts";
import { createKnownChats } from "./known-chats.ts";
import { toInvokeResponse, toMessage } from "./outgoing.ts";
import { send } from "./send.ts";
import { type TeamsIdentity, TurnAdapter } from "./turn-adapter.ts";

/** Where faults are told. Never a name, a text or a secret. */
export type TeamsLog = { error(fields: { readonly code: string }, message: string): void };

export type TeamsOptions = {
  readonly identity: TeamsIdentity | undefined;
  readonly allowedTenants: readonly string[];
  readonly cards: URL;
  readonly answer: Answer;
  readonly greet: (greeting: Greeting) => Promise<Reply>;
  readonly conversations: Conversations;
  /** What is said when something broke. */
  readonly surprise: () => Reply;
  readonly log: TeamsLog;
};

export type TeamsDoor = {
  /** Handles one activity and says what to answer over HTTP. Never throws; tells nothing of why it refused. */
  deliver(authorization: string, body: unknown): Promise<{ readonly status: number; readonly body?: unknown }>;
};

export function createTeamsDoor(options: TeamsOptions): TeamsDoor {
  const { identity, allowedTenants, log } = options;
  const adapter = new TurnAdapter(identity);
  const cards = createCardRenderer(options.cards);
  const keepChat = createKnownChats(options.conversations);

  const answerTo = async (request: Request): Promise<Reply> => {
    try {
      return await options.answer(request);
    } catch (error) {
      log.error({ code: nameOf(error) }, "A request was not answered");
      return options.surprise();
    }
  };

  const respond = async (context: TurnContext, activity: IncomingActivity): Promise<void> => {
    const request = toRequest(activity);
    if (request !== undefined && activity.type === "invoke") {
      const value = toInvokeResponse(await answerTo(request), cards);
      await context.sendActivity({ type: "invokeResponse", value });
    } else if (request !== undefined) {
      await send(context, toMessage(await answerTo(request), cards));
    } else if (activity.type === "installationUpdate" && activity.action?.startsWith("add") === true) {
      const greeting = { chat: toChat(activity), signal: AbortSignal.timeout(8000) };
      await send(context, toMessage(await options.greet(greeting), cards));
    }
  };

  return {
    async deliver(authorization, body) {
      const activity = readActivity(body, { allowedTenants, isAuthenticated: identity !== undefined });
      if (typeof activity === "number") return { status: activity };
      let isLetIn = false;
      try {
        const response = await adapter.run(authorization, activity as unknown as Activity, async (context) => {
          isLetIn = true;
          const kept = keepChat(activity, AbortSignal.timeout(8000)).catch((error: unknown) => {
            log.error({ code: nameOf(error) }, "A chat's address was not kept");
          });
          await Promise.all([respond(context, activity), kept]);
        });
        return response ?? { status: 200 };
      } catch (error) {
        log.error({ code: nameOf(error) }, isLetIn ? "An answer was not delivered" : "A request was not let in");
        return { status: isLetIn ? 500 : 401 };
      }
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
