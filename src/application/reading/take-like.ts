// SPDX-License-Identifier: EUPL-1.2
import type { Source } from "./engine/source.ts";
import { takeOut } from "./engine/take-out.ts";
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
  /** It is at the same hour. */
  readonly hour?: true;
  /** It is in the same place. */
  readonly place?: true;
  /** The words that leave to it what was talked of, as typed. */
  readonly subject?: string;
};

export type LikeTaken = { readonly like: LikeLast; readonly rest: Source };

/** Few lines have one of these: the others are not looked at closer. */
const anyOfThem =
  /stess|medesim|ugual|identic|solit|sopra|invariat|analog|simil|pranzo|seguire|subito|idem|anche|nuovo|loro|(?<!\p{L})l[ie]\s|giorn|indomani|settiman|pomerig|mattin|sera|poi|invece|entramb|tutt|same|day|week/u;
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

/** What a line leaves to the last meeting, and the line without the words that say it; undefined when it leaves nothing. */
export function takeLike(line: Source): LikeTaken | undefined {
  const takers = [takeSameSubject, takeSamePeople, takeDaysFromTheLast, takeSameHourAndPlace];
  const { like, rest } = takers.reduce<LikeTaken>(
    (told, take) => {
      const taken = take(told.rest);
      return taken === undefined ? told : { like: { ...told.like, ...taken.like }, rest: taken.rest };
    },
    { like: {}, rest: line },
  );
  return Object.keys(like).length === 0 ? undefined : { like, rest };
}

/** Only what was talked of, wherever it stands: "oggetto: lo stesso"; of "idem", also with whom. */
export function takeSameSubject(line: Source): LikeTaken | undefined {
  if (!anyOfThem.test(line.folded)) return undefined;
  const again = takeOut(line, same, () => true as const, "");
  const about = takeOut(again.rest, subject, () => true as const, "");
  const words = [...again.taken, ...about.taken].map(({ text }) => text.replace(/^[\s,]+/u, ""));
  if (words.length === 0) return undefined;
  const bodies = again.taken.length === 0 ? {} : ({ bodies: "instead" } as const);
  return { like: { subject: words.join(", "), ...bodies }, rest: about.rest };
}

/** Who was there. */
export function takeSamePeople(line: Source): LikeTaken | undefined {
  if (!anyOfThem.test(line.folded)) return undefined;
  const whom = takeOut(line, people, () => true as const);
  const { taken, rest } = takeOut(whom.rest, them, () => true as const);
  if (whom.taken.length + taken.length === 0) return undefined;
  return { like: { bodies: whom.taken.length > 0 ? "beside" : "instead" }, rest };
}

/** At what hour it was, and where. */
export function takeSameHourAndPlace(line: Source): LikeTaken | undefined {
  if (!anyOfThem.test(line.folded)) return undefined;
  const when = takeOut(line, hour, () => true as const);
  const where = takeOut(when.rest, place, () => true as const);
  if (when.taken.length + where.taken.length === 0) return undefined;
  const atTheHour = when.taken.length > 0 && ({ hour: true } as const);
  return { like: { ...atTheHour, ...(where.taken.length > 0 && ({ place: true } as const)) }, rest: where.rest };
}

/** On what day it was. */
export function takeDaysFromTheLast(line: Source): LikeTaken | undefined {
  if (!anyOfThem.test(line.folded)) return undefined;
  let rest = line;
  let step: number | undefined;
  for (const [form, each] of days) {
    const found = takeOut(rest, form, ({ groups }) => each * countOf(groups?.count));
    rest = found.rest;
    step ??= found.taken[0]?.value;
  }
  return step === undefined ? undefined : { like: { days: step }, rest };
}

function countOf(told = "un"): number {
  return /^una?$/u.test(told) ? 1 : numbers.indexOf(told) + 1 || Number(told);
}
