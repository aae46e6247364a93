// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "./command.ts";
import { withNotices } from "./notices.ts";
import type { Reply } from "./reply.ts";
import type { ProgramServices } from "./services.ts";
import { helpReply } from "./views/help.ts";
import { it } from "./wording/it.ts";
import { ofEdition } from "./years/in-edition.ts";

/** What the bot says of itself when it is added to a chat, in Italian: nobody has written yet. */
export function createGreet(commands: readonly Command[], services: Pick<ProgramServices, "editions" | "roles">) {
  const notices = services.roles.newPeople === "manager" ? [it.roles.local] : [];
  return async (): Promise<Reply> => {
    const objective = services.editions.current();
    return ofEdition(withNotices(helpReply(objective, commands, it), notices), objective);
  };
}
