// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { alone, isNonce, isOfAMeeting, operationOf } from "../conversation/open.ts";
import { findByNumber } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import { rememberNames } from "../remember-names.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { draftFromFields } from "./draft-from-fields.ts";
import { finishDraft } from "./finish-draft.ts";

/** What a form's button sends: its fields are the whole draft, whatever was kept of it. */
export async function submitForm(request: CommandRequest, services: Services): Promise<Reply> {
  const nonce = request.argument;
  if (!isNonce(nonce)) return plainReply("stale-button", request.wording);
  const operation = operationOf(nonce, request.person);
  const remembered = await rememberNames(operation, request, services);
  const draft = draftFromFields(request.fields, remembered.services.register, services.clock());
  const { open } = await findByNumber(nonce, request, services);
  const beside = isOfAMeeting(open) ? open.proposal.beside : alone;
  const recording = { ...request, nonce, operation, beside, isKept: true, isForm: true };
  return withNotices(await finishDraft(draft, recording, remembered.services), remembered.notices);
}
