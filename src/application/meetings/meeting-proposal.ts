// SPDX-License-Identifier: EUPL-1.2
import { textFields } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { type Beside, type Proposal, recordingOf } from "../conversation/open.ts";
import { finish, propose } from "../conversation/proposals.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";

type Keeping = Pick<CommandRequest, "person" | "chat" | "signal"> & {
  readonly nonce: string;
  readonly beside?: Beside;
  readonly hasLater?: true;
};

type Telling = Pick<Keeping, "nonce" | "beside" | "hasLater"> & {
  readonly draft: MeetingDraft;
  readonly lines?: readonly string[];
};

/**
 * Keeps what was told of a meeting until it is recorded, and what is to be asked about after it. A text that is too long
 * is kept as the form shows it, cut.
 */
export async function keepMeeting(
  draft: MeetingDraft,
  keeping: Keeping,
  services: Services,
  later: readonly Telling[] = [],
): Promise<void> {
  const asked = later.map((one) => ({ proposal: proposalOf(one), nonce: one.nonce }));
  const { nonce, beside, hasLater } = keeping;
  const told = {
    draft,
    nonce,
    ...(beside === undefined ? {} : { beside }),
    ...(hasLater === undefined ? {} : { hasLater }),
  };
  await propose(proposalOf(told), keeping, services, keeping.nonce, asked);
}

function proposalOf({ draft, nonce, beside, lines, hasLater }: Telling): Proposal {
  const { others: _, ...fields } = textFields;
  const texts = Object.entries(fields).map(([field, most]) => [
    field,
    shortened(draft[field as keyof typeof fields], most),
  ]);
  const kept = { ...draft, ...Object.fromEntries(texts) };
  return {
    ...recordingOf(nonce),
    draft: kept,
    ...(beside === undefined ? {} : { beside }),
    ...(lines === undefined ? {} : { lines }),
    ...(hasLater === undefined ? {} : { hasLater }),
  };
}

/**
 * Keeps of a meeting that it is recorded, and none of its words. A store that does not answer here changes nothing of
 * what was recorded.
 */
export async function settleMeeting(
  keeping: Keeping & Pick<CommandRequest, "delivery">,
  services: Services,
): Promise<void> {
  const content = JSON.stringify({ ...recordingOf(keeping.nonce), draft: {}, objective: services.objective().code });
  const kept = { nonce: keeping.nonce, content, askedAt: services.clock().toInstant() };
  await finish(kept, keeping, services).catch(() => {});
}
