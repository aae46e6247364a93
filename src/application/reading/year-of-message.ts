// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { readDays } from "./days/day.ts";
import { takeSpan } from "./days/take-span.ts";
import { type YearNamed, yearAsked, yearOfMeeting } from "./days/year-named.ts";
import { fold, readable } from "./engine/fold.ts";
import type { Intention } from "./intentions/intention.ts";
import type { Opening } from "./opening.ts";

/** A year that a message may be about: meant, when what the message wants without its words is about a year. */
export type YearMeant = {
  readonly named: YearNamed;
  /** The message without the words that name it. */
  readonly text: string;
  isMeant(intention: Intention): boolean;
};

/** Commands that show or change what there is of a year, whose argument may be the year. */
const commandsOfAYear = ["stato", "incontri", "fasi", "storia", "chiudi", "riapri", "verifica"];

/**
 * The years that a message names, which wants this as a whole, the likeliest first. Only of what asks about a year, or about a meeting by its number:
 * in what tells a meeting a year is of its day, or of what was talked of. Pure.
 */
export function yearsNamed(
  { text, line, command }: Opening,
  whole: Intention,
  now: Temporal.ZonedDateTime,
): readonly YearMeant[] {
  if (command.kind === "command") return ofCommand(command, line, now);
  const tells = whole.kind === "log" || whole.kind === "log-several";
  const [asked, meeting] = [tells ? undefined : yearAsked(text, now), yearOfMeeting(text)];
  return [
    ...(asked === undefined ? [] : [{ named: asked, text: asked.rest, isMeant: isAsking }]),
    ...(meeting === undefined ? [] : [{ named: meeting, text: meeting.rest, isMeant: isOfOne }]),
  ];
}

function ofCommand(
  { name, argument }: Extract<Opening["command"], { readonly kind: "command" }>,
  line: string,
  now: Temporal.ZonedDateTime,
): readonly YearMeant[] {
  if (isFingerprint(name, argument)) return [];
  const asked = yearAsked(argument, now);
  const isAlone = asked !== undefined && !/\p{L}/u.test(asked.rest);
  const isMeant = () => true;
  if (asked !== undefined && (commandsOfAYear.includes(name) || (name === "enti" && (isAlone || line.includes("?"))))) {
    const opening = line.slice(0, line.length - argument.length);
    return [{ named: asked, text: `${opening}${asked.rest}`, isMeant }];
  }
  const meeting = name === "incontro" ? yearOfMeeting(line) : undefined;
  return meeting !== undefined && /\s\d/u.test(meeting.rest) ? [{ named: meeting, text: meeting.rest, isMeant }] : [];
}

/** A fingerprint of the register carries its year. */
function isFingerprint(name: string, argument: string): boolean {
  return name === "verifica" && argument.includes("/");
}

type Context = { readonly now: Temporal.ZonedDateTime; readonly year: number };

/**
 * The year of the days that a question tells, where it names none: the one that is written out, the one of its day, or
 * the year before for a month that is nearer there. Undefined for anything else, or for several. Pure.
 */
export function yearOfDays({ text, command }: Opening, intention: Intention, context: Context): number | undefined {
  if (command.kind === "command") {
    const { name, argument } = command;
    const isOfAYear = argument !== "" && commandsOfAYear.includes(name) && !isFingerprint(name, argument);
    return isOfAYear ? yearIn(argument, context) : undefined;
  }
  return isAsking(intention) ? yearIn(text, context) : undefined;
}

function yearIn(text: string, { now, year }: Context): number | undefined {
  const [written, ...others] = new Set((text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map(Number));
  if (written !== undefined) return others.length === 0 ? written : undefined;
  const { reading } = readDays(text, now);
  if (reading.kind === "day") return reading.day.year;
  // A month alone is the nearest: December, said in January, is that of the year just gone.
  const { month = now.month } = takeSpan(fold(readable(text)), { now, year }).span;
  const [ago, ahead] = [now.month + 12 - month, month - now.month];
  return month > now.month && ago < ahead ? year - 1 : undefined;
}

function isAsking(intention: Intention): boolean {
  if (intention.kind === "question") return true;
  return intention.kind === "ask" && !["riepilogo", "aiuto"].includes(intention.command);
}

function isOfOne(intention: Intention): boolean {
  return "which" in intention;
}
