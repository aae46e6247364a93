import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { isPlainlyNamed, readBodies } from "./bodies/bodies.ts";
import { readDays } from "./days/day.ts";
import { fold } from "./engine/fold.ts";
import { waysOfThinkingAgain } from "./words/line-words.ts";

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

const again = new RegExp(`[,;.\\s]+(?:${waysOfThinkingAgain.join("|")})(?![\\p{L}\\p{N}])[,:\\s]*`, "u");
const lastCompany = /(?:^|\s)(?:con|col|cn|with)\s+(?!.*\s(?:con|col|cn|with)\s)/iu;

/**
 * The text as its writer corrected it: "ieri, anzi lunedì, con Signa" is "lunedì con Signa", and "con Signa, no scusa,
 * con Vaglia" is "con Vaglia". As it was when what is put right is not plainly a day or bodies.
 */
export function withoutFirstThoughts(text: string, context: Context): string {
  const match = again.exec(fold(text));
  if (match === null) return text;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return withoutDay(before, after, context) ?? withoutBodies(before, after, context) ?? text;
}

/** The day right before it, when another one begins what follows. */
function withoutDay(before: string, after: string, { now }: Context): string | undefined {
  const [told, meant] = [readDays(before, now), readDays(after, now)];
  if (told.reading.kind === "none" || meant.reading.kind === "none") return undefined;
  const isAtTheEnd = !/[\p{L}\p{N}]/u.test(told.rest.slice(told.rest.lastIndexOf(",") + 1));
  const isFirst = fold(after).search(fold(meant.reading.text)) <= mostLettersBefore;
  return isAtTheEnd && isFirst ? `${told.rest.replace(/[\s,]+$/u, "")} ${after}` : undefined;
}

/** "Il", "di" and the like. */
const mostLettersBefore = 8;

/** The one body right before it, when others begin what follows: of two it is not said which. */
function withoutBodies(before: string, after: string, { register }: Context): string | undefined {
  const company = lastCompany.exec(before);
  if (company === null) return undefined;
  const told = before.slice(company.index + company[0].length);
  const meant = after.replace(/^(?:con|col|cn|with)\s+/iu, "");
  const isNamed = isPlainlyNamed(told, register) && readBodies(told, register).bodies.length === 1;
  const [first = ""] = meant.split(/[,.;:]/u);
  const isAgain = isPlainlyNamed(first, register) && readBodies(first, register).bodies.length > 0;
  return isNamed && isAgain ? `${before.slice(0, company.index)} con ${meant}` : undefined;
}
