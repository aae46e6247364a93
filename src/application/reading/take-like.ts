// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import { numberNamed } from "./days/named.ts";
import type { Source } from "./engine/source.ts";
import { type TakenOut, takeOut } from "./engine/take-out.ts";
import { numbers } from "./words/day-words.ts";
import {
  daysFromTheLast,
  laterOnTheSameDay,
  waysOfBeginningTheSame,
  waysOfMeetingThem,
  waysOfTheSame,
  waysOfTheSameHour,
  waysOfTheSamePeople,
  waysOfTheSamePlace,
  waysOfTheSameSubject,
} from "./words/reference-words.ts";

/** What a line leaves to the meeting that was spoken of last: "con gli stessi", "il giorno dopo", "stesso argomento". */
export type LikeLast = {
  /** Who was there: beside those who are named, or only where nobody is. */
  readonly bodies?: "beside" | "instead";
  /** Its day is so many days after that one. */
  readonly days?: number;
  /** It took place in the same way. */
  readonly mode?: true;
  /** It is at the same hour. */
  readonly hour?: true;
  /** It is in the same place. */
  readonly place?: true;
  /** The words that leave to it what was talked of, as typed. */
  readonly subject?: string;
};

/** "Il giorno dopo": not of that meeting itself. */
export const isOnAnotherDay = (like: LikeLast | undefined): boolean => (like?.days ?? 0) !== 0;

/** With nothing in `like` where a line leaves nothing. */
export type LikeTaken = { readonly like: LikeLast; readonly rest: Source };

/** Few lines have one of these: the others are not looked at closer. */
const anyOfThem =
  /stess|piu|medesim|ugual|identic|solit|sopra|invariat|analog|simil|pranzo|seguire|subito|idem|anche|pure|nuovo|loro|(?<!\p{L})l[ie]\s|giorn|indomani|settiman|pomerig|mattin|sera|poi|invece|entramb|tutt|same|day|week/u;
const alone = "(?!\\p{L}|\\s+d(?:i|el|ell')\\s)";
const people = new RegExp(`(?<!\\p{L})(?:${waysOfTheSamePeople})${alone}`, "gu");
const them = new RegExp(`(?<!\\p{L})(?:${waysOfMeetingThem})(?!\\p{L})`, "gu");
const same = new RegExp(
  `(?:(?<=^(?:(?:il\\s|l')\\d{1,2}\\s)?[\\s,]{0,3})(?:${waysOfBeginningTheSame})|(?<!\\p{L})(?:${waysOfTheSame}))(?!\\p{L})`,
  "gu",
);
const ofAnother = "(?!\\p{L}|\\s+(?:d(?:i|a|el|ello|ella|ei)|il|lo|la|al|alla|che|of|the)\\s|\\s+(?:d|l|dell|all)')";
const subject = new RegExp(
  `(?<!\\p{L})(?:${waysOfTheSameSubject})(?:\\s+(?:di\\s+(?:prima|sopra)|dell'altra\\s+volta))?(?!\\p{L}|\\s+(?:d(?:i|el|ello|ella|ei)|che|of)\\s|\\s+(?:d|dell)')`,
  "gu",
);
const hour = new RegExp(`(?<!\\p{L})(?:${waysOfTheSameHour})${ofAnother}`, "gu");
const place = new RegExp(`(?<!\\p{L})(?:${waysOfTheSamePlace})${ofAnother}`, "gu");
const count = numbers.slice(0, 10).join("|");
const days = [
  ...daysFromTheLast.map(
    ([form, step]) => [`${form.replace("#", `(?<count>\\d{1,2}|una?|${count})`)})${ofAnother}`, step] as const,
  ),
  [`${laterOnTheSameDay})(?!\\p{L})`, 0] as const,
].map(([form, step]) => [new RegExp(`(?<!\\p{L})(?:${form}`, "gu"), step] as const);

/** What a line leaves to the last meeting, and the line without the words that say it. */
export function takeLike(line: Source): LikeTaken {
  const subject = takeSameSubject(line);
  const people = takeSamePeople(subject.rest);
  const days = takeDaysFromTheLast(people.rest);
  const { like, rest } = takeSameHourAndPlace(days.rest);
  return { like: { ...subject.like, ...people.like, ...days.like, ...like }, rest };
}

/** Only what was talked of, wherever it stands: "oggetto: lo stesso"; of "idem", also with whom and how. */
export function takeSameSubject(line: Source): LikeTaken {
  const again = takeWords(line, same, "");
  const about = takeWords(again.rest, subject, "");
  const words = [...again.taken, ...about.taken].map(({ text }) => text.replace(/^[\s,]+/u, ""));
  if (words.length === 0) return { like: {}, rest: line };
  return {
    like: { subject: words.join(", "), ...(again.taken.length > 0 && { bodies: "instead", mode: true }) },
    rest: about.rest,
  };
}

/** Who was there. */
export function takeSamePeople(line: Source): LikeTaken {
  const whom = takeWords(line, people);
  const { taken, rest } = takeWords(whom.rest, them);
  if (whom.taken.length > 0) return { like: { bodies: "beside" }, rest };
  return { like: taken.length > 0 ? { bodies: "instead" } : {}, rest };
}

/** At what hour it was, and where. */
export function takeSameHourAndPlace(line: Source): LikeTaken {
  const when = takeWords(line, hour);
  const where = takeWords(when.rest, place);
  return {
    like: { ...(when.taken.length > 0 && { hour: true }), ...(where.taken.length > 0 && { place: true }) },
    rest: where.rest,
  };
}

/** On what day it was. */
export function takeDaysFromTheLast(line: Source): LikeTaken {
  if (!anyOfThem.test(line.folded)) return { like: {}, rest: line };
  let rest = line;
  let step: number | undefined;
  for (const [form, each] of days) {
    const found = takeOut(rest, form, ({ groups }) => each * numberNamed(groups?.count ?? "un"));
    rest = found.rest;
    step ??= found.taken[0]?.value;
  }
  return { like: defined({ days: step }), rest };
}

function takeWords(line: Source, words: RegExp, sign?: string): TakenOut<true> {
  if (!anyOfThem.test(line.folded)) return { taken: [], rest: line };
  return takeOut(line, words, () => true as const, sign);
}
