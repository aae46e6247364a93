// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import type { RoleDefaults } from "#domain/role-book.ts";
import type { DigestServices } from "./digests/digest-services.ts";
import type { Clock } from "./ports/clock.ts";
import type { Drafts } from "./ports/drafts.ts";
import type { Languages } from "./ports/languages.ts";
import type { MeetingLog } from "./ports/meeting-log.ts";
import type { Proofs } from "./ports/proofs.ts";
import type { Roles } from "./ports/roles.ts";
import type { UpgradeNote } from "./ports/upgrade-note.ts";
import type { Authority } from "./roles/authority.ts";
import type { GuardedLog } from "./roles/guarded-log.ts";
import type { Unsettled } from "./unsettled.ts";
import type { Editions } from "./years/editions.ts";

/** What commands work with. */
export type Services = Omit<ProgramServices, "log"> & {
  /** The log, held to what whoever asked may do. */
  readonly log: GuardedLog;
  /** What whoever asked may do, by the roles as they were when the request came in. */
  readonly authority: Authority;
  /** The bodies as they were when the request came in: read from the log once for each, so from any instance. */
  readonly register: Register;
  /** The objective, in the edition that the request is about. */
  readonly objective: () => Objective;
};

/** The services of a request, for what looks neither at the bodies nor at what whoever asks may do. */
export type ServicesWithoutBodies = ProgramServices & Pick<Services, "objective">;

/** Addresses of pages, with https. */
export type Pages = { readonly source?: string | undefined; readonly privacy?: string | undefined };

/** What is given once, at the start of the program. */
export type ProgramServices = {
  readonly clock: Clock;
  readonly editions: Editions;
  readonly upgradeNote: UpgradeNote;
  readonly log: MeetingLog;
  readonly proofs: Proofs;
  readonly drafts: Drafts;
  readonly languages: Languages;
  readonly unsettled: Unsettled;
  readonly digests: DigestServices;
  readonly roles: RoleServices;
  /** Where people find the source of the program and the privacy notice, where that was told. */
  readonly pages: Pages;
  /** A one-time number nobody can guess, another at each call. */
  readonly nonce: () => string;
};

/** Who may do what: the roles that were given, and what holds where none was. */
export type RoleServices = RoleDefaults & {
  readonly kept: Roles;
};
