// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed, namesBodies, readBodies } from "./bodies/bodies.ts";
import { takeDays } from "./days/day.ts";
import { rewritten, type Source, type Span, within } from "./engine/source.ts";
import { halvesOf } from "./halves.ts";
import type { LineContext } from "./line-context.ts";
import { waysOfThinkingAgain } from "./words/line-words.ts";

const again = new RegExp(`(?<![,;.\\s])[,;.\\s]+(?:${waysOfThinkingAgain.join("|")})(?![\\p{L}\\p{N}])[,:\\s]*`, "u");
const anyCompany = /(?<=^|\s)(?:con|col|cn|with)\s+/giu;

/**
 * The text as its writer corrected it: "ieri, anzi lunedì, con Signa" is "lunedì con Signa", and "con Signa, no scusa,
 * con Vaglia" is "con Vaglia". As it was when what is put right is not plainly a day or bodies.
 */
export function withoutFirstThoughts(text: Source, context: LineContext): Source {
  const match = again.exec(text.folded);
  if (match === null || isInTheSubject(match.index, text, context)) return text;
  const [end, from] = [match.index, match.index + match[0].length];
  const [before, after] = [within(text, 0, end), within(text, from)];
  const start = firstDayOf(before, after, context) ?? firstBodiesOf(before, after, context);
  if (start !== undefined) return rewritten(text, { start, end: from }, " ");
  const first = dayFarFrom(before, after, context);
  return first === undefined ? text : rewritten(rewritten(text, first, ""), { start: end, end: from }, ",");
}

/** "Lunedì incontro con Vaglia, anzi martedì": the one day before it, when another one follows, alone up to a sign. */
function dayFarFrom(before: Source, after: Source, { now, register }: LineContext): Span | undefined {
  const [told, meant] = [takeDays(before, now), takeDays(after, now)];
  const [day, ...others] = told.daySpans;
  const isDay = told.reading.kind === "day" && meant.reading.kind === "day";
  if (!isDay || day === undefined || others.length > 0 || !isFirst(meant.daySpans, after)) return undefined;
  const last = Math.max(...[...meant.daySpans, ...meant.hourSpans].map(({ end }) => end));
  const isWithOthers = after.folded.search(anyCompany) !== -1 && namesBodies(within(after, last), register);
  if (!/^\s*(?:$|[,.;])/u.test(after.folded.slice(last)) || isWithOthers) return undefined;
  const lead = /(?:il|di|per il|in data)\s+$/u.exec(before.folded.slice(0, day.start));
  return { start: lead?.index ?? day.start, end: day.end };
}

function isInTheSubject(at: number, text: Source, context: LineContext): boolean {
  const start = halvesOf(text, context).subject.typed.search(/\S/u);
  return start !== -1 && start <= at;
}

/** Where the day right before it begins, when another one begins what follows. */
function firstDayOf(before: Source, after: Source, { now }: LineContext): number | undefined {
  const [told, meant] = [takeDays(before, now), takeDays(after, now)];
  if (told.reading.kind === "none" || meant.reading.kind === "none") return undefined;
  const last = Math.max(...told.daySpans.map(({ end }) => end));
  const isAtTheEnd = !/[\p{L}\p{N}]/u.test(before.typed.slice(last));
  return isAtTheEnd && isFirst(meant.daySpans, after)
    ? told.rest.typed.trimEnd().replace(/(?<![\s,])[\s,]+$/u, "").length
    : undefined;
}

function isFirst(days: readonly Span[], after: Source): boolean {
  return Math.min(...days.map(({ start }) => start)) - after.typed.search(/\S|$/u) <= mostLettersBefore;
}

/** "Il", "di" and the like. */
const mostLettersBefore = 8;

/** Where the one body right before it begins, when others begin what follows: of two it is not said which. */
function firstBodiesOf(before: Source, after: Source, { register }: LineContext): number | undefined {
  const company = [...before.folded.matchAll(anyCompany)].at(-1);
  if (company === undefined) return undefined;
  const told = within(before, company.index + company[0].length);
  const start = after.typed.search(/\S|$/u);
  const lead = /^(?:con|col|cn|with)\s+/u.exec(after.folded.slice(start))?.[0] ?? "";
  const from = start + lead.length;
  const [first = ""] = after.typed.slice(from).split(/[,.;:]/u);
  const meant = within(after, from, from + first.length);
  const isNamed = isPlainlyNamed(told, register) && readBodies(told, register).bodies.length === 1;
  const isAgain = isPlainlyNamed(meant, register) && readBodies(meant, register).bodies.length > 0;
  return isNamed && isAgain ? company.index + company[0].length : undefined;
}
