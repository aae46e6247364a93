// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { namesBodies, tellsBodies } from "./bodies/bodies.ts";
import { bodiesPlainlyMeant } from "./bodies/body-doubt.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import type { Intention } from "./intentions/intention.ts";
import { isQuestion } from "./is-question.ts";
import { type LineContext, readMeetingLine } from "./meeting-line.ts";
import { type Left, stateIn } from "./rows/row.ts";
import { isDeniedBy } from "./subject.ts";
import { readTelling } from "./telling.ts";
import { whyNotTold } from "./why-no-fact.ts";
import { waysOfBeingAbsent, wordsBeforeAClause, wordsOfAnotherClause, wordsOfAQuestion } from "./words/line-words.ts";
import { titles } from "./words/people-words.ts";

const clause = new RegExp(
  `,\\s(?=(?:${wordsOfAnotherClause})(?![\\p{L}\\p{N}]))|\\s(?=mentre\\s)|\\se\\s(?=(?:abbiamo|si è|s'è)\\s)`,
  "iu",
);
const opening = new RegExp(`^(?:(?:${wordsBeforeAClause})(?![\\p{L}\\p{N}])[,\\s]*)+(?=.*\\p{L})`, "iu");
/** "Il dott. Rossi": no sentence ends there. */
const title = [...titles]
  .filter((word) => word.endsWith("."))
  .join("|")
  .replaceAll(".", "\\.");
const sentence = new RegExp(
  `(?<=\\p{L}{3}[.!?…]|[!?])(?<!(?<!\\p{L})(?:${title}))\\s|\\n|\\p{Extended_Pictographic}|;\\s`,
  "iu",
);
/** A question of its own, and no doubt of what was told. */
const asked = new RegExp(`^(?:e |ma )?(?:${wordsOfAQuestion})(?![\\p{L}])`, "iu");
const absent = patternInside(waysOfBeingAbsent);

type Told = {
  readonly text: string;
  readonly intention: Intention | undefined;
  readonly isOfABody: boolean;
  readonly hasDay: boolean;
};

/**
 * What each sentence of a message tells, where one word in one of them would be said of them all: the meetings, and
 * those that did not take place. Undefined when there is no meeting in it, or when a sentence without a day and bodies
 * of its own denies the one before ("Ieri riunione con Signa. Non si è tenuta."). Pure: `now` is given.
 */
export function readSentences(message: string, context: LineContext): Intention | undefined {
  const texts = message
    .split(sentence)
    .flatMap((one) => one.split(clause))
    .map((one) => one.trim().replace(opening, ""))
    .filter((one) => /\p{L}{2}/u.test(one));
  if (texts.length < 2) return undefined;
  const told = texts.map((text): Told => {
    const { day } = readMeetingLine(text, context);
    const hasDay = day.kind === "day" || day.kind === "ambiguous";
    return {
      text,
      intention: toldOrNot(readTelling(text, context)),
      isOfABody: namesBodies(text, context.register),
      hasDay,
    };
  });
  const first = told.findIndex(({ intention }) => intention?.kind === "log");
  if (isUnderAHeading(texts[0] ?? "", context) || told.some((one, at) => at > first && isOfTheOneBefore(one)))
    return undefined;
  const bodies = [...new Set(texts.flatMap((text) => bodiesPlainlyMeant(readMeetingLine(text, context))))];
  const found = told.flatMap((one) => lineOf(one, bodies, context));
  const lines = withTopic(found, told, context);
  const left = told.flatMap((one) => leftOf(one));
  const [line] = lines;
  if (line === undefined) return undefined;
  if (lines.length > 1) return { kind: "log-several", lines, isSure: false, left };
  return { kind: "log", line, isProposed: true, left };
}

/** What is in doubt by itself is none of those that are told. */
function toldOrNot(intention: Intention | undefined): Intention | undefined {
  const doubt = intention?.kind === "log" ? intention.doubt : undefined;
  return doubt === undefined ? intention : { kind: "no-fact", why: doubt };
}

/** "Non si sono tenuti: 1/7 Scandicci; 15/7 Signa": it is said of all that follows. */
function isUnderAHeading(text: string, context: LineContext): boolean {
  const [, over] = /^([^:]{3,60}):\s/u.exec(text) ?? [];
  return (
    over !== undefined && readMeetingLine(over, context).day.kind === "none" && !namesBodies(over, context.register)
  );
}

/** It puts a meeting in doubt, and names none: the one before. */
function isOfTheOneBefore({ text, isOfABody, hasDay }: Told): boolean {
  if (isOfABody) return false;
  if (isQuestion(text)) return !asked.test(text);
  const isTakenBack = isDeniedBy(text) || stateIn(text) === "cancelled" || absent.test(sayingOf(text));
  const why = whyNotTold(text);
  return isTakenBack || why === "denied" || (!hasDay && why !== undefined);
}

/** "Abbiamo parlato di SUAP", in a sentence of its own, is what the one meeting was about. */
function withTopic(lines: readonly string[], told: readonly Told[], context: LineContext): readonly string[] {
  const [line] = lines;
  if (line === undefined || lines.length > 1 || readMeetingLine(line, context).subject !== "") return lines;
  const topic = told.find(
    ({ text, isOfABody, hasDay }) => !isOfABody && !hasDay && readMeetingLine(text, context).subject !== "",
  );
  return topic === undefined
    ? lines
    : [`${line.replace(/[.!?]$/u, "")}: ${readMeetingLine(topic.text, context).subject}`];
}

/** "Ci vediamo martedì alle 11", after a sentence that names Vaglia, is with them. */
function lineOf({ text, intention }: Told, others: readonly BodyId[], context: LineContext): readonly string[] {
  if (intention !== undefined && intention.kind !== "log") return [];
  const { day, ...told } = readMeetingLine(text, context);
  if (tellsBodies(told)) return intention !== undefined || day.kind === "day" ? [text] : [];
  if (intention === undefined) return [];
  const names = others.map((id) => context.register.get(id)?.officialName ?? "");
  return day.kind === "none" || names.length === 0 ? [] : [`con ${names.join(", ")}, ${text}`];
}

function leftOf({ text, intention, isOfABody, hasDay }: Told): readonly Left[] {
  if (intention?.kind !== "no-fact") return /\?\s*$/u.test(text) ? [{ text, why: "question" }] : [];
  const { why } = intention;
  if (why === "question") return [{ text, why }];
  if (!isOfABody && !hasDay) return [];
  if (why === "denied" && !hasDay) return [{ text, why: "absent" }];
  return [{ text, why: why === "cancelled" || why === "denied" ? "cancelled" : "doubtful" }];
}
