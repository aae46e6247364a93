// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { EndedMeeting } from "#application/answering/meeting-ended.ts";
import type { IncomingActivity } from "./activity.ts";

/** Teams, "Receive meeting events with a bot": the names begin with a capital, in newer clients not. */
const shapes = z.union([
  z
    .object({ Id: z.string().min(1), Title: z.string(), EndTime: z.iso.datetime({ offset: true }) })
    .transform(({ Id, Title, EndTime }) => ({ id: Id, title: Title, endedAt: Temporal.Instant.from(EndTime) })),
  z
    .object({ id: z.string().min(1), title: z.string(), endTime: z.iso.datetime({ offset: true }) })
    .transform(({ id, title, endTime }) => ({ id, title, endedAt: Temporal.Instant.from(endTime) })),
]);

/** The meeting that this says is over; undefined for anything else. */
export function endedMeeting({ type, name, value }: IncomingActivity): EndedMeeting | undefined {
  if (type !== "event" || name !== "application/vnd.microsoft.meetingEnd") return undefined;
  return shapes.safeParse(value).data;
}
