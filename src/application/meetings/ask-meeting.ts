// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { isNonce } from "../conversation/open.ts";
import { withNotices } from "../notices.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { findBefore } from "../years/find-before.ts";
import { inEdition, ofEdition } from "../years/in-edition.ts";
import { finishDraft } from "./finish-draft.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { evidenceOf } from "./offer-files.ts";
import { proposeDraft } from "./propose-meeting.ts";
import { recordingOfMessage } from "./recording.ts";
import { showMeeting } from "./show-meeting.ts";

/** A typed `/incontro`: bare it opens the form, with a number it shows that meeting, with a line it records it. */
export async function askMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const line = cleanLine(request.argument);
  if (line === "") return openFormUnder(request.delivery, { ...request, argument: "" }, services);
  if (isMeetingNumber(line)) return showByNumber(request, services);
  const draft = draftOf(request, services);
  const evidence = [draft.evidence, evidenceOf(request.files)].filter((text) => text !== "").join("; ");
  return finishDraft({ ...draft, evidence }, recordingOfMessage(request), services);
}

/** A number that this year has not reached is that of the year just gone. */
async function showByNumber(request: CommandRequest, services: Services): Promise<Reply> {
  const { signal, wording } = request;
  const number = Number(/\d+/.exec(request.argument)?.[0]);
  const isHere = (await services.log.find(services.objective(), number, signal)) !== undefined;
  const before = isHere ? undefined : await findBefore(number, signal, services);
  if (before === undefined) return showMeeting(request, services);
  const { year } = before.services.objective();
  const said = wording.year.instead(before.meeting, services.objective().year, year);
  const reply = withNotices(await showMeeting(request, before.services), [said]);
  return ofEdition(reply, before.services.objective());
}

/** Whether the line names a meeting by its number, and tells none. */
export function isMeetingNumber(line: string): boolean {
  return /^(?:n\.?\s*)?\d{1,6}$/iu.test(cleanLine(line));
}

/**
 * Opens the form, with today filled in; of an argument's line, shows what it tells. What comes of it is recorded under
 * the message that the button answered, where the button says which.
 */
export async function openForm(request: CommandRequest, services: Services): Promise<Reply> {
  const { message = "" } = request.fields;
  return openFormUnder(isNonce(message) ? message : services.nonce(), request, services);
}

async function openFormUnder(nonce: string, request: CommandRequest, services: Services): Promise<Reply> {
  const current = services.editions.current();
  return inEdition(current, services, request.signal, (of) => openFormIn({ ...request, nonce }, of));
}

async function openFormIn(request: CommandRequest & { readonly nonce: string }, services: Services): Promise<Reply> {
  const line = cleanLine(request.argument);
  const { clock, register } = services;
  const { nonce, wording } = request;
  const context = { objective: services.objective(), register, wording, nonce };
  if (line === "") {
    await keepMeeting(emptyDraft, request, services);
    const today: MeetingDraft["day"] = { kind: "day", day: clock().toPlainDate().toString() };
    return meetingFormReply({ ...emptyDraft, day: today }, undefined, context);
  }
  return proposeDraft(draftOf(request, services), request, services);
}

/** Of a line that was typed, as it was read; of one that a button carries. */
function draftOf({ argument, told }: CommandRequest, { clock, register }: Services): MeetingDraft {
  return draftFromReading(told ?? readMeetingLine(cleanLine(argument), { now: clock(), register }), register);
}
