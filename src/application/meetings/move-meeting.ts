// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { CommandRequest } from "../command.ts";
import { operationOf } from "../conversation/open.ts";
import { withNotices } from "../notices.ts";
import type { MoveOutcome, OpenOutcome } from "../ports/log-changes.ts";
import { nameOfNew } from "../reading/answers/doubt-answers.ts";
import { withNamesAskedAgain } from "../reading/answers/names-asked-again.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settleNewNames } from "../settle-new-names.ts";
import { toChanges } from "../views/meeting-facts.ts";
import { alreadyThereText, movedReply } from "../views/move.ts";
import type { FactView } from "../views/parts.ts";
import { plainReply } from "../views/plain-reply.ts";
import { editionOfDay } from "../years/edition-of-day.ts";
import { ofEdition, withEdition } from "../years/in-edition.ts";
import { changeReply } from "./apply-change.ts";
import { correctedFacts, toBeChecked } from "./corrected-facts.ts";
import { askedAgain, correctionForm, justSeen } from "./correction-form.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { findByNumber } from "./find-meeting.ts";
import { knownThere } from "./place-of-draft.ts";
import { proposeCorrection } from "./propose-correction.ts";
import type { SeenMeeting } from "./seen-meeting.ts";

/** A correction that takes a meeting into the diary of another year. */
type Moving = {
  readonly draft: MeetingDraft;
  readonly meeting: Meeting;
  readonly seen: SeenMeeting;
  readonly to: Objective;
};

/**
 * The diary that a corrected meeting belongs to, when it is another than the one it stands in; undefined when it stays,
 * and also when its year was wrong before and nobody asked to move it.
 */
export async function otherDiary(
  { day }: Pick<MeetingDraft, "day">,
  meeting: Pick<Meeting, "day">,
  { movesTo }: Pick<SeenMeeting, "movesTo">,
  { signal }: Pick<CommandRequest, "signal">,
  services: Services,
): Promise<Objective | undefined> {
  if (day.kind !== "day") return undefined;
  const becomes = toDay(day.day);
  if (becomes.year === meeting.day.year && movesTo !== becomes.year) return undefined;
  const there = await editionOfDay(becomes, services, signal);
  return there === undefined || there.objective.code === services.objective().code ? undefined : there.objective;
}

/** Offers to move a meeting that stands in a diary that is not its day's: its form, and one tap. */
export async function openMove(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findByNumber(request, services);
  if ("reply" in found) return found.reply;
  const { meeting } = found;
  const draft = draftFromMeeting(meeting, services.register);
  const to = await otherDiary(draft, meeting, { movesTo: meeting.day.year }, request, services);
  if (to === undefined) return plainReply("stale-button", request.wording);
  return proposeMove({ draft, meeting, seen: justSeen(meeting, services), to }, [], request, services);
}

/** Shows what is to become what, and moves nothing before the tap, or a yes. */
export async function proposeMove(
  { draft, seen, to }: Moving,
  changes: readonly FactView[],
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { move } = request.wording;
  const shown = { changes, line: move.question(to.year), submit: move.to(to.year) };
  return proposeCorrection(draft, { ...seen, movesTo: to.year }, shown, request, services);
}

/** Moves the meeting once the tap said into which year; before that it shows what it would do. */
export async function saveMove(moving: Moving, request: CommandRequest, services: Services): Promise<Reply> {
  const { draft, meeting, seen, to } = moving;
  const { wording, signal, person: by } = request;
  const there = await withEdition(to, services, signal);
  const draftThere = knownThere(draft, services, there);
  const context = { objective: to, register: there.register, now: services.clock() };
  const checked = checkDraft(toBeChecked(draftThere, meeting), context);
  if (checked.kind === "incomplete") return correctionForm(draft, checked.problems, seen, request, services);
  if (seen.movesTo !== to.year) {
    const { evidence, state } = meeting;
    const bodies = checked.facts.bodies.map((id) => nameOfNew(id) ?? id);
    const becomes = { ...meeting, ...checked.facts, bodies, evidence, state };
    const again = { ...moving, seen: askedAgain(seen, services) };
    return proposeMove(again, toChanges(there.register, meeting, becomes, wording), request, services);
  }
  const operation = operationOf(seen.nonce, by);
  const settled = await settleNewNames(checked.facts, draftThere.names, operation, request, there);
  if ("trouble" in settled) {
    const asked = withNamesAskedAgain(draftThere, there.register);
    const problems = { names: asked.names, tooLong: {} };
    return correctionForm(asked, problems, seen, request, services, { trouble: settled.trouble });
  }
  const facts = correctedFacts(settled.facts, draftThere, meeting, seen, settled.services);
  const { number, revision } = seen;
  const anotherUpTo = seen.isAnother === true ? lastNumber : 0;
  const move = { objective: services.objective(), to, number, revision, facts, by, operation, anotherUpTo };
  const outcome = await services.log.move(move, signal);
  return withNotices(await reply(outcome, moving, request, settled.services, services), settled.notices);
}

/** No meeting has a greater number. */
const lastNumber = 9_999_999;

async function reply(
  outcome: OpenOutcome<MoveOutcome>,
  { draft, seen, to }: Moving,
  request: CommandRequest,
  there: Services,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  switch (outcome.outcome) {
    case "recorded":
      return ofEdition(movedReply(services.objective(), to, there.register, outcome, wording), to);
    case "unfinished":
      return plainReply("move-unfinished", wording, seen.number);
    case "duplicate": {
      const another = { ...askedAgain(seen, services), movesTo: to.year, isAnother: true } as const;
      const problem = alreadyThereText(to.year, there.register, outcome.meetings, wording);
      const shown = { changes: [], problem, submit: wording.move.another };
      return proposeCorrection(draft, another, shown, request, services);
    }
    default:
      return changeReply(outcome, { number: seen.number, operation: "" }, request, services);
  }
}
