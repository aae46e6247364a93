// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { toChanges } from "../views/meeting-facts.ts";
import { changesTo } from "./changes-to.ts";
import { toBeChecked } from "./corrected-facts.ts";
import { askedAgain, changesInWords } from "./correction-form.ts";
import { keptApart } from "./kept-apart.ts";
import { askCorrection, proposeCorrection } from "./propose-correction.ts";
import type { SeenMeeting } from "./seen-meeting.ts";

type Correcting = {
  readonly draft: MeetingDraft;
  /** As it was when the correction was begun. */
  readonly seen: SeenMeeting;
  /** As somebody else has left it since. */
  readonly meeting: Meeting;
};

/** Shows what somebody else changed while a meeting was corrected, and the correction over it, to be saved once more. */
export async function proposeOverTheirs(
  { draft, seen, meeting }: Correcting,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const problem = wording.change.correct.moved(await whatChanged(seen, meeting, request, services));
  const again = { ...askedAgain(seen, services), revision: meeting.revision };
  const apart = await keptApart(draft, seen, meeting, request, services);
  const context = { objective: services.objective(), now: services.clock() };
  const checked = checkDraft(toBeChecked(apart, meeting), context);
  if (checked.kind === "incomplete") return askCorrection(apart, checked.problems, again, request, services, problem);
  const changes = changesTo(meeting, { told: checked.facts, draft: apart, seen }, services, wording);
  return proposeCorrection(apart, again, { changes, problem }, request, services);
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
