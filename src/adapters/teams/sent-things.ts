// SPDX-License-Identifier: EUPL-1.2
import type { SentFile, UnreadThing } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";

const mostFiles = 5;
const mostCharactersOfAFileName = 255;
const fileTypes = ["application/vnd.microsoft.teams.file.download.info", "reference"];

/** The files of a message: only those with a name and an address of https, at most 5. */
export function filesOf({ attachments = [] }: IncomingActivity): readonly SentFile[] {
  return attachments
    .flatMap(({ contentType = "", contentUrl = "", name = "" }) => {
      const isFile = fileTypes.includes(contentType) && name.trim() !== "" && URL.canParse(contentUrl);
      const url = isFile ? new URL(contentUrl) : undefined;
      return url?.protocol === "https:" ? [{ name: name.slice(0, mostCharactersOfAFileName), link: url.href }] : [];
    })
    .slice(0, mostFiles);
}

/** What a message has beside its words that is not kept, each kind once. What the words are written in is none of it. */
export function unreadThings({ attachments = [] }: IncomingActivity): readonly UnreadThing[] {
  const html = attachments.flatMap(({ contentType, content }) =>
    contentType === "text/html" && typeof content === "string" ? [content] : [],
  );
  const inHtml = html.flatMap((text) => itemTypes.flatMap(([type, thing]) => (text.includes(type) ? [thing] : [])));
  const hasEmoji = html.some((text) => text.includes("schema.skype.com/Emoji"));
  const attached = attachments.flatMap(({ contentType = "", contentUrl = "" }) => {
    if (hasEmoji && contentType.startsWith("image/") && isOfTeams(contentUrl)) return [];
    return thingOf(contentType.toLowerCase()) ?? [];
  });
  return [...new Set([...inHtml, ...attached])];
}

/** What the HTML of a message says that something in it is. */
const itemTypes: readonly (readonly [string, UnreadThing])[] = [
  ["schema.skype.com/AMSImage", "image"],
  ["schema.skype.com/Giphy", "image"],
  ["schema.skype.com/Sticker", "image"],
  ["schema.skype.com/AudioMessage", "voice"],
  ["schema.skype.com/AMSVideo", "video"],
];

const notThings = [...fileTypes, "text/html", "text/plain", "messagereference", "forwardedmessagereference"];

function thingOf(contentType: string): UnreadThing | undefined {
  if (contentType === "" || notThings.includes(contentType)) return undefined;
  const [, kind] = /^(image|audio|video)\//u.exec(contentType) ?? [];
  if (kind === "image" || kind === "video") return kind;
  if (kind === "audio" || contentType.endsWith("card.audio")) return "voice";
  if (/fluid|loop/u.test(contentType)) return "loop";
  return contentType.startsWith("application/vnd.microsoft.card.") ? "card" : "other";
}

/** The pictures of emoji come from there. */
function isOfTeams(url: string): boolean {
  return URL.canParse(url) && /(?:^|\.)cdn\.office\.net$/u.test(new URL(url).hostname);
}
