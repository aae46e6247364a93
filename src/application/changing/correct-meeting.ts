// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { operationOf } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import { nameOfNew } from "../reading/answers/doubt-answers.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { type CheckedDraft, checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { draftFromFields } from "../recording/draft-from-fields.ts";
import { draftFromMeeting } from "../recording/draft-from-meeting.ts";
import { rememberNames } from "../remember-names.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settleNewNames } from "../settle-new-names.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { toChanges } from "../views/meeting-facts.ts";
import { messageReply } from "../views/message.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { changeReply } from "./apply-change.ts";
import { correctedFacts, toBeChecked } from "./corrected-facts.ts";
import { changesInWords, correctionForm, fieldsOf, justSeen } from "./correction-form.ts";
import { findByNumber, findSeen } from "./find-meeting.ts";
import { moveIntro, otherDiary, saveMove } from "./move-meeting.ts";
import { othersOfThatDay } from "./others-of-that-day.ts";
import { readSeen, type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

/** Opens the form filled in with the meeting of that number. */
export async function openCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findByNumber(request, services);
  if ("reply" in found) return found.reply;
  const { meeting } = found;
  const seen = justSeen(meeting, services);
  const draft = draftFromMeeting(meeting, services.register);
  const open = { verb: "incontro.save", argument: toSeenArgument(seen), fields: fieldsOf(draft), draft };
  await propose(open, request, services);
  return correctionForm(draft, undefined, seen, request, services);
}

/** Opens the form filled in with what a meeting is to become, and says from what to what; nothing is changed yet. */
export async function openCorrectionOf(
  meeting: Meeting,
  draft: MeetingDraft,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { register, objective, clock } = services;
  const seen = justSeen(meeting, services);
  const checked = checkDraft({ ...draft, evidence: "" }, { objective: objective(), register, now: clock() });
  if (checked.kind === "incomplete") {
    const open = { verb: "incontro.save", argument: toSeenArgument(seen), fields: fieldsOf(draft), draft };
    await propose(open, request, services);
    return correctionForm(draft, checked.problems, seen, request, services);
  }
  const { evidence, state } = meeting;
  const bodies = checked.facts.bodies.map((id) => nameOfNew(id) ?? id);
  const changes = toChanges(register, meeting, { ...meeting, ...checked.facts, bodies, evidence, state }, wording);
  if (changes.length > 0) {
    const to = await otherDiary(draft, meeting, seen, request, services);
    const shown = to === undefined ? seen : { ...seen, movesTo: to.year };
    const said = { intro: wording.intention.correction(changesInWords(changes)) };
    const words = to === undefined ? said : moveIntro(to, changesInWords(changes), wording);
    const question = { verb: "incontro.save", argument: toSeenArgument(shown), fields: fieldsOf(draft) };
    await propose(question, request, services);
    return correctionForm(draft, undefined, shown, request, services, words);
  }
  const open = buttonView(wording, "open", "incontro.show", String(meeting.number));
  return messageReply("default", wording.intention.sameCorrection, [], [open, statusButton(wording)]);
}

/** Saves a correction, if the form tells a whole meeting that differs from what it was. */
export async function saveCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  const seen = readSeen(request.argument);
  if (seen === undefined || seen.nonce === "") return staleButtonReply(request.wording);
  const remembered = await rememberNames(operationOf(seen.nonce, request.person), request, services);
  return withNotices(await save(request, remembered.services), remembered.notices);
}

