// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { numberOfAMeeting } from "../intentions/meeting-reference.ts";
import { takeFilter } from "../intentions/read-filter.ts";
import { phaseNamed } from "../intentions/read-phase.ts";
import { takeMode } from "../take-mode.ts";
import { smallWordsOfAQuestion, waysOfAskingAnywhere, waysOfBeginningAQuestion } from "../words/question-words.ts";
import { questionOf } from "./question-of.ts";
import { type Said, takeRoles } from "./question-roles.ts";
import { takeAsOf } from "./take-as-of.ts";
import { takeBareDay } from "./take-bare-day.ts";
import { takeBeyond } from "./take-beyond.ts";

export type QuestionContext = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  readonly objective: Objective;
  readonly topic?: Topic;
};

/** A question, and the words of it that nobody knows, or that mean several bodies: with one of them it is asked. */
export type QuestionRead = {
  readonly question: Question;
  readonly doubts: readonly BodyDoubt[];
  /** It is a question, whatever else the line may be. */
  readonly isSure: boolean;
};

const atThisMoment =
  /(?<!\p{L})(?:oggi come oggi|fino ad oggi|fino a oggi|ad oggi|a oggi|adesso|per ora|x ora|right now|now)(?!\p{L})/gu;
const leading =
  /^[\s,]*(?:(?:e|ed|and|ma|ok|allora|quindi|invece|what about|how about|torniamo all'\s*italiano|torniamo in italiano|in italiano|aspetta|un attimo|un momento|wait|grz|grazie mille|mille grazie|grazie|thanks|thank you|perfetto|bene)(?![\p{L}'])[\s,:!]*)+/u;
const nextOne = /(?<!\p{L})(?:prossim[oa]|next)(?!\p{L})(?!\s+(?:settimana|mese|anno|week|month|year))/u;

const asksAtFirst = patternAtStart(waysOfBeginningAQuestion);
const asksAnywhere = patternInside(waysOfAskingAnywhere);

/** Nobody asks so much at once. */
const mostCharacters = 300;

/**
 * What a line asks, in whatever order its words stand; what it leaves out is of what was asked last. Undefined for a
 * line that asks nothing which the diary knows. Pure: `now` is given.
 */
export function readQuestion(line: string, context: QuestionContext): QuestionRead | undefined {
  if (line.length > mostCharacters) return undefined;
  const { now, register, objective } = context;
  const folded = fold(readable(line));
  const text = folded.replace(atThisMoment, " ");
  const begins = leading.exec(text)?.[0] ?? "";
  const body = text.slice(begins.length);
  const mode = /(?:we|you|ever) meet(?!\p{L})/u.test(body)
    ? { rest: sourceOf(body), spans: [] }
    : takeMode(sourceOf(body));
  if (readDays(body, now, "past").reading.kind === "ambiguous" && / o /u.test(body)) return undefined;
  const number = numberOfAMeeting(mode.rest.folded);
  const told = number === undefined ? mode.rest.folded : mode.rest.folded.replace(String(number), " ");
  const asOf = takeAsOf(told, { now, year: objective.year });
  const beyond = takeBeyond(asOf.rest, { year: objective.year, topic: context.topic });
  const bare = takeBareDay(beyond.rest, { ...context, year: objective.year });
  const [bareDay, ...orDays] = bare.days;
  const { filter, latest, saying } = takeFilter(bare.rest, { now, year: objective.year });
  const { roles, rest } = takeRoles(saying.replace(/ unione (?:dei|di) comuni/gu, " unione"));
  const isWithout = / senza(?:[ ,?]*)$/u.test(rest);
  const { bodies, doubts } = readBodies(
    (isWithout ? rest.replace(/ senza(?:[ ,?]*)$/u, "") : rest).replaceAll("?", ","),
    register,
  );
  const phase = phaseNamed(sayingOf(asOf.rest), objective) ?? phaseNamed(rest.replaceAll(",", " "), objective);
  const opened = sayingOf(withoutFillers(body));
  const said: Said = {
    roles,
    filter: {
      ...withoutWholeYear(filter, objective.year),
      ...beyond.span,
      ...(bareDay === undefined ? {} : { from: bareDay, until: bareDay }),
      ...(isWithout ? { state: "undocumented" as const } : {}),
      ...(bodies.length === 0 ? {} : { bodies }),
    },
    ...(latest === undefined ? {} : { latest }),
    ...(number === undefined ? {} : { number }),
    orDays,
    isNext: nextOne.test(text),
    ...(asOf.day === undefined ? {} : { asOf: asOf.day }),
    ...(phase === undefined ? {} : { phase }),
    isEllipsis: /(?:^|\s)(?:e|ed|and|about)\s/u.test(begins) || roles.has("it"),
    hasMark: line.includes("?"),
    isNow: text !== folded,
    asks: line.includes("?") || asksAtFirst.test(opened) || asksAnywhere.test(opened),
  };
  const question = questionOf(said, context);
  const isOfAPhase = phase !== undefined && question?.about === "phases";
  // The list knows no mode: what asks for one is not answered as if it had not been said.
  const modes = mode.spans.map(({ start, end }) => ({
    text: body.slice(start, end),
    candidates: [],
  }));
  const left = doubts.filter(({ text: words }) => !isSmall(words));
  const isSure = isOfAPhase || left.length === 0;
  return question && { question, doubts: isOfAPhase ? [] : [...modes, ...left], isSure };
}

const fillers =
  /^[\s,]*(?:(?:scusa|scusate|senti|intanto|per favore|perfavore|poi|dunque|insomma|so|please|but)(?!\p{L})[\s,]*)+/u;

function withoutFillers(text: string): string {
  return text.replace(fillers, "");
}

/** "Quest'anno" is all that there is. */
function withoutWholeYear({ from, until, ...others }: MeetingFilter, year: number): MeetingFilter {
  const isWhole = from?.toString() === `${year}-01-01` && until?.toString() === `${year}-12-31`;
  const span = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  return isWhole ? others : { ...others, ...span };
}

function isSmall(words: string): boolean {
  const all = sayingOf(words).trim().split(" ");
  return all.every((word) => smallWordsOfAQuestion.has(word));
}
