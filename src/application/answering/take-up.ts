// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type OpenOperation } from "../conversation/open.ts";
import { findByNumber } from "../conversation/proposals.ts";
import { numbersToTakeUp } from "../conversation/session.ts";
import { showSeveralAgain } from "../meetings/correct-several.ts";
import { openCorrectionOf } from "../meetings/open-correction.ts";
import { draftOf } from "../meetings/propose-correction.ts";
import { readSeen } from "../meetings/seen-meeting.ts";
import { expiredOr, showAfresh } from "../meetings/with-meeting-proposal.ts";
import { showPhaseAgain } from "../phases/date-phase-in-words.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";
import { inEdition } from "../years/in-edition.ts";
import { offerUndoAgain } from "./undo-change.ts";

/**
 * Shows afresh what was left open under a number, and waits for its answer again; with an empty one, what this person
 * left last. Nothing is done.
 */
export async function takeUp(request: CommandRequest, services: Services): Promise<Reply> {
  const { chat, person, signal, wording } = request;
  const now = await services.drafts.find(chat.id, person.id, signal);
  const isLeft = now?.finishedBy === undefined && now?.isLast === false;
  const own = now === undefined ? [] : [now.nonce];
  const left = isLeft ? [...own, ...numbersToTakeUp(now)] : [...numbersToTakeUp(now), ...own];
  const open = await firstOpen(request.argument === "" ? left : [request.argument], request, services);
  if (open === undefined) {
    return request.argument === "" ? plainReply("nothing-left", wording) : expiredOr(request, services);
  }
  if (isOfAMeeting(open)) return showAfresh(open, request, services);
  const objective = await editionOfKept(open.proposal.objective, services, signal);
  return inEdition(objective, services, signal, (of) => showOperation(open, request, of));
}

/** The first of these that waits for an answer, also when it lapsed. */
async function firstOpen(numbers: readonly string[], request: CommandRequest, services: Services) {
  for (const nonce of numbers) {
    const { open } = await findByNumber(nonce, request, services);
    if (open.kind !== "nothing") return open;
  }
  return undefined;
}

async function showOperation(open: OpenOperation, request: CommandRequest, services: Services) {
  const { kind, proposal } = open;
  const { argument, asked: view } = proposal;
  if (view !== undefined) return { kind: "card", card: "ask-text", view, summary: view.heading } as const;
  if (proposal.verb === "fasi.told") return showPhaseAgain(open, request, services);
  if (proposal.verb === "incontro.save-all") return showSeveralAgain(open, request, services);
  if (proposal.verb === "incontro.undo") return offerUndoAgain(open, request, services);
  const seen = readSeen(argument);
  if (kind !== "correction" || seen === undefined) return plainReply("nothing-left", request.wording);
  const meeting = await services.log.find(services.objective(), seen.number, request.signal);
  if (meeting !== undefined && meeting.state !== "annulled") {
    return openCorrectionOf(meeting, draftOf(open, services), request, services, { shown: seen });
  }
  return plainReply("nothing-left", request.wording);
}
