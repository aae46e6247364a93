// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { cleanLine, cleanText } from "../text.ts";
import { beginsWithABody, namesBodies } from "./bodies/bodies.ts";
import { type CommandReading, type CommandWords, readCommand } from "./command.ts";
import { patternAtStart, patternInside, sayingOf } from "./engine/saying.ts";
import { hasMisspeltDay } from "./engine/spelt.ts";
import { tokensOf } from "./engine/tokens.ts";
import { withoutCourtesies } from "./engine/without-courtesies.ts";
import { namesDeputy } from "./intentions/role-request.ts";
import { isQuestion } from "./is-question.ts";
import { inOneLine } from "./one-line.ts";
import { waysOfBeginningARequest, waysOfSayingWhereOneIs, waysOfSayingWhyOneAsks } from "./words/asking-words.ts";
import { months } from "./words/day-words.ts";
import { wordsOfASecondThought } from "./words/line-words.ts";
import { waysOfMentioningAMeeting } from "./words/telling-words.ts";

/** A message before it is read: without what stands around it, with the command that begins it. */
export type Opening = {
  /** Without the courtesies around it, with its lines. */
  readonly text: string;
  /** The same on one line. */
  readonly line: string;
  readonly command: CommandReading;
  /** A word for a day was misspelt in it. */
  readonly isDayMisspelt?: true;
};

type Context = {
  readonly commands: readonly CommandWords[];
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
};

/** Without the courtesies around it, nor what whoever asks says of themselves; who is greeted by the name of a body is asked about. */
export function withoutCourtesiesTo(text: string, register: BodyRegister): string {
  return withoutPreamble(
    withoutCourtesies(text, (words) => beginsWithABody(tokensOf(words), register)),
    register,
  );
}

/** What opens a message; somebody who stands in for somebody else is told to `/ruolo`. Pure: `now` is given. */
export function openingOf(message: string, { commands, now, register }: Context): Opening {
  const told = withSecondThoughtFirst(withoutCourtesiesTo(cleanText(message), register)).replace(beforeACommand, "");
  const opening = asOpening(namesDeputy(told, now) ? `/ruolo ${told}` : told, commands);
  return hasMisspeltDay(message) ? { ...opening, isDayMisspelt: true } : opening;
}

/** "*Lastra a Signa", "Lastra a Signa volevo dire": as who says first that it puts something right. */
function withSecondThoughtFirst(text: string): string {
  const { meant, marked } = saidAfter.exec(text)?.groups ?? {};
  const told = meant ?? marked;
  return told === undefined ? text : `${wordsOfASecondThought[0]} ${told}`;
}

/** "Ops, intendevo /stato". */
const beforeACommand = new RegExp(
  `^(?:(?:ops|no|anzi|scusa|scusate|${wordsOfASecondThought.join("|")})[\\s,.!:]+)+(?=/\\p{L}+)`,
  "iu",
);

const saidAfter = new RegExp(
  `^(?:\\*(?<marked>[\\p{L}\\d][^*?\\n]{1,80})|(?<meant>[^?,;:\\n]{2,40}?)[\\s,]+(?:${wordsOfASecondThought.join("|")})[.!]*)$`,
  "iu",
);

/** The same of words that are clean already. */
export function asOpening(text: string, commands: readonly CommandWords[]): Opening {
  const line = cleanLine(inOneLine(text));
  return { text, line, command: readCommand(line, commands) };
}

const whereOneIs = patternInside(waysOfSayingWhereOneIs);
const whyOneAsks = patternInside(waysOfSayingWhyOneAsks);
const aMeeting = patternInside(waysOfMentioningAMeeting);
const request = patternAtStart(waysOfBeginningARequest);
const saysATime = new RegExp(
  ` (?:\\d.*|mese|settimana|anno|trimestre|semestre|${months.flat().join("|")})(?= |$)`,
  "u",
);
const firstClause = /^(?<before>[^,:;.?!\n]{4,90})[,:;.]\s+(?<rest>\S.*)$/u;

/**
 * What a line asks or orders, without the clause before it in which somebody only speaks of themselves: "sono rientrata
 * oggi dalle ferie, cosa è successo?", "devo scrivere la relazione: mi dai …?". Its days say nothing of what is asked;
 * of work they may ("la relazione di luglio"), and it stays. The line as it was where it has none, or tells.
 */
function withoutPreamble(line: string, register: BodyRegister): string {
  const { before, rest } = firstClause.exec(line)?.groups ?? {};
  if (before === undefined || rest === undefined || !(isQuestion(rest) || request.test(sayingOf(rest)))) return line;
  const saying = sayingOf(before);
  const isOfThemselves = whereOneIs.test(saying) || (whyOneAsks.test(saying) && !saysATime.test(saying));
  return isOfThemselves && !aMeeting.test(saying) && !namesBodies(before, register) ? rest : line;
}
