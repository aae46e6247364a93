// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { bodiesPlainlyMeant } from "../reading/bodies/body-doubt.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { askAnnulment } from "./annul-meeting.ts";

/**
 * "Alla fine non s'è fatta, a Figline erano malati", "annullato: tavolo sulle strade di giovedì": asks whether to annul
 * the one planned meeting with those and of the day that are told, for the reason that is given; where it only did not
 * take place, one whose day has come. Undefined where none or several may be meant.
 */
export async function askCalledOff(
  told: MeetingReading,
  why: "denied" | "cancelled",
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const { log, objective, clock } = services;
  const bodies = bodiesPlainlyMeant(told);
  const days = told.day.kind === "day" ? { from: told.day.day, until: told.day.day } : undefined;
  if (why === "cancelled" && days === undefined && bodies.length === 0) return undefined;
  const come = why === "denied" ? { until: clock().toPlainDate() } : {};
  const filter = { state: "planned", bodies, ...come, ...days } as const;
  const { meetings } = await log.page({ objective: objective(), limit: 2, filter }, request.signal);
  const [meeting, ...others] = meetings;
  if (meeting === undefined || others.length > 0) return undefined;
  // Of a mail its subject: whoever else stands in it is no reason.
  const [text = ""] = request.argument.split("\n");
  return askAnnulment({ ...request, argument: String(meeting.number), fields: { text } }, services);
}
