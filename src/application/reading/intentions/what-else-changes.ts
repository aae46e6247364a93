// SPDX-License-Identifier: EUPL-1.2
import { bodiesMeant } from "../bodies/bodies.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { mayTellMeeting } from "../may-tell.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { readSentences } from "../sentences.ts";
import { readTelling } from "../telling.ts";
import { waysOfSayingWhoWasNotThere } from "../words/telling-words.ts";
import type { AskingContext } from "./askings.ts";
import { correcting } from "./correcting.ts";
import type { Intention } from "./intention.ts";
import { theirLast } from "./meeting-reference.ts";
import { plannedAnew } from "./planned-anew.ts";
import { readChangeLoosely } from "./read-change.ts";

const notThere = patternInside(waysOfSayingWhoWasNotThere);
const thinksAgain = patternAtStart("(<again>)");

/** Of a meeting that is named, after a second thought, or in words that can tell none. */
export function readWhatElseChanges(line: string, context: LineContext): Intention | undefined {
  const change = readChangeLoosely(line, context);
  const isNamed = change !== undefined && "which" in change && change.which !== theirLast;
  return isNamed || thinksAgain.test(sayingOf(line)) || !mayTellMeeting(line, context) ? change : undefined;
}

/** What is told as no meeting may be what is to be changed of one that was told before. */
export function readCalledOff(message: string, line: string, asking: AskingContext): Intention | undefined {
  const telling = readTelling(message, asking);
  if (!mayBeNone(telling) || (telling.kind === "no-fact" && telling.why === "question")) return undefined;
  const told = readSentences(message, asking);
  if (told !== undefined) return told;
  const change = readChangeLoosely(line, asking) ?? readWhoWasNotThere(line, asking);
  if (change === undefined || !("which" in change)) return undefined;
  return { ...change, otherwise: plannedAnew(change, line, asking) ?? telling };
}

/** "Oggi Signa non è venuta": of the meeting of that day with them, where there is one. */
function readWhoWasNotThere(line: string, context: LineContext): Intention | undefined {
  const { day, ...told } = readMeetingLine(line, context);
  const bodies = bodiesMeant(told);
  if (day.kind !== "day" || bodies.length === 0 || !notThere.test(sayingOf(line))) return undefined;
  const which = { isLatest: false, days: [day.day], bodies };
  return correcting(which, { removed: bodies });
}

export function mayBeNone(
  telling: Intention | undefined,
): telling is Extract<Intention, { readonly kind: "log" | "no-fact" }> {
  return telling?.kind === "no-fact" || (telling?.kind === "log" && telling.doubt !== undefined);
}
