// SPDX-License-Identifier: EUPL-1.2
import { mostBodiesInAMeeting } from "#domain/meeting.ts";
import { isOfAMeeting, openOf } from "../conversation/open.ts";
import { findOpen, leave } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import type { NewMeeting } from "../ports/log-changes.ts";
import { StoreFault } from "../ports/store-fault.ts";
import { withNamesAskedAgain } from "../reading/answers/names-asked-again.ts";
import { checkDraft, type DraftProblems } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settleNewNames } from "../settle-new-names.ts";
import { unknownReply } from "../unknown-reply.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { plainReply } from "../views/plain-reply.ts";
import { tooManyReply } from "../views/several.ts";
import { ofEdition } from "../years/in-edition.ts";
import { askAboutDuplicates } from "./ask-about-duplicates.ts";
import { askDoubt } from "./ask-doubt.ts";
import { askYear, questionAbout } from "./ask-year.ts";
import { keepMeeting, settleMeeting } from "./meeting-proposal.ts";
import { type DraftPlace, placesOfDrafts } from "./place-of-draft.ts";
import { proposeDraft } from "./propose-meeting.ts";
import { recordedReply, repliedBefore } from "./recorded-reply.ts";
import { type Recording, recordingAt, tellingOf } from "./recording.ts";

/**
 * Records the meetings of one telling, most often one, if all of them are told whole; otherwise keeps what was told and
 * asks for the rest, one thing at a time: all those of a diary are recorded at once, or none, and those of another year's
 * after them. `told` is the one that was asked about last, in its place among those beside it.
 */
export async function finishDraft(told: MeetingDraft, recording: Recording, services: Services): Promise<Reply> {
  const places = await placesOfDrafts(tellingOf(told, recording), services, recording.signal);
  const last = recording.beside.before.length;
  const isToBeAsked = (one: DraftPlace | undefined) => one !== undefined && questionAbout(one) !== undefined;
  const at = isToBeAsked(places[last]) ? last : places.findIndex(isToBeAsked);
  const place = places[at] ?? places[0];
  const there = place?.services ?? services;
  return ofEdition(await finishAt(at, places, recording, there), there.objective());
}

/** `at`: the one that is asked about; -1 where nothing is to be asked. */
async function finishAt(
  at: number,
  places: readonly DraftPlace[],
  recording: Recording,
  services: Services,
): Promise<Reply> {
  const place = places[at];
  const question = place && questionAbout(place);
  if (place === undefined || question === undefined) return shownOrRecorded(places, recording, services);
  const told = recording.isKept ? undefined : await toldBefore(recording, services);
  if (told !== undefined) return told;
  const asking = recordingAt(
    places.map(({ draft }) => draft),
    at,
    recording,
  );
  await keepMeeting({ ...place.draft, isToBeShown: false }, asking, services);
  if (question.kind === "incomplete") {
    const isForm = at === recording.beside.before.length && recording.isForm === true;
    return ask(place.draft, question.problems, { ...asking, isForm }, services, recording.trouble);
  }
  const understood = places.length > 1 ? undefined : { facts: question.facts, told: place.draft };
  return askYear(question, understood, asking, services);
}

/** What was left out of any of them, or taken for what it most likely says, or is a part of what waits, is shown first. */
async function shownOrRecorded(
  places: readonly DraftPlace[],
  recording: Recording,
  services: Services,
): Promise<Reply> {
  const drafts = places.map(({ draft }) => draft);
  const [first] = drafts;
  const isPlain = drafts.every(({ isToBeShown }) => !isToBeShown);
  const mayBePart = isPlain && recording.isKept !== true;
  // A store that does not answer is said by what records.
  const again = mayBePart ? await retold(drafts, recording, services).catch(unlessAway) : undefined;
  const isPart = again === "part";
  if (first === undefined || (isPlain && !isPart)) return recordByYear(places, recording, services);
  const told = recording.isKept ? undefined : await toldBefore(recording, services);
  return told ?? proposeDraft(first, recordingAt(drafts, 0, recording), services);
}

async function ask(
  draft: MeetingDraft,
  problems: DraftProblems,
  asking: Recording,
  services: Services,
  trouble?: string,
): Promise<Reply> {
  const { nonce, wording } = asking;
  const context = { objective: services.objective(), register: services.register, wording, nonce };
  return asking.isForm === true
    ? meetingFormReply(draft, problems, context, trouble)
    : askDoubt(draft, problems, asking, services, trouble);
}

/** Those of the first one's diary, and once they are recorded the others, which may ask for something yet. */
async function recordByYear(places: readonly DraftPlace[], recording: Recording, services: Services): Promise<Reply> {
  const { code } = services.objective();
  const isHere = (place: DraftPlace) => place.services.objective().code === code;
  const here = places.filter(isHere).map(({ draft }) => draft);
  const elsewhere = places.filter((place) => !isHere(place)).map(({ draft }) => draft);
  return record(here, elsewhere, recording, services);
}

