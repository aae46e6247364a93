import type { Body } from "#domain/body.ts";
import { isCounted } from "#domain/body-tally.ts";
import { isManager } from "../digests/managers.ts";
import type { Person } from "../request.ts";
import type { Services } from "../services.ts";

type Counting = Pick<Body, "id" | "kind" | "counts">;

type Deciding = Pick<Services, "digests" | "objective">;

/** Whether this person may say that a body counts, or does not: a manager, of any body but the owner. */
export function mayDecideCounting(person: Person, { id }: Pick<Body, "id">, { digests, objective }: Deciding): boolean {
  return isManager(digests.managers, person.id) && id !== objective().owner;
}

/** Whether this person may make a body of one that it was: everyone may, where it goes on counting as it did. */
export function mayBecome(person: Person, before: Counting, after: Counting, services: Deciding): boolean {
  const isAsBefore = before.counts === after.counts && countsAlike(before, after, services);
  return isAsBefore || mayDecideCounting(person, before, services);
}

/** Whether the objective counts both, or neither. */
export function countsAlike(one: Counting, other: Counting, { objective }: Pick<Services, "objective">): boolean {
  return isCounted(objective(), one) === isCounted(objective(), other);
}
