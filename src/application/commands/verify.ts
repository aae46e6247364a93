// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "../command.ts";
import { verifyDiary } from "../proving/verify-diary.ts";
import { commandWords } from "../wording/wording.ts";

export const verifyCommand: Command = {
  name: "verifica",
  aliases: [{ text: "verify", language: "en" }],
  ...commandWords("verify"),
  isSeldomAsked: true,
  operationOf: () => "verify",
  handle: verifyDiary,
};
