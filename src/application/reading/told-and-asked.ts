// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import { namesBodies } from "./bodies/bodies.ts";
import type { Intention } from "./intentions/intention.ts";
import { readQuestion } from "./questions/read-question.ts";
import type { QuestionContext } from "./questions/read-said.ts";
import { readTelling } from "./telling.ts";
import { wordsOfAFigure } from "./words/line-words.ts";

const orderToSay = "(?:dimmi|dicci|mi\\s+dici|fammi\\s+sapere)\\s+(?:anche\\s+)?";
const toldFirst = new RegExp(
  `^(?<told>.*\\S)(?:\\s*[,;.!]\\s+|\\s+(?=e\\s+${orderToSay}))(?:(?:e|ma|quindi|allora|ora|adesso|così|cosi)\\s+)*(?:${orderToSay})?(?<asked>(?:${wordsOfAFigure})(?!\\p{L})[^,;.!?]*\\?*)\\s*$`,
  "iu",
);
/** "Ci siamo sentiti con Signa, vale come incontro?": whether what is told is one. */
const isItOne =
  /(?<![\s,;.!])\s*[,;.!]\s+(?:(?:e|ma)\s+)?(?:(?:vale|conta|(?:lo|la)\s+(?:segno|registro|metto|conto|scrivo))(?:\s+come)?|è|e['’])\s+(?:un\s+|una\s+)?(?:incontro|riunione)\s*\?+\s*$/iu;
/** A question in a sentence of its own, after what is told. */
const askedLast = /^(?<told>.*[^\s.!;][.!;]+)\s(?<asked>[^.!;?]*\?+)\s*$/su;
/** "Quanti eravamo?": of those who were there. */
const ofThose = /(?<!\p{L})era(?:no|vamo|vate)?(?!\p{L})/iu;

/**
 * "Ieri ho visto Signa, quanti ne abbiamo fatti in tutto?": a meeting, and a figure, which the reply to it says once it is
 * recorded, where it is of them all. Undefined where the question may be of the meeting, or it is not plainly told. Pure.
 */
export function readToldAndAsked(message: string, context: QuestionContext): Intention | undefined {
  const at = message.search(isItOne);
  const one = at === -1 ? undefined : readTelling(message.slice(0, at), context);
  if (one?.kind === "contact") return { ...one, line: message.slice(0, at) };
  if (one?.kind === "log") return { ...one, isProposed: true };
  const { told = "", asked } = toldFirst.exec(message)?.groups ?? {};
  const read = asked === undefined ? undefined : readQuestion(asked, context);
  const last = asked === undefined ? askedLast.exec(message)?.groups : undefined;
  if (last !== undefined && readQuestion(message, context)?.isSure !== true)
    return readToldBeforeAnother(last, context);
  if (asked === undefined || read?.isSure !== true || ofThose.test(asked) || !isFigure(read.question)) return undefined;
  const telling = readTelling(told, context);
  const isTold = telling?.kind === "log-several" || (telling?.kind === "log" && telling.doubt === undefined);
  if (!isTold) return undefined;
  const isRead = isOfThemAll(read.question) && (telling.kind === "log" ? telling.isProposed !== true : telling.isSure);
  const left = [...(telling.left ?? []), { text: asked, why: "question" as const }];
  if (isRead) return telling;
  return telling.kind === "log" ? { ...telling, isProposed: true, left } : { ...telling, isSure: false, left };
}

/** "Ieri riunione con Signa. Mi s'è rotta la stampante, chi chiamo?": what is told, before what is no question of ours. */
function readToldBeforeAnother(
  { told = "", asked = "" }: Readonly<Record<string, string>>,
  context: QuestionContext,
): Intention | undefined {
  const { about = "unknown" } = readQuestion(asked, context)?.question ?? {};
  const isOurs = about !== "unknown" || namesBodies(asked, context.register);
  const telling = isOurs ? undefined : readTelling(told, context);
  if (telling?.kind !== "log" || telling.doubt !== undefined) return undefined;
  return { ...telling, isProposed: true, left: [...(telling.left ?? []), { text: asked, why: "question" }] };
}

/** How many there are, or how many are missing: of all, or of a month, and not of who was met. */
function isFigure(question: Question): boolean {
  if (question.about === "status" || question.about === "target") return true;
  const isCount = (question.about === "meetings" || question.about === "bodies") && question.form === "count";
  return isCount && question.filter.bodies === undefined;
}

/** A figure that a meeting is told with, once it is recorded. */
function isOfThemAll(question: Question): boolean {
  const { filter, about: _, form: __, ...others } = { filter: {}, form: "", ...question };
  return Object.keys(others).every((key) => key === "of") && Object.keys(filter).every((key) => key === "state");
}
