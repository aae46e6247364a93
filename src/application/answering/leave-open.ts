// SPDX-License-Identifier: EUPL-1.2
import { isOfAMeeting } from "../conversation/open.ts";
import { leave, putDown } from "../conversation/proposals.ts";
import { askAgain } from "../meetings/ask-again.ts";
import { withNotices } from "../notices.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import { statusButton } from "../views/button.ts";
import { keptReply, leftReply } from "../views/left.ts";
import { messageReply } from "../views/message.ts";
import { carryOut } from "./carry-out.ts";
import type { Message, Waiting } from "./conversing.ts";
import { proposeTold } from "./propose-told.ts";

/** What is open is gone, and it is said that nothing was done. Twice is once; "rimettilo" brings a meeting back. */
export async function leaveOpen({ open, request, services }: Waiting): Promise<Reply> {
  if (isOfAMeeting(open) && open.kind !== "form") await putDown(open, request, services);
  else await leave(request, services);
  const { wording } = request;
  return isOfAMeeting(open) ? leftReply(wording) : keptReply(wording);
}

/**
 * After a no what is open is gone, and what follows is answered, where it wants something; a meeting of which more was
 * said than was read waits still, and is shown again.
 */
export async function insteadOf(all: Waiting, rest: Reading): Promise<Reply> {
  const { open, reading, request, services } = all;
  const { answer } = reading;
  const isUnread = rest.intention.kind === "none" && answer.kind === "opened" && answer.isLeaving !== true;
  if (isUnread && isOfAMeeting(open) && open.kind !== "form") return askAgain(open, reading, request, services);
  const left = await leaveOpen(all);
  await leave(request, services);
  const { wording } = request;
  const said = isOfAMeeting(open) ? wording.meeting.cancelled : wording.change.undo.kept;
  const other =
    (await carryOutRest(rest.intention, rest, all)) ??
    (rest.isOnItsOwn ? await proposeTold(rest, request, all.commands, all.services) : undefined);
  if (other !== undefined) return withNotices(other, [said]);
  const isRefused = rest.answer.kind === "whole" && ["cancel", "no"].includes(rest.answer.meaning);
  if (isRefused || isOfAMeeting(open)) return left;
  const notUnderstood = wording.message.notUnderstood(shortened(rest.line, 100));
  return messageReply("default", said, [notUnderstood], [statusButton(wording)]);
}

/** Does what the rest of a message wants, after the word that opened it as an answer; undefined when that is nothing. */
export function carryOutRest(
  intention: Intention,
  rest: Reading,
  { request, commands, services }: Message,
): Promise<Reply | undefined> {
  return carryOut({ ...rest, intention }, { ...request, argument: rest.line }, commands, services);
}
