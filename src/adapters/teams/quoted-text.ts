// SPDX-License-Identifier: EUPL-1.2
import type { IncomingActivity } from "./activity.ts";
import { plainText } from "./plain-text.ts";

/** More of somebody else's message is never looked at. */
const mostCharacters = 28_000;

/**
 * What somebody else wrote that came with the message: forwarded whole, or the beginning of what is answered. Undefined
 * where nothing came. Teams, "Conversation messages"; the shapes are those of its clients.
 */
export function quotedText(activity: IncomingActivity): string | undefined {
  const { attachments = [], entities = [], text = "", recipient } = activity;
  // What the bot said itself is only what is answered.
  if (entities.some(({ quotedReply }) => quotedReply !== undefined && quotedReply.senderId === recipient?.id))
    return undefined;
  const written = [
    ...attachments.map(({ contentType, content }) => referred(contentType, content)),
    ...entities.map(({ type, quotedReply }) => (type === "quotedReply" ? quotedReply?.preview : undefined)),
    ...[text, ...attachments.map(({ content }) => content)].map(inBlockOf),
  ];
  const found = written.find((one) => one !== undefined && one.trim() !== "" && one.length <= mostCharacters);
  if (found === undefined) return undefined;
  return plainText(found);
}

function referred(contentType: string | undefined, content: unknown): string | undefined {
  if (contentType === "forwardedMessageReference") return fieldOf(content, "originalMessageContent");
  return contentType === "messageReference" ? fieldOf(content, "messagePreview") : undefined;
}

function fieldOf(content: unknown, name: string): string | undefined {
  const value = typeof content === "string" ? parse(content) : content;
  const field: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof field === "string" ? field : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function inBlockOf(html: unknown): string | undefined {
  if (typeof html !== "string" || html.length > mostCharacters) return undefined;
  return /<p\b[^<>]{0,200}itemprop="preview"[^<>]{0,200}>(.*?)<\/p>/isu.exec(html)?.[1];
}
