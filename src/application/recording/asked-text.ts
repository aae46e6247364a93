// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../commands/command.ts";
import { StoreFault } from "../ports/store-fault.ts";
import { isEvidence } from "../reading/take-evidence.ts";
import type { Reply } from "../reply.ts";
import type { Services, ServicesWithoutBodies } from "../services.ts";
import { cleanLine } from "../text.ts";
import { type AskTextView, withTyped } from "../views/ask-text.ts";
import { inEdition } from "../years/in-edition.ts";
import { findQuestion, keepQuestion } from "./pending-question.ts";

/**
 * For so long a message that means nothing else is taken for the text; after that, what was typed before can still be
 * sent.
 */
const minutesToWrite = 60;

/** As many as the card's field takes. */
const mostCharacters = 500;

/** The name of a person is kept nowhere: it can be written in the field only. */
const verbOfNames = "incontro.redact";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal">;

/**
 * A card with one field to write in can be answered by a message too: what its button does is kept, for a day. Other
 * replies, and a card with several such buttons, change nothing; nor does a store that does not answer.
 */
export async function keepAskedText(
  reply: Reply,
  asking: Asking,
  services: ServicesWithoutBodies,
  keep = keepQuestion,
): Promise<void> {
  if (reply.kind !== "card" || reply.card !== "ask-text") return;
  const [button, ...others] = reply.view.buttons.filter(({ style }) => style === "positive");
  if (button === undefined || others.length > 0 || button.verb === verbOfNames) return;
  const { verb, argument } = button;
  try {
    await keep({ verb, argument, fields: { text: reply.view.value }, asked: reply.view }, asking, services);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}

/**
 * Takes a message for what is to be written in the field that this person was asked to fill in: the card is shown with
 * it, and a yes sends it. What is plainly evidence, asked for, is added at once. Undefined when nothing was asked so,
 * or not in the last hour.
 */
export async function answerAskedText(
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const text = cleanLine(request.argument);
  if (text.length > mostCharacters) return undefined;
  const found = await findQuestion(request, services);
  if (found?.question.asked === undefined) return undefined;
  const { minutes } = found.kept.askedAt.until(services.clock().toInstant(), { largestUnit: "minute" });
  if (minutes >= minutesToWrite) return undefined;
  const { verb, argument, asked } = found.question;
  if (verb !== "incontro.document" || !isEvidence(text)) return typedReply(asked, text, request);
  const command = commands.find(({ name }) => name === "incontro");
  const { chat, person, delivery, signal } = request;
  const reply = await inEdition(found.objective, services, signal, async (of) => {
    const documenting = { ...request, argument, step: "document", fields: { text } };
    return command?.handle(documenting, of) ?? typedReply(asked, text, request);
  });
  await services.drafts.keep(chat.id, person.id, { ...found.kept, finishedBy: delivery }, signal).catch(() => {});
  return reply;
}

function typedReply(asked: AskTextView, text: string, { wording }: CommandRequest): Reply {
  return { kind: "card", card: "ask-text", view: withTyped(asked, text, wording), summary: asked.heading };
}
