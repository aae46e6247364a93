// SPDX-License-Identifier: EUPL-1.2
import type { IncomingActivity } from "./activity.ts";

/** Teams sends no longer message: a longer one is no message that a person typed there. */
const mostCharacters = 28_000;

/**
 * What the person typed. Teams writes it as a little HTML: the mention of the bot is taken away, as an element or as
 * "@Name" at the start; of other mentions the name stays; entities become their characters, once. What is too long is
 * left as it came, whole: the application refuses it.
 */
export function typedText(activity: IncomingActivity): string {
  const { text = "", recipient } = activity;
  if (text.length > mostCharacters) return text;
  const begins = text.search(/\S/u);
  const isBot = botIn(activity);
  const bare = text.replace(
    /<at\b[^<>]{0,200}>([^<>]{0,1000})<\/at>((?:&nbsp;|[\s,:])*)/giu,
    (element: string, name: string, after: string, start: number) => {
      const mention = element.slice(0, element.length - after.length);
      return isBot(mention, name, start === begins) ? " " : `${name}${after}`;
    },
  );
  return withoutName(toCharacters(bare).trimStart(), recipient?.name ?? "");
}

/**
 * Whether a mention is of the bot: by the entity that tells who is meant; without one, by name, and the first one is
 * the bot, which hears nothing else.
 */
function botIn({ entities = [], recipient }: IncomingActivity) {
  const meant = new Map<string, boolean>();
  for (const { type, text, mentioned } of entities) {
    if (type !== "mention" || text === undefined) continue;
    meant.set(text, meant.get(text) === true || mentioned?.id === recipient?.id);
  }
  const own = recipient?.name?.toLowerCase();
  return (mention: string, name: string, isFirst: boolean): boolean =>
    meant.get(mention) ?? (isFirst || name.toLowerCase() === own);
}

function withoutName(text: string, name: string): string {
  if (!text.startsWith("@")) return text;
  const isNamed = name !== "" && text.slice(1).toLowerCase().startsWith(name.toLowerCase());
  return (isNamed ? text.slice(1 + name.length) : text.replace(/^@\S*/u, "")).replace(/^[\s,:]+/u, "");
}

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function toCharacters(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (entity, name, decimal, hex) => {
      if (name !== undefined) return characters[String(name).toLowerCase()] ?? entity;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    },
  );
}
