// SPDX-License-Identifier: EUPL-1.2
/** An ente. The id is stable, short and safe as a storage key ("scandicci"); names may change, the id never does. */
export type BodyId = string;

/** The kinds of bodies, in the order in which they are offered. */
export const bodyKinds = ["comune", "citta-metropolitana", "unione", "regione", "altro"] as const;

export type BodyKind = (typeof bodyKinds)[number];

/** A body as the register tells it. */
export type Body = {
  readonly id: BodyId;
  readonly kind: BodyKind;
  /** As in the official lists: "Comune di Bagno a Ripoli". */
  readonly officialName: string;
  /** As people say it: "Bagno a Ripoli". */
  readonly shortName: string;
  /** ISTAT, catasto and IPA codes, where verified. */
  readonly codes: readonly string[];
  /** Other names that mean this body and no other: "Metrocittà". */
  readonly aliases: readonly string[];
  /** One of the bodies that the project names: offered first when choosing. */
  readonly isLikely: boolean;
  /** Said to count, or not to, whatever its kind; absent where its kind decides. */
  readonly counts?: boolean;
};

/** The bodies the program knows, by id, in the order in which people look for them. */
export type BodyRegister = ReadonlyMap<BodyId, Body>;

/** Most characters of the names of a body, and most other names that it may have. */
export const bodyFields = { officialName: 120, shortName: 60, alias: 60, aliases: 12 } as const;
