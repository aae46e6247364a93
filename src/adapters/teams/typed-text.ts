// SPDX-License-Identifier: EUPL-1.2
import type { IncomingActivity } from "./activity.ts";
import { toCharacters, withoutElements } from "./html-text.ts";
import { withoutMarkdown } from "./markdown-text.ts";

/** Teams sends no longer message: a longer one is no message that a person typed there. */
const mostCharacters = 28_000;

/**
 * What the person typed. Teams writes it as a little HTML, at times in an attachment alone: the mention of the bot is
 * taken away, as an element or as "@Name" at the start; of other mentions the name stays; elements and the marks of
 * Markdown are taken off; entities become their characters, once. What is too long is left as it came, whole: the
 * application refuses it.
 */
export function typedText(activity: IncomingActivity): string {
  const { recipient } = activity;
  const text = writtenIn(activity);
  if (text.length > mostCharacters) return text;
  const own = withoutElements(withoutQuoted(text));
  const begins = own.search(/\S/u);
  const isBot = botIn(activity);
  const bare = own.replace(
    /<at\b[^<>]{0,200}>([^<>]{0,1000})<\/at>((?:&nbsp;|[\s,:])*)/giu,
    (element: string, name: string, after: string, start: number) => {
      const mention = element.slice(0, element.length - after.length);
      return isBot(mention, name, start === begins) ? " " : `${name}${after}`;
    },
  );
  return withoutName(withoutMarkdown(toCharacters(bare)).trimStart(), recipient?.name ?? "");
}

/** What stands in the place of no text beside a button's values. */
const none = "|EMPTY|";

/** The text, or the HTML beside it where there is none. */
export function writtenIn({ text = "", attachments = [] }: IncomingActivity): string {
  if (text.trim() !== "" && text.trim() !== none) return text;
  const html = attachments.find(
    ({ contentType, content }) => contentType === "text/html" && typeof content === "string",
  );
  return html === undefined ? "" : String(html.content);
}

/** What somebody else wrote, quoted or forwarded, is not typed here: its place in the text is taken away. */
function withoutQuoted(text: string): string {
  return text
    .replace(/<quoted\b[^<>]{0,500}>(?:\s{0,20}<\/quoted>)?/giu, "")
    .replace(/<attachment\b[^<>]{0,500}>(?:[^<>]{0,200}<\/attachment>)?/giu, "")
    .replace(/<blockquote\b[^<>]{0,500}itemtype="[^"<>]{0,200}\/Reply".*?<\/blockquote>/gisu, "");
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