/** All of them are whole, and of one diary; `later`: those of another, told with them. */
async function record(
  drafts: readonly MeetingDraft[],
  later: readonly MeetingDraft[],
  recording: Recording,
  services: Services,
): Promise<Reply> {
  const { person: by, operation, signal, wording } = recording;
  const { objective, clock } = services;
  const meetings: NewMeeting[] = [];
  const notices: string[] = [];
  let there = services;
  for (const [at, draft] of drafts.entries()) {
    const checked = checkDraft(draft, { objective: objective(), now: clock() });
    if (checked.kind !== "complete") throw new RangeError("Not told whole");
    const settled = await settleNewNames(checked.facts, draft.names, operation, recording, there);
    if ("trouble" in settled) {
      const asked = withNamesAskedAgain(draft, there.register);
      const asking = recordingAt([...drafts.with(at, asked), ...later], at, recording);
      return ask(asked, { names: asked.names, tooLong: {} }, asking, there, settled.trouble);
    }
    there = settled.services;
    notices.push(...settled.notices);
    meetings.push({ facts: settled.facts, anotherUpTo: draft.anotherUpTo });
  }
  if (new Set(meetings.flatMap(({ facts }) => facts.bodies)).size > mostBodiesInAMeeting) {
    return tooManyReply(drafts.length, wording.intention.several.tooManyBodies(mostBodiesInAMeeting), wording);
  }
  const outcome = await there.log.record({ objective: objective(), meetings, by, operation }, signal);
  switch (outcome.outcome) {
    case "recorded": {
      const reply = withNotices(await recordedReply(outcome.entry, recording, there), notices);
      const [next] = later;
      if (next !== undefined) {
        const more = await finishDraft(next, recordingAt(later, 0, recording), services);
        return withNotices(more, reply.kind === "card" && reply.summary !== undefined ? [reply.summary] : []);
      }
      if (recording.isKept) await settleMeeting(recording, there);
      else await leaveRetold(drafts, recording, there);
      return reply;
    }
    case "duplicate": {
      const settled = drafts.map((draft, at) => ({ ...draft, bodies: meetings[at]?.facts.bodies ?? [], names: [] }));
      const asking = recordingAt([...settled, ...later], outcome.at, recording);
      const told = settled[outcome.at] as MeetingDraft;
      const facts = meetings[outcome.at]?.facts;
      const isOfAnotherHour = outcome.meetings.some(
        ({ hour }) => hour !== undefined && facts?.hour !== undefined && hour !== facts.hour,
      );
      const shown = isOfAnotherHour ? facts : undefined;
      return withNotices(await askAboutDuplicates(told, outcome.meetings, asking, there, shown), notices);
    }
    case "not-recorded":
      return notRecorded(drafts, recording, there);
    case "unknown":
      return unknownReply(operation, recording, there);
  }
}

function unlessAway(error: unknown): undefined {
  if (!(error instanceof StoreFault)) throw error;
}

/** What was told before in other words, and waits still for an answer, is told now. */
async function leaveRetold(drafts: readonly MeetingDraft[], recording: Recording, services: Services): Promise<void> {
  if ((await retold(drafts, recording, services)) === "whole") await leave(recording, services);
}

/**
 * Whether what waits for an answer, of that day and with one of the same bodies, is told again: with all that were told
 * then, or in part, which may be another meeting.
 */
async function retold(
  drafts: readonly MeetingDraft[],
  recording: Recording,
  services: Services,
): Promise<"whole" | "part" | undefined> {
  const { chat, person, signal } = recording;
  const open = openOf(await services.drafts.findLately(chat.id, person.id, signal), recording);
  if (!isOfAMeeting(open)) return undefined;
  const { draft: before, beside } = open.proposal;
  if (beside.before.length + beside.after.length > 0) return undefined;
  const named = [...before.bodies, ...before.names.flatMap(({ candidates }) => candidates)];
  const again = drafts.find(
    ({ day, bodies }) =>
      day.kind === "day" &&
      before.day.kind === "day" &&
      day.day === before.day.day &&
      named.some((id) => bodies.includes(id)),
  );
  if (again === undefined) return undefined;
  // Where it is asked whether it is one that is recorded, the same is asked of this.
  return open.kind === "same" || before.bodies.every((id) => again.bodies.includes(id)) ? "whole" : "part";
}

/** Surely nothing was: one can be sent again from its form, several by what is kept of them. */
async function notRecorded(drafts: readonly MeetingDraft[], recording: Recording, services: Services): Promise<Reply> {
  const { nonce, wording } = recording;
  const [draft, ...others] = drafts;
  if (draft === undefined || others.length > 0) return plainReply("store-away", wording, "silent");
  const context = { objective: services.objective(), register: services.register, wording, nonce };
  return meetingFormReply(draft, undefined, context, wording.meeting.notRecorded);
}

/** A line that comes again after it was asked about: what its answer recorded, or the question as it is by now. */
async function toldBefore(recording: Recording, services: Services): Promise<Reply | undefined> {
  const recorded = await repliedBefore(recording.operation, recording, services);
  if (recorded !== undefined) return recorded;
  const open = await findOpen({ ...recording, delivery: "" }, services);
  if (!isOfAMeeting(open) || open.kept.nonce !== recording.nonce) return undefined;
  const { draft, beside } = open.proposal;
  return finishDraft(draft, { ...recording, beside, isKept: true }, services);
}
