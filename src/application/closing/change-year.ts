// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { YearChange } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { unknownReply } from "../unknown-reply.ts";
import { statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { plainReply } from "../views/plain-reply.ts";

/** Closes, reopens or confirms a year and says what came of it; `moved` says what is said when it changed meanwhile. */
export async function changeYear(
  change: Pick<YearChange, "revision" | "action" | "why">,
  request: CommandRequest,
  services: Services,
  moved: () => Promise<Reply>,
): Promise<Reply> {
  const { person: by, signal, wording } = request;
  const { log, objective, register } = services;
  const operation = `year:${change.action}:${change.revision}`;
  const outcome = await log.changeYear({ ...change, objective: objective(), by, operation }, signal);
  switch (outcome.outcome) {
    case "recorded":
      return entryReply(objective(), register, outcome.entry, wording);
    case "moved":
      return moved();
    case "not-recorded":
      return plainReply("not-changed", wording, [statusButton(wording)]);
    case "unknown":
      return unknownReply(operation, request, services);
  }
}
