// SPDX-License-Identifier: EUPL-1.2
const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The elements that Teams writes. What a person types between angle brackets comes as entities, or is none of these. */
const blocks = "p|div|li|tr|h[1-6]|blockquote|pre|table|ul|ol|hr";
const others = "br|span|strong|b|em|i|u|s|strike|del|sub|sup|code|codeblock|font|tbody|thead|td|th|systemeventmessage";

const picture = /<(?:img|emoji)\b([^<>]{0,2000})>(?:[^<>]{0,20}<\/emoji>)?/giu;
const link = /<a\b([^<>]{0,4000})>([^<>]{0,2000})<\/a>/giu;
const block = new RegExp(`(?<!\\s)\\s*</?(?:${blocks}|br)(?:\\s[^<>]{0,2000})?/?>\\s*`, "giu");
const other = new RegExp(`</?(?:${others}|a)(?:\\s[^<>]{0,2000})?/?>`, "giu");

/** Between two cells of a row, as they are pasted from a sheet. */
const betweenCells = /<\/t[dh]>\s{0,200}(?=<t[dh][\s>])/giu;

const mention = /<span\b[^<>]{0,500}schema\.skype\.com\/Mention"[^<>]{0,500}>([^<>]{0,1000})<\/span>/giu;

/**
 * The words of a little HTML as Teams writes it: an emoji is its character, a link its words and its address, a block a
 * line. A mention stays one, as `<at>`; entities stay, for `toCharacters`.
 */
export function withoutElements(html: string): string {
  return html
    .replace(mention, "<at>$1</at>")
    .replace(betweenCells, "\t")
    .replace(picture, (_, attributes: string) => emojiIn(attributes))
    .replace(link, (_, attributes: string, words: string) => linked(words, attribute("href", attributes)))
    .replace(block, "\n")
    .replace(other, "")
    .replace(/^\n+|(?<!\n)\n+$/gu, "");
}

/** A picture that is no emoji says nothing: its name is of the file. */
function emojiIn(attributes: string): string {
  const alternative = attribute("alt", attributes);
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alternative) ? alternative : "";
}

/**
 * The words of a link, and its address where that is of a document: the address of a whole site only says who somebody
 * is.
 */
export function linked(words: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isDocument = url?.protocol === "https:" && (url.pathname !== "/" || url.search !== "");
  return isDocument && !words.includes(address) ? `${words} ${address} ` : words;
}

function attribute(name: string, attributes: string): string {
  const [, inDouble, inSingle] = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`, "iu").exec(attributes) ?? [];
  return toCharacters(inDouble ?? inSingle ?? "");
}

/** Entities become their characters, once. */
export function toCharacters(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (entity, name, decimal, hex) => {
      if (name !== undefined) return characters[String(name).toLowerCase()] ?? entity;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    },
  );
}
