// SPDX-License-Identifier: EUPL-1.2
import { bodiesMeant } from "../bodies/body-doubt.ts";
import type { AnswerReading, Reading } from "../reading.ts";
import { beginningOf, deedOf, meaningOf, refusalAtTheEndOf, refusalIn } from "./answer-words.ts";

/**
 * How a line stands to a question, by its own words. `readRest` reads what stands beside them, its courtesies too; it is
 * undefined where no more is to be read. Pure.
 */
export function readAnswer(
  line: string,
  readRest: ((rest: string, isWithCourtesies?: true) => Reading) | undefined,
): AnswerReading {
  const meaning = meaningOf(line);
  const deed = meaning === "yes" ? deedOf(line) : undefined;
  if (meaning !== undefined) return { kind: "whole", meaning, ...(deed === undefined ? {} : { deed }) };
  if (readRest === undefined) return { kind: "none" };
  const refused = refusalIn(line);
  if (refused !== undefined && isRemark(readRest(refused.rest)))
    return { kind: "whole", meaning: refused.meaning, hasRemark: true };
  const ended = refusalAtTheEndOf(line);
  if (ended !== undefined && saysWhyNot(readRest(ended.rest, true)))
    return { kind: "whole", meaning: ended.meaning, hasRemark: true };
  const begun = beginningOf(line);
  if (begun === undefined) return { kind: "none" };
  const { word, isSecondThought } = begun;
  const rest = readRest(begun.rest);
  const isLeaving = word === "no" && leavesIt(rest) ? { isLeaving: true as const } : {};
  return { kind: "opened", word, ...(isSecondThought === true ? { isSecondThought } : {}), ...isLeaving, rest };
}

/** "No, lascia stare", "no, era solo una prova": what follows the no says that it is to be left, or why. */
function leavesIt(rest: Reading): boolean {
  if (rest.answer.kind === "whole") return rest.answer.meaning !== "yes";
  return rest.isExcuse || isWhy(rest);
}

/** "Era solo per vedere come funziona", "stavo provando". */
const saysWhy =
  /^(?:era|erano) (?:(?:solo|soltanto|giusto) )?(?:per|un|una)(?!\p{L})[^?]*$|^(?:stavo|volevo|facevo)(?!\p{L})[^?]*$/iu;

/** It tells no meeting and wants nothing: it only says why. */
function isRemark(reading: Reading): boolean {
  return (
    isWhy(reading) ||
    (wantsNothing(reading) && reading.meeting.doubts.every(({ candidates }) => candidates.length === 0))
  );
}

function isWhy(reading: Reading): boolean {
  const kinds = ["none", "no-fact", "question", "ask", "correct"];
  const isSaid = saysWhy.test(reading.line) && kinds.includes(reading.intention.kind);
  return isSaid && namesNone(reading) && reading.meeting.hour === undefined;
}

/** What is denied beside a refusal is why. */
function saysWhyNot(reading: Reading): boolean {
  // "Empoli non viene": of one that is stored, it is to be annulled.
  if (reading.intention.kind === "annul" && reading.intention.which.isBare === true) return true;
  const isOfWhy = ["no-fact", "question", "ask"].includes(reading.intention.kind);
  return isOfWhy ? namesNone(reading) : wantsNothing(reading);
}

function namesNone({ meeting }: Reading): boolean {
  return bodiesMeant(meeting).length === 0 && meeting.day.kind === "none";
}

function wantsNothing(reading: Reading): boolean {
  const { intention, command } = reading;
  const isNothing = ["none", "undo", "thanks", "end"].includes(intention.kind) && command.kind !== "command";
  return isNothing && namesNone(reading);
}
