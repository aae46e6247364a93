// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import { meaningOf } from "../reading/answers/answer-words.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { inEdition } from "../years/in-edition.ts";
import { findQuestion } from "./pending-question.ts";

/**
 * Takes a line for the answer to a question that a yes answers: the yes does what its button does, a no leaves
 * everything as it is; "annulla" to the offer of taking back asks for it again. Undefined when nothing was asked, or
 * when the line is neither.
 */
export async function answerQuestion(
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const word = meaningOf(request.argument);
  if (word !== "yes" && word !== "no" && word !== "cancel" && word !== "no-meeting") return undefined;
  const found = await findQuestion(request, services);
  if (found === undefined || (word === "no-meeting" && found.question.asked !== undefined)) return undefined;
  const { verb, argument, fields, draft } = found.question;
  if (word === "yes" && draft !== undefined) return undefined;
  const { chat, person, signal, wording } = request;
  if (word !== "yes") {
    if (word === "cancel" && verb === "incontro.undo") return undefined;
    await services.drafts.drop(chat.id, person.id, signal);
    return messageReply("default", wording.change.undo.kept, [], [statusButton(wording)]);
  }
  const [name, step = ""] = verb.split(".", 2);
  const command = commands.find((one) => one.name === name);
  const reply = await inEdition(found.objective, services, signal, async (of) => {
    const asOf = step === "" ? { ...of, clock: clockAt(found.kept, of) } : of;
    return command?.handle({ ...request, argument, step, fields }, asOf) ?? staleButtonReply(wording);
  });
  await finishQuestion(found.kept, request, services).catch(() => {});
  return reply;
}

/** A line is read as of when it was written: its "ieri" is not another day after midnight. */
function clockAt({ askedAt }: Draft, { clock }: Services): Services["clock"] {
  return () => askedAt.toZonedDateTimeISO(clock().timeZoneId);
}

/** The question was answered by this delivery, unless something else was asked since: that is not lost for it. */
export async function finishQuestion(
  asked: Draft,
  { chat, person, delivery, signal }: CommandRequest,
  { drafts }: Services,
): Promise<void> {
  const now = await drafts.find(chat.id, person.id, signal);
  if (now !== undefined && now.nonce !== asked.nonce) return;
  await drafts.keep(chat.id, person.id, { ...asked, finishedBy: delivery }, signal);
}
