// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import { type Said, saysOnly } from "./question-roles.ts";

/** All that a yes to whether there is a meeting says, beside its filter. */
const ofThereBeingOne =
  "met there comes is already orNot ahead recorded recordedByMe meetings bodies nothing it some ever talked so who list changes";

/**
 * The question, where a yes to it affirms all that its words ask; otherwise the one that the same figures answer without a
 * yes. Whether there is a meeting affirms no more than that: not that they are "chiusi", nor all of them, nor enough.
 */
export function onlyAffirming(question: Question, said: Said): Question {
  switch (question.about) {
    case "meetings":
    case "bodies":
      return isAllOfIt(question, said) ? question : counted(question);
    case "target":
      if (question.of === "missing" || said.isWhole) return question;
      return question.of === "these"
        ? { about: "meetings", form: "list", filter: question.filter }
        : { about: "target", of: "missing", filter: {} };
    case "one":
      return said.isWhole || (question.form !== "counts" && question.form !== "bodies")
        ? question
        : { ...question, form: "when" };
    case "body":
      return said.isWhole ? question : { about: "meetings", form: "list", filter: { bodies: [question.body] } };
    default:
      return question;
  }
}

function isAllOfIt({ form, filter, taken, ...question }: MeetingsQuestion, { roles, isWhole }: Said): boolean {
  const isAffirmed = form === "whether" || form === "ever";
  if (taken !== undefined || !isAffirmed) return taken === undefined || isWhole;
  const { state = "held", bodies = [], ...others } = filter;
  const isOfSome = state !== "held" || bodies.length + Object.keys(others).length + Object.keys(question).length > 1;
  // "Ci siamo mai visti?"
  const isMore =
    (roles.has("every") && bodies.length < 2) ||
    (roles.has("denied") && form !== "ever") ||
    (roles.has("enough") && !roles.has("met"));
  return isWhole && isOfSome && !isMore && saysOnly(roles, `${ofThereBeingOne} every denied enough` as const);
}

function counted({ taken: _, ...question }: MeetingsQuestion): MeetingsQuestion {
  return question.form === "whether" || question.form === "ever" ? { ...question, form: "count" } : question;
}
