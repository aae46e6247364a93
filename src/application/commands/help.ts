// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandSummary } from "../command.ts";
import type { CardReply } from "../reply.ts";
import { helpReply } from "../views/help.ts";
import { commandWords } from "../wording/wording.ts";

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

  async handle({ wording }, { objective, pages }) {
    const of = objective();
    const key = [of.code, wording.language, pages.source, pages.privacy].join(" ");
    const ready = kept.get(key) ?? helpReply(of, commands(), wording, pages);
    kept.set(key, ready);
    return ready;
  },
});

/** The same for everybody who asks in the same language, in the same year. */
const kept = new Map<string, CardReply>();
