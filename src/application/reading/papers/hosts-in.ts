// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { MeetingReading } from "../meeting-line.ts";

/** Who sends an invitation to a place of their own, "presso il Municipio di Signa": told there, and as the sender. */
export function hostsIn(told: readonly MeetingReading[], senders: readonly MeetingReading[]): readonly BodyId[] {
  const sending = namedIn(senders);
  return [...new Set(namedIn(told))].filter((id) => sending.includes(id));
}

function namedIn(readings: readonly MeetingReading[]): readonly BodyId[] {
  return readings.flatMap(({ bodies, doubts }) => [...bodies, ...doubts.flatMap(({ candidates }) => candidates)]);
}
