// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { ActionFields } from "../request.ts";
import type { ProgramServices } from "../services.ts";

/** What a button is about: the edition, or those that it may be of, and what is left of its argument. */
export type ButtonEdition =
  | { readonly kind: "edition"; readonly objective: Objective; readonly argument: string }
  /** A card of the program before codes were carried, and it wrote in several: who pressed must say which. */
  | { readonly kind: "several"; readonly objectives: readonly Objective[] }
  /** A code that no edition has: forged, or of an objective that is not kept here. */
  | { readonly kind: "unknown" };

/** A record by its number, as buttons name it: "7", "7.12", "7.12:…". */
const ofARecord = /^\d{1,12}(?:$|[.:])/u;

/**
 * The edition that a button is about: the one that its argument names ("2021_Z001/7"), otherwise that of the card it was
 * drawn on, by the code in its fields. A card of the program before codes were carried means the edition that the store
 * noted at the upgrade; where it noted several it is asked, but for a button that names no record.
 */
export async function editionOfButton(
  { argument = "", objective: code }: ActionFields,
  { editions, upgradeNote }: Pick<ProgramServices, "editions" | "upgradeNote">,
  signal: AbortSignal,
): Promise<ButtonEdition> {
  const [named = "", ...rest] = argument.split("/");
  const own = rest.length === 0 ? undefined : editions.ofCode(named);
  if (own !== undefined) return { kind: "edition", objective: own, argument: rest.join("/") };
  if (code !== undefined) {
    const objective = editions.ofCode(code);
    return objective === undefined ? { kind: "unknown" } : { kind: "edition", objective, argument };
  }
  const noted = (await upgradeNote.editions(signal)).flatMap((one) => editions.ofCode(one) ?? []);
  const [only, ...others] = noted;
  if (others.length > 0 && ofARecord.test(argument)) return { kind: "several", objectives: noted };
  const objective = only === undefined || others.length > 0 ? editions.current() : only;
  return { kind: "edition", objective, argument };
}
