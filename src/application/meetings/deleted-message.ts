// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { propose } from "../conversation/proposals.ts";
import type { Reply, Silence } from "../reply.ts";
import type { Services } from "../services.ts";
import { deletedChangeReply, deletedProposalReply, deletedReply } from "../views/sent-message.ts";
import { ofEdition } from "../years/in-edition.ts";
import { doneByMessage } from "./done-by-message.ts";
import { plainArgument } from "./seen-meeting.ts";
import { showMeeting } from "./show-meeting.ts";

const silence: Silence = { kind: "silence" };

/**
 * Says that what a message did stands although it was deleted, and offers to annul what it recorded, or to take back what
 * it changed, as long as nobody changed that again. Changes nothing.
 */
export async function noteDeleted(request: CommandRequest, services: Services): Promise<Reply> {
  const done = await doneByMessage(request, services);
  if (done.kind === "nothing") return silence;
  if (done.kind === "proposed") return deletedProposalReply(request.wording);
  const { change } = done;
  const isLast = done.meetings.some(({ revision }) => revision === change?.sequence);
  if (change !== undefined)
    return isLast ? ofEdition(deletedChangeReply(change, request.wording), done.services.objective()) : silence;
  const standing = done.meetings.filter(({ state }) => state !== "annulled");
  if (standing.length === 0) return silence;
  return ofEdition(deletedReply(standing, request.wording), done.services.objective());
}

/** A message that comes back changed nothing: only a meeting annulled meanwhile is shown, to be restored. */
export async function noteUndeleted(request: CommandRequest, services: Services): Promise<Reply> {
  const done = await doneByMessage(request, services);
  const isOwn = done.kind === "recorded" && done.change === undefined;
  const annulled = isOwn ? done.meetings.find(({ state }) => state === "annulled") : undefined;
  if (!isOwn || annulled === undefined) return silence;
  const { number, revision } = annulled;
  const question = { verb: "incontro.restore", argument: plainArgument(number, revision), fields: {} };
  await propose(question, request, done.services);
  const reply = await showMeeting({ ...request, argument: String(number) }, done.services);
  return ofEdition(reply, done.services.objective());
}
