// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { numbers } from "../words/day-words.ts";
import { numberNamed } from "./named.ts";

const form = new RegExp(`^(un|una|\\d{1,2}|${numbers.join("|")})\\s+(giorn[oi]|settiman[ae]|mes[ei])$`, "u");

/** "Una settimana", "due giorni", ahead or (with -1) back; undefined for any other text. */
export function readLengthOfTime(text: string, direction: 1 | -1): { days: number } | { months: number } | undefined {
  const [, count = "", unit = ""] = form.exec(fold(text)) ?? [];
  if (unit === "") return undefined;
  const many = direction * numberNamed(count);
  if (unit.startsWith("m")) return { months: many };
  return { days: unit.startsWith("s") ? 7 * many : many };
}
