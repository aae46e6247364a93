// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Register } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import { propose } from "../conversation/proposals.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { shortNameOf } from "../views/meeting-line.ts";
import { messageReply } from "../views/message.ts";
import { changesTo } from "./changes-to.ts";
import { toBeChecked } from "./corrected-facts.ts";
import { correctionForm, justSeen } from "./correction-form.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { findByNumber } from "./find-meeting.ts";
import { keptApart } from "./kept-apart.ts";
import { otherDiary, proposeMove } from "./move-meeting.ts";
import { amendCorrection, askCorrection, proposeCorrection } from "./propose-correction.ts";
import { type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

/** Opens the form filled in with the meeting of that number. */
export async function openCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findByNumber(request, services);
  if ("reply" in found) return found.reply;
  const { meeting } = found;
  const seen = justSeen(meeting, services);
  const draft = draftFromMeeting(meeting, services.register);
  const open = { verb: "incontro.save", argument: toSeenArgument(seen), fields: {}, draft };
  await propose(open, request, services, seen.nonce);
  return correctionForm(draft, undefined, seen, request, services);
}

type BesideACorrection = {
  readonly shown?: SeenMeeting;
  readonly alsoNamed?: readonly BodyId[];
  readonly isHeld?: boolean;
  /** What of the words was not read. */
  readonly line?: string;
};

/**
 * Shows what a meeting is to become, from what to what, or asks what of it is in doubt; nothing is changed yet. What is
 * shown already takes its place, and what was changed since stays; those who were only named too (`alsoNamed`) may have been met at another meeting.
 */
export async function openCorrectionOf(
  meeting: Meeting,
  told: MeetingDraft,
  request: CommandRequest,
  services: Services,
  { shown, alsoNamed = [], isHeld = false, line }: BesideACorrection = {},
): Promise<Reply> {
  const { wording } = request;
  const { register, objective, clock } = services;
  const isOld = shown !== undefined && shown.revision !== meeting.revision;
  const draft = isOld ? await keptApart(told, shown, meeting, request, services) : told;
  const first = shown === undefined ? justSeen(meeting, services) : { ...shown, revision: meeting.revision };
  const seen = isHeld ? { ...first, isHeld } : first;
  const checked = checkDraft(toBeChecked(draft, meeting), { objective: objective(), now: clock() });
  if (checked.kind === "incomplete") return askCorrection(draft, checked.problems, seen, request, services, line);
  const changes = changesTo(meeting, { told: checked.facts, draft, seen }, services, wording);
  if (changes.length > 0) {
    const to = await otherDiary(draft, meeting, seen, request, services);
    if (to !== undefined) return proposeMove({ draft, meeting, seen, to }, changes, request, services);
    const shownWith = { changes, alsoNamed: namesOf(alsoNamed, register), ...(line === undefined ? {} : { line }) };
    return proposeCorrection(draft, seen, shownWith, request, services);
  }
  const open = buttonView(wording, "open", "incontro.show", String(meeting.number));
  const lines = line === undefined ? [] : [line];
  return messageReply("default", wording.intention.sameCorrection, lines, [open, statusButton(wording)]);
}

/** An answer to what a correction left in doubt: what the meeting is to become by then. */
export async function amendOpenCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  return amendCorrection(request, services, async (draft, seen) => {
    const found = await findByNumber({ ...request, argument: String(seen.number) }, services);
    return "reply" in found ? found.reply : openCorrectionOf(found.meeting, draft, request, services, { shown: seen });
  });
}

function namesOf(bodies: readonly BodyId[], register: Register): readonly string[] {
  return bodies.map((id) => shortNameOf(register, id));
}
