// SPDX-License-Identifier: EUPL-1.2
import { en } from "./en.ts";
import { it } from "./it.ts";

/** The languages that the bot speaks. */
export type Language = "it" | "en";

/** Every sentence the bot says, in one language. The Italian file sets the shape; the English one has the same. */
export type Wording = typeof it;

const languages: Readonly<Record<Language, Wording>> = { it, en };

/** The words of a language; Italian for anything that is not a language, as what cards send can be forged. */
export function wordingIn(language: string | undefined): Wording {
  return language === "en" ? languages.en : languages.it;
}

/** What a command says of itself, in each language. */
export function commandWords(command: keyof Wording["commands"]) {
  const { summary, example } = it.commands[command];
  const english = en.commands[command];
  return { summary: { it: summary, en: english.summary }, example: { it: example, en: english.example } };
}
