// SPDX-License-Identifier: EUPL-1.2
import { mostBodiesInAMeeting, mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { alone, nonceForLater } from "../conversation/open.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { severalQuestionReply } from "../views/several.ts";
import type { LineTold } from "./left-for-later.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { checkedOf, proposeDraft } from "./propose-meeting.ts";
import { recordingAt } from "./recording.ts";

type Proposing = Pick<CommandRequest, "person" | "chat" | "signal" | "wording"> & { readonly nonce: string };

/**
 * Shows the meetings of one telling that are told whole, as many as a yes records; the others, and those of which
 * something is to be asked, stand under them and are left for after them. `problem`: why it is asked.
 */
export async function proposeSeveral(
  lines: readonly LineTold[],
  proposing: Proposing,
  services: Services,
  problem?: string,
): Promise<Reply> {
  const { nonce, wording } = proposing;
  const recording = { ...proposing, beside: alone };
  const told = lines.map((one) => ({ ...one, checked: checkedOf(one.draft, services) }));
  const unclear = told.filter(({ checked }) => checked.kind !== "complete");
  const clear = told.flatMap(({ line, draft, checked }) =>
    checked.kind === "complete" ? [{ line, draft, facts: checked.facts }] : [],
  );
  const pages = [...pagesOf(clear), ...pagesOf(unclear)];
  const [page = [], ...others] = pages;
  const [draft = emptyDraft, ...after] = page.map((one) => one.draft);
  const all = recordingAt([draft, ...after], 0, recording);
  if (pages.length === 1 || clear.length === 0) return proposeDraft(draft, all, services, problem);
  const later = inTurn(others, nonceForLater(nonce));
  await keepMeeting({ ...draft, isProposed: true }, { ...all, hasLater: true }, services, later);
  const beside = {
    ...(problem === undefined ? {} : { problem }),
    unclear,
    others: clear.length - page.length,
    later: nonceForLater(nonce),
  };
  return severalQuestionReply(services.register, clear.slice(0, page.length), nonce, wording, beside);
}

/** As many as are recorded at once, in their order. */
function pagesOf(lines: readonly LineTold[]): readonly (readonly LineTold[])[] {
  const pages: LineTold[][] = [];
  for (const one of lines) {
    const page = pages.at(-1);
    const bodies = new Set([...(page ?? []), one].flatMap(({ draft }) => draft.bodies));
    if (page !== undefined && page.length < mostMeetingsAtOnce && bodies.size <= mostBodiesInAMeeting) page.push(one);
    else pages.push([one]);
  }
  return pages;
}

/** Each page under the number that the one before it leaves for later. */
function inTurn(pages: readonly (readonly LineTold[])[], nonce: string) {
  let number = nonce;
  return pages.flatMap((page, at) => {
    const [draft, ...after]: readonly MeetingDraft[] = page.map((one) => one.draft);
    const more = at < pages.length - 1 ? ({ hasLater: true } as const) : {};
    const lines = page.map(({ line }) => line);
    const kept = draft && { draft, nonce: number, beside: { before: [], after }, lines, ...more };
    number = nonceForLater(number);
    return kept ?? [];
  });
}
