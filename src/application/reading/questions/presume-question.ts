// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternInside } from "../engine/saying.ts";
import { waysOfAskingPlainly } from "../words/asking-words.ts";
import { isAskedFor, mayFilter } from "./may-limit.ts";
import { type Said, says } from "./question-roles.ts";

import { type QuestionContext, readSaid } from "./read-said.ts";
import { isOneDay } from "./take-bare-day.ts";

/** What is known of what a line names, of which it is not read what it asks. */
export type QuestionPresumed = {
  readonly question: Extract<
    Question,
    { readonly about: "meetings" | "bodies" | "one" | "phases" | "target" | "digest" }
  >;
  /** Words that mean several bodies: with which of them the meetings are wanted is to be asked first. */
  readonly doubt?: BodyDoubt;
  /** The words that say nothing that was read. */
  readonly unread: readonly string[];
  /** Its words ask, and not only its mark. */
  readonly isPlain: boolean;
};

const asksPlainly = patternInside(`${waysOfAskingPlainly} (che|come|com'|cos'|quant')`);

/** Nobody asks so much at once. */
const mostCharacters = 300;

/**
 * The question that shows what a line names (a meeting, a phase, the meetings of a filter, the indicators), where what it
 * asks of it was not read. Undefined where it names nothing, or says that some are left out: what is shown would be
 * those. Pure.
 */
export function presumeQuestion(line: string, context: QuestionContext): QuestionPresumed | undefined {
  if (line.length > mostCharacters) return undefined;
  const read = readSaid(line, fold(readable(line)), context);
  if (read === undefined) return undefined;
  const { said, topics, others } = read;
  if (others.some(({ text }) => leavesSome.test(text))) return undefined;
  const named = others.flatMap(({ candidates: [body, ...more] }) =>
    body === undefined || more.length > 0 ? [] : [body],
  );
  const bodies = [...(said.filter.bodies ?? []), ...named];
  const filter = bodies.length === 0 ? said.filter : { ...said.filter, bodies };
  const unread = [...topics, ...others.filter(({ candidates }) => candidates.length === 0)].map(({ text }) => text);
  // "Che tempo fa domani?": a day is of anything.
  const isOfElse =
    !said.roles.has("is") && unread.some((words) => isAskedFor(words, read.saying)) && isOnlyATime(filter);
  const [doubt] = others.filter(({ candidates }) => candidates.length > 1);
  const question = isOfElse
    ? undefined
    : doubt === undefined
      ? ofWhatIsNamed({ ...said, filter, ofUs: ofUs.test(read.opened) }, context.topic)
      : ({ about: "meetings", form: "list", filter } as const);
  const isPlain = said.hasMark && asksPlainly.test(read.opened);
  const mayBeLeftOut = question?.about === "phases" ? [] : unread.filter((words) => mayFilter(words, line));
  return question && { question, ...(doubt === undefined ? {} : { doubt }), unread: mayBeLeftOut, isPlain };
}

function isOnlyATime({ month: _, from: _from, until: _until, ...filter }: MeetingFilter): boolean {
  return Object.keys(filter).every((key) => key === "state" && filter.state === "held");
}

const leavesSome = /^(?:senza|non|oltre|tranne) /u;

/** "Siamo in pari?": of how it stands with what is expected. */
const ofUs = /(?:^| )(?:siamo|stiamo|saremo|are we|we are) /u;

function ofWhatIsNamed(
  said: Said & { readonly ofUs: boolean },
  topic: Topic | undefined,
): QuestionPresumed["question"] | undefined {
  const { roles, filter, number, phase, among, asOf, isNext, latest, orDays } = said;
  if (roles.has("excepted")) return undefined;
  if (roles.has("denied") && says(roles, "meetings bodies who")) return undefined;
  if (number !== undefined) return { about: "one", form: "when", number };
  const isOfPhases = topic?.kind === "phase" || (topic?.kind === "question" && topic.question.about === "phases");
  if (phase !== undefined && (roles.has("phase") || isOfPhases)) return { about: "phases", of: "late", phase };
  const named = ofThoseNamed(filter);
  const isOfBodies = roles.has("bodies") && Object.keys(named).every((key) => key === "state") && among === undefined;
  if (isOfBodies && named.state === "held") return { about: "bodies", form: "list", filter: {} };
  const isAnyDay = named.bodies !== undefined;
  const hasFilter = Object.keys(named).length > 0 || among !== undefined;
  if (hasFilter || asOf !== undefined || isNext || latest !== undefined)
    return {
      about: "meetings",
      form: isNext ? "list" : "count",
      filter: among === undefined ? named : { ...named, among },
      ...(orDays.length === 0 || isAnyDay ? {} : { orDays }),
      ...(latest === undefined ? {} : { latest }),
      ...(isNext ? { isNext } : {}),
      ...(asOf === undefined || isAnyDay ? {} : { asOf }),
    };
  if (ofTheTarget.some((role) => roles.has(role))) return { about: "target", of: "missing", filter: {} };
  if (roles.has("phase")) return { about: "phases", of: "late" };
  if (roles.has("digest")) return { about: "digest", of: "preview" };
  if (roles.has("bodies")) return { about: "bodies", form: "list", filter: {} };
  if (roles.has("meetings")) return { about: "meetings", form: "list", filter: {} };
  return said.ofUs ? { about: "target", of: "missing", filter: {} } : undefined;
}

/** Of a body that is named every meeting: a day beside it may be what something is to become. */
function ofThoseNamed({ words: _, ...filter }: MeetingFilter): MeetingFilter {
  const { from, until, ...anyDay } = filter;
  const isADay = isOneDay(from, until);
  return isADay && filter.bodies !== undefined ? anyDay : filter;
}

const ofTheTarget = ["target", "counts", "enough", "expected", "missing", "deadline"] as const;
