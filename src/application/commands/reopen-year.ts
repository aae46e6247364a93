// SPDX-License-Identifier: EUPL-1.2
import { reopenYear } from "../closing/close-year.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

export const reopenYearCommand: Command = {
  name: "riapri",
  aliases: [{ text: "reopen", language: "en" }],
  summary: { it: it.commands.reopenYear.summary, en: en.commands.reopenYear.summary },
  example: { it: it.commands.reopenYear.example, en: en.commands.reopenYear.example },
  isSeldomAsked: true,
  operationOf: () => "close-year",

  async handle(request, services) {
    return request.step === "" ? reopenYear(request, services) : staleButtonReply(request.wording);
  },
};
