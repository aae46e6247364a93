// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { type Day, isSameDay } from "#domain/day.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import { mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import { draftFromReading } from "../draft-from-reading.ts";
import { type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { checkDraft, type DraftProblems } from "./check-draft.ts";

/** One of several meetings in its own words: with what they tell, or with what is to be asked of it. */
export type ToldMeeting = {
  readonly line: string;
  /** Undefined when something in it is to be asked. */
  readonly facts?: MeetingFacts;
  /** The first thing to ask, when it is a choice. */
  readonly doubt?: readonly Choice[];
  /** Why there are no facts, where there is no choice to make. */
  readonly unclear?: Unclear;
  /** The words that tell no day, when they are what is to be asked. */
  readonly vagueDay?: string;
};

/** What is to be asked of a meeting: names that nobody knows, as typed; or what else. */
export type Unclear =
  | { readonly about: "names"; readonly names: readonly string[] }
  | { readonly about: "hour"; readonly hour: string }
  | { readonly about: "outsideYear" | "bodies" | "day" | "other" };

/** A day or a body that may be meant, and the line as it is when it is. */
export type Choice = { readonly line: string } & ({ readonly day: Day } | { readonly body: BodyId });

/** Several meetings that are asked about: told under a one-time number, at an instant as of which they are read. */
export type AskedMeetings = {
  readonly nonce: string;
  readonly askedAt: Temporal.Instant;
  readonly lines: readonly string[];
};

/** What a button carries of them. */
export function toArgument({ nonce, askedAt, lines }: AskedMeetings): string {
  return [nonce, askedAt.toString(), ...lines].join("\n");
}

/** Undefined for anything else, which was forged. */
export function fromArgument(argument: string): AskedMeetings | undefined {
  const [nonce = "", at = "", ...lines] = argument.split("\n");
  const isAsked = /^[\w-]{16,64}$/.test(nonce) && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.test(at);
  if (!isAsked || lines.length < 2 || lines.length > mostMeetingsAtOnce) return undefined;
  return { nonce, askedAt: Temporal.Instant.from(at), lines };
}

/** What the meetings are told to: the bodies as they are now, and the edition of a year, which is its own otherwise. */
type Diary = {
  readonly clock: () => Temporal.ZonedDateTime;
  readonly editions: { ofYear(year: number): Objective | undefined };
  readonly objective: () => Objective;
  readonly register: Register;
};

/** Each line as it is read at `now`, or as it was read with its message. Pure but for the services' clock, which says what is still to come. */
export function toldBy(
  lines: readonly string[],
  now: Temporal.ZonedDateTime,
  { clock, editions, objective, register }: Diary,
  readings: readonly MeetingReading[] = [],
): readonly ToldMeeting[] {
  return lines.map((line, at) => {
    const reading = readings[at] ?? readMeetingLine(line, { now, register });
    const year = reading.day.kind === "day" ? reading.day.day.year : objective().year;
    const edition = editions.ofYear(year) ?? objective();
    const checked = checkDraft(draftFromReading(reading, register), { objective: edition, now: clock() });
    if (checked.kind === "complete") return { line, facts: checked.facts };
    const doubt = choicesOf(line, reading, { now, register });
    if (doubt.length >= 2) return { line, doubt };
    if (reading.day.kind === "unreadable") return { line, vagueDay: reading.day.text };
    return { line, unclear: unclearIn(reading, checked.kind === "incomplete" ? checked.problems : undefined) };
  });
}

function unclearIn({ hour = "", doubts }: MeetingReading, problems: DraftProblems | undefined): Unclear {
  if (problems === undefined) return { about: "outsideYear" };
  const names = doubts.map(({ text }) => text);
  if (names.length > 0) return { about: "names", names };
  if (problems.hour !== undefined) return { about: "hour", hour };
  return { about: problems.day !== undefined ? "day" : problems.bodies !== undefined ? "bodies" : "other" };
}

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

/** Those that settle the doubt when they stand in its place. */
function choicesOf(line: string, reading: MeetingReading, { now, register }: Context): readonly Choice[] {
  const readAgain = (text: string) => readMeetingLine(text, { now, register });
  if (reading.day.kind === "ambiguous") {
    const { text, candidates } = reading.day;
    const choices = candidates.map((day) => ({ day, line: line.replace(text, () => inNumbers(day)) }));
    return choices.filter((choice) => {
      const { day } = readAgain(choice.line);
      return day.kind === "day" && isSameDay(day.day, choice.day);
    });
  }
  const asked = reading.doubts.find(({ candidates }) => candidates.length > 0);
  if (asked === undefined) return [];
  const choices = asked.candidates.map((body) => {
    const name = register.get(body)?.officialName ?? asked.text;
    return { body, line: line.replace(asked.text, () => name) };
  });
  return choices.filter((choice) => {
    const { bodies, doubts } = readAgain(choice.line);
    return bodies.includes(choice.body) && doubts.length < reading.doubts.length;
  });
}

/** The line with a day in the place of words that told none; undefined when it is not read so. */
export function withDay(line: string, vague: string, day: Day, context: Context): string | undefined {
  const told = line.replace(vague, () => inNumbers(day));
  const { day: read } = readMeetingLine(told, context);
  return read.kind === "day" && isSameDay(read.day, day) ? told : undefined;
}

function inNumbers({ day, month, year }: Day): string {
  return `${day}/${month}/${year}`;
}
