// SPDX-License-Identifier: EUPL-1.2
import type { Command, Step } from "../command.ts";
import { askForRole } from "../roles/ask-for-role.ts";
import { askRoles, chooseRole, endDeputyOf, setDeputy, setRole, showRoleHistory } from "../roles/ask-roles.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

const steps: ReadonlyMap<string, Step> = new Map([
  ["ask", { needs: "ask-for-a-role", run: askForRole }],
  ["history", { needs: "read", run: showRoleHistory }],
  ["who", { needs: "give-roles", run: chooseRole }],
  ["set", { needs: "give-roles", run: setRole }],
  ["deputy", { needs: "give-roles", run: setDeputy }],
  ["end", { needs: "give-roles", run: endDeputyOf }],
]);

export const roleCommand: Command = {
  name: "ruolo",
  aliases: [
    { text: "ruoli", language: "it" },
    { text: "role", language: "en" },
    { text: "roles", language: "en" },
  ],
  ...commandWords("role"),
  isSeldomAsked: true,

  isOfNoYear: true,

  operationOf({ step, argument }) {
    if (step !== "") return steps.get(step)?.needs ?? "read";
    return /^\s*(?:storia|registro|history)?\s*$/iu.test(argument) ? "read" : "give-roles";
  },

  async handle(request, services) {
    if (request.step === "") return askRoles(request, services);
    const step = steps.get(request.step);
    return step === undefined ? plainReply("stale-button", request.wording) : step.run(request, services);
  },
};
