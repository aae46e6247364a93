// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { bodiesPlainlyMeant } from "../reading/bodies/body-doubt.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { askAnnulment } from "./annul-meeting.ts";

/**
 * "Alla fine non s'è fatta, a Figline erano malati": asks whether to annul the one planned meeting whose day has come,
 * with those and of the day that the denial tells, for the reason it gives. Undefined where none or several may be meant.
 */
export async function askCalledOff(
  told: MeetingReading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const { log, objective, clock } = services;
  const bodies = bodiesPlainlyMeant(told);
  const days = told.day.kind === "day" ? { from: told.day.day, until: told.day.day } : {};
  const filter = { state: "planned", bodies, until: clock().toPlainDate(), ...days } as const;
  const { meetings } = await log.page({ objective: objective(), limit: 2, filter }, request.signal);
  const [meeting, ...others] = meetings;
  if (meeting === undefined || others.length > 0) return undefined;
  return askAnnulment({ ...request, argument: String(meeting.number), fields: { text: request.argument } }, services);
}
