// SPDX-License-Identifier: EUPL-1.2
import { openPhase, savePhase, showPhases, startPhase } from "../phases/date-phase.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

export const phasesCommand: Command = {
  name: "fasi",
  aliases: [
    { text: "fase", language: "it" },
    { text: "phases", language: "en" },
  ],
  summary: { it: it.commands.phases.summary, en: en.commands.phases.summary },
  example: { it: it.commands.phases.example, en: en.commands.phases.example },

  operationOf({ step }) {
    return step === "" ? "read" : "date-phase";
  },

  async handle(request, services) {
    if (request.step === "") return showPhases(request, services);
    if (request.step === "edit") return openPhase(request, services);
    if (request.step === "begun") return startPhase(request, services);
    return request.step === "save" ? savePhase(request, services) : staleButtonReply(request.wording);
  },
};
