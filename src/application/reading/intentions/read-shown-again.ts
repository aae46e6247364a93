// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from "#domain/topic.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import { withoutQuestionMark } from "../is-question.ts";
import { waysOfShowingAgain } from "../words/reference-words.ts";
import type { Intention } from "./intention.ts";
import { theirLast } from "./meeting-reference.ts";

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
