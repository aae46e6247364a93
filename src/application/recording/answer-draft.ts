import type { BodyRegister } from "#domain/body.ts";
import { offerUndo } from "../changing/undo-change.ts";
import type { CommandRequest } from "../commands/command.ts";
import { meaningOf } from "../reading/answer-words.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { inEdition } from "../years/in-edition.ts";
import { answeredDraft } from "./answered-draft.ts";
import { checkDraft } from "./check-draft.ts";
import { cancelDraft, confirmDraft, expiredOr } from "./draft-steps.ts";
import { finishDraft } from "./finish-draft.ts";
import { emptyDraft, type MeetingDraft } from "./meeting-draft.ts";
import { findDraft, operationOf, type PendingDraft } from "./pending-draft.ts";
import { joinMeeting, recordAnother } from "./settle-duplicate.ts";

const mostCharactersOfAnAnswer = 400;

/**
 * Takes a line that is no command for the answer to what this person was asked in this chat. Undefined when nothing
 * was asked, or when the line has nothing to do with it.
 */
export async function answerDraft(
  request: Omit<CommandRequest, "step" | "fields" | "files">,
  services: Services,
): Promise<Reply | undefined> {
  const line = cleanLine(request.argument);
  const pending = await findDraft(request, services);
  const word = meaningOf(line);
  const asked = { ...request, argument: pending?.kept.nonce ?? "", step: "", fields: {}, files: [] };
  if (pending === undefined) return word === "cancel" ? offerUndo(request, services) : undefined;
  const { nonce } = pending.kept;
  if (pending.isFinished) {
    const recorded = services.editions.ofCode(pending.draft.objective) ?? services.objective();
    return inEdition(recorded, services, request.signal, (there) => expiredOr(asked, there));
  }
  const settled = await answerDuplicates(pending, line, word, asked, services);
  if (settled !== undefined) return settled;
  const recording = { ...request, nonce, operation: operationOf(nonce, request.person), isKept: true };
  if (word === "cancel" || word === "no-meeting" || word === "no") return cancelDraft(asked, services);
  if (word === "yes") return confirmDraft(asked, services);
  if (line.length > mostCharactersOfAnAnswer) return undefined;
  const { register } = services;
  if (word === "both" && isBothAsked(pending.draft, register)) return confirmDraft(asked, services);
  if (line.endsWith("?")) return isEmpty(pending.draft) ? undefined : askAgain(pending, line, request, services);
  const answered = answeredDraft(
    pending.draft,
    line,
    pending.kept.askedAt.toZonedDateTimeISO(services.clock().timeZoneId),
    {
      now: services.clock(),
      register: services.register,
    },
  );
  if (answered !== undefined) return finishDraft(answered, recording, services);
  if (pending.draft.duplicates.length > 0) return finishDraft(pending.draft, recording, services);
  return isEmpty(pending.draft) ? undefined : askAgain(pending, line, request, services);
}

/** The answer to the question whether it is a meeting that was recorded already; undefined when it is none. */
async function answerDuplicates(
  { draft: { duplicates }, kept: { nonce } }: PendingDraft,
  line: string,
  word: ReturnType<typeof meaningOf>,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  if (duplicates.length === 0) return undefined;
  if (word === "another" || word === "no") return recordAnother(request, services);
  const said = /^(?:(?:è|e') )?(?:l'incontro |il |l')?(\d{1,7})$/iu.exec(line)?.[1];
  const only = duplicates.length === 1 && (word === "same" || word === "yes") ? duplicates[0] : undefined;
  const number = duplicates.find((one) => String(one) === said) ?? only;
  return number === undefined ? undefined : joinMeeting({ ...request, argument: `${nonce}.${number}` }, services);
}

/** Each name that is asked means two bodies at once: "le Signe". */
function isBothAsked({ others }: MeetingDraft, register: BodyRegister): boolean {
  const { doubts } = readBodies(others, register);
  return doubts.length > 0 && doubts.every((one) => one.isSettledByYes === true && one.candidates.length === 2);
}

/** A form that was only opened asks nothing: a line that tells nothing of a meeting is about something else. */
function isEmpty(draft: MeetingDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft);
}

/** What was asked, again, saying that the answer was not understood. */
function askAgain(
  { draft, kept }: PendingDraft,
  line: string,
  { wording }: Pick<CommandRequest, "wording">,
  { clock, objective, register }: Services,
): Reply {
  const context = { objective: objective(), register, wording, nonce: kept.nonce };
  const checked = checkDraft(draft, { ...context, now: clock() });
  const problems = checked.kind === "incomplete" ? checked.problems : undefined;
  const isBodyAsked = problems?.bodies === "none" && problems.day === undefined;
  const said = shortened(line, 60);
  const trouble = isBodyAsked ? wording.meeting.problems.unknownBody(said) : wording.message.notUnderstood(said);
  return meetingFormReply(draft, problems, context, trouble);
}
