// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { daysNamed } from "../days/days-named.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { saysOnlyEvidence } from "../intentions/read-document.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { wordsOfAMistake } from "../words/line-words.ts";
import { waysOfHeadingMeetings } from "../words/telling-words.ts";
import { eachOnItsLine, groupedByDay } from "./each-with-a-day.ts";

const heading = patternOf(waysOfHeadingMeetings);

/** The text after a heading that says that meetings follow; undefined when it has none. */
export function afterHeading(text: string): string | undefined {
  const [begun, rest] = /^([^:]{3,80}):\s+(.+)$/su.exec(text)?.slice(1) ?? [];
  return begun !== undefined && heading.test(sayingOf(begun)) ? rest : undefined;
}

const anyHeading = /^(?<heading>[^:\n]{3,80})(?::\s+|\n+)(?=\S)/u;

/**
 * The same, and the text after any words without a day and a body that stand over meetings with days of their own, or
 * over what else `isOver` takes for meetings.
 */
export function belowHeading(
  text: string,
  context: LineContext,
  isOver?: (rest: string) => boolean,
): string | undefined {
  const known = afterHeading(text);
  if (known !== undefined) return known;
  const match = anyHeading.exec(text);
  const { heading: begun = "" } = match?.groups ?? {};
  if (match === null || text.includes("?") || namesBodies(begun, context.register)) return undefined;
  if (saysOnlyEvidence(begun)) return undefined;
  // "Ho sbagliato i giorni: quello con Signa era il 7 …": they are told already.
  if (wordsOfAMistake.test(sayingOf(begun))) return undefined;
  // "L'1 settembre si comincia: Signa, il 2 Vaglia": the day is of the first.
  const { day } = readMeetingLine(begun, context);
  if (day.kind === "day" && daysNamed(sourceOf(begun), context.now).length === 0) return undefined;
  const rest = text.slice(match[0].length);
  const areBelow = isOver ?? ((below) => [eachOnItsLine, groupedByDay].some((way) => way(below, context).length > 1));
  return areBelow(rest) ? rest : undefined;
}
