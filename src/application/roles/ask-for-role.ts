// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { isOperation, rolesNeeded } from "#domain/operations.ts";
import type { CommandRequest } from "../command.ts";
import type { Question } from "../ports/questions.ts";
import type { Reply } from "../reply.ts";
import { sendToManagers } from "../send-to-managers.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { askedForRoleReply } from "../views/refusal.ts";

/** Asks the managers for what was refused: once a day for each thing, however often the button is pressed. */
export async function askForRole(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument: operation, wording, chat, person } = request;
  if (!isOperation(operation)) return plainReply("stale-button", wording);
  const today = services.clock().toPlainDate();
  const question: Question = {
    id: createHash("sha256")
      .update(JSON.stringify([person.id, operation, today]))
      .digest("hex")
      .slice(0, 40),
    about: "role",
    chat,
    by: { id: person.id, name: person.name },
    text: wording.roles.refusal.question(operation, person.name, rolesNeeded[operation]),
    language: wording.language,
  };
  const isSent = await sendToManagers(question, request, services);
  return askedForRoleReply(isSent, services.authority.role, wording);
}
