// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { PhaseChange } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { unknownReply } from "../unknown-reply.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";

type Change = Omit<PhaseChange, "objective" | "by">;

/** Tells the days of a phase and says what came of it. */
export async function applyPhaseChange(
  change: Change,
  request: Pick<CommandRequest, "person" | "chat" | "signal" | "wording">,
  services: Services,
): Promise<Reply> {
  const { person: by, signal, wording } = request;
  const { log, objective, register } = services;
  const outcome = await log.changePhase({ ...change, objective: objective(), by }, signal);
  const buttons = [buttonView(wording, "phases", "fasi", "", "positive"), statusButton(wording)];
  switch (outcome.outcome) {
    case "recorded":
      return entryReply(objective(), register, outcome.entry, wording);
    case "unknown":
      return unknownReply(change.operation, request, services);
    case "moved":
      return messageReply("default", wording.phase.moved, [wording.phase.movedHint], buttons);
    case "not-recorded":
      return plainReply("not-changed", wording, buttons);
  }
}
