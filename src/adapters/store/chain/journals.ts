// SPDX-License-Identifier: EUPL-1.2
import { codeWithoutYear } from "#domain/edition.ts";
import type { Objective } from "#domain/objective.ts";
import { countsRow, rolesRow } from "../keys.ts";

/** A journal that is a chain: its entries, and in one row beside them how many there are and the hash of the last. */
export type Journal = { readonly partition: string; readonly fence: string };

/** The journal of one year: meetings, bodies, phases, and the year itself. */
export function journalOfYear(partition: string): Journal {
  return { partition, fence: countsRow };
}

/** The journal of the roles: one for all the years of an objective. */
export function journalOfRoles(objective: Objective): Journal {
  return { partition: `roles-${codeWithoutYear(objective)}`, fence: rolesRow };
}
