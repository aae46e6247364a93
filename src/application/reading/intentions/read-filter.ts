// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { defined } from "#domain/defined.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { takeSpan } from "../days/take-span.ts";
import type { Tense } from "../days/tense.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { takeAmong } from "../questions/take-among.ts";
import { isTopic, withoutItsPreposition } from "../questions/words-left.ts";
import { numbers } from "../words/day-words.ts";
import { waysOfNamingStates, waysOfNamingTheLatest, wordsThatOnlyAsk } from "../words/filter-words.ts";

/** Which meetings a list is asked of. */
export type MeetingsAsked = {
  readonly filter: MeetingFilter;
  /** So many of the newest, where it was said. */
  readonly latest?: number;
  /** The opposite of the state of the filter, where that was said too: "tenuti e in programma". */
  readonly also?: "held" | "documented";
  /** Bodies that may be several, and words that nobody knows. */
  readonly doubts: readonly BodyDoubt[];
};

type Context = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  readonly year: number;
  readonly tense?: Tense;
};

const states = (Object.keys(waysOfNamingStates) as (keyof typeof waysOfNamingStates)[]).map(
  (state) => [state, patternInside(waysOfNamingStates[state])] as const,
);
const latestWords = patternInside(waysOfNamingTheLatest);

/** Reads which meetings are wanted: their state, their time, their bodies. Pure: `now` is given. */
export function readMeetingsAsked(text: string, context: Context): MeetingsAsked {
  const { filter, saying: asked, ...others } = takeFilter(fold(readable(text)), context);
  const { among, isThere, saying } = takeAmong(asked);
  const { bodies, doubts } = readBodies(withoutAsking(isThere ? saying : asked), context.register);
  const some = isThere && among !== undefined ? { among } : {};
  const subject = doubts.find((doubt) => isTopic(doubt, new Set()));
  const about = subject === undefined ? {} : { words: withoutItsPreposition(subject.text) };
  return {
    filter: { ...filter, ...about, ...(bodies.length === 0 ? some : { bodies }) },
    ...others,
    doubts: doubts.filter((doubt) => doubt !== subject),
  };
}

/** The state and the time that a folded text says, and the saying without them: what is left may name bodies. */
export function takeFilter(
  text: string,
  context: Omit<Context, "register">,
): Omit<MeetingsAsked, "doubts"> & { readonly saying: string } {
  const { span, rest } = takeSpan(text, context);
  let saying = sayingOf(rest);
  const [state, words] = states.find(([, pattern]) => pattern.test(saying)) ?? [];
  if (words !== undefined) saying = saying.replace(words, " ,");
  const opposite = state === "planned" ? "held" : state === "undocumented" ? "documented" : undefined;
  const second = states.find(([one]) => one === opposite)?.[1];
  const also = second?.test(saying) === true ? opposite : undefined;
  if (also !== undefined && second !== undefined) saying = saying.replace(second, " ,");
  const [latest] = latestWords.exec(saying) ?? [];
  if (latest !== undefined) saying = saying.replace(latestWords, " ,");
  const isOfThePast = latest !== undefined && state === undefined;
  return {
    filter: { ...defined({ state: state ?? (isOfThePast ? ("held" as const) : undefined) }), ...span },
    ...defined({ latest: latest === undefined ? undefined : countOf(latest), also }),
    saying,
  };
}

const fewLatest = 5;

/** "ultimi 3", "ultimi tre"; one for "ultimo", a few when no number was said. */
function countOf(words: string): number {
  const [, , told = ""] = words.split(" ");
  if (/^\d+$/.test(told)) return Math.max(1, Math.min(100, Number(told)));
  const index = numbers.indexOf(told);
  if (index !== -1) return index + 1;
  return /ultim[oa](?: volta)?$/.test(words) ? 1 : fewLatest;
}

function withoutAsking(saying: string): string {
  const words = saying.split(" ").map((word) => (wordsThatOnlyAsk.has(word) || word === "?" ? "," : word));
  return words.join(" ");
}
