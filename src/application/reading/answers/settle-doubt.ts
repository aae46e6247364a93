// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { dayOf } from "#domain/day.ts";
import { readBodies } from "../bodies/bodies.ts";
import { tokensOf } from "../engine/tokens.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { NameDoubt } from "../name-doubt.ts";
import { topicIn } from "../take-topic.ts";
import { placeNouns, wordsBeforePlaces } from "../words/place-words.ts";
import type { DoubtAnswer } from "./doubt-answers.ts";

/**
 * The draft with an answer to what was asked of it. Undefined when that is not asked any more: its button was drawn on
 * an earlier question, or was forged. Pure.
 */
export function settleDoubt(
  draft: MeetingDraft,
  answer: DoubtAnswer,
  register: BodyRegister,
): MeetingDraft | undefined {
  switch (answer.kind) {
    case "day":
      return draft.day.kind === "day" || !isDay(answer.day)
        ? undefined
        : { ...draft, day: { kind: "day", day: answer.day } };
    case "hour":
      return /^\d\d:\d\d$/.test(draft.hour) ? undefined : { ...draft, hour: answer.hour };
    case "bodies": {
      if (!answer.bodies.every((id) => register.has(id))) return undefined;
      const isOfWords = answer.text !== "";
      const left = isOfWords ? withoutName(draft, answer.text) : draft;
      const told = left && { ...left, bodies: [...new Set([...left.bodies, ...answer.bodies])] };
      return told && tellsWhere(answer.text)
        ? { ...told, unread: [...told.unread, answer.text], isToBeShown: true }
        : told;
    }
    case "new":
      return withNewName(draft, answer.text);
    case "subject":
      return withSubject(draft, answer.text);
    case "place":
      return withPlace(draft, answer.text);
    case "person":
      return withPerson(draft, answer.text, register);
    case "leave-out":
      return withoutName(draft, answer.text);
  }
}

/** "In sala Rossa Scandicci": who was met is not all that they say. */
export function tellsWhere(text: string): boolean {
  const [leading, place, ...others] = tokensOf(text);
  return others.length > 0 && wordsBeforePlaces.has(leading?.word ?? "") && placeNouns.has(place?.word ?? "");
}

/** The words that are still to be understood: those that were said to be a new body are none of them. */
export function openNames({ names }: Pick<MeetingDraft, "names">): readonly NameDoubt[] {
  return names.filter(({ isNew }) => isNew !== true);
}

/** The draft without these words of it; undefined when they are not in doubt. */
export function withoutName(draft: MeetingDraft, text: string): MeetingDraft | undefined {
  const left = draft.names.filter((name) => name.isNew === true || name.text !== text);
  return left.length === draft.names.length ? undefined : { ...draft, names: left };
}

function withNewName(draft: MeetingDraft, text: string): MeetingDraft | undefined {
  if (withoutName(draft, text) === undefined) return undefined;
  return { ...draft, names: draft.names.map((name) => (name.text === text ? { ...name, isNew: true } : name)) };
}

/** The draft in which words that were taken for a body are the subject: of "sul parco della Piana", what it was on. */
export function withSubject(draft: MeetingDraft, text: string): MeetingDraft | undefined {
  const left = withoutName(draft, text);
  const subject = topicIn(text) ?? text;
  return left && { ...left, subject: [left.subject, subject].filter((one) => one !== "").join("; ") };
}

/** The draft in which these words are where it was; beside a place that was told, more of it. */
function withPlace(draft: MeetingDraft, text: string): MeetingDraft | undefined {
  const left = withoutName(draft, text);
  return left && { ...left, place: [left.place, text].filter((one) => one !== "").join(", ") };
}

/** "L'ing. Vinci del Comune di Empoli": who is noted, and whose body was there, as is shown before it is recorded. */
function withPerson(draft: MeetingDraft, text: string, register: BodyRegister): MeetingDraft | undefined {
  const left = withoutName(draft, text);
  const of = /\sd(?:i|el(?:la)?)\s(.+)$/iu.exec(text)?.[1];
  const { bodies = [], doubts = [] } = of === undefined ? {} : readBodies(of, register);
  const theirs = doubts.length === 0 ? bodies : [];
  const notes = [left?.notes, text].filter(Boolean).join("\n");
  const isToBeShown = left?.isToBeShown === true || theirs.length > 0;
  return left && { ...left, notes, bodies: [...new Set([...left.bodies, ...theirs])], isToBeShown };
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dayOf(year, month, day) !== undefined;
}
