// SPDX-License-Identifier: EUPL-1.2

import type { BodyId } from "#domain/body.ts";
import { bodiesMeant } from "../bodies/bodies.ts";
import type { MeetingReading } from "../meeting-line.ts";

/** Who sends an invitation to a place of their own, "presso il Municipio di Signa": told there, and as the sender. */
export function hostsIn(told: readonly MeetingReading[], senders: readonly MeetingReading[]): readonly BodyId[] {
  const sending = senders.flatMap(bodiesMeant);
  return [...new Set(told.flatMap(bodiesMeant))].filter((id) => sending.includes(id));
}
