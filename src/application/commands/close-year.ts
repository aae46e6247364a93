// SPDX-License-Identifier: EUPL-1.2
import { askClosing, closeYear, leaveOpen } from "../closing/close-year.ts";
import type { Command } from "../command.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

export const closeYearCommand: Command = {
  name: "chiudi",
  aliases: [{ text: "close", language: "en" }],
  ...commandWords("closeYear"),
  isSeldomAsked: true,
  operationOf: () => "close-year",

  async handle(request, services) {
    if (request.step === "") return askClosing(request, services);
    if (request.step === "close") return closeYear(request, services);
    return request.step === "back" ? leaveOpen(request, services) : plainReply("stale-button", request.wording);
  },
};
