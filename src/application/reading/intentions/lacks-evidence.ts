// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { asksToWait } from "../answers/ways-of-leaving.ts";
import { readDays } from "../days/day.ts";
import { tenseOf } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { isQuestion } from "../is-question.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { formsOfAStatement, formsOfNotYet, waysOfHavingNone, waysOfNotKnowing } from "../words/evidence-words.ts";
import { waysOfMentioningAMeeting } from "../words/telling-words.ts";
import type { ReferenceContext } from "./meeting-reference.ts";

/** In a longer line something else is told. */
const mostCharacters = 150;

const paper =
  /(?<!\p{L})(?:verbal(?:[ei]|ino)|fogli[oi] (?:firm[ea]|presenz[ae])|protocollo|prot\.?|prov[ae]|document[oi]|documentazione)(?!\p{L})/u;
const notKnowing = patternOf(waysOfNotKnowing);
const haveNone = patternOf(waysOfHavingNone);
const order = patternAtStart("[<again>] (<add>|<annul>|<change>|<move>|<show-me>) …");
const aMeeting = patternInside(waysOfMentioningAMeeting);

/**
 * Whether a line says that something is not there, or not yet, by the form of what it says: it is denied, still to
 * come, or being made. A number that is no day's says that it is there. Pure.
 */
export function saysNotYet(line: string, { now }: Pick<ReferenceContext, "now">): boolean {
  if (isQuestion(line)) return false;
  const { reading: day, rest } = readDays(line, now);
  if (/\d/u.test(rest)) return false;
  const isLater = day.kind === "ambiguous" || (day.kind === "day" && isAfter(day.day, now.toPlainDate()));
  return (
    isLater ||
    tenseOf(line) === "ahead" ||
    formsOfNotYet.test(fold(line)) ||
    /\p{L}(?:rà|rò|remo|ranno)(?!\p{L})/u.test(line)
  );
}

/** Whether words are what somebody says, and no name of a paper: a verb is denied, has its subject or its pronoun. */
export function isAStatement(line: string): boolean {
  return formsOfAStatement.test(fold(line));
}

/** Whether somebody says that they do not know what was asked, or will ask: "non lo so di preciso, dovrei chiedere". */
export function saysNotToKnow(line: string): boolean {
  const isUnknown = (part: string) => notKnowing.test(sayingOf(part));
  return isUnknown(line) || line.split(/[,;.]\s+/u).every((part) => isUnknown(part) || asksToWait(part));
}

/**
 * "Il verbale lo faccio lunedì", "seguirà verbale", "quello di Vaglia non ce l'ho ancora": there is no evidence yet, of
 * whichever meeting, and nothing else is told. Pure.
 */
export function lacksEvidence(line: string, context: ReferenceContext): boolean {
  const saying = sayingOf(line);
  if (line.length > mostCharacters || order.test(saying)) return false;
  const found = paper.exec(fold(line));
  if (found === null) return haveNone.test(saying) && !isQuestion(line);
  if (!saysNotYet(line, context)) return false;
  const before = line.slice(0, found.index);
  const [ofIt = "", ...more] = line.slice(found.index).split(/[,;:.]\s|\s(?:ma|però|pero|e)\s/u);
  return (
    !tellsAMeeting(before, context) &&
    !more.some((part) => tellsAMeeting(part, context)) &&
    tellsNoEvidence(ofIt, context)
  );
}

function tellsAMeeting(text: string, context: ReferenceContext): boolean {
  const { bodies, day, evidence } = readMeetingLine(text, context);
  const isLater = day.kind !== "day" || isAfter(day.day, context.now.toPlainDate());
  return bodies.length > 0 || !isLater || evidence !== "" || aMeeting.test(sayingOf(text));
}

function tellsNoEvidence(text: string, context: ReferenceContext): boolean {
  return readMeetingLine(text, context).evidence === "";
}
