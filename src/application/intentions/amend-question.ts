// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { answerCorrection } from "../changing/answer-correction.ts";
import type { Command, CommandRequest } from "../commands/command.ts";
import { withNotices } from "../notices.ts";
import { beginningOf, meaningOf } from "../reading/answers/answer-words.ts";
import { readDays } from "../reading/days/day.ts";
import type { DayReading } from "../reading/days/found-day.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import { readIntention } from "../reading/intentions/read-intention.ts";
import { answerSeveral } from "../recording/answer-several.ts";
import { findQuestion } from "../recording/pending-question.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { carryOut } from "./carry-out.ts";
import { datePhaseInWords, phaseAskedBy } from "./date-phase-in-words.ts";

/**
 * Answers a question that a yes answers with a yes or a no and more: a change of what was shown ("sì, ma togli Signa"),
 * or what is meant in its place; what was left open; a phase that was asked about, with its day. After a no the question
 * is gone, whatever follows; after a yes that is not plain nothing is done, and the question stays. Undefined when
 * nothing was asked, or when the line is no such answer.
 */
export async function amendQuestion(
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const { wording, chat, person, signal } = request;
  const line = cleanLine(request.argument);
  if (meaningOf(line) !== undefined) return undefined;
  const { register, objective, clock } = services;
  const { word, rest } = beginningOf(line) ?? { rest: line };
  const day = onlyDayIn(rest, clock());
  if (word === undefined && day === undefined) return undefined;
  const found = await findQuestion(request, services);
  if (found === undefined || found.question.asked !== undefined) return undefined;
  const answered = (await answerCorrection(request, services)) ?? (await answerSeveral(request, services));
  if (answered !== undefined) return answered;
  const phase = day && phaseAskedBy(found, day, services);
  if (phase !== undefined) return datePhaseInWords(phase, request, services);
  if (word === undefined) return undefined;
  const read = (text: string) => readIntention(text, { now: clock(), register, objective: objective() });
  const intention = read(rest);
  const told = [intention, read(line)].find(isChange);
  if (told !== undefined && found.question.verb !== "incontro") {
    const reply = await carryOut(told, { ...request, argument: rest }, commands, services);
    if (reply !== undefined) return reply;
  }
  const said = wording.message.notUnderstood(shortened(rest, 100));
  if (word === "yes") {
    if (intention.kind !== "none") return undefined;
    return messageReply("default", said, [wording.intention.unclearYes], [statusButton(wording)]);
  }
  await services.drafts.drop(chat.id, person.id, signal);
  const { kept } = wording.change.undo;
  const other = await carryOut(intention, { ...request, argument: rest }, commands, services);
  return other === undefined
    ? messageReply("default", kept, [said], [statusButton(wording)])
    : withNotices(other, [kept]);
}

/** The day that the words tell, and nothing else. */
function onlyDayIn(words: string, now: Temporal.ZonedDateTime): DayReading | undefined {
  const { reading, rest } = readDays(words, now, "past");
  return reading.kind === "none" || /[\p{L}\p{N}]/u.test(rest) ? undefined : reading;
}

function isChange(intention: Intention): boolean {
  return "which" in intention || intention.kind === "phase";
}
