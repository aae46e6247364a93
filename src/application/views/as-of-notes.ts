import type { Day } from "#domain/day.ts";
import type { Wording } from "../wording/wording.ts";

/** A day in the past that figures are asked for, and the numbers of the meetings up to it that were logged after it. */
export type AsOfFigures = { readonly day: Day; readonly numbers: readonly number[]; readonly isWhole: boolean };

const mostNumbersSaid = 20;

/** What must be known to read figures as of a day. */
export function asOfNotes({ numbers, isWhole }: AsOfFigures, { status }: Wording): readonly string[] {
  const isAllSaid = isWhole && numbers.length <= mostNumbersSaid;
  const late = numbers.length === 0 ? [] : [status.loggedAfter(numbers.slice(0, mostNumbersSaid), isAllSaid)];
  return [status.asOfExplain, ...late];
}
