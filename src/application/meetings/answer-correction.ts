// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenOperation } from "../conversation/open.ts";
import { settleByYes } from "../reading/answers/settle-by-yes.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";
import { inEdition } from "../years/in-edition.ts";
import { openCorrectionOf } from "./open-correction.ts";
import { readSeen } from "./seen-meeting.ts";

/**
 * Fills in what a correction left open ("l'incontro 1 era con Barberino", "Mugello"): it is shown again, and saved with
 * a yes. Undefined when nothing of it is to be told, or when the message does not tell it.
 */
export async function answerCorrection(
  { proposal }: OpenOperation,
  { answer, completed }: Reading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const seen = readSeen(proposal.argument);
  const { draft } = proposal;
  if (draft === undefined || seen === undefined) return undefined;
  const isYes = answer.kind === "whole" && answer.meaning === "yes";
  const answered = isYes ? settleByYes(draft, services.register) : completed;
  if (answered === undefined) return undefined;
  const objective = await editionOfKept(proposal.objective, services, request.signal);
  const meeting = await services.log.find(objective, seen.number, request.signal);
  if (meeting === undefined || meeting.state === "annulled") return undefined;
  return inEdition(objective, services, request.signal, (of) =>
    openCorrectionOf(meeting, answered, request, of, { shown: seen }),
  );
}
