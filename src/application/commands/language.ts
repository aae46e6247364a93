// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "../command.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords, type Language, wordingIn } from "../wording/wording.ts";

export const languageCommand: Command = {
  name: "lingua",
  aliases: [{ text: "language", language: "en" }],
  ...commandWords("language"),
  isOfNoYear: true,
  operationOf: () => "choose-language",

  async handle({ argument, person, signal, wording }, { languages }) {
    const language = readLanguage(argument);
    if (language === undefined) return plainReply("which-language", wording);
    await languages.keep(person.id, language, signal);
    return plainReply("language-chosen", wordingIn(language));
  },
};

const names: Readonly<Record<Language, readonly string[]>> = {
  it: ["it", "ita", "italiano", "italiana", "italian"],
  en: ["en", "eng", "ing", "inglese", "english"],
};

function readLanguage(argument: string): Language | undefined {
  const words = argument.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (["it", "en"] as const).find((language) => words.some((word) => names[language].includes(word)));
}
