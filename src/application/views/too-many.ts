// SPDX-License-Identifier: EUPL-1.2
import { languageOf } from "../reading/language-of.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import { wordingIn } from "../wording/wording.ts";

const mostCharactersRead = 200;

/**
 * Said to whoever wrote too much: that nothing was done, and in how many seconds they are heard again. A plain text,
 * so that the card whose button was pressed stays as it is. Reads nothing but the language.
 */
export function tooManyReply({ input, language: ofClient }: Partial<Request>, seconds: number): Reply {
  const language =
    input?.kind === "text"
      ? languageOf(input.text.slice(0, mostCharactersRead), ofClient)
      : (input?.fields.language ?? ofClient);
  return { kind: "text", text: wordingIn(language).message.tooMany(seconds) };
}
