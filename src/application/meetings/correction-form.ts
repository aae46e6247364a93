// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { DraftProblems } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { textOf } from "../reading/name-doubt.ts";
import type { Reply } from "../reply.ts";
import type { ActionFields } from "../request.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import type { FactView } from "../views/parts.ts";
import { type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

/** Said above a form that is full already. */
const mostCharactersOfChanges = 600;

/** What a correction changes, in one line. */
export function changesInWords(changes: readonly FactView[]): string {
  return shortened(changes.map(({ label, value }) => `${label}: ${value}`).join("; "), mostCharactersOfChanges);
}

/** The fields that the form of the draft sends when nothing of it is changed. */
export function fieldsOf({
  day,
  hour,
  bodies,
  names,
  subject,
  mode,
  place,
  evidence,
  notes,
}: MeetingDraft): ActionFields {
  const told = { hour, subject, mode, place, evidence, notes, others: textOf(names), bodies: bodies.join(",") };
  return { ...told, day: day.kind === "day" ? day.day : "" };
}

/** A meeting that is shown in a form for the first time. */
export function justSeen({ number, revision }: Meeting, { nonce }: Services): SeenMeeting {
  return { number, revision, nonce: nonce(), isOutsideYearAccepted: false };
}

/** The same, to be shown once more: what was asked before is done by then, and this is another question. */
export function askedAgain(seen: SeenMeeting, { nonce }: Services): SeenMeeting {
  return { ...seen, nonce: nonce() };
}

/** What is said in the form of a correction, in the place of what it says of itself. */
export type FormWords = { readonly trouble?: string; readonly intro?: string; readonly submit?: string };

/** The form of a meeting, filled in with what it is to become; its button saves it. */
export function correctionForm(
  draft: MeetingDraft,
  problems: DraftProblems | undefined,
  seen: SeenMeeting,
  { wording }: Pick<CommandRequest, "wording">,
  { objective, register }: Services,
  { trouble, intro, submit }: FormWords = {},
): Reply {
  const { correct } = wording.change;
  const buttons = {
    submit: submit ?? correct.submit,
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
