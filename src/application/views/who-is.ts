// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from "#domain/journal.ts";
import type { Wording } from "../wording/wording.ts";

/** "Anna Neri", or "Anna Neri per conto di Mario Rossi". */
export function whoIs({ name, onBehalfOf }: Actor, { roles: { who } }: Wording): string {
  return onBehalfOf === undefined ? name : who(name, onBehalfOf.name);
}
