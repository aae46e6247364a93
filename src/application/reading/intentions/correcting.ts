// SPDX-License-Identifier: EUPL-1.2
import { readDays } from "../days/day.ts";
import type { Tense } from "../days/tense.ts";
import type { Parts } from "../engine/saying.ts";
import type { CorrectionInWords, CorrectionOfOne, OfAMeeting } from "./intention.ts";
import type { MeetingReference, ReferenceContext } from "./meeting-reference.ts";

/** What a way of wanting a change makes of the parts that it reads; undefined where they say something else. */
export type ReaderOfAChange = (
  parts: Parts,
  which: MeetingReference,
  context: ChangeContext,
  /** The line without the words that name the meeting; with them, where they only name who it was with, or when. */
  rest?: string,
) => OfAMeeting | undefined;

export type ChangeContext = ReferenceContext & {
  readonly tense?: Tense;
  /** Words that nobody knows are left, beside what is read. */
  readonly isLoose?: true;
  /** The hour or the place was said to be the same. */
  readonly isAsBefore?: true;
};

/** In a longer line, or a part of one, something else is told. */
export const mostCharactersOfAChange = 300;

/** The correction of a meeting that says no more than what is told. */
export function correcting(which: MeetingReference, told: Partial<CorrectionInWords>): CorrectionOfOne {
  return { kind: "correct", which, correction: { ...noCorrection, ...told } };
}

/** A correction with what is told beside it; anything else as it was. */
export function correctingToo(change: OfAMeeting | undefined, told: Partial<CorrectionInWords>) {
  return change?.kind === "correct" ? { ...change, correction: { ...change.correction, ...told } } : change;
}

/** What the meeting was said to be by a correction. */
export function becomingOf(change: OfAMeeting | undefined): CorrectionInWords["becomes"] {
  return change?.kind === "correct" ? change.correction.becomes : undefined;
}

/** "Londa non può, la vediamo il 6 settembre": of a reason, from the first clause on that tells a day. */
export function ofADay(why: string, { now }: ReferenceContext): string | undefined {
  const clauses = why.split(/[,;.]\s+/u);
  const at = clauses.findIndex((clause) => readDays(clause, now).reading.kind !== "none");
  return at === -1 ? undefined : clauses.slice(at).join(", ");
}

/** It changes nothing. */
export const noCorrection: CorrectionInWords = { added: [], removed: [], doubts: [] };
