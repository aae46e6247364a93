// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settle } from "../settle.ts";
import { openFormButton, statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { messageReply } from "../views/message.ts";

/** Looks whether an operation whose answer was lost recorded its meeting. */
export async function checkOperation(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, signal, wording } = request;
  const objective = services.objective();
  const doubts = await services.unsettled.of(request, signal);
  const doubt = doubts.find(({ operation }) => operation === argument);
  const entry = doubt ? await settle(request, doubt, services) : await services.log.recall(objective, argument, signal);
  if (entry !== undefined) return entryReply(objective, services.register, entry, wording);
  const { notThere, notThereHint } = wording.meeting;
  return messageReply("default", notThere, [notThereHint], [openFormButton(wording), statusButton(wording)]);
}
