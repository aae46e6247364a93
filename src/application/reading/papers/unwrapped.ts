// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { fold } from "../engine/fold.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { isOfOthers } from "../of-others.ts";
import { stateIn } from "../rows/row.ts";
import { hasSubject } from "../subject.ts";
import { whyNotTold } from "../why-no-fact.ts";
import { labelsOfPapers } from "../words/paper-words.ts";

const labels = new RegExp(`(?:^|\\s)(?:${Object.values(labelsOfPapers).join("|")})$`, "u");
const mostCharacters = 90;

/**
 * What stands behind words that only lead to it: "allora segnalo lo stesso: venerdì incontro con Signa", "Ti giro
 * questa: «Gentile dottoressa …»". Undefined where what stands before the colon says something of a meeting, or is a
 * label of it. Pure: `now` is given.
 */
export function unwrapped(
  text: string,
  context: LineContext,
): { readonly text: string; readonly isQuoted: boolean } | undefined {
  const [, lead = "", rest = ""] = /^([^:\n]{2,120}?)\s*:\s+([\s\S]+)$/u.exec(text.trim()) ?? [];
  const folded = fold(lead).trim();
  if (lead === "" || lead.length > mostCharacters || /\d/u.test(lead) || labels.test(folded)) return undefined;
  const saysSomething =
    namesBodies(lead, context.register) ||
    readMeetingLine(lead, context).day.kind !== "none" ||
    stateIn(lead) !== undefined ||
    whyNotTold(lead) !== undefined ||
    isOfOthers(lead, context) ||
    lead.includes("?");
  if (saysSomething) return undefined;
  const [, quoted] = /^\s*["“«]([\s\S]{30,})["”»]\W*$/u.exec(rest) ?? [];
  if (quoted !== undefined) return { text: quoted, isQuoted: true };
  return hasSubject(folded) ? undefined : { text: rest, isQuoted: false };
}
