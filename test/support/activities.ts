// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type Node, nodesOf } from "./nodes-of.ts";
import { bot } from "./open-id-server.ts";

export type AnyActivity = Readonly<Record<string, unknown>>;

/** An activity as Teams sends it, from a personal chat, answered in the response. */
export function anActivity(over: AnyActivity = {}): AnyActivity {
  return {
    type: "message",
    id: randomUUID(),
    channelId: "msteams",
    serviceUrl: "http://127.0.0.1:9",
    deliveryMode: "expectReplies",
    conversation: { id: "chat-1", conversationType: "personal", tenantId: "tenant-1" },
    from: { id: "29:chiara", aadObjectId: "person-chiara", name: "Chiara Bianchi" },
    recipient: { id: "28:bot", name: "Diario PEG" },
    channelData: { tenant: { id: "tenant-1" } },
    ...over,
  };
}

/** A line typed in the chat. */
export function aMessage(text: string, over: AnyActivity = {}): AnyActivity {
  return anActivity({ text, ...over });
}

/** A button of a card. */
export function aPress(verb: string, data: unknown, over: AnyActivity = {}): AnyActivity {
  const { deliveryMode: _, ...activity } = anActivity({
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
    ...over,
  });
  return activity;
}

/** The bot is added to a chat. */
export function anInstallation(over: AnyActivity = {}): AnyActivity {
  return anActivity({ type: "installationUpdate", action: "add", ...over });
}

/** As the platform writes it to the bot of that identity: from its tenant, of its address. */
export function inService(activity: AnyActivity, { tenantId, serviceUrl }: typeof bot = bot): AnyActivity {
  const { conversation, from } = activity as { readonly conversation: object; readonly from: object };
  return {
    ...activity,
    serviceUrl,
    conversation: { ...conversation, tenantId },
    from: { ...from, tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}

export type Answered = {
  readonly status: number;
  readonly text: string;
  /** Every text that came back, of the cards and of the plain messages, in one. */
  readonly card: string;
  /** The buttons of the cards that came back: title -> what it sends. */
  readonly buttons: ReadonlyMap<string, { readonly verb: string; readonly data: Readonly<Record<string, string>> }>;
};

/** Posts an activity to the bot, as the platform does. */
export async function post(url: string, activity: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(`${url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  const nodes = text === "" ? [] : nodesOf(JSON.parse(text));
  const card = nodes
    .filter(({ type, text }) => ["TextBlock", "TextRun", "message"].includes(String(type)) && text !== undefined)
    .map((node) => String(node.text))
    .join("\n");
  return { status: response.status, text, card, buttons: buttonsOf(nodes) };
}

/** The buttons of whatever was sent. */
export function buttonsIn(sent: unknown): Answered["buttons"] {
  return buttonsOf(nodesOf(sent));
}

function buttonsOf(nodes: readonly Node[]): Answered["buttons"] {
  const buttons = nodes
    .filter(({ type }) => type === "Action.Execute")
    .map(
      ({ title, verb, data }) => [String(title), { verb: String(verb), data: data as Record<string, string> }] as const,
    );
  return new Map(buttons);
}
