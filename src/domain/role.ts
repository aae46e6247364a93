// SPDX-License-Identifier: EUPL-1.2
/** What somebody may do in an objective, from the least to the most. `none`: not even read. */
export const roles = ["none", "reader", "editor", "manager"] as const;

export type Role = (typeof roles)[number];

/** Whether the one may do all that the other may. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}
