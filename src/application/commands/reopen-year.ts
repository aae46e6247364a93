// SPDX-License-Identifier: EUPL-1.2
import { reopenYear } from "../closing/close-year.ts";
import type { Command } from "../command.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

export const reopenYearCommand: Command = {
  name: "riapri",
  aliases: [{ text: "reopen", language: "en" }],
  ...commandWords("reopenYear"),
  isSeldomAsked: true,
  operationOf: () => "close-year",

  async handle(request, services) {
    return request.step === "" ? reopenYear(request, services) : plainReply("stale-button", request.wording);
  },
};
