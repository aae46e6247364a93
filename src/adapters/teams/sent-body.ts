// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from "botbuilder";

const written = new WeakMap<object, Buffer>();

/** The JSON of a card, in UTF-8. Kept as long as the card is, which nobody changes: one that is ready is written once. */
export function bytesOf(card: object): Buffer {
  const known = written.get(card);
  if (known !== undefined) return known;
  const bytes = Buffer.from(JSON.stringify(card));
  written.set(card, bytes);
  return bytes;
}

/** The JSON of what is sent, in UTF-8: around a card that stands in it alone, whose bytes are taken as they are kept. */
export function bodyOf(content: object): Buffer {
  const { attachments = [], ...rest } = content as Partial<Activity>;
  const [attachment, ...others] = attachments;
  if (attachment === undefined || others.length > 0) return Buffer.from(JSON.stringify(content));
  const { content: card, ...around } = attachment;
  if (typeof card !== "object" || card === null) return Buffer.from(JSON.stringify(content));
  const before = `${opened({ ...rest })}"attachments":[${opened(around)}"content":`;
  return Buffer.concat([Buffer.from(before), bytesOf(card), Buffer.from("}]}")]);
}

/** An object that goes on. */
function opened(fields: object): string {
  const text = JSON.stringify(fields).slice(0, -1);
  return text === "{" ? text : `${text},`;
}
