import type { Command } from "./commands/command.ts";
import type { Reply } from "./reply.ts";
import type { Greeting } from "./request.ts";
import type { ProgramServices } from "./services.ts";
import { helpReply } from "./views/help.ts";
import { wordingIn } from "./wording/wording.ts";

/** What the bot says of itself when it is added to a chat. */
export function createGreet(commands: readonly Command[], services: Pick<ProgramServices, "objective">) {
  return async ({ language }: Greeting): Promise<Reply> =>
    helpReply(services.objective(), commands, wordingIn(language), true);
}
