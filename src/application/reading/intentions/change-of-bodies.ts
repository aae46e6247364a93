// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "../bodies/bodies.ts";
import { fold } from "../engine/fold.ts";
import { partsReader, patternInside, sayingOf } from "../engine/saying.ts";
import { isQuestion } from "../is-question.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import { waysOfChangingTheBodies, waysOfTellingTheRightName } from "./phrases-of-a-line.ts";

const changes = partsReader(waysOfChangingTheBodies);
const rightName = partsReader(waysOfTellingTheRightName);
const aMeeting = patternInside(`${waysOfNamingAMeeting} incontri`);

/**
 * What a line changes in the register of the bodies, as it would be typed after its command; undefined when it changes
 * nothing of it, or is of a meeting. Pure.
 */
export function changeOfBodiesIn(line: string, register: BodyRegister): string | undefined {
  if (aMeeting.test(sayingOf(line)) || isQuestion(line)) return undefined;
  const [change] = changes(line);
  if (change?.same !== undefined) return `unisci ${change.same}`;
  if (change !== undefined) return line;
  const [{ name = "" } = {}] = rightName(line);
  const { bodies, doubts } = readBodies(name, register);
  const named = [...bodies, ...doubts.flatMap(({ candidates }) => candidates)].map(
    (id) => register.get(id)?.officialName ?? "",
  );
  const before = named.find((one) => one !== "" && fold(name).startsWith(`${fold(one)} `));
  return before === undefined ? undefined : `rinomina ${before} in ${name}`;
}
