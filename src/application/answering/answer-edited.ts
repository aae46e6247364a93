// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import { doneByMessage } from "../meetings/done-by-message.ts";
import { correctByEdit } from "../meetings/edited-message.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { editedForNothingReply } from "../views/sent-message.ts";
import { ofEdition } from "../years/in-edition.ts";
import { lineTold, proposeTold, readTold } from "./propose-told.ts";

/**
 * Answers a message for its new words, under the delivery of the first: what it recorded is offered for a correction,
 * what it did not is proposed. Undefined when the new words only ask to see something, which may be answered as any
 * message.
 */
export async function answerEdited(
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const reading = readTold(request.argument, commands, services);
  const done = await doneByMessage(request, services);
  if (done.kind === "recorded") {
    const reply = await correctByEdit(done.meetings, toldNow(reading), request, done.services);
    return ofEdition(reply, done.services.objective());
  }
  const proposed = await proposeTold(reading, request, commands, services);
  if (proposed !== undefined) return proposed;
  return onlyAsks(reading) ? undefined : editedForNothingReply(request.wording);
}

/** The meetings that the new words tell, in their order. */
function toldNow(reading: Reading): Reading["meetings"] {
  if (reading.intention.kind === "log-several") return reading.meetings;
  return lineTold(reading) === undefined ? [] : [reading.meeting];
}

const askings = ["ask", "question", "show", "open-form", "thanks"];

/** A yes is no answer to anything when it takes the place of other words, and what changes something is to be told anew. */
function onlyAsks({ answer, command, intention }: Reading): boolean {
  if (command.kind === "command") return command.name === "incontro" || command.argument === "";
  return answer.kind === "none" && askings.includes(intention.kind);
}
