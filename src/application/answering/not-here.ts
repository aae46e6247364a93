// SPDX-License-Identifier: EUPL-1.2
import { wordingOf } from "../chosen-language.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { ProgramServices } from "../services.ts";

/** What is said to what the bot does not do, and that tells no words. */
export function createNotHere(services: Pick<ProgramServices, "languages">) {
  return async (asking: Pick<Request, "person" | "language" | "signal">): Promise<Reply> => {
    const { sent } = await wordingOf(asking, services);
    return { kind: "text", text: sent.notHere };
  };
}
