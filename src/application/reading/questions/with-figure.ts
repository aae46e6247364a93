// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Said } from "./question-roles.ts";

const confirmed: readonly MeetingsQuestion["form"][] = ["whether", "list", "count", "ever", "times"];

/** "Gli incontri sono due?", "almeno tre?": how many there are, beside how many whoever asks takes it. */
export function withFigure(question: Question, { figure, isAtLeast, isOfTimes }: Said): Question {
  if (figure === undefined) return question;
  // "C'è un ente visto due volte?": how many times each was.
  if (isOfTimes && question.about === "bodies") return { about: "bodies", form: "list", filter: question.filter };
  const taken = { taken: figure, ...(isAtLeast === true ? { isAtLeast } : {}) };
  // "Abbiamo raggiunto quattro incontri?": as many, and not as many as are expected.
  if (question.about === "target" && (question.of === "meetings" || question.of === "bodies"))
    return { about: question.of, form: "count", filter: { state: "held" }, ...taken };
  if (question.about === "target") return { about: "target", of: "missing", filter: question.filter };
  const isOfHowMany = question.about === "meetings" || question.about === "bodies";
  if (!isOfHowMany || !confirmed.includes(question.form)) return question;
  return { ...question, form: question.form === "times" ? "times" : "count", ...taken };
}
