// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { checkedOf, proposeDraft } from "./propose-meeting.ts";
import { showAfresh } from "./with-meeting-proposal.ts";

/**
 * What was asked, again, saying that the answer was not understood, where it said more than "un attimo"; of a name that
 * nobody knows, told to whoever asked who was there, who that is.
 */
export function askAgain(
  open: OpenMeeting,
  { line, onlyName, isCourtesy }: Pick<Reading, "line" | "onlyName" | "isCourtesy">,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { draft, beside } = open.proposal;
  const { notUnderstood } = request.wording.message;
  const checked = checkedOf(draft, services);
  const problems = checked.kind === "incomplete" ? checked.problems : undefined;
  const isBodyAsked = problems?.bodies === "none" && problems.names.length === 0;
  return isBodyAsked && onlyName !== undefined
    ? proposeDraft({ ...draft, names: [onlyName] }, { ...request, nonce: open.kept.nonce, beside }, services)
    : showAfresh(open, request, services, isCourtesy ? undefined : notUnderstood(shortened(line, 60)));
}
