// SPDX-License-Identifier: EUPL-1.2
import { keepUnclear } from "../conversation/proposals.ts";
import { settleAll } from "../meetings/answer-doubt.ts";
import { askAgain } from "../meetings/ask-again.ts";
import { bodiesOfAll } from "../meetings/bodies-of-all.ts";
import { finishDraft } from "../meetings/finish-draft.ts";
import { proposeDraft } from "../meetings/propose-meeting.ts";
import { recordingAt, recordingFor } from "../meetings/recording.ts";
import { withNotices } from "../notices.ts";
import { openNames } from "../reading/answers/settle-doubt.ts";
import { withoutFirstDoubt } from "../reading/answers/take-away.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { isGroup, type NameDoubt } from "../reading/name-doubt.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import { ofOneRecorded } from "./answer-of-one-recorded.ts";
import type { WaitingForMeeting } from "./conversing.ts";
import { insteadOf, leaveOpen } from "./leave-open.ts";
import { performOpen } from "./perform-open.ts";

/** Records the meeting as the message completes it, or asks what is missing still; undefined when it completes nothing. */
export async function complete(one: WaitingForMeeting): Promise<Reply | undefined> {
  const { answer } = one.reading;
  const after = answer.kind === "opened" && answer.word === "yes" ? answer.rest : undefined;
  const isPlain = after?.amended !== undefined && after.amended === after.completed;
  const completed = isPlain ? after.amended : one.reading.completed;
  const recorded = await ofOneRecorded(one);
  if (recorded !== undefined) return recorded;
  return completed === undefined ? undefined : finished(one, completed);
}

/** Asks the same again, saying why the message was no answer. */
export async function askOnceMore(one: WaitingForMeeting): Promise<Reply> {
  const { open, reading, request, services } = one;
  return (await ofOneRecorded(one)) ?? (await onEachDay(one)) ?? askAgain(open, reading, request, services);
}

/** "Tutti e due, sono due incontri", where it is asked which of the days: a meeting on each of them. */
async function onEachDay({ open, reading, request, services }: WaitingForMeeting): Promise<Reply | undefined> {
  const { answer } = reading;
  const { draft, beside } = open.proposal;
  const { day } = draft;
  const isEach = answer.kind === "whole" && (answer.meaning === "both" || answer.meaning === "another");
  if (!isEach || day.kind !== "ambiguous" || day.candidates.length < 2 || openNames(draft).length > 0) return undefined;
  const each = day.candidates.map((one) => ({ ...draft, day: { kind: "day", day: one } }) as const);
  const all = [...beside.before, ...each, ...beside.after];
  const [first = draft] = all;
  return proposeDraft(first, recordingAt(all, 0, { ...request, nonce: open.kept.nonce, beside }), services);
}

/** The same question, which a bare yes answers no more. */
export async function askUnclear(one: WaitingForMeeting): Promise<Reply> {
  const { reading, request, services } = one;
  const reply = await showAgain(one);
  await keepUnclear(request, services);
  return withNotices(reply, [request.wording.message.notUnderstood(shortened(reading.line, 60))]);
}

/** The same question, as it was. */
export function showAgain(one: WaitingForMeeting): Promise<Reply> {
  return finished(one, one.open.proposal.draft);
}

/** "Toglilo", "toglilo, è l'argomento": what is in doubt is none of those met; where nothing is, the meeting is left. */
export async function takeAway(one: WaitingForMeeting): Promise<Reply> {
  const draft = one.reading.completed ?? withoutFirstDoubt(one.open.proposal.draft);
  return draft === undefined ? leaveOpen(one) : finished(one, draft);
}

/** "Tutti e due", "gli stessi": all those of the groups that were asked about; otherwise it is shown with whom they are. */
export async function fillWithAll(one: WaitingForMeeting): Promise<Reply> {
  const { everybody } = one.reading;
  const { draft } = one.open.proposal;
  const isMeant = ({ candidates }: NameDoubt) => everybody === "all" || candidates.length === 2;
  const groups = openNames(draft).filter(isGroup);
  if (groups.length > 0) {
    if (everybody === "the-same" || !groups.every(isMeant)) return askOnceMore(one);
    const answers = groups.map(({ text, candidates }) => ({ kind: "bodies", text, bodies: candidates }) as const);
    return finished(one, settleAll(draft, answers, one.services.register));
  }
  const bodies = everybody === undefined ? [] : await bodiesOfAll(everybody, one.request, one.services);
  if (bodies.length === 0) return askOnceMore(one);
  return finished(one, { ...draft, bodies, isToBeShown: true });
}

/** "No, con Fiesole", "anzi era ieri", of a meeting that something is asked about. */
export async function amendMeeting(one: WaitingForMeeting): Promise<Reply | undefined> {
  const reply = await complete(one);
  const { answer } = one.reading;
  if (reply !== undefined || answer.kind !== "opened") return reply;
  // "Anzi …" that is not understood leaves what is open: what is proposed is not shown again for a bare yes.
  const isUnread = answer.isSecondThought === true && answer.rest.intention.kind === "none";
  if (isUnread && one.open.kind === "proposal") return undefined;
  return answer.word === "yes" || isUnread ? askOnceMore(one) : insteadOf(one, answer.rest);
}

/** The same, of a meeting that was proposed as it was understood: what takes its place is proposed again. */
export async function amendProposal(one: WaitingForMeeting): Promise<Reply | undefined> {
  const { answer, amended, completed } = one.reading;
  const opened = answer.kind === "opened" ? answer : undefined;
  const { proposal } = one.open;
  const isOtherDay = JSON.stringify(completed?.day) !== JSON.stringify(proposal.draft.day);
  const isInstead = opened?.word === "no" || isOtherDay;
  const instead = opened?.rest.amended ?? amended ?? (isInstead ? completed : undefined);
  if (instead === undefined) return amendMeeting(one);
  const draft = { ...proposal.draft, ...instead };
  // "Sì, era il 15", of one of the 15th.
  const isAsShown = JSON.stringify(draft) === JSON.stringify(proposal.draft);
  if (isAsShown && opened?.word === "yes") return performOpen(proposal, one);
  return proposeDraft(draft, { ...one.request, nonce: one.open.kept.nonce }, one.services);
}

function finished({ open, request, services }: WaitingForMeeting, draft: MeetingDraft): Promise<Reply> {
  return finishDraft(draft, recordingFor(request, open), services);
}
