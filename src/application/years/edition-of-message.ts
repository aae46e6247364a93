// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import { readCommand } from "../reading/command.ts";
import { readDays } from "../reading/days/day.ts";
import { takeSpan } from "../reading/days/take-span.ts";
import { type YearNamed, yearAsked, yearOfMeeting } from "../reading/days/year-named.ts";
import { fold, readable } from "../reading/engine/fold.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import { readIntention } from "../reading/intentions/read-intention.ts";
import type { Services } from "../services.ts";

/** The edition that a message names, and the message without the words that name it. */
export type MessageEdition =
  | { readonly kind: "edition"; readonly objective: Objective; readonly message: string }
  | { readonly kind: "not-kept"; readonly asked: YearNamed }
  /** It names none: it is about the current one, or about the year of the days that it tells. */
  | { readonly kind: "none" };

type Words = Parameters<typeof readCommand>[1];

/** Commands that show or change what there is of a year, whose argument may be the year. */
const commandsOfAYear = ["stato", "incontri", "fasi", "storia", "chiudi", "riapri", "verifica"];

const none: MessageEdition = { kind: "none" };

/**
 * Which edition a typed message is about, by the year that it names. Only of what asks about a year or about a meeting
 * by its number: in what tells a meeting a year is of its day, or of what was talked of. Pure but for the clock.
 */
export function editionOfMessage(message: string, line: string, words: Words, services: Services): MessageEdition {
  const read = readCommand(line, words);
  if (read.kind === "command") return editionOfCommand(read.name, read.argument, line, services);
  const asked = yearAsked(message);
  if (asked !== undefined && isAsking(intentionOf(asked.rest, services)))
    return editionFor(asked, asked.rest, services);
  const meeting = yearOfMeeting(message);
  const isOfOne = meeting !== undefined && "which" in intentionOf(meeting.rest, services);
  if (isOfOne) return editionFor(meeting, meeting.rest, services);
  return isAsking(intentionOf(message, services)) ? editionOfDates(message, message, services) : none;
}

function editionOfCommand(name: string, argument: string, line: string, services: Services): MessageEdition {
  // A fingerprint of the register carries its year.
  if (name === "verifica" && argument.includes("/")) return none;
  const opening = line.slice(0, line.length - argument.length);
  const asked = yearAsked(argument);
  if (commandsOfAYear.includes(name)) {
    if (asked === undefined) return editionOfDates(argument, line, services);
    return editionFor(asked, `${opening}${asked.rest}`, services);
  }
  const isAlone = asked !== undefined && !/\p{L}/u.test(asked.rest);
  if (name === "enti" && isAlone) return editionFor(asked, `${opening}${asked.rest}`, services);
  if (name !== "incontro") return none;
  const meeting = yearOfMeeting(line);
  return meeting !== undefined && /\s\d/u.test(meeting.rest) ? editionFor(meeting, meeting.rest, services) : none;
}

/** A question whose days are all of one year, written out, is about that year. */
function editionOfDates(text: string, message: string, services: Services): MessageEdition {
  const years = new Set((text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map(Number));
  const { reading } = readDays(text, services.clock());
  if (years.size === 0 && reading.kind === "day") years.add(reading.day.year);
  if (years.size === 0 && isOfYearBefore(text, services)) years.add(services.editions.current().year - 1);
  const [year, ...others] = years;
  const objective = year === undefined || others.length > 0 ? undefined : services.editions.ofYear(year);
  return objective === undefined ? none : { kind: "edition", objective, message };
}

/** A month alone is the nearest: December, said in January, is that of the year just gone. */
function isOfYearBefore(text: string, { clock, editions }: Services): boolean {
  const { year } = editions.current();
  const now = clock();
  const { month = now.month } = takeSpan(fold(readable(text)), { now, year }).span;
  const [ago, ahead] = [now.month + 12 - month, month - now.month];
  return month > now.month && ago < ahead && editions.earlier().length > 0;
}

function editionFor(asked: YearNamed, message: string, { editions }: Services): MessageEdition {
  const objective = asked.code === undefined ? editions.ofYear(asked.year) : editions.ofCode(asked.code);
  return objective === undefined ? { kind: "not-kept", asked } : { kind: "edition", objective, message };
}

function intentionOf(text: string, { clock, register, objective }: Services): Intention {
  return readIntention(text, { now: clock(), register, objective: objective() });
}

function isAsking(intention: Intention): boolean {
  if (intention.kind === "missing") return true;
  return intention.kind === "ask" && !["riepilogo", "aiuto"].includes(intention.command);
}
