// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { Objective } from "#domain/objective.ts";
import type { Editions } from "./editions.ts";

/** Whether the edition was made by itself from another year's, and no manager has confirmed it. */
export function isProvisional(objective: Objective, { year }: Pick<Counts, "year">, editions: Editions): boolean {
  return year.confirmed === undefined && !editions.isPrinted(objective);
}
