// SPDX-License-Identifier: EUPL-1.2
import { singularOf } from "../words/nouns.ts";

const isPlannedFor = new RegExp(
  `(?<=(?:${singularOf("meeting").join("|")})\\s)(?:già\\s)?(?:previst|fissat|programmat|concordat|calendarizzat)[oa]\\s(?:(?:per\\s)?(?:il|l['’])|per)\\s?(?=\\S)`,
  "giu",
);

/** "Era il 21: correggilo". */
const toBeCorrected = /(?<=[^\s,;:])[\s,;:]+(?:corregg[ai]|sistema)l[oa]$/iu;

/** "Al giorno 5". */
const aDayNumbered = /(?<=\s(?:al|il|del)\s)giorno\s(?=\d)/giu;

/** A line that wants a change, as if it named its meeting by the day alone; without the order that says no more. */
export function ofItsDay(told: string): string {
  return told
    .replace(toBeCorrected, "")
    .replace(wasPlanned, " ")
    .replace(isPlannedFor, "di ")
    .replace(aDayNumbered, "");
}

/** "L'incontro che era previsto per il 20", "l'ultimo che ho scritto": which one it is, and nothing that is said of it. */
const wasPlanned =
  /(?<!\s)\s+che\s+(?:(?:era|era\s+stat[oa]|avevamo|avevo|avevano|si\s+era)\s+(?=(?:già\s+)?(?:previst|fissat|programmat|concordat|in\s+programma|in\s+calendario))|(?:ti\s+)?(?:ho|avevo|abbiamo)\s+(?:appena\s+|già\s+)?(?:scritt|segnat|registrat|mess|inserit|dett|raccontat)[oa](?:\s+(?:ora|adesso|prima|poco\s+fa))?(?=[\s,:]))/giu;