async function save(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, signal, person: by } = request;
  const { correct } = wording.change;
  const found = await findSeen(request, services, ["held", "planned"]);
  if ("reply" in found) return found.reply;
  const { seen, meeting } = found;
  const objective = services.objective();
  const { isOutsideYearAccepted } = seen;
  const draft = { ...draftFromFields(request.fields, services.register), isOutsideYearAccepted };
  const to = await otherDiary(draft, meeting, seen, request, services);
  if (to !== undefined) return saveMove({ draft, meeting, seen, to }, request, services);
  const context = { objective, register: services.register, now: services.clock() };
  const checked: CheckedDraft = checkDraft(toBeChecked(draft, meeting), context);
  if (checked.kind === "incomplete") return correctionForm(draft, checked.problems, seen, request, services);
  if (checked.kind === "outside-year" && checked.facts.day.year !== meeting.day.year) {
    const accepted = { ...seen, isOutsideYearAccepted: true };
    return correctionForm(draft, undefined, accepted, request, services, {
      trouble: correct.outsideYear(objective.year),
    });
  }
  const operation = operationOf(seen.nonce, by);
  const settled = await settleNewNames(checked.facts, draft.newNames, operation, request, services);
  if ("trouble" in settled) {
    const { doubts } = readBodies(draft.others, services.register);
    return correctionForm(draft, { doubts, tooLong: {} }, seen, request, services, { trouble: settled.trouble });
  }
  const facts = correctedFacts(settled.facts, draft, meeting, settled.services);
  const isSame = toChanges(settled.services.register, meeting, { ...meeting, ...facts }, wording).length === 0;
  if (isSame && meeting.revision === seen.revision) {
    const open = buttonView(wording, "open", "incontro.show", String(seen.number));
    return messageReply("default", correct.same, [], [open, statusButton(wording)]);
  }
  const isThere = seen.isAnother === true || meeting.revision !== seen.revision;
  const others = isThere ? [] : await othersOfThatDay(meeting, facts, request, settled.services);
  if (others.length > 0) {
    const another = { ...seen, isAnother: true } as const;
    const argument = toSeenArgument(another);
    await propose({ verb: "incontro.save", argument, fields: request.fields }, request, services);
    const { maybeTwice, maybeTwiceHint } = wording.change;
    const asked = `${maybeTwice(others.map(({ number }) => number))} ${maybeTwiceHint}`;
    return correctionForm(draft, undefined, another, request, settled.services, { trouble: asked });
  }
  const told = { objective, ...seen, action: "corrected", facts, why: "", by, operation } as const;
  const outcome = await services.log.change(told, signal);
  if (outcome.outcome !== "moved") {
    return withNotices(await changeReply(outcome, told, request, settled.services), settled.notices);
  }
  const moved = await whatChanged(seen, outcome.meeting, request, services);
  const newSeen = { ...seen, revision: outcome.meeting.revision };
  const apart = await keptApart(draft, seen, outcome.meeting, request, services);
  return correctionForm(apart, undefined, newSeen, request, services, { trouble: correct.moved(moved) });
}

/** What two people changed at once, field by field: where this one changed nothing, it is as the other left it. */
async function keptApart(
  draft: MeetingDraft,
  seen: SeenMeeting,
  meeting: Meeting,
  { signal }: CommandRequest,
  { log, objective, register }: Services,
): Promise<MeetingDraft> {
  const entry = await log.entry(objective(), seen.revision, signal);
  if (entry?.kind !== "meeting") return draft;
  const before = draftFromMeeting(entry.after, register);
  const now = draftFromMeeting(meeting, register);
  const theirs = (["day", "hour", "subject", "mode", "place", "evidence", "notes"] as const).filter(
    (field) => JSON.stringify(draft[field]) === JSON.stringify(before[field]),
  );
  const kept = now.bodies.filter((id) => draft.bodies.includes(id) || !before.bodies.includes(id));
  const added = draft.bodies.filter((id) => !before.bodies.includes(id));
  return {
    ...draft,
    ...Object.fromEntries(theirs.map((field) => [field, now[field]])),
    bodies: [...new Set([...kept, ...added])],
  };
}

/** What somebody else changed since the meeting was seen. */
async function whatChanged(
  seen: SeenMeeting,
  meeting: Meeting,
  { wording, signal }: CommandRequest,
  { log, objective, register }: Services,
): Promise<string> {
  const entry = await log.entry(objective(), seen.revision, signal);
  const changes = entry?.kind === "meeting" ? toChanges(register, entry.after, meeting, wording) : [];
  return changesInWords(changes);
}
