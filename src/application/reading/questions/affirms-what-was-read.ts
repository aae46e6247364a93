// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Role, Said } from "./question-roles.ts";

/** All that a yes to whether there is a meeting says, beside its filter. */
const ofThereBeingOne: ReadonlySet<Role> = new Set([
  ...([
    "met",
    "there",
    "comes",
    "is",
    "already",
    "orNot",
    "ahead",
    "recorded",
    "meetings",
    "bodies",
    "nothing",
  ] as const),
  ...(["it", "some", "ever", "talked", "so", "who", "list", "changes"] as const),
]);

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
  const besides: readonly Role[] = [
    ...(bodies.length > 1 ? (["every"] as const) : []),
    ...(form === "ever" ? (["denied"] as const) : []),
    // "Ci siamo mai visti?"
    ...(roles.has("met") ? (["enough"] as const) : []),
  ];
  return isWhole && isOfSome && [...roles].every((role) => ofThereBeingOne.has(role) || besides.includes(role));
}

function counted({ taken: _, ...question }: MeetingsQuestion): MeetingsQuestion {
  return question.form === "whether" || question.form === "ever" ? { ...question, form: "count" } : question;
}
