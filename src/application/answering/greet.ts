// SPDX-License-Identifier: EUPL-1.2
import { wordingOf } from "../chosen-language.ts";
import type { Command } from "../command.ts";
import { withNotices } from "../notices.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { ProgramServices } from "../services.ts";
import { helpReply } from "../views/help.ts";
import { ofEdition } from "../years/in-edition.ts";

type Asking = Pick<Request, "person" | "language" | "signal">;

/** What the bot says of itself when it is added to a chat, in the language of whoever added it. */
export function createGreet(
  commands: readonly Command[],
  services: Pick<ProgramServices, "editions" | "languages" | "roles">,
) {
  return async (asking: Asking): Promise<Reply> => {
    const wording = await wordingOf(asking, services);
    const notices = services.roles.newPeople === "manager" ? [wording.roles.local] : [];
    const objective = services.editions.current();
    return ofEdition(withNotices(helpReply(objective, commands, wording), notices), objective);
  };
}
