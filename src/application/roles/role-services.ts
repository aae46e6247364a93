// SPDX-License-Identifier: EUPL-1.2
import type { RoleDefaults } from "#domain/role-book.ts";
import type { Roles } from "../ports/roles.ts";

/** Who may do what: the roles that were given, and what holds where none was. */
export type RoleServices = RoleDefaults & {
  readonly kept: Roles;
};
