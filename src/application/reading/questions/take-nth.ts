// SPDX-License-Identifier: EUPL-1.2
import { patternInside } from "../engine/saying.ts";

const ordinals = "second terz quart quint sest settim ottav non decim".split(" ");
const ofMeetings = patternInside(`
  [<the>] (${ordinals.flatMap((stem) => [`${stem}o`, `${stem}a`]).join("|")}) (<meeting>)
`);

/** "Il terzo incontro": which of them by their days, and the saying where only the meeting is left of it. */
export function takeNth(saying: string): { readonly nth?: number; readonly saying: string } {
  const found = ofMeetings.exec(saying)?.[0];
  if (found === undefined) return { saying };
  const index = ordinals.findIndex((stem) => new RegExp(` ${stem}[oa] `, "u").test(found));
  return index === -1 ? { saying } : { nth: index + 2, saying: saying.replace(found, " incontro") };
}
