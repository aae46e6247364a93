// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { ChangeOutcome, MeetingChange, OpenOutcome } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { unknownReply } from "../unknown-reply.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";

export type Change = Pick<MeetingChange, "number" | "revision" | "action" | "facts" | "why" | "operation">;

/** Makes a change and says what came of it. */
export async function applyChange(change: Change, request: CommandRequest, services: Services): Promise<Reply> {
  const told = { ...change, objective: services.objective(), by: request.person };
  return changeReply(await services.log.change(told, request.signal), change, request, services);
}

/** What is said of a change: what it made, or why it was not made. */
export async function changeReply(
  outcome: OpenOutcome<ChangeOutcome>,
  { number, operation }: Pick<Change, "number" | "operation">,
  request: Pick<CommandRequest, "person" | "chat" | "wording">,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { objective, register } = services;
  const { change } = wording;
  const open = buttonView(wording, "open", "incontro.show", String(number), "positive");
  switch (outcome.outcome) {
    case "recorded":
      return entryReply(objective(), register, outcome.entry, wording);
    case "unknown":
      return unknownReply(operation, request, services);
    case "absent":
      return plainReply("no-meeting", wording, String(number));
    case "moved":
      return messageReply("default", change.moved, [change.movedHint], [open, statusButton(wording)]);
    case "not-recorded":
      return plainReply("not-changed", wording, [open, statusButton(wording)]);
  }
}

/** What a meeting tells, without what the log gave it. */
export function factsOf({ number: _, revision: __, loggedOn: ___, ...facts }: Meeting): MeetingFacts {
  return facts;
}
