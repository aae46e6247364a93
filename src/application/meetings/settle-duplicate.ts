// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { type Meeting, type MeetingFacts, mostBodiesInAMeeting, mostEvidence, textFields } from "#domain/meeting.ts";
import { mergedFacts } from "#domain/merge-meetings.ts";
import type { Register } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import { withNotices } from "../notices.ts";
import type { Draft } from "../ports/drafts.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { toChanges } from "../views/meeting-facts.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { ofEdition } from "../years/in-edition.ts";
import { changeReply } from "./apply-change.ts";
import { finishDraft } from "./finish-draft.ts";
import { settleMeeting } from "./meeting-proposal.ts";
import { placesOfDrafts } from "./place-of-draft.ts";
import { type Recording, recordingAt, recordingFor } from "./recording.ts";
import { withMeetingProposal } from "./with-meeting-proposal.ts";

const mostTries = 3;

/** "È lo stesso": joins what was told to the meeting that it was asked about, "<nonce>.<number>". */
export async function joinMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const [, nonce = "", number = ""] = /^([\w-]+)\.(\d{1,7})$/.exec(request.argument) ?? [];
  return withMeetingProposal(nonce, request, services, async (told) => {
    const { draft } = told.proposal;
    if (!draft.duplicates.includes(Number(number))) return plainReply("stale-button", request.wording);
    return joinTold(Number(number), told, draft, request, services);
  });
}

/** The same, of what was told with something added to it. */
export async function joinTold(
  number: number,
  open: OpenMeeting,
  told: MeetingDraft,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const [place] = await placesOfDrafts([told], services, request.signal);
  if (place === undefined) return plainReply("stale-button", request.wording);
  const recording = recordingFor(request, open);
  const reply = await join(number, open.kept, place.draft, recording, place.services);
  return ofEdition(reply, place.services.objective());
}

/** "È un altro": records what was told as a meeting of its own. */
export async function recordAnother(request: CommandRequest, services: Services): Promise<Reply> {
  return withMeetingProposal(request.argument, request, services, async (told) => {
    const draft = { ...asAnother(told.proposal.draft), isToBeShown: false };
    return finishDraft(draft, recordingFor(request, told), services);
  });
}

/** What was told, as one that is none of those that it was asked about. Pure. */
export function asAnother(draft: MeetingDraft): MeetingDraft {
  return { ...draft, duplicates: [], anotherUpTo: Math.max(draft.anotherUpTo, ...draft.duplicates) };
}

async function join(
  number: number,
  { askedAt }: Draft,
  draft: MeetingDraft,
  recording: Recording,
  services: Services,
): Promise<Reply> {
  const { beside, person: by, signal, wording } = recording;
  const isOne = beside.before.length + beside.after.length === 0;
  const operation = isOne ? recording.operation : `${recording.operation}:${number}`;
  const { log, register, clock } = services;
  const objective = services.objective();
  // A meeting that was told before its day was not told as held, whenever the question is answered.
  const now = askedAt.toZonedDateTimeISO(clock().timeZoneId);
  const checked = checkDraft(draft, { objective, now });
  for (let tries = 1; ; tries += 1) {
    const meeting = await log.find(objective, number, signal);
    const isThere = checked.kind === "complete" && meeting !== undefined && isStillTheSame(meeting, checked.facts);
    if (!isThere) return finishDraft(draft, recording, services);
    const facts = mergedFacts(meeting, withoutNamed(checked.facts, meeting, register));
    if (!fits(facts)) return tooMuchReply(number, recording);
    if (toChanges(register, meeting, { ...meeting, ...facts }, wording).length === 0) {
      // It may be this very telling that joined it, pressed twice at once.
      const entry = await log.recall(objective, operation, signal);
      const told = entry && entryReply(objective, register, entry, wording);
      return goOn(told ?? nothingNewReply(number, recording), recording, services);
    }
    const change = {
      objective,
      number,
      revision: meeting.revision,
      action: "merged",
      facts,
      why: "",
      by,
      operation,
    } as const;
    const outcome = await log.change(change, signal);
    if (outcome.outcome === "moved" && tries < mostTries) continue;
    const reply = await changeReply(outcome, change, recording, services);
    return outcome.outcome === "recorded" ? goOn(reply, recording, services) : reply;
  }
}

/** What was told with it is recorded, or asked about, once it is joined. */
async function goOn(joined: Reply, recording: Recording, services: Services): Promise<Reply> {
  const { before, after } = recording.beside;
  const [first, ...others] = [...before, ...after];
  if (first === undefined) {
    await settleMeeting(recording, services);
    return joined;
  }
  const reply = await finishDraft(first, recordingAt([first, ...others], 0, recording), services);
  return withNotices(reply, joined.kind === "card" && joined.summary !== undefined ? [joined.summary] : []);
}

/** What was told, without the bodies that the meeting names already by another of their ids. */
function withoutNamed(told: MeetingFacts, meeting: Meeting, register: Register): MeetingFacts {
  const named = new Set(meeting.bodies.flatMap((id) => register.members(id)));
  return { ...told, bodies: told.bodies.filter((id) => !named.has(id)) };
}

/** Annulled or moved to another day meanwhile, it is no longer the meeting that was asked about. */
function isStillTheSame(meeting: Meeting, told: MeetingFacts): boolean {
  return meeting.state !== "annulled" && isSameDay(meeting.day, told.day);
}

function fits({ bodies, evidence, notes }: MeetingFacts): boolean {
  const isShort = notes.length <= textFields.notes;
  return bodies.length <= mostBodiesInAMeeting && evidence.length <= mostEvidence && isShort;
}

function tooMuchReply(number: number, { nonce, wording }: Recording): Reply {
  const { tooMuch, tooMuchHint } = wording.meeting.duplicate;
  const buttons = [
    buttonView(wording, "open", "incontro.show", String(number)),
    buttonView(wording, "another", "incontro.another", nonce),
  ];
  return messageReply("default", tooMuch(number), [tooMuchHint], buttons);
}

function nothingNewReply(number: number, { wording }: Recording): Reply {
  const { nothingNew, nothingNewHint } = wording.meeting.duplicate;
  const open = buttonView(wording, "open", "incontro.show", String(number));
  const reply = messageReply("default", nothingNew(number), [nothingNewHint], [open, statusButton(wording)]);
  return { ...reply, topic: { kind: "meeting", number } };
}
