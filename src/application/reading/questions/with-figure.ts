// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Said } from "./question-roles.ts";

const confirmed: readonly MeetingsQuestion["form"][] = ["whether", "list", "count", "ever"];

/** "Gli incontri sono due?": how many there are, beside how many whoever asks takes it. */
export function withFigure(question: Question | undefined, { figure }: Said): Question | undefined {
  const isOfHowMany = question?.about === "meetings" || question?.about === "bodies";
  if (figure === undefined || !isOfHowMany || !confirmed.includes(question.form)) return question;
  return { ...question, form: "count", taken: figure };
}
