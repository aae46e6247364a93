// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import { waysOfAskingOfTheOneAfter } from "../words/asking-words.ts";

const after = patternOf(waysOfAskingOfTheOneAfter);

/** "E dopo?", "e quello dopo?": of the meeting after the one that was answered with, of the next, the first, the third. */
export function ofTheOneAfter(folded: string, topic: Topic | undefined): Question | undefined {
  const asked = topic?.kind === "question" ? topic.question : undefined;
  if (asked?.about !== "meetings" || !after.test(sayingOf(folded))) return undefined;
  const { isFirst, nth, ...question } = asked;
  const isOfOne = question.isNext === true || isFirst === true || nth !== undefined;
  return isOfOne ? { ...question, nth: (nth ?? 1) + 1 } : undefined;
}
