// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

/** The first entry of a calendar file (RFC 5545) in lines that people would write; undefined for any other text. */
export function readCalendar(
  text: string,
  timeZone: string,
): { readonly text: string; readonly isCancelled: boolean } | undefined {
  if (!/BEGIN:VEVENT/u.test(text)) return undefined;
  const entry =
    text
      .slice(text.indexOf("BEGIN:VEVENT"))
      .split("END:VEVENT")[0]
      ?.replace(/\n[ \t]/gu, "") ?? "";
  const told = (name: string) =>
    new RegExp(`^${name}(?:;[^:\\n]*)?:(.*)$`, "mu")
      .exec(entry)?.[1]
      ?.replace(/\\([,;\\])/gu, "$1")
      .replace(/\\n/giu, "\n");
  const start = startOf(told("DTSTART"), timeZone);
  const lines = [
    `oggetto: ${told("SUMMARY") ?? ""}`,
    ...(start === undefined ? [] : [`quando: ${start}`]),
    ...(told("LOCATION") ? [`luogo: ${told("LOCATION")}`] : []),
    told("DESCRIPTION") ?? "",
  ];
  const isCancelled = told("STATUS") === "CANCELLED" || /^METHOD:CANCEL/mu.test(text);
  return { text: lines.join("\n"), isCancelled };
}

/** "20210715T103000", in the zone of the diary unless it ends with Z; a whole day has no hour. */
function startOf(start: string | undefined, timeZone: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?/u.exec(start ?? "");
  if (parts === null) return undefined;
  const [, year = "", month = "", day = "", hours, minutes, utc] = parts;
  if (hours === undefined) return `${day}/${month}/${year}`;
  if (utc !== "Z") return `${day}/${month}/${year} ore ${hours}:${minutes}`;
  const instant = Temporal.Instant.from(`${year}-${month}-${day}T${hours}:${minutes}:00Z`);
  const at = instant.toZonedDateTimeISO(timeZone);
  return `${at.day}/${at.month}/${at.year} ore ${at.toPlainTime().toString().slice(0, "HH:MM".length)}`;
}
