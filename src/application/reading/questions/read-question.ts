// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { numberOfAMeeting } from "../intentions/meeting-reference.ts";
import { takeFilter } from "../intentions/read-filter.ts";
import { takeMode } from "../take-mode.ts";
import { waysOfAskingAnywhere, waysOfAskingPlainly, waysOfBeginningAQuestion } from "../words/question-words.ts";
import { isHarmless, mayLimit, saysANumber } from "./may-limit.ts";
import { namesWhatIsShown } from "./names-what-is-shown.ts";
import { phaseSpokenOf } from "./phase-spoken-of.ts";
import { questionLine } from "./question-line.ts";
import { questionOf } from "./question-of.ts";
import { asksForBasis, type Role, type Said, takeRoles } from "./question-roles.ts";
import { readHowTo } from "./read-how-to.ts";
import { takeAmong } from "./take-among.ts";
import { takeAsOf } from "./take-as-of.ts";
import { takeBareDay } from "./take-bare-day.ts";
import { takeBeyond } from "./take-beyond.ts";
import { takeWithOrWithout } from "./take-with-or-without.ts";
import { isSmall, isTopic, withoutItsPreposition } from "./words-left.ts";

export type QuestionContext = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  readonly objective: Objective;
  readonly topic?: Topic;
};

/** A question, and what of its words is in doubt. */
export type QuestionRead = {
  readonly question: Question;
  /** Words that mean several bodies: with one of them it is asked. */
  readonly doubts: readonly BodyDoubt[];
  /** Words that nobody knows: what they ask is left aside, and said. */
  readonly unread: readonly string[];
  /** It is a question, whatever else the line may be. */
  readonly isSure: boolean;
  /** Its words ask, and not only its mark: no wish to have something recorded. */
  readonly isPlain?: boolean;
  /** "La prossima", without a mark: it may answer something. */
  readonly isWeak?: true;
};

