// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import { meaningOf } from "../reading/answers/answer-words.ts";
import { answeredDraft } from "../reading/answers/answered-draft.ts";
import { findQuestion } from "../recording/pending-question.ts";
import { settleByYes } from "../recording/settle-by-yes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { inEdition } from "../years/in-edition.ts";
import { openCorrectionOf } from "./correct-meeting.ts";
import { readSeen } from "./seen-meeting.ts";

/**
 * Takes a line for the answer to what a correction left open ("l'incontro 1 era con Barberino", "Mugello"): it is shown
 * again, and saved with a yes. Undefined when nothing of a correction is open, or when the line is no answer to it.
 */
export async function answerCorrection(request: CommandRequest, services: Services): Promise<Reply | undefined> {
  const line = cleanLine(request.argument);
  const found = await findQuestion(request, services);
  const { draft, argument = "" } = found?.question ?? {};
  const seen = readSeen(argument);
  if (found === undefined || draft === undefined || seen === undefined) return undefined;
  const isYes = meaningOf(line) === "yes";
  const answered = isYes
    ? settleByYes(draft, services.register)
    : answeredDraft(draft, line, found.kept.askedAt.toZonedDateTimeISO(services.clock().timeZoneId), {
        now: services.clock(),
        register: services.register,
      });
  if (answered === undefined) return undefined;
  const meeting = await services.log.find(found.objective, seen.number, request.signal);
  if (meeting === undefined || meeting.state === "annulled") return undefined;
  return inEdition(found.objective, services, request.signal, (of) => openCorrectionOf(meeting, answered, request, of));
}
