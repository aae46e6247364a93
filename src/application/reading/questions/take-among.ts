// SPDX-License-Identifier: EUPL-1.2
import type { BodiesAmong } from "#domain/question.ts";
import { patternInside } from "../engine/saying.ts";
import { waysOfNamingSomeBodies, waysOfSayingInAQuestion } from "../words/question-words.ts";

const some = (Object.keys(waysOfNamingSomeBodies) as (BodiesAmong & keyof typeof waysOfNamingSomeBodies)[]).map(
  (among) => [among, new RegExp(patternInside(waysOfNamingSomeBodies[among]), "gu")] as const,
);
const ofWhatIsNot = patternInside(
  `${waysOfSayingInAQuestion.denied} ${waysOfSayingInAQuestion.missing} ${waysOfSayingInAQuestion.toMeet} ${waysOfSayingInAQuestion.ever}`,
);

/**
 * The bodies that a saying asks about, of those that were not met: of one kind, or of the project, whose name is taken
 * out. Undefined where it names none or several, or asks of those that were met.
 */
export function takeAmong(saying: string): { readonly among?: BodiesAmong; readonly saying: string } {
  const alone = saying.replace(/(?<= unioni?) (?:dei|di) comuni(?= )/u, "");
  const [found, ...others] = ofWhatIsNot.test(saying) ? some.filter(([, words]) => alone.search(words) !== -1) : [];
  if (found?.[0] === "project") return { among: "project", saying: saying.replace(found[1], " ,") };
  return found === undefined || others.length > 0 ? { saying } : { among: found[0], saying };
}
