// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { placeIn } from "../answers/settle-by-choice.ts";
import { readBodies } from "../bodies/bodies.ts";
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

/** "Barberino Tavarnelle", where it was asked which of two a question is about: what it asked, of that one. */
export function ofTheOneNamed(line: string, topic: Topic | undefined, register: BodyRegister): Question | undefined {
  if (topic?.kind !== "question" || topic.oneOf === undefined || !("filter" in topic.question)) return undefined;
  const { question, oneOf } = topic;
  const { bodies, doubts } = readBodies(line, register);
  const placed = oneOf.at(placeIn(line.replace(/\?\s*$/u, "")) ?? oneOf.length);
  const named =
    placed !== undefined
      ? [placed]
      : [...bodies, ...doubts.flatMap(({ candidates }) => candidates)].filter((body) => oneOf.includes(body));
  const isBare = placed !== undefined || doubts.every(({ candidates }) => candidates.length > 0);
  const [body, ...others] = new Set(named);
  if (body === undefined || others.length > 0 || !isBare) return undefined;
  return { ...question, filter: { ...question.filter, bodies: [...(question.filter.bodies ?? []), body] } };
}
