// SPDX-License-Identifier: EUPL-1.2
import type { Request } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { isFields } from "./card-action.ts";

const mostMilliseconds = 3000;
const mostBytes = 64 * 1024;
const fileType = "application/vnd.microsoft.teams.file.download.info";

/** What an invitation is told by; the rest of the file is of zones, people and links. */
const properties = /^(?:BEGIN|END):(?:VCALENDAR|VEVENT)$|^(?:METHOD|SUMMARY|DTSTART|LOCATION|STATUS)[;:]/u;

/**
 * The request with the invitation of a calendar file read, as words that nobody typed: the file is no evidence then, and
 * what was typed beside it is an introduction. As it was where there is none, or it does not come in 3 seconds.
 */
export async function withCalendar(
  request: Request,
  activity: IncomingActivity,
  isAuthenticated: boolean,
): Promise<Request> {
  const { input } = request;
  if (input.kind !== "text" || input.text.trimStart().startsWith("/")) return request;
  const [found] = (activity.attachments ?? []).flatMap(({ contentType, name = "", content }) => {
    const address = isFields(content) ? content.downloadUrl : undefined;
    const isCalendar = contentType === fileType && /\.ics$/iu.test(name) && typeof address === "string";
    return isCalendar && isAllowed(address, isAuthenticated) ? [{ name, address }] : [];
  });
  const quoted = found === undefined ? undefined : await download(found.address).catch(() => undefined);
  if (found === undefined || quoted === undefined) return request;
  const files = input.files.filter(({ name }) => name !== found.name);
  return { ...request, input: { ...input, text: "", files, quoted } };
}

/** Where Teams keeps the files of its chats; without an identity, on this machine alone. */
function isAllowed(address: string, isAuthenticated: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (isAuthenticated) return protocol === "https:" && hostname.endsWith(".sharepoint.com");
  return ["127.0.0.1", "localhost"].includes(hostname);
}

async function download(address: string): Promise<string | undefined> {
  const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(mostMilliseconds) });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
  }
  const text = Buffer.concat(chunks).toString("utf8");
  return response.ok && text.includes("BEGIN:VEVENT") ? toldBy(text) : undefined;
}

/** A long line of a calendar goes on in the next one, after a space (RFC 5545, 3.1). */
function toldBy(calendar: string): string {
  const lines = calendar
    .replace(/\r\n?/gu, "\n")
    .replace(/\n[ \t]/gu, "")
    .split("\n");
  return lines.filter((line) => properties.test(line)).join("\n");
}
