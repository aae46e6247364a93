// SPDX-License-Identifier: EUPL-1.2
import type { Request } from "../request.ts";
import { type Authority, createAuthority } from "../roles/authority.ts";
import { type GuardedLog, guardedLog } from "../roles/guarded-log.ts";
import type { ProgramServices } from "../services.ts";

/** The services of the program for one person: with what they may do, and a log that holds them to it. */
export type ServicesOfPerson = Omit<ProgramServices, "log"> & {
  readonly log: GuardedLog;
  readonly authority: Authority;
};

/**
 * For one request: the roles as they are now, of the revision that the counts tell where those were read. Throws
 * StoreFault.
 */
export async function servicesFor(
  { person, signal }: Pick<Request, "person" | "signal">,
  program: ProgramServices,
  rolesRevision?: number,
): Promise<ServicesOfPerson> {
  const { log, editions, roles, clock } = program;
  const book = await roles.kept.current(editions.current(), signal, rolesRevision);
  const authority = createAuthority(person, { book, defaults: roles, today: clock().toPlainDate() });
  return { ...program, log: guardedLog(log, authority), authority };
}
