// SPDX-License-Identifier: EUPL-1.2
import { patternOf, sayingOf } from "../engine/saying.ts";
import { waysOfHeadingMeetings } from "../words/telling-words.ts";

const heading = patternOf(waysOfHeadingMeetings);

/** The text after a heading that says that meetings follow; undefined when it has none. */
export function afterHeading(text: string): string | undefined {
  const [begun, rest] = /^([^:]{3,80}):\s+(.+)$/su.exec(text)?.slice(1) ?? [];
  return begun !== undefined && heading.test(sayingOf(begun)) ? rest : undefined;
}
