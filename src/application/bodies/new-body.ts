// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyKind } from "#domain/body.ts";
import type { Register } from "#domain/register.ts";
import { nameKey } from "../reading/engine/tokens.ts";
import { wordsLeftOut } from "../reading/words/body-words.ts";
import type { ToldBody } from "./check-body.ts";

const mostCharactersOfAnId = 40;

/** A body that the register does not know, as it is before anything is told of it: of no kind that counts. */
export function newBody(name: string, register: Register, kind: BodyKind = "altro"): ToldBody {
  const id = newId(name, register);
  const written =
    name === name.toLowerCase() ? asAName(name) : name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return { id, kind, officialName: written, shortName: written, codes: [], aliases: [], isLikely: false };
}

/** "Comune di Poggio a Caiano" of what was typed in lower case. */
function asAName(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*['’]?/gu, (word) =>
    wordsLeftOut.has(word.replace("’", "'")) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** "consorzio-di-bonifica", and "consorzio-di-bonifica-2" where that one is taken: safe as a key of the store. */
function newId(name: string, { kept }: Register): BodyId {
  const letters = nameKey(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, mostCharactersOfAnId)
    .replace(/^-+|-+$/gu, "");
  const start = /[a-z]/u.test(letters) ? letters : "ente";
  let id = start;
  for (let count = 2; kept.has(id); count += 1) id = `${start}-${count}`;
  return id;
}
