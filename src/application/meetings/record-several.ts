// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { mostBodiesInAMeeting, mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { nonceForLater } from "../conversation/open.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { WhyDoubted } from "../reading/intentions/intention.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import type { MeetingReading } from "../reading/meeting-line.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { severalQuestionReply } from "../views/several.ts";
import { finishDraft } from "./finish-draft.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { checkedOf, proposeDraft } from "./propose-meeting.ts";
import { recordingAt, recordingOfMessage } from "./recording.ts";

/** Several meetings of one message, each in its own words and as it was read. */
type SeveralTold = Pick<Reading, "meetings"> & {
  readonly lines: readonly string[];
  readonly isSure: boolean;
  readonly doubted?: readonly (WhyDoubted | undefined)[];
};

/**
 * Records the meetings that a message tells, all of them, once for each delivery. With `isSure` false, two of them of one
 * day with a body in common, or more than are recorded at once, it shows those that are told whole, as many as a yes
 * records; the others, and those of which something is to be asked, are left for after them.
 */
export async function recordSeveral(
  { lines, meetings, isSure, doubted = [] }: SeveralTold,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { register } = services;
  const [doubt] = new Set(doubted);
  const isOneDoubt = doubt !== undefined && doubted.every((one) => one === doubt);
  const drafts = meetings.map((meeting, at) => ({
    ...draftFromReading(meeting, register),
    doubt: isOneDoubt ? ("" as const) : (doubted[at] ?? ""),
  }));
  const recording = recordingOfMessage(request);
  const [first = emptyDraft] = drafts;
  if (isSure && drafts.length <= mostMeetingsAtOnce && !tellsOneTwice(meetings))
    return finishDraft(first, recordingAt(drafts, 0, recording), services);
  const told = drafts.map((draft, at) => ({ line: lines[at] ?? "", draft, checked: checkedOf(draft, services) }));
  const unclear = told.filter(({ checked }) => checked.kind !== "complete");
  const clear = told.flatMap(({ draft, checked }) =>
    checked.kind === "complete" ? [{ draft, facts: checked.facts }] : [],
  );
  const pages = [clear.map(({ draft }) => draft), unclear.map(({ draft }) => draft)].flatMap(pagesOf);
  const [page = [], ...others] = pages;
  const problem = isOneDoubt ? { problem: wording.intention.several.doubtedAll[doubt] } : {};
  if (pages.length === 1) return proposeDraft(first, recordingAt(page, 0, recording), services, problem.problem);
  const later = inTurn(others, nonceForLater(recording.nonce));
  const [draft = first] = page;
  if (clear.length === 0) return proposeDraft(draft, recordingAt(page, 0, recording), services, problem.problem);
  await keepMeeting({ ...draft, isProposed: true }, recordingAt(page, 0, recording), services, later);
  const beside = { ...problem, unclear, others: clear.length - page.length, later: nonceForLater(recording.nonce) };
  return severalQuestionReply(register, clear.slice(0, page.length), recording.nonce, wording, beside);
}

/** As many as are recorded at once, in their order. */
function pagesOf(drafts: readonly MeetingDraft[]): readonly (readonly MeetingDraft[])[] {
  const pages: MeetingDraft[][] = [];
  for (const draft of drafts) {
    const page = pages.at(-1);
    const bodies = new Set([...(page ?? []), draft].flatMap((one) => one.bodies));
    if (page !== undefined && page.length < mostMeetingsAtOnce && bodies.size <= mostBodiesInAMeeting) page.push(draft);
    else pages.push([draft]);
  }
  return pages;
}

/** Each page under the number that the one before it leaves for later. */
function inTurn(pages: readonly (readonly MeetingDraft[])[], nonce: string) {
  let number = nonce;
  return pages.flatMap(([draft, ...after]) => {
    const kept = draft && { draft, nonce: number, beside: { before: [], after } };
    number = nonceForLater(number);
    return kept ?? [];
  });
}

/** Rule 13 of counting, inside one message. */
function tellsOneTwice(meetings: Reading["meetings"]): boolean {
  const isSame = (one: MeetingReading, other: MeetingReading) =>
    one.day.kind === "day" &&
    other.day.kind === "day" &&
    isSameDay(one.day.day, other.day.day) &&
    one.bodies.some((id) => other.bodies.includes(id));
  return meetings.some((one, at) => meetings.slice(at + 1).some((other) => isSame(one, other)));
}
