// SPDX-License-Identifier: EUPL-1.2
import { askClosing, closeYear, leaveOpen } from "../closing/close-year.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

export const closeYearCommand: Command = {
  name: "chiudi",
  aliases: [{ text: "close", language: "en" }],
  summary: { it: it.commands.closeYear.summary, en: en.commands.closeYear.summary },
  example: { it: it.commands.closeYear.example, en: en.commands.closeYear.example },
  isSeldomAsked: true,
  operationOf: () => "close-year",

  async handle(request, services) {
    if (request.step === "") return askClosing(request, services);
    if (request.step === "close") return closeYear(request, services);
    return request.step === "back" ? leaveOpen(request, services) : staleButtonReply(request.wording);
  },
};