/** "È documentato?": no "e". */
const isVerbFirst = /^\s*(?:è|e')/iu;
const nextOne = /(?<!\p{L})(?:prossim[oa]|next)(?!\p{L})(?!\s+(?:settimana|mese|anno|week|month|year))/u;

const metNow = /(?<!\p{L})(?:vediamo|vedremo|incontriamo|incontreremo|riuniamo|troviamo)(?!\p{L})/u;
/** "Per la riunione di domani: …": its day is of no meeting that is asked about. */
const whatItIsFor = /^\s*per\s[^:?]{1,80}:\s+(?=\S)/iu;
const asksWhether =
  /^(?:did|have) (?:we|you)(?!\p{L})|(?:^|(?<!\p{L})(?:sapere|dirmi|dirci|dire|dimmi|dici|sai))\s*se(?!\p{L})(?!.*,)/u;
const videoNouns = /(?<!\p{L})video(?:conferenz|chiamat|riunion|call)/u;
const asksAtFirst = patternAtStart(waysOfBeginningAQuestion);
const asksAnywhere = patternInside(waysOfAskingAnywhere);
const asksPlainly = patternInside(waysOfAskingPlainly);
const asksOrShows = patternInside(`${waysOfAskingPlainly} (<show-me>|dimmi|fammi sapere|mi dici|mi serve|tell me)`);

/** Nobody asks so much at once. */
const mostCharacters = 300;

/** So many words that nobody knows: it may be about anything. */
const mostUnread = 5;

/**
 * What a line asks, in whatever order its words stand; what it leaves out is of what was asked last. Of several
 * sentences the last one asks, where the whole asks nothing that is known. Undefined for a line that asks nothing.
 * Pure: `now` is given.
 */
export function readQuestion(line: string, context: QuestionContext): QuestionRead | undefined {
  if (line.length > mostCharacters) return undefined;
  const afterBut = /^(?<before>[^?]{1,80}),\s*(?:ma|però|pero|but)\s+(?<last>[^,;:]+\?.*)$/u.exec(line)?.groups;
  if (afterBut?.last !== undefined && isOnlySaid(afterBut.before ?? "", context)) {
    const asked = readSentence(afterBut.last, context);
    if (asked?.isSure === true) return asked;
  }
  const whole = readSentence(line.replace(whatItIsFor, ""), context);
  if (whole?.isSure === true) return whole;
  const { before = "", last } =
    /^(?<before>.*\S[.;!?:]|.*,\s*(?:no|ma|quindi|cioe)\s)\s*(?<last>[^.;!?:]+\?*)$/u.exec(line)?.groups ?? {};
  const asked = last !== undefined && isOnlySaid(before, context) ? readSentence(last, context) : undefined;
  return asked?.isSure === true ? asked : whole;
}

/** It names no day and no body. */
function isOnlySaid(words: string, { now, register }: QuestionContext): boolean {
  return readDays(words, now, "past").reading.kind === "none" && !namesBodies(words, register);
}

function readSentence(line: string, context: QuestionContext): QuestionRead | undefined {
  const { now, register, objective } = context;
  const folded = fold(readable(line));
  const isNamed = () =>
    /\d/u.test(line) || namesBodies(line, register) || readDays(folded, now).reading.kind !== "none";
  const howTo = readHowTo(folded, isNamed);
  if (howTo !== undefined) return { question: howTo, doubts: [], unread: [], isSure: true };
  const { text, begins, words, isNow } = questionLine(folded);
  const body = asksForBasis.test(sayingOf(words)) ? words.replace(/\d+/gu, "numero") : words;
  const mode = /(?:we|you|ever|anyone|anybody) meet(?!\p{L})/u.test(body)
    ? { rest: sourceOf(body), spans: [] }
    : takeMode(sourceOf(body));
  if (readDays(body, now, "past").reading.kind === "ambiguous" && / o /u.test(body)) return undefined;
  const number = numberOfAMeeting(mode.rest.folded);
  const told = number === undefined ? mode.rest.folded : mode.rest.folded.replace(String(number), " ");
  const asOf = takeAsOf(told, { now, year: objective.year });
  const beyond = takeBeyond(asOf.rest, { year: objective.year, topic: context.topic });
  const bare = takeBareDay(beyond.rest, { ...context, year: objective.year });
  const [bareDay, ...orDays] = bare.days;
  const tense = metNow.test(body) ? "ahead" : undefined;
  const { filter, latest, saying: asked } = takeFilter(bare.rest, { now, year: objective.year, tense });
  const { among, isAsked, saying } = takeAmong(asked);
  // "In presenza o online?"
  const asksMode = mode.spans.length > 1 && / o /u.test(body);
  const { roles: found, rest } = takeRoles(
    saying.replace(/(?<= (?:quando|dove|ora|chi)) vediamo(?= )/u, " ci vediamo"),
  );
  const evidence = takeWithOrWithout(rest, context.topic);
  const { bodies, doubts } = readBodies(evidence.rest.replaceAll("?", ","), register);
  const phase = phaseSpokenOf(sayingOf(asOf.rest), context) ?? phaseSpokenOf(rest.replaceAll(",", " "), context);
  const opened = sayingOf(withoutFillers(body));
  const left = doubts.filter(
    ({ text: words, candidates }) => !isSmall(words) && !(candidates.length === 0 && isHarmless(words)),
  );
  const isEllipsis = (/(?:^|\s)(?:e|ed|and|about)\s/u.test(begins) && !isVerbFirst.test(line)) || found.has("it");
  const isNext = nextOne.test(text);
  const narrowed = { ...filter, ...(bodies.length === 0 ? {} : { bodies }) };
  const isWholeRead = left.length + bare.days.length === 0;
  const asksWhetherItIs = line.includes("?") && found.has("is");
  const namesAThing = isWholeRead && !asksWhetherItIs && namesWhatIsShown(body, found, narrowed, latest);
  const roles: ReadonlySet<Role> = new Set([
    ...found,
    ...(asksMode ? (["how"] as const) : []),
    ...(found.has("deadline") ? (["when"] as const) : []),
    ...(found.has("who") && found.has("comes") ? (["there"] as const) : []),
    ...(namesAThing && !(isEllipsis && context.topic?.kind === "question") ? (["list"] as const) : []),
  ]);
  const topics = left.filter((doubt) => isTopic(doubt, roles));
  const [topic] = topics;
  const said: Said = {
    roles,
    filter: {
      ...withoutWholeYear(filter, objective.year),
      ...beyond.span,
      ...(bareDay === undefined ? {} : { from: bareDay, until: bareDay }),
      ...evidence.filter,
      ...(bodies.length === 0 ? {} : { bodies }),
      ...modeAsked(body, asksMode ? undefined : mode),
      ...(topic === undefined ? {} : { words: withoutItsPreposition(topic.text) }),
    },
    ...(latest === undefined ? {} : { latest }),
    ...(number === undefined ? {} : { number }),
    orDays,
    isNext,
    ...(asOf.day === undefined ? {} : { asOf: asOf.day }),
    ...(asOf.isMonthsEnd === undefined ? {} : { isMonthsEnd: asOf.isMonthsEnd }),
    ...(phase === undefined ? {} : { phase }),
    hasNoWord: !/[\p{L}\p{N}]/u.test(rest),
    isWhole: left.length === 0,
    ...(among === undefined || (bodies.length > 0 && !isAsked) ? {} : { among }),
    isEllipsis,
    pointsAtOne: /(?<!\p{L})quell[oa](?!\p{L})/u.test(body),
    hasMark: line.includes("?") || asksWhether.test(text),
    isNow,
    asks: namesAThing || line.includes("?") || asksAtFirst.test(opened) || asksAnywhere.test(opened),
  };
  const question = questionOf(said, context);
  const others = left.filter((doubt) => doubt !== topic);
  const unread = others.filter(({ candidates }) => candidates.length === 0).map((doubt) => doubt.text);
  const isOfMuchElse =
    unread.join(" ").split(" ").length > mostUnread ||
    topics.length > 1 ||
    (phase === undefined && question?.about !== "target" && unread.some(saysANumber));
  const isLessSome = others.some(({ text: words }) => /^senza /u.test(words));
  if (question === undefined || isOfMuchElse || isLessSome) {
    const [named, ...more] = others.filter(({ candidates }) => candidates.length > 0);
    if (
      said.hasMark &&
      named !== undefined &&
      more.length === 0 &&
      roles.has("list") &&
      roles.has("is") &&
      !roles.has("meetings")
    )
      return { question: { about: "named", text: named.text }, doubts: [], unread: [], isSure: true };
    const isAsked = said.hasMark && asksPlainly.test(opened) && !roles.has("file");
    const isSure = isAsked && (isLessSome || roles.has("excepted") || isOfWhatIsNot(roles));
    return isAsked ? { question: { about: "unknown" }, doubts: [], unread: [], isSure } : undefined;
  }
  // "Chi convoca Pelago": without a mark, one word that asks is too little beside others that nobody knows.
  if (others.length > 0 && !said.hasMark && roles.size < 2) return undefined;
  const isOfAPhase = phase !== undefined && question.about === "phases";
  const begun = saying.search(asksOrShows);
  const isBeside = (words: string) => saying.indexOf(words) < begun && !mayLimit(words, line);
  const isAside = others.length > 0 && unread.every(isBeside) && others.length === unread.length;
  const before = isAside ? saying.slice(0, Math.max(begun, 0)) : "";
  const isOnlyAside = isAside && !namesBodies(before, register) && readDays(before, now).reading.kind === "none";
  return {
    question,
    doubts: isOfAPhase ? [] : others.filter(({ candidates }) => candidates.length > 0),
    unread: isOfAPhase ? [] : unread.filter((words) => !isBeside(words)),
    ...(isNext && namesAThing && !said.hasMark ? { isWeak: true } : {}),
    isSure: isOfAPhase || others.length === 0 || isOnlyAside,
    isPlain:
      asksPlainly.test(saying) || (["recorded", "already", "ever", "there"] as const).some((role) => roles.has(role)),
  };
}

/** A list of what is not so is none that the phrases of a command know. */
function isOfWhatIsNot(roles: ReadonlySet<Role>): boolean {
  return roles.has("denied") && (["meetings", "bodies", "who", "met", "it"] as const).some((role) => roles.has(role));
}

/** "Quante videoconferenze?" says how, by its noun. */
function modeAsked(text: string, asked: { readonly mode?: MeetingMode } | undefined): Pick<MeetingFilter, "mode"> {
  const mode = asked?.mode ?? (asked !== undefined && videoNouns.test(text) ? "video" : undefined);
  return mode === undefined ? {} : { mode };
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
