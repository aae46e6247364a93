// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "./body.ts";
import type { OneQuestion, PhasesQuestion, Question } from "./question.ts";

/**
 * What was spoken of last between the bot and a person: what a message means that leaves it out ("anzi alle 9", "quando
 * deve finire?"). It is kept as JSON.
 */
export type Topic =
  /** A meeting that was shown or asked about, by its number. */
  | {
      readonly kind: "meeting";
      readonly number: number;
      /** What was asked of it. */
      readonly asked?: OneQuestion["form"];
    }
  /** `asked`: what was asked of it; `end`: which of its days was told. */
  | {
      readonly kind: "phase";
      readonly phase: number;
      readonly asked?: PhasesQuestion["of"];
      readonly end?: "startedOn" | "endedOn";
    }
  /** A question, with all that was asked: one that leaves something out means what this one said. */
  | {
      readonly kind: "question";
      readonly question: Question;
      /** The meeting that it was answered with, where that was only one. */
      readonly meeting?: number;
      /** It was not answered yet: which of these bodies it is about was asked. */
      readonly oneOf?: readonly BodyId[];
      /** The words that name any of them. */
      readonly named?: string;
    }
  /** The digest that this chat receives. */
  | { readonly kind: "digest" };

/** What this person changed last: the log knows it, so that nothing is kept of it. */
export const lastChange = "last-change";
