// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { markRead } from "./answer-digest.ts";
import { askQuestion, sendQuestion } from "./ask-managers.ts";

/** "Ho letto": of the last digest that this chat received. */
export async function markLastRead(request: CommandRequest, services: Services): Promise<Reply> {
  const argument = await lastDigest(request, services);
  return argument === undefined ? noDigestReply(request) : markRead({ ...request, argument }, services);
}

/** "Ho una domanda: quando firmiamo?", on that digest; without its words they are asked for. Once for each delivery. */
export async function askOnLast(request: CommandRequest, services: Services): Promise<Reply> {
  const digest = await lastDigest(request, services);
  if (digest === undefined) return noDigestReply(request);
  if (request.argument === "") return askQuestion({ ...request, argument: digest }, services);
  const fields = { text: request.argument };
  return sendQuestion({ ...request, argument: `${digest}/${request.delivery}`, fields }, services);
}

async function lastDigest(
  { chat, signal }: CommandRequest,
  { digests }: Pick<Services, "digests">,
): Promise<string | undefined> {
  return (await digests.subscriptions.find(chat.id, signal))?.lastDelivery;
}

function noDigestReply({ wording }: CommandRequest): Reply {
  const { none, noneHint } = wording.subscription.inWords;
  const preview = buttonView(wording, "preview", "riepilogo.preview");
  return messageReply("default", none, [noneHint], [preview, statusButton(wording)]);
}
