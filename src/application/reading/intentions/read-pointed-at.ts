// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from "#domain/topic.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import { withoutQuestionMark } from "../is-question.ts";
import { waysOfShowingAgain } from "../words/reference-words.ts";
import type { Intention } from "./intention.ts";
import { numberOfAMeeting, type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { type ReferenceTaken, referencesIn } from "./take-reference.ts";

const numbered = patternOf("[e|ed|ma|ok|allora|invece] [<the>] (<meeting>) [n|numero|nr] #");
const shown = patternOf("[e|ed|ma|ok|allora|ora|adesso] (<show-me>) [<the>] [n|numero|nr] #");

/** "L'incontro 2?", "fammi vedere il 2": that one is shown. */
export function readNumbered(line: string): Intention | undefined {
  const saying = sayingOf(line);
  const alone = shown.test(saying) ? Number(/\d+/u.exec(saying)?.[0]) : undefined;
  const number = alone ?? (numbered.test(saying) ? numberOfAMeeting(line) : undefined);
  const mayBeADay = alone === undefined ? {} : ({ mayBeADay: true } as const);
  return number === undefined
    ? undefined
    : { kind: "show", which: { ...theirLast, number, isBare: true, ...mayBeADay } };
}

/** "Quello di Signa boh": which one it is was understood, and what is said of it was not: that one is shown too. */
export function readPointedAt(line: string, context: ReferenceContext): Intention | undefined {
  const isNamed = ({ which }: ReferenceTaken) =>
    which.number === undefined && which.days.length + which.bodies.length > 0;
  const taken = line.includes("?") ? undefined : referencesIn(line, context).find(isNamed);
  if (taken === undefined || !/\S\s+\S/u.test(taken.rest)) return undefined;
  return { kind: "show", which: { ...taken.which, isBare: true }, isUnread: true };
}

const again = patternOf(waysOfShowingAgain);

/** "Fammelo rivedere", "com'è rimasto?": what was shown or told last, once more. */
export function readShownAgain(line: string, topic: Topic | undefined): Intention | undefined {
  if (!again.test(sayingOf(withoutQuestionMark(line)))) return undefined;
  const asked = (question: Extract<Intention, { readonly kind: "question" }>["question"]) =>
    ({ kind: "question", question, doubts: [], unread: [] }) as const;
  if (topic?.kind === "phase") return asked({ about: "phases", of: "late", phase: topic.phase });
  if (topic?.kind === "question" && topic.meeting === undefined) return asked(topic.question);
  return { kind: "show", which: theirLast };
}
