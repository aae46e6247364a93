// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { tellsBodies } from "../bodies/bodies.ts";
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { inNumbers } from "../days/named.ts";
import { tenseOf } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { Row } from "../rows/row.ts";
import { takeLike } from "../take-like.ts";
import { formsOf } from "../words/nouns.ts";
import { wordsOfMeetingAnew } from "../words/several-words.ts";
import { anew, anyOf, oneOfThem } from "./begins-another.ts";

/** Where one of them stands in the text; `isOneMoreDay`: "Signa il 12 e il 19", one more day of those before it. */
export type Group = { readonly start: number; readonly end: number; readonly isOneMoreDay: boolean };

export type RowOfAGroup = { readonly row: Row; readonly context: LineContext };

/** What one of them leaves to those after it. */
type Before = { readonly day?: Day; readonly names: string; readonly subject: string; readonly all: readonly string[] };

/** Each as a row, with the day and the bodies that it has from the one before; undefined where that has none. */
export function rowsOf(text: string, groups: readonly Group[], given: LineContext): readonly RowOfAGroup[] | undefined {
  const rows: RowOfAGroup[] = [];
  const days: string[] = [];
  let context = given;
  let before: Before = { names: "", subject: "", all: [] };
  // "Due call, una con Signa": one of those.
  const noun = aCall.test(fold(text)) && !aMeeting.test(fold(text)) ? "call" : "riunione";
  for (const { start, end, isOneMoreDay } of groups) {
    const typed = text.slice(start, end).trim();
    const tense = tenseOf(typed);
    context = tense === undefined ? context : { ...given, tense };
    if (isOnlyADay.test(typed) && /^\s*(?:e|ed)\s/iu.test(text.slice(end))) {
      days.push(typed);
      continue;
    }
    const told = toldLike(typed, { ...before, isMetAgain: isOneMoreDay, noun }, context);
    if (told === undefined) return undefined;
    const line = readMeetingLine(told.line, context).spans.day.reduceRight(
      (rest, span) => rest.slice(0, span.start) + rest.slice(span.end),
      told.line,
    );
    rows.push(...days.splice(0).map((day) => ({ row: { text: day, line: `${day} ${line}` }, context })));
    rows.push({ row: { text: typed, line: told.line }, context });
    before = told;
  }
  return rows;
}

/** With what is left to the one before: the day, or so many days after it, those who were there, what it was about. */
function toldLike(
  typed: string,
  before: Before & { readonly isMetAgain: boolean; readonly noun: string },
  context: LineContext,
): (Before & { readonly line: string }) | undefined {
  const { like, rest } = takeLike(sourceOf(typed));
  const said = Object.keys(like).length === 0 ? typed : rest.typed.replace(/^[\s,]+/u, "").trim();
  const own = said.replace(oneOfThem, `${before.noun} `);
  const { day, subject, ...told } = readMeetingLine(own, context);
  const isDated = day.kind !== "none";
  const inherited = before.day?.add({ days: like.days ?? 0 });
  if (!isDated && inherited === undefined) return undefined;
  const isOfTheSame = !tellsBodies(told) && (before.isMetAgain || like.bodies !== undefined || anew.test(fold(own)));
  const count = counts.indexOf(together.exec(fold(typed))?.groups?.count ?? "") + 2;
  const names = !isOfTheSame
    ? ""
    : together.test(fold(typed))
      ? before.all.slice(-Math.max(count, 2)).join(", ")
      : before.names;
  const anyone = names === "" ? own : `${own.replace(anyAnew, "").trim()} con ${names}`;
  const line = isDated || inherited === undefined ? anyone : `${inNumbers(inherited)} ${anyone}`;
  const isAboutTheSame = like.subject !== undefined && subject === "" && before.subject !== "";
  const meant = bodiesMeant(told).map((id) => context.register.get(id)?.officialName ?? "");
  return {
    line: isAboutTheSame ? `${line}: ${before.subject}` : line,
    ...(day.kind === "day" ? { day: day.day } : isDated || inherited === undefined ? {} : { day: inherited }),
    names: names === "" ? meant.join(", ") : names,
    all: [...before.all.filter((name) => !meant.includes(name)), ...meant],
    subject: isAboutTheSame ? before.subject : subject,
  };
}

const aMeeting = new RegExp(anyOf(formsOf("meeting")), "u");
const aCall = /(?<!\p{L})call(?!\p{L})/u;
/** "Il 6 e il 13 luglio con Scandicci": of the same as the day after it. */
const isOnlyADay = /^(?:il |l'|lunedì |martedì |mercoledì |giovedì |venerdì )*\d{1,2}(?:[/.]\d{1,2})?$/iu;
/** "Martedì tutti e due insieme": those of as many before it. */
const together = /(?<!\p{L})(?:entramb[ie]|tutt(?:[ie] e |'e )(?<count>due|tre))(?!\p{L})/u;
const counts = ["due", "tre"];
const anyAnew = new RegExp(anyOf(wordsOfMeetingAnew), "iu");
