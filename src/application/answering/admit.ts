// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "../command.ts";
import { withNotices } from "../notices.ts";
import { orRefused } from "../refused.ts";
import type { LocalNotices } from "./local-notices.ts";

/** The command for whoever may use it: what a request asks is looked at before it is handed over. Throws Refused. */
export function admit(command: Command, notices: LocalNotices): Command {
  return {
    ...command,
    async handle(request, services) {
      const operation = command.operationOf(request);
      orRefused(services.authority.actorFor(operation), operation);
      const reply = await command.handle(request, services);
      return withNotices(reply, notices(operation, request, services));
    },
  };
}
