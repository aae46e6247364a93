// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { PhaseRecord } from "#domain/phase.ts";

/** The record of a phase as JSON gives it back: days as "YYYY-MM-DD". */
export type ParsedPhase = Omit<PhaseRecord, "startedOn" | "endedOn"> & {
  readonly startedOn?: string;
  readonly endedOn?: string;
};

/** The record, with its days. */
export function toPhaseRecord({ startedOn, endedOn, ...record }: ParsedPhase): PhaseRecord {
  return {
    ...record,
    ...(startedOn === undefined ? {} : { startedOn: toDay(startedOn) }),
    ...(endedOn === undefined ? {} : { endedOn: toDay(endedOn) }),
  };
}
