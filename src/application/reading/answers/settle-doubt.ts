// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { dayOf } from "#domain/day.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { DoubtAnswer } from "./doubt-answer.ts";
import { withSubject } from "./with-subject.ts";

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
    case "bodies":
      return settleBodies(draft, answer, register);
    default:
      return isAsked(draft, answer.text, register) ? settleWords(draft, answer, register) : undefined;
  }
}

function settleBodies(
  draft: MeetingDraft,
  { text, bodies }: Extract<DoubtAnswer, { kind: "bodies" }>,
  register: BodyRegister,
): MeetingDraft | undefined {
  if (!bodies.every((id) => register.has(id))) return undefined;
  if (text === "") return { ...draft, bodies: [...new Set([...draft.bodies, ...bodies])] };
  if (!isAsked(draft, text, register)) return undefined;
  const left = withoutWords(draft, text, register);
  return { ...left, bodies: [...new Set([...left.bodies, ...bodies])] };
}

function settleWords(
  draft: MeetingDraft,
  { kind, text }: Extract<DoubtAnswer, { text: string }>,
  register: BodyRegister,
): MeetingDraft {
  if (kind === "subject") return withSubject(draft, text, register);
  if (kind === "new") return { ...draft, newNames: [...draft.newNames, text] };
  const left = withoutWords(draft, text, register);
  if (kind !== "person") return left;
  return { ...left, notes: [left.notes, text].filter((note) => note !== "").join("\n") };
}

/** Whether words of the draft are still to be understood. */
function isAsked({ others, newNames }: MeetingDraft, text: string, register: BodyRegister): boolean {
  return !newNames.includes(text) && readBodies(others, register).doubts.some((doubt) => doubt.text === text);
}

function withoutWords(draft: MeetingDraft, text: string, register: BodyRegister): MeetingDraft {
  const { bodies, doubts } = readBodies(draft.others, register);
  const others = doubts.filter((doubt) => doubt.text !== text).map((doubt) => doubt.text);
  return { ...draft, bodies: [...new Set([...draft.bodies, ...bodies])], others: others.join(", ") };
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dayOf(year, month, day) !== undefined;
}
