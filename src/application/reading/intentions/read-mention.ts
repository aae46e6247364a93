// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { mayTellMeeting } from "../may-tell.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { whyNotTold } from "../why-no-fact.ts";
import { waysOfMentioningAMeeting } from "../words/telling-words.ts";
import type { Intention } from "./intention.ts";

const mention = patternInside(waysOfMentioningAMeeting);

/** A meeting with a body that nobody tells: why it may be no fact. */
export function readMention(line: string, context: LineContext): Intention | undefined {
  const { bodies } = readMeetingLine(line, context);
  if (bodies.length === 0 && !namesBodies(line, context.register)) return undefined;
  if (!mention.test(sayingOf(line))) return undefined;
  const why = whyNotTold(line);
  if (why === undefined && mayTellMeeting(line, context)) return undefined;
  return { kind: "no-fact", why: why ?? "unsure" };
}
