// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies } from "./bodies/bodies.ts";
import { patternAtStart, patternInside, sayingOf } from "./engine/saying.ts";
import { isQuestion } from "./is-question.ts";
import { waysOfBeginningARequest, waysOfSayingWhereOneIs, waysOfSayingWhyOneAsks } from "./words/asking-words.ts";
import { months } from "./words/day-words.ts";
import { waysOfMentioningAMeeting } from "./words/telling-words.ts";

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
export function withoutPreamble(line: string, register: BodyRegister): string {
  const { before, rest } = firstClause.exec(line)?.groups ?? {};
  if (before === undefined || rest === undefined || !(isQuestion(rest) || request.test(sayingOf(rest)))) return line;
  const saying = sayingOf(before);
  const isOfThemselves = whereOneIs.test(saying) || (whyOneAsks.test(saying) && !saysATime.test(saying));
  return isOfThemselves && !aMeeting.test(saying) && !namesBodies(before, register) ? rest : line;
}
