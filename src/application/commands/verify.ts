// SPDX-License-Identifier: EUPL-1.2
import { verifyDiary } from "../proving/verify-diary.ts";
import { commandWords } from "../wording/wording.ts";
import type { Command } from "./command.ts";

export const verifyCommand: Command = {
  name: "verifica",
  aliases: [{ text: "verify", language: "en" }],
  ...commandWords("verify"),
  isSeldomAsked: true,
  operationOf: () => "verify",
  handle: verifyDiary,
};
