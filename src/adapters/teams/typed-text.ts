import type { IncomingActivity } from "./activity.ts";

/**
 * What the person typed. Teams writes it as a little HTML: the mention of the bot is taken away, as an element or as
 * "@Name" at the start; of other mentions the name stays; entities become their characters, once.
 */
export function typedText(activity: IncomingActivity): string {
  const { text = "", recipient } = activity;
  const bare = text.replace(
    /<at\b[^<>]{0,200}>([^<>]{0,1000})<\/at>((?:&nbsp;|[\s,:])*)/giu,
    (element: string, name: string, after: string, start: number) => {
      const isFirst = text.slice(0, start).trim() === "";
      const mention = element.slice(0, element.length - after.length);
      return isBot(activity, mention, name, isFirst) ? " " : `${name}${after}`;
    },
  );
  return withoutName(toCharacters(bare).trimStart(), recipient?.name ?? "");
}

/**
 * By the entity that tells who is meant; without one, by name, and the first one is the bot, which hears nothing else.
 */
function isBot({ entities, recipient }: IncomingActivity, mention: string, name: string, isFirst: boolean): boolean {
  const meant = (entities ?? []).filter(({ type, text }) => type === "mention" && text === mention);
  if (meant.length > 0) return meant.some(({ mentioned }) => mentioned?.id === recipient?.id);
  return isFirst || name.toLowerCase() === recipient?.name?.toLowerCase();
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
