// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "#application/ports/proofs.ts";
import type { BodyId } from "#domain/body.ts";
import type { Counts } from "#domain/counts.ts";
import type { KeptBody } from "#domain/register.ts";
import { type EntryRead, type Made, stateOf } from "./read-entry.ts";

/** What the last entry about each meeting, phase, body and the year made of it. */
export type LastMade = {
  /** In the order of the journal. */
  add(entry: EntryRead): void;
  /** Whether the meeting is what the journal says; each is asked about once. */
  isAsMade(number: number, state: string): boolean;
  /** The meetings that were never asked about: their rows are gone. */
  others(): readonly number[];
  readonly rest: ReadonlyMap<string, Made>;
};

/** Of each meeting only the digest of what it became is kept. */
export function createLastMade(): LastMade {
  const meetings = new Map<number, string>();
  const rest = new Map<string, Made>();
  return {
    add({ isInPlace, made }) {
      if (!isInPlace) return;
      if (made.of === "meeting") meetings.set(Number(made.id), made.state);
      else rest.set(keyOf(made.of, made.id), made);
    },
    isAsMade(number, state) {
      const isSame = meetings.get(number) === state;
      meetings.delete(number);
      return isSame;
    },
    others: () => [...meetings.keys()],
    rest,
  };
}

/** The phases, bodies and the year that are not what the journal says. Pure. */
export function compareRest(
  { phases, year }: Pick<Counts, "phases" | "year">,
  kept: ReadonlyMap<BodyId, KeptBody>,
  made: ReadonlyMap<string, Made>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const told = new Map(phases.map((phase) => [phase.number, stateOf(phase)]));
  for (const { of, id, state } of made.values()) {
    if (of === "phase" && told.get(Number(id)) !== state) findings.push({ kind: "phase", number: Number(id) });
    const body = of === "body" ? kept.get(String(id)) : undefined;
    if (of === "body" && (body === undefined || stateOf(body) !== state))
      findings.push({ kind: "body", id: String(id) });
  }
  for (const number of told.keys()) if (!made.has(keyOf("phase", number))) findings.push({ kind: "phase", number });
  const ofYear = made.get(keyOf("year", 0))?.state;
  if (ofYear === undefined ? year.revision !== 0 : stateOf(year) !== ofYear) findings.push({ kind: "year" });
  return findings;
}

function keyOf(of: Made["of"], id: Made["id"]): string {
  return `${of}|${id}`;
}
