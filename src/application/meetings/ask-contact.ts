// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import { isOfContacts } from "../reading/telling.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { proposeDraft } from "./propose-meeting.ts";

/** Asks whether a telephone call was a meeting: what was told is shown, and a yes records it. */
export async function askContact(told: MeetingReading, request: CommandRequest, services: Services): Promise<Reply> {
  const doubts = told.doubts.filter(({ text, candidates }) => candidates.length > 0 || !isOfContacts(text));
  const proposing = { ...request, nonce: request.delivery };
  return proposeDraft(
    draftFromReading({ ...told, doubts }, services.register),
    proposing,
    services,
    request.wording.intention.contact,
  );
}
