// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import { namesBodies } from "../bodies/bodies.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternInside } from "../engine/saying.ts";
import { waysOfAskingPlainly } from "../words/asking-words.ts";
import { isAskedFor, mayFilter, mayLimit, saysANumber } from "./may-limit.ts";
import { ofTheOneAfter, ofTheOneNamed } from "./of-the-one-after.ts";
import { questionOf } from "./question-of.ts";
import type { QuestionRead } from "./question-read.ts";
import { type Role, type Said, says } from "./question-roles.ts";
import { readHowTo } from "./read-how-to.ts";
import { readInParts } from "./read-in-parts.ts";
import { type QuestionContext, readSaid } from "./read-said.ts";

/** "Per la riunione di domani: …": its day is of no meeting that is asked about. */
const whatItIsFor = /^\s*per\s[^:?]{1,80}:\s+(?=\S)/iu;
/** "Quanti solo con Signa?": with nobody else, which no figure tells. */
const onlyThem =
  /(?<!\p{L})(?:solo|soltanto|solamente) con(?!\p{L})|(?<!\p{L})con (?:solo|soltanto|solamente)(?!\p{L})/u;
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
  const parts = readInParts(line, context.topic, (part, topic) =>
    readSentence(part, { ...context, ...(topic === undefined ? {} : { topic }) }),
  );
  if (parts !== undefined && !isOfBoth(whole, parts)) return parts;
  if (whole?.isSure === true) return whole;
  const { before = "", last } =
    /^(?<before>.*\S[.;!?:]|.*,\s*(?:no|ma|quindi|cioe)\s)\s*(?<last>[^.;!?:]+\?*)$/u.exec(line)?.groups ?? {};
  const asked = last !== undefined && isOnlySaid(before, context) ? readSentence(last, context) : undefined;
  return asked?.isSure === true ? asked : whole;
}

/** "Quanti tenuti e quanti in programma?", "quanti a maggio e quanti a giugno?": one list has both. */
function isOfBoth(whole: QuestionRead | undefined, { question: { about } }: QuestionRead): boolean {
  const { question } = whole ?? {};
  if (question?.about !== "meetings") return false;
  const { month, from, until } = question.filter;
  const isOfEachMonth = question.form === "monthly" && about === "meetings";
  return question.also !== undefined || (isOfEachMonth && [month, from, until].every((one) => one === undefined));
}

/** It names no day and no body. */
function isOnlySaid(words: string, { now, register }: QuestionContext): boolean {
  return readDays(words, now, "past").reading.kind === "none" && !namesBodies(words, register);
}

function readSentence(line: string, context: QuestionContext): QuestionRead | undefined {
  const { now, register } = context;
  const folded = fold(readable(line));
  const isNamed = () =>
    /\d/u.test(line) || namesBodies(line, register) || readDays(folded, now).reading.kind !== "none";
  const howTo = readHowTo(folded, isNamed);
  if (howTo !== undefined) return { question: howTo, doubts: [], unread: [], isSure: true };
  const answered = ofTheOneAfter(folded, context.topic) ?? ofTheOneNamed(line, context.topic, register);
  if (answered !== undefined) return { question: answered, doubts: [], unread: [], isSure: true };
  const read = readSaid(line, folded, context);
  if (read === undefined) return undefined;
  const { said, others, topics, saying, opened, namesAThing } = read;
  const { roles, phase, isNext } = said;
  const question = questionOf(said, context);
  const asked = question && stillAsked(question, said, context);
  if (asked !== undefined) return asked;
  const unread = others.filter(({ candidates }) => candidates.length === 0).map((doubt) => doubt.text);
  const isOfMuchElse =
    unread.join(" ").split(" ").length > mostUnread ||
    topics.length > 1 ||
    unread.some((words) => isAskedFor(words, saying)) ||
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
    const isAsked = said.hasMark && asksPlainly.test(opened);
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
    unread: [
      ...(isOfAPhase ? [] : unread.filter((words) => !isBeside(words) && mayFilter(words, line))),
      ...(says(roles, "count times") ? (onlyThem.exec(folded) ?? []) : []),
    ],
    ...(isNext && namesAThing && !said.hasMark ? { isWeak: true } : {}),
    isSure:
      isOfAPhase ||
      others.length === 0 ||
      isOnlyAside ||
      (said.isWhole && (roles.has("count") || (said.isEllipsis && said.hasMark))),
    isPlain: asksPlainly.test(saying) || says(roles, "recorded already ever there"),
  };
}

/** "Più di una volta?", where it was asked which of two the question before is about: it is asked again, of this one. */
function stillAsked(question: Question, said: Said, { topic }: QuestionContext): QuestionRead | undefined {
  if (topic?.kind !== "question" || topic.oneOf === undefined || said.filter.bodies !== undefined) return undefined;
  const isOnItsOwn = JSON.stringify(questionOf(said, {})) === JSON.stringify(question);
  const doubt: BodyDoubt = { text: topic.named ?? "", candidates: topic.oneOf };
  return isOnItsOwn ? undefined : { question, doubts: [doubt], unread: [], isSure: true };
}

/** A list of what is not so is none that the phrases of a command know. */
function isOfWhatIsNot(roles: ReadonlySet<Role>): boolean {
  return roles.has("denied") && says(roles, "meetings bodies who met it");
}
