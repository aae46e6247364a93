// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { alone, type Beside } from "../conversation/open.ts";
import type { DraftProblems } from "../reading/drafts/check-draft.ts";
import { firstDoubt } from "../reading/drafts/draft-doubt.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView } from "../views/button.ts";
import { type AskedAs, doubtReply } from "../views/doubt.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import type { Wording } from "../wording/wording.ts";
import { bodiesMetLately } from "./bodies-met-lately.ts";

type Asking = Pick<CommandRequest, "wording" | "signal"> & {
  /** One-time number of the draft. */
  readonly nonce: string;
  /** What is told with it. */
  readonly beside?: Beside;
};

/** What is asked of a meeting to record that is not told whole; `trouble` is what was wrong with the last answer. */
export async function askDoubt(
  draft: MeetingDraft,
  problems: DraftProblems,
  { nonce, signal, wording, beside = alone }: Asking,
  services: Services,
  trouble?: string,
): Promise<Reply> {
  const { register } = services;
  const context = { objective: services.objective(), register, wording, nonce };
  const form = () => meetingFormReply(draft, problems, context, trouble);
  const part = partOf(beside, wording);
  const asked = {
    verb: "incontro.answer",
    nonce,
    edit: { verb: "incontro.edit", argument: nonce },
    leave: buttonView(wording, "cancel", "incontro.cancel", nonce),
    nothingYet: wording.doubt.nothingYet,
    ...(part === undefined ? {} : { part }),
  };
  return askAs(asked, form, draft, problems, { signal, wording }, services, trouble);
}

/** Which of several meetings of one message is asked about; undefined for one alone. */
export function partOf({ before, after }: Beside, { intention }: Wording): string | undefined {
  const of = before.length + 1 + after.length;
  return of === 1 ? undefined : intention.several.part(before.length + 1, of);
}

/** One question with its answers; the form, where what is wrong has none to choose from. */
export async function askAs(
  asked: AskedAs,
  form: () => Reply,
  draft: MeetingDraft,
  problems: DraftProblems,
  { signal, wording }: Pick<CommandRequest, "wording" | "signal">,
  services: Services,
  trouble?: string,
): Promise<Reply> {
  const context = { objective: services.objective(), register: services.register, now: services.clock(), wording };
  const lately = problems.bodies === undefined ? [] : await bodiesMetLately(services, signal);
  const doubt = firstDoubt(draft, problems, { ...context, lately });
  return doubt === undefined ? form() : doubtReply(draft, doubt, asked, context, trouble);
}
