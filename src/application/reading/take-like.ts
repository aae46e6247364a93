// SPDX-License-Identifier: EUPL-1.2
import type { Source } from "./engine/source.ts";
import { takeOut } from "./engine/take-out.ts";
import { numbers } from "./words/day-words.ts";
import { daysFromTheLast, waysOfTheSame, waysOfTheSamePeople } from "./words/reference-words.ts";

/** What a line leaves to the meeting that was spoken of last: "con gli stessi", "il giorno dopo", "stessa cosa". */
export type LikeLast = {
  /** Who was there. */
  readonly bodies?: true;
  /** Its day is so many days after that one. */
  readonly days?: number;
  /** What was talked of; and who was there, where nobody is named. */
  readonly subject?: true;
};

/** Few lines have one of these: the others are not looked at closer. */
const anyOfThem = /stess|medesim|idem|loro|giorn|indomani|settiman|same|day|week/u;
const people = new RegExp(waysOfTheSamePeople, "gu");
const same = new RegExp(`^[\\s,]*(?:${waysOfTheSame})(?!\\p{L})`, "gu");
const ofAnother = "(?!\\p{L}|\\s+(?:d(?:i|a|el|ello|ella|ei)|il|lo|la|al|alla|che|of|the)\\s|\\s+(?:d|l|dell|all)')";
const count = numbers.slice(0, 10).join("|");
const days = daysFromTheLast.map(
  ([form, step]) =>
    [
      new RegExp(`(?<!\\p{L})(?:${form.replace("#", `(?<count>\\d{1,2}|una?|${count})`)})${ofAnother}`, "gu"),
      step,
    ] as const,
);

/** What a line leaves to the last meeting, and the line without the words that say it; undefined when it leaves nothing. */
export function takeLike(line: Source): { readonly like: LikeLast; readonly rest: Source } | undefined {
  if (!anyOfThem.test(line.folded)) return undefined;
  const again = takeOut(line, same, () => true as const);
  const whom = takeOut(again.rest, people, () => true as const);
  let { rest } = whom;
  let step: number | undefined;
  for (const [form, each] of days) {
    const found = takeOut(rest, form, ({ groups }) => each * countOf(groups?.count));
    rest = found.rest;
    step ??= found.taken[0]?.value;
  }
  const like: LikeLast = {
    ...(again.taken.length === 0 ? {} : { subject: true }),
    ...(whom.taken.length === 0 ? {} : { bodies: true }),
    ...(step === undefined ? {} : { days: step }),
  };
  return Object.keys(like).length === 0 ? undefined : { like, rest };
}

function countOf(told = "un"): number {
  return /^una?$/u.test(told) ? 1 : numbers.indexOf(told) + 1 || Number(told);
}
