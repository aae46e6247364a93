// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import { withNotices } from "../notices.ts";
import { type DoubtAnswer, readAnswerCode } from "../reading/answers/doubt-answers.ts";
import { settleDoubt } from "../reading/answers/settle-doubt.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { askDoubt } from "./ask-doubt.ts";
import { finishDraft } from "./finish-draft.ts";
import { recordingFor } from "./recording.ts";
import { withMeetingProposal } from "./with-meeting-proposal.ts";

/**
 * An answer to what was asked of a meeting, pressed or chosen: the next question takes its place, and the last answer
 * records it. To one that is not asked any more, what is asked by now.
 */
export async function answerDoubt(request: CommandRequest, services: Services): Promise<Reply> {
  const { nonce, answers } = readAnswers(request);
  if (answers === undefined) return plainReply("stale-button", request.wording);
  return withMeetingProposal(nonce, request, services, async (told) => {
    const { draft } = told.proposal;
    if (answers.length === 0) return chooseFirst(told, request, services);
    const settled = settleAll(draft, answers, services.register);
    const notices = settled === draft ? [] : saidOf(answers, request);
    return withNotices(await finishDraft(settled, recordingFor(request, told), services), notices);
  });
}

/** The answers that a button carries, or that were chosen from its list. Undefined when one was forged. */
export function readAnswers({ argument, fields }: Pick<CommandRequest, "argument" | "fields">): {
  readonly nonce: string;
  readonly answers: readonly DoubtAnswer[] | undefined;
} {
  const [, nonce = "", code] = /^([\w-]{16,64})(?:\.(.+))?$/su.exec(argument) ?? [];
  const codes = code === undefined ? (fields.answer ?? "").split(",").filter((one) => one !== "") : [code];
  const answers = codes.map(readAnswerCode).filter((answer) => answer !== undefined);
  return { nonce, answers: nonce === "" || answers.length < codes.length ? undefined : answers };
}

/** The draft with the answers to it; as it was when they answer something that is not asked any more. */
export function settleAll(
  draft: MeetingDraft,
  answers: readonly DoubtAnswer[],
  register: Services["register"],
): MeetingDraft {
  return answers.reduce((told, answer) => settleDoubt(told, answer, register) ?? told, draft);
}

/** What is to be said of the answers. */
export function saidOf(
  answers: readonly DoubtAnswer[],
  { wording }: Pick<CommandRequest, "wording">,
): readonly string[] {
  return answers.flatMap((answer) => (answer.kind === "person" ? [wording.doubt.noted(answer.text)] : []));
}

async function chooseFirst(told: OpenMeeting, request: CommandRequest, services: Services): Promise<Reply> {
  const { draft } = told.proposal;
  const { clock, objective } = services;
  const checked = checkDraft(draft, { objective: objective(), now: clock() });
  const problems = checked.kind === "incomplete" ? checked.problems : { names: [], tooLong: {} };
  return askDoubt(draft, problems, recordingFor(request, told), services, request.wording.doubt.chooseFirst);
}
