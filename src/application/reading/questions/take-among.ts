// SPDX-License-Identifier: EUPL-1.2
import type { BodiesAmong } from "#domain/bodies-among.ts";
import { patternInside } from "../engine/saying.ts";
import { waysOfNamingSomeBodies } from "../words/question-words.ts";

const company = " (?:con|insieme a)(?: (?:i|gli|le|la|dei|degli|delle|altri|altre|tutti|tutte|qualche|alcuni|alcune))*";
const asking = " (?:quali|quale|quanti|quante|che|which|how many)(?: (?:altri|altre|sono|i|le))*";
const bodies = "(?: (?:un|qualche|nessun|quale|che))?(?: (?:comuni|comune|enti|ente|quelli))?";

const some = (Object.keys(waysOfNamingSomeBodies) as (BodiesAmong & keyof typeof waysOfNamingSomeBodies)[]).map(
  (among) => {
    const { source } = patternInside(waysOfNamingSomeBodies[among]);
    const named = among === "project" ? `${bodies}${source}` : source;
    return {
      among,
      named: new RegExp(named, "u"),
      there: new RegExp(`${company}${named}`, "u"),
      asked: new RegExp(`${asking}${named}`, "u"),
    };
  },
);

/** The bodies that a question asks about, or of which it says that they were there. */
export type Among = {
  readonly among?: BodiesAmong;
  /** It is asked which or how many they are: beside a body that is named too. */
  readonly isAsked: boolean;
  readonly isThere: boolean;
  /** "Enti" in the place of their name; without them where they only were there. */
  readonly saying: string;
};

/**
 * The bodies that a saying means by what they are: of one kind, or of the project, of whatever kind these are said to be;
 * not asked about where they only were there ("con le unioni"). Undefined where it names none, or several kinds.
 */
export function takeAmong(line: string): Among {
  const saying = line.replace(/(?<= union[ei]) (?:dei|di) comuni(?= |$)/u, "");
  const [found, ...others] = some.filter(({ named }) => named.test(saying));
  if (found === undefined || (others.length > 0 && found.among !== "project"))
    return { isAsked: false, isThere: false, saying };
  const { among, named, there, asked } = found;
  const isThere = there.test(saying);
  return {
    among,
    isAsked: asked.test(saying),
    isThere,
    saying: saying.replace(isThere ? there : named, isThere ? " ," : " enti"),
  };
}
