// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";

/** A question, and what of its words is in doubt. */
export type QuestionRead = {
  readonly question: Question;
  /** What is asked beside it. */
  readonly besides?: readonly MeetingsQuestion[];
  /** Words that mean several bodies: with one of them it is asked. */
  readonly doubts: readonly BodyDoubt[];
  /** Words that nobody knows: what they ask is left aside, and said. */
  readonly unread: readonly string[];
  /** It is a question, whatever else the line may be. */
  readonly isSure: boolean;
  /** Its words ask, and not only its mark: no wish to have something recorded. */
  readonly isPlain?: boolean;
  /** "La prossima", without a mark: it may answer something. */
  readonly isWeak?: true;
};
