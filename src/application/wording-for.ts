// SPDX-License-Identifier: EUPL-1.2
import type { Person } from "./request.ts";
import type { ProgramServices } from "./services.ts";
import { type Language, type Wording, wordingIn } from "./wording/wording.ts";

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
