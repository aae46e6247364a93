// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf } from "#domain/day.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Topic } from "#domain/topic.ts";

const only =
  /^[\s,]*(?:(?<after>dopo|poi dopo|poi|in seguito|successivamente|after)|(?<before>prima|before))(?: ancora)?[\s,?]*$/u;
/** "E questa?", "e questo?", after another week or month. */
const thisOne = /^[\s,]*quest[oa][\s,?]*$/u;
/** "E prima di lui?", of the newest. */
const beforeThatOne = /^[\s,]*prima (?:di (?:lui|lei|loro|quest[oaie]|quell[oaie]|allora)|ancora)[\s,?]*$/u;
/** "E del secondo?", of the parts of a year. */
const otherPart = /^[\s,]*(?:(?:de|ne|a)l|il|lo)\s+(?<which>primo|secondo|terzo|quarto)[\s,?]*$/u;

/** "Il mese prima", "la settimana dopo", "quello dopo" where a month was asked about. */
const neighbour =
  /(?<!\p{L})(?:(?:(?:ne|de|a)l |il )?(?<month>mese)|(?:(?:ne|de|a)lla |la )?(?<week>settimana)|(?:in |di )?quell[oa])\s+(?:ancora\s+)?(?:(?:di )?(?<before>prima|precedente)|(?<after>dopo|successiv[oa]|seguente))(?:\s+ancora)?(?!\p{L})(?!\s+(?:di|del|dell)(?!\p{L}))/u;

type Span = Pick<MeetingFilter, "month" | "from" | "until">;

/**
 * "E dopo?", "e prima?", "e il mese prima?": the time after or before the one that was asked about last, and the text
 * without it; no time where none was asked about. "E quello prima?", of the newest: one more of them.
 */
export function takeBeyond(
  text: string,
  {
    year,
    topic,
    now,
  }: { readonly year: number; readonly topic: Topic | undefined; readonly now: Temporal.ZonedDateTime },
): { readonly span: Span; readonly latest?: number; readonly rest: string } {
  const none = { span: {}, rest: text };
  const beside = neighbour.exec(text);
  const next = beside === null ? undefined : besideIt(beside.groups ?? {}, topic, year);
  if (beside !== null && next !== undefined) return { span: next, rest: text.replace(beside[0], " , ") };
  const asked = topic?.kind === "question" && "latest" in topic.question ? topic.question.latest : undefined;
  const isOneMore = beside?.groups?.before !== undefined || beforeThatOne.test(text);
  if (isOneMore && asked !== undefined)
    return { span: {}, latest: asked + 1, rest: beside === null ? " , " : text.replace(beside[0], " , ") };
  const said = only.exec(text)?.groups;
  if (topic?.kind !== "question" || !("filter" in topic.question)) return none;
  const { month = 0, from, until } = topic.question.filter;
  const today = now.toPlainDate();
  const part = partBeside(otherPart.exec(text)?.groups?.which, { from, until });
  if (part !== undefined) return { span: part, rest: " , " };
  if (thisOne.test(text) && isAWeek(topic.question.filter)) {
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    return { span: { from: monday, until: monday.add({ days: daysToSunday }) }, rest: " , " };
  }
  if (thisOne.test(text) && month !== 0 && today.year === year) return { span: { month: today.month }, rest: " , " };
  if (said === undefined) return none;
  const first = from ?? dayOf(year, month, 1);
  const ofMonth = dayOf(year, month, 1)?.add({ months: 1 }).subtract({ days: 1 });
  const last = until ?? ofMonth ?? ("asOf" in topic.question ? topic.question.asOf : undefined);
  if (said.after !== undefined && last !== undefined) return { span: { from: last.add({ days: 1 }) }, rest: " , " };
  if (said.before !== undefined && first !== undefined)
    return { span: { until: first.subtract({ days: 1 }) }, rest: " , " };
  return none;
}

/** Another half of the year of a half, another quarter of that of a quarter. */
function partBeside(which: string | undefined, { from, until }: Ends): Span | undefined {
  if (which === undefined || from === undefined || until === undefined) return undefined;
  const { months, days } = from.until(until.add({ days: 1 }), { largestUnit: "month" });
  const first = dayOf(from.year, ["primo", "secondo", "terzo", "quarto"].indexOf(which) * months + 1, 1);
  const isPart = from.day === 1 && days === 0 && months > 1 && months < 12;
  return isPart && first ? { from: first, until: first.add({ months }).subtract({ days: 1 }) } : undefined;
}

const daysToSunday = 6;

type Ends = { readonly [end in "from" | "until"]?: Day | undefined };

function isAWeek({ from, until }: Ends): boolean {
  return from !== undefined && until !== undefined && from.until(until).days === daysToSunday;
}

/** The month, or the week, before or after the one that was asked about. */
function besideIt(
  { month: isOfAMonth, week, after }: Readonly<Partial<Record<string, string>>>,
  topic: Topic | undefined,
  year: number,
): Span | undefined {
  if (topic?.kind !== "question" || !("filter" in topic.question)) return undefined;
  const { month, from, until } = topic.question.filter;
  const step = after === undefined ? -1 : 1;
  if (week !== undefined || (isOfAMonth === undefined && isAWeek({ from, until }))) {
    if (from === undefined || until === undefined) return undefined;
    return { from: from.add({ weeks: step }), until: until.add({ weeks: step }) };
  }
  const first = dayOf(year, month ?? 0, 1) ?? (isOfAMonth === undefined ? undefined : from?.with({ day: 1 }));
  const next = first?.add({ months: step });
  if (next === undefined) return undefined;
  return next.year === year
    ? { month: next.month }
    : { from: next, until: next.add({ months: 1 }).subtract({ days: 1 }) };
}
