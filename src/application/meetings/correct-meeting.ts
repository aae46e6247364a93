// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Register } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import { type OpenOperation, operationOf } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import { withNamesAskedAgain } from "../reading/answers/names-asked-again.ts";
import { type CheckedDraft, checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { rememberNames } from "../remember-names.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settleNewNames } from "../settle-new-names.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { toChanges } from "../views/meeting-facts.ts";
import { shortNameOf } from "../views/meeting-line.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { changeReply } from "./apply-change.ts";
import { changesTo } from "./changes-to.ts";
import { correctedFacts, toBeChecked } from "./corrected-facts.ts";
import { askedAgain, changesInWords, correctionForm, fieldsOf, justSeen } from "./correction-form.ts";
import { draftFromFields } from "./draft-from-fields.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { findByNumber, findSeen } from "./find-meeting.ts";
import { otherDiary, proposeMove, saveMove } from "./move-meeting.ts";
import { othersOfThatDay } from "./others-of-that-day.ts";
import {
  amendCorrection,
  askCorrection,
  draftOf,
  findCorrection,
  goneReply,
  proposeCorrection,
} from "./propose-correction.ts";
import { readSeen, type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

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
 * shown already takes its place; those who were only named too (`alsoNamed`) may have been met at another meeting.
 */
export async function openCorrectionOf(
  meeting: Meeting,
  draft: MeetingDraft,
  request: CommandRequest,
  services: Services,
  { shown, alsoNamed = [], isHeld = false, line }: BesideACorrection = {},
): Promise<Reply> {
  const { wording } = request;
  const { register, objective, clock } = services;
  const first = shown?.revision === meeting.revision ? shown : justSeen(meeting, services);
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

/**
 * Saves a correction, if it tells a whole meeting that differs from what it was: what the form sends, or what was shown
 * and kept.
 */
export async function saveCorrection(pressed: CommandRequest, services: Services): Promise<Reply> {
  const seen = readSeen(pressed.argument);
  const isForm = "day" in pressed.fields || "bodies" in pressed.fields;
  const kept = isForm || seen === undefined ? undefined : await findCorrection(seen.nonce, pressed, services);
  if (!isForm && kept === undefined) return goneReply(seen?.nonce ?? "", pressed, services);
  if (seen === undefined || seen.nonce === "") return plainReply("stale-button", pressed.wording);
  const lapsed = kept?.hasLapsed === true ? await showAfresh(kept, seen, pressed, services) : undefined;
  if (lapsed !== undefined) return lapsed;
  const remembered = await rememberNames(operationOf(seen.nonce, pressed.person), pressed, services);
  return withNotices(await save(pressed, remembered.services, kept), remembered.notices);
}

/** What was shown so long ago, as it is now, unless it was saved since; it waits for a tap again. */
async function showAfresh(
  kept: OpenOperation,
  seen: SeenMeeting,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const operation = operationOf(seen.nonce, request.person);
  const saved = await services.log.recall(services.objective(), operation, request.signal);
  const found =
    saved === undefined ? await findByNumber({ ...request, argument: String(seen.number) }, services) : undefined;
  if (found === undefined || "reply" in found) return found?.reply;
  return openCorrectionOf(found.meeting, draftOf(kept, services), request, services, { shown: seen });
}

/** `kept`: what was shown; without it the fields of a form were sent. */
async function save(request: CommandRequest, services: Services, kept: OpenOperation | undefined): Promise<Reply> {
  const { wording, signal, person: by } = request;
  const { correct } = wording.change;
  const found = await findSeen(request, services, ["held", "planned"]);
  if ("reply" in found) return found.reply;
  const { seen, meeting } = found;
  const objective = services.objective();
  const { isOutsideYearAccepted } = seen;
  const unsent = fieldsOf(draftFromMeeting(meeting, services.register));
  const shown = kept && draftOf(kept, services);
  const sent = shown ?? draftFromFields({ ...unsent, ...request.fields }, services.register, services.clock());
  const draft = { ...sent, isOutsideYearAccepted };
  const to = await otherDiary(draft, meeting, seen, request, services);
  if (to !== undefined) return saveMove({ draft, meeting, seen, to }, request, services);
  const context = { objective, now: services.clock() };
  const checked: CheckedDraft = checkDraft(toBeChecked(draft, meeting), context);
  if (checked.kind === "incomplete") {
    const ask = kept === undefined ? correctionForm : askCorrection;
    return ask(draft, checked.problems, seen, request, services);
  }
  if (checked.kind === "outside-year" && checked.facts.day.year !== meeting.day.year) {
    const accepted = { ...askedAgain(seen, services), isOutsideYearAccepted: true };
    const changes = changesTo(meeting, { told: checked.facts, draft, seen }, services, wording);
    const problem = correct.outsideYear(objective.year);
    return proposeCorrection(draft, accepted, { changes, problem }, request, services);
  }
  const operation = operationOf(seen.nonce, by);
  const settled = await settleNewNames(checked.facts, draft.names, operation, request, services);
  if ("trouble" in settled) {
    const asked = withNamesAskedAgain(draft, services.register);
    const problems = { names: asked.names, tooLong: {} };
    return askCorrection(asked, problems, seen, request, services, settled.trouble);
  }
  const facts = correctedFacts(settled.facts, draft, meeting, seen, settled.services);
  const isSame = toChanges(settled.services.register, meeting, { ...meeting, ...facts }, wording).length === 0;
  if (isSame && meeting.revision === seen.revision) {
    const open = buttonView(wording, "open", "incontro.show", String(seen.number));
    return messageReply("default", correct.same, [], [open, statusButton(wording)]);
  }
  const isThere = seen.isAnother === true || meeting.revision !== seen.revision;
  const others = isThere ? [] : await othersOfThatDay(meeting, facts, request, settled.services);
  if (others.length > 0) {
    const another = { ...askedAgain(seen, services), isAnother: true } as const;
    const { maybeTwice, maybeTwiceHint, saveAnyway } = wording.change;
    const problem = `${maybeTwice(others.map(({ number }) => number))} ${maybeTwiceHint}`;
    const changes = changesTo(meeting, { told: settled.facts, draft, seen }, settled.services, wording);
    return proposeCorrection(draft, another, { changes, problem, submit: saveAnyway }, request, settled.services);
  }
  const told = { objective, ...seen, action: "corrected", facts, why: "", by, operation } as const;
  const outcome = await services.log.change(told, signal);
  if (outcome.outcome !== "moved") {
    return withNotices(await changeReply(outcome, told, request, settled.services), settled.notices);
  }
  const moved = await whatChanged(seen, outcome.meeting, request, services);
  const newSeen = { ...askedAgain(seen, services), revision: outcome.meeting.revision };
  const apart = await keptApart(draft, seen, outcome.meeting, request, services);
  const apartChecked = checkDraft(toBeChecked(apart, outcome.meeting), context);
  const problem = correct.moved(moved);
  if (apartChecked.kind === "incomplete") {
    return askCorrection(apart, apartChecked.problems, newSeen, request, services, problem);
  }
  const changes = changesTo(outcome.meeting, { told: apartChecked.facts, draft: apart, seen }, services, wording);
  return proposeCorrection(apart, newSeen, { changes, problem }, request, services);
}

function namesOf(bodies: readonly BodyId[], register: Register): readonly string[] {
  return bodies.map((id) => shortNameOf(register, id));
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
