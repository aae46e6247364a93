// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { MeetingFacts } from "#domain/meeting.ts";

/** A meeting held with Scandicci on 18 June 2021, with what is given in place of its own; a day as "YYYY-MM-DD". */
export function aMeeting({
  day = "2021-06-18",
  ...over
}: Partial<Omit<MeetingFacts, "day">> & { readonly day?: string } = {}): MeetingFacts {
  return {
    state: "held",
    bodies: ["scandicci"],
    subject: "Bozza di convenzione",
    place: "",
    evidence: [],
    notes: "",
    ...over,
    day: toDay(day),
  };
}
