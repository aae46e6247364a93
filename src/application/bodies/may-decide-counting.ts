// SPDX-License-Identifier: EUPL-1.2
import type { Body } from "#domain/body.ts";
import { isCounted } from "#domain/body-tally.ts";
import type { Services } from "../services.ts";

type Counting = Pick<Body, "id" | "kind" | "counts">;

type Deciding = Pick<Services, "authority" | "objective">;

/** Whether whoever asks may say that a body counts, or does not: a manager, of any body but the owner. */
export function mayDecideCounting({ id }: Pick<Body, "id">, { authority, objective }: Deciding): boolean {
  return authority.actorFor("decide-counting") !== undefined && id !== objective().owner;
}

/** Whether whoever asks may make a body of one that it was: everyone may, where it goes on counting as it did. */
export function mayBecome(before: Counting, after: Counting, services: Deciding): boolean {
  const isAsBefore = before.counts === after.counts && countsAlike(before, after, services);
  return isAsBefore || mayDecideCounting(before, services);
}

/** Whether the objective counts both, or neither. */
export function countsAlike(one: Counting, other: Counting, { objective }: Pick<Services, "objective">): boolean {
  return isCounted(objective(), one) === isCounted(objective(), other);
}
