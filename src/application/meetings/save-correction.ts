// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { type OpenOperation, operationOf } from "../conversation/open.ts";
import { withNotices } from "../notices.ts";
import { withNamesAskedAgain } from "../reading/answers/names-asked-again.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import { rememberNames } from "../remember-names.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { settleNewNames } from "../settle-new-names.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { changeReply } from "./apply-change.ts";
import { changesTo } from "./changes-to.ts";
import { correctedFacts, toBeChecked } from "./corrected-facts.ts";
import { askedAgain, correctionForm, fieldsOf } from "./correction-form.ts";
import { draftFromFields } from "./draft-from-fields.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { findByNumber, findSeen } from "./find-meeting.ts";
import { otherDiary, saveMove } from "./move-meeting.ts";
import { openCorrectionOf } from "./open-correction.ts";
import { othersOfThatDay } from "./others-of-that-day.ts";
import { askCorrection, draftOf, findCorrection, goneReply, proposeCorrection } from "./propose-correction.ts";
import { proposeOverTheirs } from "./propose-over-theirs.ts";
import { readSeen, type SeenMeeting } from "./seen-meeting.ts";

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
  const checked = checkDraft(toBeChecked(draft, meeting), { objective, now: services.clock() });
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
  const changes = changesTo(meeting, { told: settled.facts, draft, seen }, settled.services, wording);
  const isSame = changes.length === 0;
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
    return proposeCorrection(draft, another, { changes, problem, submit: saveAnyway }, request, settled.services);
  }
  const told = { objective, ...seen, action: "corrected", facts, why: "", by, operation } as const;
  const outcome = await services.log.change(told, signal);
  if (outcome.outcome !== "moved") {
    return withNotices(await changeReply(outcome, told, request, settled.services), settled.notices);
  }
  return proposeOverTheirs({ draft, seen, meeting: outcome.meeting }, request, services);
}
