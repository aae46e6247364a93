// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { type Signature, untouchedYear, type YearRecord } from "#domain/year-record.ts";
import type { Row } from "./rows.ts";
import { readShape } from "./shape.ts";

type ParsedSignature = Omit<Signature, "at"> & { readonly at: string };

/** The record of a year as JSON gives it back: instants as text. */
export type ParsedYear = {
  readonly closed?: ParsedSignature;
  readonly confirmed?: ParsedSignature;
  readonly revision: number;
};

/** The record, with its instants. */
export function toYearRecord({ closed, confirmed, revision }: ParsedYear): YearRecord {
  return {
    ...(closed === undefined ? {} : { closed: toSignature(closed) }),
    ...(confirmed === undefined ? {} : { confirmed: toSignature(confirmed) }),
    revision,
  };
}

/** What the fence of a log says of its year. A row of a program before years were closed says nothing: it is open. */
export function yearOfFence(fence: Row | undefined): YearRecord {
  const json = fence === undefined ? undefined : readShape(fence).year;
  return json === undefined ? untouchedYear : toYearRecord(JSON.parse(String(json)) as ParsedYear);
}

function toSignature({ at, ...signature }: ParsedSignature): Signature {
  return { ...signature, at: Temporal.Instant.from(at) };
}
