// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { propose } from "../conversation/proposals.ts";
import type { Reply, Silence } from "../reply.ts";
import type { Services } from "../services.ts";
import { deletedProposalReply, deletedReply } from "../views/sent-message.ts";
import { ofEdition } from "../years/in-edition.ts";
import { doneByMessage } from "./done-by-message.ts";
import { plainArgument } from "./seen-meeting.ts";
import { showMeeting } from "./show-meeting.ts";

const silence: Silence = { kind: "silence" };

/** Says that what a message recorded stands although it was deleted, and offers to annul it. Changes nothing. */
export async function noteDeleted(request: CommandRequest, services: Services): Promise<Reply> {
  const done = await doneByMessage(request, services);
  if (done.kind === "nothing") return silence;
  if (done.kind === "proposed") return deletedProposalReply(request.wording);
  const standing = done.meetings.filter(({ state }) => state !== "annulled");
  if (standing.length === 0) return silence;
  return ofEdition(deletedReply(standing, request.wording), done.services.objective());
}

/** A message that comes back changed nothing: only a meeting annulled meanwhile is shown, to be restored. */
export async function noteUndeleted(request: CommandRequest, services: Services): Promise<Reply> {
  const done = await doneByMessage(request, services);
  const annulled = done.kind === "recorded" ? done.meetings.find(({ state }) => state === "annulled") : undefined;
  if (done.kind !== "recorded" || annulled === undefined) return silence;
  const { number, revision } = annulled;
  const question = { verb: "incontro.restore", argument: plainArgument(number, revision), fields: {} };
  await propose(question, request, done.services);
  const reply = await showMeeting({ ...request, argument: String(number) }, done.services);
  return ofEdition(reply, done.services.objective());
}
