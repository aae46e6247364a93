// SPDX-License-Identifier: EUPL-1.2
import { helpReply } from "../views/help.ts";
import { commandWords } from "../wording/wording.ts";
import type { Command, CommandSummary } from "./command.ts";

/** Help on every command of the list, itself included. */
export const createHelpCommand = (commands: () => readonly CommandSummary[]): Command => ({
  name: "aiuto",
  aliases: [
    { text: "help", language: "it" },
    { text: "ciao", language: "it" },
    { text: "?", language: "it" },
    { text: "hello", language: "en" },
  ],
  ...commandWords("help"),
  isOfNoYear: true,
  operationOf: () => "read",

  async handle({ wording }, { objective }) {
    return helpReply(objective(), commands(), wording, false);
  },
});
