// SPDX-License-Identifier: EUPL-1.2
import { StoreFault } from "./ports/store-fault.ts";
import type { Person, Request } from "./request.ts";
import type { ProgramServices } from "./services.ts";
import { type Language, type Wording, wordingIn } from "./wording/wording.ts";

/**
 * The language that this person chose; undefined when none was. A store that does not answer takes nobody's language
 * for a reason to answer nothing.
 */
export async function chosenLanguage(
  { person, signal }: Pick<Request, "person" | "signal">,
  { languages }: Pick<ProgramServices, "languages">,
): Promise<Language | undefined> {
  try {
    return await languages.find(person.id, signal);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return undefined;
  }
}

/**
 * The words to say something in to whoever said none: in the language that they chose, otherwise in that of their client,
 * otherwise in Italian. One point read.
 */
export async function wordingOf(
  asking: Pick<Request, "person" | "language" | "signal">,
  services: Pick<ProgramServices, "languages">,
): Promise<Wording> {
  return wordingIn((await chosenLanguage(asking, services)) ?? asking.language);
}

/** The words of the language that this person chose, otherwise of the one given, otherwise Italian. One point read. */
export async function wordingFor(
  person: Pick<Person, "id"> | undefined,
  { languages }: Pick<ProgramServices, "languages">,
  signal: AbortSignal,
  otherwise?: Language,
): Promise<Wording> {
  const chosen = person === undefined ? undefined : await languages.find(person.id, signal);
  return wordingIn(chosen ?? otherwise);
}
