// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { isOfAMeeting } from "../conversation/open.ts";
import { findOpen } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import { withNamesAskedAgain } from "../reading/answers/names-asked-again.ts";
import { checkDraft, type DraftProblems } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settleNewNames } from "../settle-new-names.ts";
import { unknownReply } from "../unknown-reply.ts";
import { buttonView } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { messageReply } from "../views/message.ts";
import { ofEdition } from "../years/in-edition.ts";
import { askAboutDuplicates } from "./ask-about-duplicates.ts";
import { askDoubt } from "./ask-doubt.ts";
import { keepMeeting, settleMeeting } from "./meeting-proposal.ts";
import { type DraftPlace, placeOfDraft } from "./place-of-draft.ts";
import type { Recording } from "./recording.ts";

/** Records the meeting if the draft tells a whole one; otherwise keeps what was told and asks for the rest. */
export async function finishDraft(told: MeetingDraft, recording: Recording, services: Services): Promise<Reply> {
  const place = await placeOfDraft(told, services, recording.signal);
  return ofEdition(await finishIn(place, recording), place.services.objective());
}

async function finishIn({ draft, services, isToBeAsked }: DraftPlace, recording: Recording): Promise<Reply> {
  const { wording, signal } = recording;
  const objective = services.objective();
  const { register } = services;
  const context = { objective, register, wording, nonce: recording.nonce };
  const checked = checkDraft(draft, { ...context, now: services.clock() });
  const ask = async (told: MeetingDraft, problems: DraftProblems, trouble?: string) =>
    recording.isForm === true
      ? meetingFormReply(told, problems, context, trouble)
      : askDoubt(told, problems, recording, services, trouble);
  const isYearAsked = isToBeAsked && !draft.isOutsideYearAccepted;
  if (checked.kind !== "complete" || isYearAsked) {
    const told = recording.isKept ? undefined : await toldBefore(recording, services);
    if (told !== undefined) return told;
    await keepMeeting(draft, recording, services);
    if (checked.kind === "incomplete") return ask(draft, checked.problems);
    const { day } = checked.facts;
    return isYearAsked
      ? yearQuestion(day, services.editions.current().year, recording)
      : outsideYearQuestion(day, objective.year, recording);
  }
  const { person: by, operation } = recording;
  const settled = await settleNewNames(checked.facts, draft.names, operation, recording, services);
  if ("trouble" in settled) {
    const asked = withNamesAskedAgain(draft, register);
    return ask(asked, { names: asked.names, tooLong: {} }, settled.trouble);
  }
  const { facts, notices } = settled;
  const { anotherUpTo } = draft;
  const outcome = await services.log.record({ objective, facts, by, operation, anotherUpTo }, signal);
  switch (outcome.outcome) {
    case "recorded":
      if (recording.isKept) await settleMeeting(recording, services);
      return withNotices(entryReply(objective, settled.services.register, outcome.entry, wording), notices);
    case "duplicate": {
      const told = { ...draft, bodies: facts.bodies, names: [] };
      return withNotices(await askAboutDuplicates(told, outcome.meetings, recording, settled.services), notices);
    }
    case "not-recorded":
      return meetingFormReply(draft, undefined, context, wording.meeting.notRecorded);
    case "unknown":
      return unknownReply(operation, recording, services);
  }
}

/** A line that comes again after it was asked about: what its answer recorded, or the question as it is by now. */
async function toldBefore(recording: Recording, services: Services): Promise<Reply | undefined> {
  const objective = services.objective();
  const entry = await services.log.recall(objective, recording.operation, recording.signal);
  if (entry !== undefined) return entryReply(objective, services.register, entry, recording.wording);
  const open = await findOpen({ ...recording, delivery: "" }, services);
  if (!isOfAMeeting(open) || open.kept.nonce !== recording.nonce) return undefined;
  return finishDraft(open.proposal.draft, { ...recording, isKept: true }, services);
}

/** Asks before anything is written in the diary of another year. */
function yearQuestion(day: Day, current: number, recording: Recording): Reply {
  const { question, questionAhead, questionHint, questionAnswer } = recording.wording.year;
  const asked = day.year > current ? questionAhead : question;
  return dayQuestion(asked(day), [questionHint(current), questionAnswer], recording);
}

function outsideYearQuestion(day: Day, year: number, recording: Recording): Reply {
  const { question, explain, explainAnswer } = recording.wording.meeting.outsideYear;
  return dayQuestion(question(day, year), [explain, explainAnswer], recording);
}

function dayQuestion(heading: string, lines: readonly string[], { wording, nonce }: Recording): Reply {
  const { yes, change } = wording.meeting.outsideYear;
  const { language } = wording;
  return messageReply("default", heading, lines, [
    { title: yes, verb: "incontro.confirm", argument: nonce, style: "positive", language },
    { title: change, verb: "incontro.edit", argument: nonce, style: "default", language },
    buttonView(wording, "cancel", "incontro.cancel", nonce),
  ]);
}
