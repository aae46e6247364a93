// SPDX-License-Identifier: EUPL-1.2
import { patternInside } from "./engine/saying.ts";
import { waysOfNamingAMeeting } from "./words/telling-words.ts";

const meeting = patternInside(waysOfNamingAMeeting);

/** Whether a saying has words that name a meeting: "riunione", "abbiamo visto". */
export function namesAMeeting(saying: string): boolean {
  return meeting.test(saying);
}
