// SPDX-License-Identifier: EUPL-1.2
import { patternOf, sayingOf } from "./engine/saying.ts";
import { waysToRecordQuoted } from "./words/recording-words.ts";

const ways = patternOf(waysToRecordQuoted);

/** Whether a message, with what somebody else wrote beside it, only asks to record that. Pure. */
export function asksToRecord(line: string): boolean {
  return ways.test(sayingOf(line));
}
