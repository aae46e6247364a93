// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { topicIn } from "../take-topic.ts";

/** The draft in which words that were taken for bodies are the subject; as it was when it has no such words. */
export function withSubject(draft: MeetingDraft, text: string, register: BodyRegister): MeetingDraft {
  const { bodies, doubts } = readBodies(draft.others, register);
  const topic = topicIn(text, register);
  if (!doubts.some((doubt) => doubt.text === text)) return draft;
  const left = doubts.filter((doubt) => doubt.text !== text).map((doubt) => doubt.text);
  return {
    ...draft,
    bodies: [...new Set([...draft.bodies, ...bodies])],
    others: left.join(", "),
    subject: [draft.subject, topic ?? text].filter((one) => one !== "").join("; "),
  };
}
