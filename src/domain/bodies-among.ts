// SPDX-License-Identifier: EUPL-1.2
import { type Body, type BodyId, bodyKinds } from "./body.ts";

/** Bodies of one kind, or the Comuni that the project names. */
export const bodiesAmong = [...bodyKinds, "project"] as const;

export type BodiesAmong = (typeof bodiesAmong)[number];

/** Whether the body is one of them; the owner is none, nor is a body that nobody knows. Absent: all of them. */
export function isAmong(
  body: Pick<Body, "id" | "kind" | "isLikely"> | undefined,
  among: BodiesAmong | undefined,
  { owner }: { readonly owner: BodyId },
): boolean {
  if (body === undefined || body.id === owner) return false;
  return among === undefined || (among === "project" ? body.isLikely && body.kind === "comune" : body.kind === among);
}
