// SPDX-License-Identifier: EUPL-1.2
import type { Operation } from "../conversation/open.ts";
import type { Reply } from "../reply.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";
import { inEdition } from "../years/in-edition.ts";
import type { Waiting } from "./conversing.ts";
import { perform } from "./perform.ts";

/**
 * Does what is open, or that with something else of it, as of when it was asked: the "ieri" of a line is of then, and
 * what a line does is done under the message that it was.
 */
export async function performOpen(
  operation: Operation,
  { open, request, commands, services }: Omit<Waiting, "reading">,
): Promise<Reply> {
  const { askedAt, nonce } = open.kept;
  const isALine = !operation.verb.includes(".");
  const clock = () => askedAt.toZonedDateTimeISO(services.clock().timeZoneId);
  const objective = await editionOfKept(open.proposal.objective, services, request.signal);
  return inEdition(objective, services, request.signal, (of) =>
    isALine
      ? perform(operation, request, commands, { ...of, clock }, nonce)
      : perform(operation, request, commands, of),
  );
}
