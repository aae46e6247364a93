// SPDX-License-Identifier: EUPL-1.2

/** Whether it is a map, or tallies that are read as one. */
export function isMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "entries" in value;
}
