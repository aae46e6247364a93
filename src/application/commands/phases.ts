// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "../command.ts";
import { denyStart, openPhase, savePhase, saveTold, showPhases, startPhase } from "../phases/date-phase.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

export const phasesCommand: Command = {
  name: "fasi",
  aliases: [
    { text: "fase", language: "it" },
    { text: "phases", language: "en" },
  ],
  ...commandWords("phases"),

  operationOf({ step }) {
    return step === "" ? "read" : "date-phase";
  },

  async handle(request, services) {
    if (request.step === "" || request.step === "which") return showPhases(request, services);
    if (request.step === "edit") return openPhase(request, services);
    if (request.step === "begun") return startPhase(request, services);
    if (request.step === "told") return saveTold(request, services);
    if (request.step === "unbegun") return denyStart(request, services);
    return request.step === "save" ? savePhase(request, services) : plainReply("stale-button", request.wording);
  },
};
