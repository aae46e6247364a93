// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { placeNouns } from "../words/place-words.ts";

const place = /(?:^|[^\p{L}])(?:presso|c\/o)\s(?:(?:il|lo|la|i|gli|le)\s|l['’]\s?)?([^;.:\n()]{3,120})/iu;
const room = new RegExp(
  `(?:^|(?<!assessor\\p{L})[^\\p{L}])(?:ad?|in|nell[ao]?|nel|all[ao]?|al)\\s(?:l['’])?((?:${[...placeNouns].join("|")})(?!\\p{L})[^,;.:\\n()]{0,80})`,
  "iu",
);
const after =
  /\s(?:con|per|(?:un|una|il|la|un'|l')\s?(?:incontro|riunione|seduta|tavolo)|si|al fine|alle|su(?:l|llo|lla|i|gli|lle|ll['’])?|riguardo|in data|il giorno|che|ha|hanno|abbiamo|sono)\s.*$/iu;
const andMore = /\se\s\p{Ll}.*$/u;
/** "…, sala giunta", "…, via Roma 3": more of the same place. */
const more = new RegExp(
  `^(?:(?:${[...placeNouns].join("|")}|piano|stanza|primo|secondo|terzo|n\\.?)(?!\\p{L})|\\d{1,4}(?:/\\p{L})?$)`,
  "u",
);

/** Where a sentence says that it is: "presso la Sala degli Incontri di Palazzo Vecchio", "a Palazzo Vecchio, sala giunta". */
export function placeIn(sentence: string): string {
  const found = place.exec(sentence)?.[1] ?? room.exec(sentence)?.[1] ?? "";
  const [first = "", ...others] = found.split(/,\s*/u);
  const end = others.findIndex((part, at) => !more.test(fold(part)) && !isTown(part, [first, ...others][at]));
  return [first, ...others.slice(0, end === -1 ? undefined : end)]
    .join(", ")
    .replace(after, "")
    .replace(andMore, "")
    .trim();
}

/** "Via XXV Aprile 10, Rufina": where the street is. */
function isTown(part: string, before = ""): boolean {
  return (
    /^(?:via|viale|piazza|piazzale|corso|largo)\s|^\d{1,4}$/iu.test(before) && /^\p{Lu}[\p{L} ]{2,24}$/u.test(part)
  );
}
