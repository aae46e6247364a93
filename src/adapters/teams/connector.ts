// SPDX-License-Identifier: EUPL-1.2
import type { Activity, ConversationParameters, ConversationResourceResponse, ResourceResponse } from "botbuilder";
import type { createConnectorToken } from "./connector-token.ts";
import { type PostAnswer, post } from "./post.ts";
import { NotSent, toBrokenOff, toRefused } from "./send-outcome.ts";
import { bodyOf } from "./sent-body.ts";
import { within } from "./within.ts";

/** The calls of the Bot Connector that the bot makes, as the SDK names them. Each throws NotSent, and nothing else. */
export type Conversations = {
  replyToActivity(chatId: string, activityId: string, activity: Partial<Activity>): Promise<ResourceResponse>;
  sendToConversation(chatId: string, activity: Partial<Activity>): Promise<ResourceResponse>;
  updateActivity(chatId: string, activityId: string, activity: Partial<Activity>): Promise<ResourceResponse>;
  createConversation(parameters: ConversationParameters): Promise<ConversationResourceResponse>;
};

export type Connector = { readonly conversations: Conversations };

export type ConnectorOptions = {
  /** Undefined: nothing is signed. */
  readonly token: ReturnType<typeof createConnectorToken> | undefined;
  /** Whatever is posted is for whoever the activity names as recipient alone, in a chat of several. */
  readonly isTargeted?: boolean;
  /** Ends a call: before its post, which is then surely not sent, or during. */
  readonly signal?: AbortSignal;
};

/** Over the sign-in and the post, to the end of its answer. */
const mostMillisecondsOfACall = 10_000;

/**
 * The Bot Connector at an address (Bot Framework, "Bot Connector API reference"): one post a call, within 10 seconds, and
 * whoever calls decides about another. In the place of the SDK's, which posts up to 4 times whatever the outcome of the
 * first, and waits for ever.
 */
export function createConnector(serviceUrl: string, options: ConnectorOptions): Connector {
  const at = (...steps: readonly string[]) => addressOf(serviceUrl, steps, options.isTargeted === true);
  return {
    conversations: {
      replyToActivity: (chatId, activityId, activity) =>
        call("POST", at(chatId, "activities", activityId), activity, options),
      sendToConversation: (chatId, activity) => call("POST", at(chatId, "activities"), activity, options),
      updateActivity: (chatId, activityId, activity) =>
        call("PUT", at(chatId, "activities", activityId), activity, options),
      createConversation: (parameters) => call("POST", at(), parameters, options),
    },
  };
}

async function call<Answered extends { readonly id: string }>(
  method: "POST" | "PUT",
  url: URL,
  content: object,
  { token, signal }: ConnectorOptions,
): Promise<Answered> {
  const limit = signal === undefined ? limitOf() : AbortSignal.any([signal, limitOf()]);
  const signature = token === undefined ? undefined : await signIn(token, limit);
  if (limit.aborted) throw new NotSent({ outcome: "retry" });
  const answer = await post({ method, url, body: bodyOf(content), token: signature, signal: limit }).catch(
    (fault: unknown) => {
      throw toBrokenOff(fault);
    },
  );
  const refused = toRefused(answer);
  if (refused === undefined) return { id: "", ...fieldsOf(answer) } as Answered;
  if (refused.statusCode === 401 && signature !== undefined) token?.forget(signature);
  throw refused;
}

async function signIn(token: NonNullable<ConnectorOptions["token"]>, limit: AbortSignal): Promise<string> {
  return within(limit, token.get()).catch(() => {
    throw new NotSent({ outcome: "retry" }, { code: "SIGN_IN" });
  });
}

const limitOf = () => AbortSignal.timeout(mostMillisecondsOfACall);

function addressOf(serviceUrl: string, steps: readonly string[], isTargeted: boolean): URL {
  const url = new URL(serviceUrl);
  const path = ["v3", "conversations", ...steps].map(encodeURIComponent).join("/");
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/${path}`;
  if (isTargeted) url.searchParams.set("isTargetedActivity", "true");
  return url;
}

/** What was delivered stays so, whatever the answer looks like. */
function fieldsOf({ text }: PostAnswer): object {
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === "object" && fields !== null ? fields : {};
  } catch {
    return {};
  }
}
