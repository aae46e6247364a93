// SPDX-License-Identifier: EUPL-1.2
import { closingsOfLetters, closingsWithAName, greetingsWithAName, openingsOfLetters } from "../words/courtesies.ts";
import { givenNames } from "../words/given-names.ts";
import { wordsOfNoRemark } from "../words/line-words.ts";
import { formsOf } from "../words/nouns.ts";
import { fold } from "./fold.ts";
import { oneOf } from "./way.ts";

const name = "\\p{Lu}[\\p{L}'’]+";
const title = "(?:(?:dott|sig|ing|avv|arch|prof|geom|rag|dr)(?:\\.?ssa|\\.[rn]a)?\\.?\\s+)";
const greeting = new RegExp(
  `^[^\\p{L}\\p{N}/@]*(?:(?<formal>${oneOf(openingsOfLetters)})|${oneOf(greetingsWithAName)})\\s+(?:(?:a[dil]?|all[ao])\\s+(?!tutt))?(?<title>${title})?`,
  "u",
);
const addressee = new RegExp(`^${name}(?:\\s+${name}){0,2}\\s*[,!:]\\s*(?=\\S)`, "u");
const signed = new RegExp(
  `(?<![\\s,;])[\\s,;]+(?:(?<formal>${oneOf(closingsOfLetters)})|${oneOf(closingsWithAName)})[\\s,.!-]+(?<name>\\S.*?)[\\s.]*$`,
  "su",
);
const signature = new RegExp(
  `^[-–(]?\\s*${title}?${name}(?:\\s+(?:(?:d[aei]l?|dell[ao]|dei|delle|e)\\s+|dell['’]\\s*)?${name}){0,5}(?:\\s+(?:generale|comunale|municipale))?\\)?$`,
  "u",
);
/** "… con Pelago. Luca": a sentence of its own; never "dott. Luca", "Borgo S. Lorenzo". */
const nameAlone = new RegExp(`(?<=\\p{L}{5}|\\d)[.!]\\s+${name}(?:\\s${name})?[\\s.]*$`, "u");
/** A greeting and who is greeted are no longer, nor a closing and who signs. */
const mostOfAnEnd = 120;

/** "Saluti. Ieri anche Signa": something more is told. */
const wordsOfTelling: ReadonlySet<string> = new Set([
  ...wordsOfNoRemark,
  ...formsOf("meeting", "meetingOrTopic", "contact"),
  ..."ieri oggi domani stamattina lunedi martedi mercoledi giovedi venerdi sabato domenica".split(" "),
]);

const isPerson = (words: string) => givenNames.has(/\p{L}+/u.exec(fold(words))?.[0] ?? "");

/** "Ciao Fiesole", "gentile Comune di Vaglia": they address whoever is named, who need not have been there. */
export function isGreeting(words: string): boolean {
  return greeting.test(fold(words.slice(0, mostOfAnEnd)));
}

/** What follows a plain greeting with no sign between, where neither a title nor a given name says who that is. */
export function greetingIn(text: string): string | undefined {
  const match = greeting.exec(fold(text.slice(0, mostOfAnEnd)));
  const { formal, title: titled } = match?.groups ?? {};
  const who = match === null ? "" : text.slice(match[0].length, match[0].length + mostOfAnEnd);
  return formal !== undefined || titled !== undefined || who === "" || isPerson(who) ? undefined : who;
}

/**
 * How much of a text greets somebody by name: "Ciao Gianni, ", "Gentile dott.ssa Bianchi, ". After a plain greeting
 * only a given name or a title tells a person from a body. 0: none.
 */
export function lengthOfAddress(text: string): number {
  const greeted = greeting.exec(fold(text.slice(0, mostOfAnEnd)));
  if (greeted === null) return 0;
  const [words] = greeted;
  const who = addressee.exec(text.slice(words.length, words.length + mostOfAnEnd))?.[0];
  const { formal, title: titled } = greeted.groups ?? {};
  const isSomebody = who !== undefined && (formal !== undefined || titled !== undefined || isPerson(who));
  return isSomebody ? words.length + who.length : 0;
}

/**
 * Where the closing of a letter begins that somebody signs on its line: "Distinti saluti, Ufficio di Gabinetto". After
 * a closing of every day ("grazie") only a given name tells who signs from who was met, and so it does alone in a text
 * that began with a greeting. Undefined: none.
 */
export function startOfSigning(text: string, isGreeted: boolean): number | undefined {
  const from = Math.max(0, text.length - mostOfAnEnd);
  const end = text.slice(from);
  const alone = isGreeted ? nameAlone.exec(end) : null;
  if (alone !== null && isPerson(alone[0])) return from + alone.index;
  const match = signed.exec(fold(end));
  const told = match?.groups?.name ?? "";
  if (match === null || told === "") return undefined;
  const at = match.index + match[0].lastIndexOf(told);
  const who = end.slice(at, at + told.length);
  if (
    !signature.test(who) ||
    fold(who)
      .split(/\s+/u)
      .some((word) => wordsOfTelling.has(word))
  )
    return undefined;
  return match.groups?.formal !== undefined || isPerson(who) ? from + match.index : undefined;
}
