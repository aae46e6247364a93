// SPDX-License-Identifier: EUPL-1.2
import { months } from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import { monthNamed } from "./named.ts";

const name = anyOf(months.flat());
const before = "(?:(?:ad?|in|di|(?:ne|de)l\\s+mese\\s+di|(?:nei|dei)\\s+mesi\\s+di|nel)\\s+)?";

/** "A giugno e a luglio", "luglio, agosto e settembre". */
export const severalMonths = new RegExp(
  `(?<![\\p{L}\\p{N}])${before}(?:${name})(?:\\s*,\\s*${before}(?:${name}))*,?\\s+(?:e|ed|and)\\s+${before}(?:${name})(?![\\p{L}\\p{N}]|\\s+\\d)`,
  "u",
);
/** "Luglio", "nel mese di luglio 2021". */
export const oneMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:ne|de)l\\s+mese\\s+di\\s+)?(?<month>${name})(?:\\s+(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  "u",
);
const each = new RegExp(`(?<![\\p{L}\\p{N}])(?:${name})(?![\\p{L}\\p{N}])`, "gu");

/** The first and the last of months that are named one after the other; undefined where one between them is not. */
export function monthsInARow(words: string): { readonly from: string; readonly until: string } | undefined {
  const named = words.match(each) ?? [];
  const [from, until] = [named.at(0), named.at(-1)];
  const isInARow = named.every((one, index) => monthNamed(one) === monthNamed(from) + index);
  return isInARow && from !== undefined && until !== undefined ? { from, until } : undefined;
}
