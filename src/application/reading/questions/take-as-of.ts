// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf } from "#domain/day.ts";
import { readDays } from "../days/day.ts";
import { monthNamed } from "../days/named.ts";
import { months } from "../words/day-words.ts";
import { wordsBeforeAsOf, wordsOfAMonthsEnd } from "../words/figure-words.ts";
import { anyOf } from "../words/lists.ts";

const start = "(?<![\\p{L}\\p{N}])";
const month = anyOf(months.flat());
const monthsEnd = new RegExp(
  `${start}(?:${anyOf(wordsOfAMonthsEnd)})\\s+(?<month>${month})(?:\\s+(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
  "u",
);
/** "Avevamo coinvolto a metà giugno": what there was by then, and not what took place around it. */
const monthsMiddle = new RegExp(
  `${start}(?:a|alla|verso) meta\\s+(?:di\\s+)?(?<month>${month})(?![\\p{L}\\p{N}])`,
  "u",
);
const hadThen = /(?<!\p{L})(?:avev(?:amo|ate|o|i)|eravamo|erano|risultavano|c'erano)(?!\p{L})/u;
const middle = 15;
const onADay = new RegExp(
  `${start}(?<!(?:dal|dall'|tra|fra|fino|sino)\\s.{0,40})(?:${anyOf(wordsBeforeAsOf)})\\s*(?<day>\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\s+(?:${month})(?:\\s+\\d{4})?)|oggi|ieri)(?![\\p{L}\\p{N}])`,
  "u",
);

/** The day that a folded text asks a figure as of ("al 30 giugno", "a fine maggio"), and the text without it; "a fine maggio" may as well be
 * the time of what is asked. */
export function takeAsOf(
  text: string,
  { now, year }: { readonly now: Temporal.ZonedDateTime; readonly year: number },
): { readonly day?: Day; readonly isMonthsEnd?: true; readonly rest: string } {
  const end = monthsEnd.exec(text);
  const { month: name = "", year: told } = end?.groups ?? {};
  const number = monthNamed(name);
  const first = number === 0 ? undefined : dayOf(Number(told ?? year), number, 1);
  if (end !== null && first !== undefined) {
    return {
      day: first.add({ months: 1 }).subtract({ days: 1 }),
      isMonthsEnd: true,
      rest: text.replace(end[0], " , "),
    };
  }
  const half = hadThen.test(text) ? monthsMiddle.exec(text) : null;
  const halfway = half === null ? undefined : dayOf(year, monthNamed(half.groups?.month), middle);
  if (half !== null && halfway !== undefined) return { day: halfway, rest: text.replace(half[0], " , ") };
  const found = onADay.exec(text);
  const { reading } = readDays(found?.groups?.day ?? "", now, "past");
  if (found === null || reading.kind !== "day") return { rest: text };
  const hasYear = /\d{4}|oggi|ieri/u.test(found[0]);
  const day = hasYear ? reading.day : dayOf(year, reading.day.month, reading.day.day);
  return { ...(day === undefined ? {} : { day }), rest: text.replace(found[0], " , ") };
}
