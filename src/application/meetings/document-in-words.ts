// SPDX-License-Identifier: EUPL-1.2
import { type Meeting, mostEvidence } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { operationOf } from "../conversation/open.ts";
import type { OfAMeeting } from "../reading/intentions/intention.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { applyChange, factsOf } from "./apply-change.ts";
import { askEvidence, documentMeeting } from "./document-meeting.ts";
import { isToldLast } from "./presume-change.ts";
import { plainArgument } from "./seen-meeting.ts";

/** "Prot. 55/2021?": no mark inside a link. */
const asks = /\?(?=\s|$)/u;

/**
 * Adds to a meeting the evidence that words tell, once for each delivery; what has no number yet is asked, and so is
 * whether it is of this meeting, when other words stand beside it, or when they did not say of which and it was not told
 * last, alone, held and without evidence, or they ask.
 */
export async function documentInWords(
  meeting: Meeting,
  { evidence, isWhole, isLoose, which }: Extract<OfAMeeting, { readonly kind: "document" }>,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { number, revision } = meeting;
  const text = cleanLine(evidence);
  const mayBeProved = meeting.evidence.length === 0 && meeting.state === "held" && !asks.test(request.argument);
  const isNamed = which !== theirLast || (mayBeProved && (await isToldLast(meeting, request, services)));
  if (!isWhole || isLoose === true || !isNamed || which.isBare === true) {
    return askEvidence({ ...request, argument: String(number), fields: isWhole ? { text } : {} }, services);
  }
  if (meeting.evidence.length >= mostEvidence) {
    const argument = plainArgument(number, revision);
    return documentMeeting({ ...request, argument, fields: { text } }, services);
  }
  const facts = { ...factsOf(meeting), evidence: [...meeting.evidence, { text }] };
  const operation = operationOf(request.delivery, request.person);
  return applyChange({ number, revision, action: "documented", facts, why: "", operation }, request, services);
}
