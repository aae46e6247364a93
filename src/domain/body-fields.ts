// SPDX-License-Identifier: EUPL-1.2
/** Most characters of the names of a body, and most other names that it may have. */
export const bodyFields = { officialName: 120, shortName: 60, alias: 60, aliases: 12 } as const;

/** A body as a form tells it: as typed, still to be checked. */
export type TypedBody = {
  readonly officialName: string;
  readonly shortName: string;
  /** Separated by commas. */
  readonly aliases: string;
  readonly kind: string;
  /** "kind", "yes" or "no". */
  readonly counts: string;
};
