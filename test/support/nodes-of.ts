// SPDX-License-Identifier: EUPL-1.2
/** A part of a card, as JSON. */
export type Node = { readonly [key: string]: unknown };

/** Every object of a card, from the outermost, in its order. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}
