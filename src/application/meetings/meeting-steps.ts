// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type OpenMeeting } from "../conversation/open.ts";
import { findByNumber, findOpen, leave } from "../conversation/proposals.ts";
import { settleByYes } from "../reading/answers/settle-by-yes.ts";
import { openNames } from "../reading/answers/settle-doubt.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { leftReply } from "../views/left.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { finishDraft } from "./finish-draft.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { proposeDraft } from "./propose-meeting.ts";
import { type Recording, recordingAt, recordingFor, tellingOf } from "./recording.ts";
import { expiredOr, withMeetingProposal } from "./with-meeting-proposal.ts";

/**
 * The yes to what was proposed, to a day outside the objective's year, which is asked after that, or to what a yes alone
 * settles; of several that were proposed, to those that were left chosen. The draft is the one kept, never what the
 * button sends.
 */
export async function confirmDraft(request: CommandRequest, services: Services): Promise<Reply> {
  return withMeetingProposal(request.argument, request, services, async (told) => {
    const { clock, editions, register } = services;
    const recording = recordingFor(request, told);
    if (told.kind === "several") return confirmSeveral(told, recording, request, services);
    const { draft } = told.proposal;
    const checked = checkDraft(draft, { objective: editions.current(), now: clock() });
    const isYearAsked = checked.kind === "outside-year" && !draft.isProposed;
    const isOutsideYearAccepted = draft.isOutsideYearAccepted || isYearAsked;
    const settled = { ...settleByYes(draft, register), isOutsideYearAccepted, ...shown };
    const isInVain =
      checked.kind === "incomplete" &&
      settled.day === draft.day &&
      openNames(settled).length === openNames(draft).length;
    const trouble = isInVain ? { trouble: request.wording.doubt.notByYes } : {};
    return finishDraft(settled, { ...recording, ...trouble }, services);
  });
}

/** Nothing of it waits to be shown any more. */
const shown = { isProposed: false, isToBeShown: false, doubt: "" } as const;

/** By their places from 0: where no list was sent, all but those that may be none. */
async function confirmSeveral(told: OpenMeeting, recording: Recording, request: CommandRequest, services: Services) {
  const { answer } = request.fields;
  const all = tellingOf(told.proposal.draft, recording);
  const places = new Set(answer?.split(","));
  const chosen = all.filter(({ doubt }, place) => (answer === undefined ? doubt === "" : places.has(String(place))));
  const [first, ...others] = chosen.map((draft) => ({ ...draft, ...shown }));
  const { chooseOne } = request.wording.intention.several;
  return first === undefined
    ? proposeDraft(told.proposal.draft, recording, services, chooseOne)
    : finishDraft(first, recordingAt([first, ...others], 0, recording), services);
}

/** Shows the form again with what was told. */
export async function editDraft(request: CommandRequest, services: Services): Promise<Reply> {
  const nonce = request.argument;
  const { open } = await findByNumber(nonce, request, services);
  if (!isOfAMeeting(open)) return expiredOr(request, services);
  const { draft } = open.proposal;
  await keepMeeting(draft, recordingFor(request, open), services);
  const context = { objective: services.objective(), register: services.register, wording: request.wording, nonce };
  const checked = checkDraft(draft, { ...context, now: services.clock() });
  const names = checked.kind === "incomplete" ? checked.problems.names : [];
  const isInDoubt = names.length > 0 || draft.day.kind === "ambiguous";
  const day = draft.day.kind === "ambiguous" ? { day: draft.day } : {};
  const problems = isInDoubt ? { names, tooLong: {}, ...day } : undefined;
  return meetingFormReply(draft, problems, context);
}

/** Leaves what is open under that number: nothing is recorded. */
export async function cancelDraft(request: CommandRequest, services: Services): Promise<Reply> {
  const open = await findOpen({ ...request, delivery: "" }, services);
  if (isOfAMeeting(open) && open.kept.nonce === request.argument) await leave(request, services);
  return leftReply(request.wording);
}
