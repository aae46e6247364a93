// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Objective } from "#domain/objective.ts";
import { type KeptBody, mostMembers, type Register, standingBody } from "#domain/register.ts";
import type { Wording } from "../wording/wording.ts";

/** What keeps a body from being said to be another one; undefined when it can. */
export function problemOfMerge(
  { id }: Pick<KeptBody, "id">,
  into: BodyId,
  objective: Objective,
  register: Register,
  { body: { merge } }: Wording,
): string | undefined {
  if (standingBody(register, into) === undefined) return merge.missing;
  if (register.members(into).includes(id) || register.members(id).includes(into)) return merge.itself;
  if (id === objective.owner || into === objective.owner) return merge.owner;
  const size = register.members(id).length + register.members(into).length;
  return size > mostMembers ? merge.tooMany(mostMembers) : undefined;
}
