// SPDX-License-Identifier: EUPL-1.2
import type { BodiesAmong } from "#domain/bodies-among.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import { patternInside } from "../engine/saying.ts";
import { waysOfSayingInAQuestion } from "../words/question-words.ts";

/** What the words of a question say. */
export type Role = keyof typeof waysOfSayingInAQuestion;

type WordsOf<Text extends string> = Text extends `${infer First} ${infer Others}` ? First | WordsOf<Others> : Text;
type Names<Text extends string> = Text & (WordsOf<Text> extends Role ? unknown : never);

/** Whether any of some roles is among those of a line: "who when where". */
export function says<Text extends string>(roles: ReadonlySet<Role>, any: Names<Text>): boolean {
  return !roles.isDisjointFrom(new Set(any.split(" ")));
}

/** Whether no others are: it says nothing else. */
export function saysOnly<Text extends string>(roles: ReadonlySet<Role>, all: Names<Text>): boolean {
  return roles.isSubsetOf(new Set(all.split(" ")));
}

/** What a line says of a question: the roles of its words, and its filter. */
export type Said = {
  readonly roles: ReadonlySet<Role>;
  readonly filter: MeetingFilter;
  /** The other days that a number alone may mean. */
  readonly orDays: readonly Day[];
  /** The opposite of the state of the filter, where that was said too. */
  readonly also?: MeetingFilter["state"];
  /** "Il terzo incontro". */
  readonly nth?: number;
  readonly latest?: number;
  /** So many there are, as whoever asks takes it. */
  readonly figure?: number;
  /** More than that are as well. */
  readonly isAtLeast?: true;
  /** As many times, and not as many of them. */
  readonly isOfTimes?: true;
  /** A meeting that is named by it. */
  readonly number?: number;
  readonly isNext: boolean;
  readonly asOf?: Day;
  /** That day was said as the end of a month, which may be a time. */
  readonly isMonthsEnd?: true;
  readonly phase?: number;
  /** Somebody who recorded them, as it was said. */
  readonly by?: string;
  /** "Registrati oggi": its time is one in which they may have been recorded, and of no meeting. */
  readonly isOfRecording?: boolean;
  /** "E a maggio?", "quanti ne …": what it leaves out is of what was asked before. */
  readonly isEllipsis: boolean;
  /** "Quante volte con loro?": the bodies that were asked about before. */
  readonly namesThem: boolean;
  /** "E quello del 2?": of another meeting than the one that was asked about. */
  readonly pointsAtOne: boolean;
  /** "Solo Fiesole?": it, and no other. */
  readonly isOnly: boolean;
  /** "E adesso?": of this moment, and no day that was asked before. */
  readonly isNow: boolean;
  /** "E fino ad oggi?": from the beginning. */
  readonly isToDate: boolean;
  readonly hasMark: boolean;
  /** It is a mark, and what leads to it. */
  readonly hasNoWord: boolean;
  /** A name that several bodies have: which of them is to be asked. */
  readonly namesSeveral: boolean;
  /** Nothing of it is left unread. */
  readonly isWhole: boolean;
  /** The bodies that are meant by what they are. */
  readonly among?: BodiesAmong;
  /** It has a question mark, or begins as a question does. */
  readonly asks: boolean;
};

const roles = (Object.keys(waysOfSayingInAQuestion) as Role[]).map(
  (role) => [role, new RegExp(patternInside(waysOfSayingInAQuestion[role]), "gu")] as const,
);

/** A number in it is a figure, and no day. */
export const asksForBasis = patternInside(waysOfSayingInAQuestion.basis);

/** A paper in it is what is asked for, and no filter. */
export const asksForProof = patternInside(waysOfSayingInAQuestion.proof);

/** The roles that the words of a saying have, and the saying with a comma in the place of each. */
export function takeRoles(saying: string): { readonly roles: ReadonlySet<Role>; readonly rest: string } {
  const found = new Set<Role>();
  let rest = saying;
  for (const [role, pattern] of roles) {
    const without = rest.replace(pattern, " ,");
    if (without !== rest) found.add(role);
    rest = without;
  }
  return { roles: found, rest };
}
