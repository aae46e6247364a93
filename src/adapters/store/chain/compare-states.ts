// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "#application/ports/proofs.ts";
import type { BodyId } from "#domain/body.ts";
import type { Counts } from "#domain/counts.ts";
import type { KeptBody } from "#domain/register.ts";
import { type EntryRead, type Made, stateOf } from "./read-entry.ts";

/** What the last entry about each meeting, phase, body and the year made of it. */
export type LastMade = ReadonlyMap<string, Made>;

export function lastMadeBy(entries: readonly EntryRead[]): LastMade {
  const inPlace = entries.filter(({ isInPlace }) => isInPlace);
  return new Map(inPlace.map(({ made }) => [keyOf(made.of, made.id), made]));
}

export function keyOf(of: Made["of"], id: Made["id"]): string {
  return `${of}|${id}`;
}

/** The meetings that are not what the journal says, or that it does not know. `states` by number. Pure. */
export function compareMeetings(states: ReadonlyMap<number, string>, made: LastMade): readonly Finding[] {
  const numbers = new Set(states.keys());
  for (const { of, id } of made.values()) if (of === "meeting") numbers.add(Number(id));
  return [...numbers]
    .sort((one, other) => one - other)
    .filter((number) => states.get(number) !== made.get(keyOf("meeting", number))?.state)
    .map((number) => ({ kind: "meeting", number }));
}

/** The phases, bodies and the year that are not what the journal says. Pure. */
export function compareRest(
  { phases, year }: Counts,
  kept: ReadonlyMap<BodyId, KeptBody>,
  made: LastMade,
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
