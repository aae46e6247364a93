// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import type { Open, Operation } from "../conversation/open.ts";
import { findOpen, settle } from "../conversation/proposals.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";

type Performing = Omit<CommandRequest, "step" | "argument" | "fields" | "files"> &
  Partial<Pick<CommandRequest, "files">>;

/**
 * Does an operation, about the edition of the services, whichever way it was asked: by a button, a yes or a typed
 * answer. What was open and asked for it is answered. Safe to repeat for the same delivery. `under` is the name that it
 * is done under, where another message than this one told it.
 */
export async function perform(
  { verb, argument, fields }: Operation,
  { files = [], ...request }: Performing,
  commands: readonly Command[],
  services: Services,
  under: string = request.delivery,
): Promise<Reply> {
  const [name, step = ""] = verb.split(".", 2);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return plainReply("stale-button", request.wording);
  const was = await findOpen(request, services).catch(nothingIsKnown);
  const reply = await command.handle({ ...request, delivery: under, files, step, argument, fields }, services);
  await settle(was, { verb, argument }, request, services);
  return reply;
}

/** What is open is only to be settled: a store that does not answer about it keeps nobody from a button. */
function nothingIsKnown(error: unknown): Open {
  if (!(error instanceof StoreFault)) throw error;
  return { kind: "nothing" };
}
