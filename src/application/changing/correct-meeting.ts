import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { isSameDay } from "#domain/day.ts";
import type { Meeting, MeetingFacts, MeetingState } from "#domain/meeting.ts";
import { stateWhenRecorded } from "#domain/meeting-state.ts";
import { rememberNames } from "../bodies/remember-names.ts";
import { settleNewNames } from "../bodies/settle-new-names.ts";
import type { CommandRequest } from "../commands/command.ts";
import { withNotices } from "../notices.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { type CheckedDraft, checkDraft, type DraftProblems } from "../recording/check-draft.ts";
import { nameOfNew, newChoice } from "../recording/doubt-answers.ts";
import { draftFromFields } from "../recording/draft-from-fields.ts";
import { draftFromMeeting, evidenceInAField } from "../recording/draft-from-meeting.ts";
import type { MeetingDraft } from "../recording/meeting-draft.ts";
import { operationOf } from "../recording/pending-draft.ts";
import { keepQuestion } from "../recording/pending-question.ts";
import type { Reply } from "../reply.ts";
import type { ActionFields } from "../request.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { toChanges } from "../views/meeting-facts.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { messageReply } from "../views/message.ts";
import type { FactView } from "../views/parts.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { changeReply } from "./apply-change.ts";
import { findByNumber, findSeen } from "./find-meeting.ts";
import { othersOfThatDay } from "./others-of-that-day.ts";
import { readSeen, type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

/** Said above a form that is full already. */
const mostCharactersOfChanges = 600;

/** Opens the form filled in with the meeting of that number. */
export async function openCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findByNumber(request, services);
  if ("reply" in found) return found.reply;
  const { meeting } = found;
  const seen = justSeen(meeting, services);
  const draft = draftFromMeeting(meeting, services.register);
  const open = { verb: "incontro.save", argument: toSeenArgument(seen), fields: fieldsOf(draft), draft };
  await keepQuestion(open, request, services);
  return formReply(draft, undefined, seen, request, services);
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
    await keepQuestion(open, request, services);
    return formReply(draft, checked.problems, seen, request, services);
  }
  const { evidence, state } = meeting;
  const bodies = checked.facts.bodies.map((id) => nameOfNew(id) ?? id);
  const changes = toChanges(register, meeting, { ...meeting, ...checked.facts, bodies, evidence, state }, wording);
  if (changes.length > 0) {
    const said = wording.intention.correction(changesInWords(changes));
    const question = { verb: "incontro.save", argument: toSeenArgument(seen), fields: fieldsOf(draft) };
    await keepQuestion(question, request, services);
    return formReply(draft, undefined, seen, request, services, undefined, said);
  }
  const open = buttonView(wording, "open", "incontro.show", String(meeting.number));
  return messageReply("default", wording.intention.sameCorrection, [], [open, statusButton(wording)]);
}

/** The fields that the form of the draft sends. */
function fieldsOf({
  day,
  hour,
  bodies,
  others,
  newNames,
  subject,
  mode,
  place,
  evidence,
  notes,
}: MeetingDraft): ActionFields {
  const told = { hour, subject, mode, place, evidence, notes, others, bodies: bodies.join(",") };
  const added = newNames.length === 0 ? {} : { doubt0: newNames.map(newChoice).join(",") };
  return { ...told, ...added, day: day.kind === "day" ? day.day : "" };
}

function justSeen({ number, revision }: Meeting, { nonce }: Services): SeenMeeting {
  return { number, revision, nonce: nonce(), isOutsideYearAccepted: false };
}

function changesInWords(changes: readonly FactView[]): string {
  return shortened(changes.map(({ label, value }) => `${label}: ${value}`).join("; "), mostCharactersOfChanges);
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
  const isEvidenceKept = draft.evidence === evidenceInAField(meeting);
  const toCheck = isEvidenceKept ? { ...draft, evidence: "" } : draft;
  const now = services.clock();
  const checked: CheckedDraft = checkDraft(toCheck, { objective, register: services.register, now });
  if (checked.kind === "incomplete") return formReply(draft, checked.problems, seen, request, services);
  if (checked.kind === "outside-year" && checked.facts.day.year !== meeting.day.year) {
    const accepted = { ...seen, isOutsideYearAccepted: true };
    return formReply(draft, undefined, accepted, request, services, correct.outsideYear(objective.year));
  }
  const operation = operationOf(seen.nonce, by);
  const settled = await settleNewNames(checked.facts, draft.newNames, operation, request, services);
  if ("trouble" in settled) {
    const { doubts } = readBodies(draft.others, services.register);
    return formReply(draft, { doubts, tooLong: {} }, seen, request, services, settled.trouble);
  }
  const facts: MeetingFacts = {
    ...settled.facts,
    bodies: asNamedBefore(meeting, settled.facts.bodies, settled.services),
    evidence: isEvidenceKept ? meeting.evidence : checked.facts.evidence,
    state: stateOnceCorrected(meeting, checked.facts, now),
  };
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
    await keepQuestion({ verb: "incontro.save", argument, fields: request.fields }, request, services);
    const { maybeTwice, maybeTwiceHint } = wording.change;
    const asked = `${maybeTwice(others.map(({ number }) => number))} ${maybeTwiceHint}`;
    return formReply(draft, undefined, another, request, settled.services, asked);
  }
  const told = { objective, ...seen, action: "corrected", facts, why: "", by, operation } as const;
  const outcome = await services.log.change(told, signal);
  if (outcome.outcome !== "moved") {
    return withNotices(await changeReply(outcome, told, request, settled.services), settled.notices);
  }
  const moved = await whatChanged(seen, outcome.meeting, request, services);
  const newSeen = { ...seen, revision: outcome.meeting.revision };
  const apart = await keptApart(draft, seen, outcome.meeting, request, services);
  return formReply(apart, undefined, newSeen, request, services, correct.moved(moved));
}

/** What was held on its day and hour is not held on those that it is moved to, when they are still to come. */
function stateOnceCorrected(meeting: Meeting, told: MeetingFacts, now: Temporal.ZonedDateTime): MeetingState {
  const isMoved = !isSameDay(meeting.day, told.day) || meeting.hour !== told.hour;
  return isMoved && meeting.state === "held" ? stateWhenRecorded(told, now) : meeting.state;
}

/** A body that the meeting names by an id of its own, merged by now, keeps it: parted again it is what it was. */
function asNamedBefore(meeting: Meeting, bodies: readonly BodyId[], { register }: Services): readonly BodyId[] {
  return bodies.flatMap((id) => {
    const members = register.members(id);
    const named = meeting.bodies.filter((one) => members.includes(one));
    return named.length === 0 ? [id] : named;
  });
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

function formReply(
  draft: MeetingDraft,
  problems: DraftProblems | undefined,
  seen: SeenMeeting,
  { wording }: CommandRequest,
  { objective, register }: Services,
  trouble?: string,
  intro?: string,
): Reply {
  const { correct } = wording.change;
  const buttons = {
    submit: correct.submit,
    submitVerb: "incontro.save",
    cancel: wording.buttons.back,
    cancelVerb: "incontro.show",
    cancelArgument: String(seen.number),
  };
  const context = { objective: objective(), register, wording, nonce: toSeenArgument(seen), buttons };
  return meetingFormReply(
    draft,
    problems,
    { ...context, heading: correct.heading(seen.number), intro: intro ?? correct.intro },
    trouble,
  );
}
