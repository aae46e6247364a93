// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, nonceForLater, type OpenMeeting } from "../conversation/open.ts";
import { findByNumber } from "../conversation/proposals.ts";
import type { Draft } from "../ports/drafts.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { checkedOf } from "./propose-meeting.ts";
import { tellingOf } from "./recording.ts";

/** One of several that were told together, with the words that told it, where they are known. */
export type LineTold = { readonly line: string; readonly draft: MeetingDraft };

/** What of a telling is to be cleared up, and stands under the meetings that are shown; as it is kept. */
export type LeftForLater = { readonly kept: Draft; readonly told: readonly LineTold[] };

/**
 * What was shown of the same telling as to be cleared up after it. Undefined where nothing is, where more is left after
 * that, or where it was answered since. At most one point read, and none where nothing was left.
 */
export async function leftForLater(
  { kept: { nonce }, proposal: { hasLater } }: OpenMeeting,
  request: Pick<CommandRequest, "person" | "chat" | "signal">,
  services: Services,
): Promise<LeftForLater | undefined> {
  if (hasLater !== true) return undefined;
  const { open } = await findByNumber(nonceForLater(nonce), request, services);
  if (!isOfAMeeting(open) || open.proposal.hasLater === true) return undefined;
  const drafts = tellingOf(open.proposal.draft, open.proposal);
  const areUnclear = drafts.every((draft) => checkedOf(draft, services).kind !== "complete");
  const told = drafts.map((draft, at) => ({ line: open.proposal.lines?.[at] ?? "", draft }));
  return areUnclear ? { kept: open.kept, told } : undefined;
}
