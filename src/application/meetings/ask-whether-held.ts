// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import type { CommandRequest } from "../command.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import { noCorrection } from "../reading/intentions/correcting.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { correctInWords } from "./correct-in-words.ts";

/**
 * "La riunione di stamani è andata liscia": the only meeting of that day, which is planned still, is shown as held, with
 * what is told of it; words of no part are shown beside it. Undefined where it names somebody, or may be another.
 */
export async function askWhetherHeld(
  told: MeetingReading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const { log, objective, clock } = services;
  const { day, doubts, subject, remarks, evidence, tense } = told;
  if (bodiesMeant(told).length > 0 || day.kind !== "day" || tense === "ahead") return undefined;
  if (isAfter(day.day, clock().toPlainDate())) return undefined;
  const filter = { from: day.day, until: day.day };
  const found = await log.page({ objective: objective(), limit: 9, filter }, request.signal);
  const [meeting, ...others] = found.meetings.filter(({ state }) => state !== "annulled");
  if (meeting?.state !== "planned" || others.length > 0) return undefined;
  const becomes = { ...told, bodies: [], doubts: [], subject: "", evidence: "", remarks: "" };
  const unread = [...doubts.map(({ text }) => text), subject, remarks].filter(Boolean).join(", ");
  const more = { ...(evidence === "" ? {} : { evidence }), ...(unread === "" ? {} : { unread }) };
  return correctInWords(meeting, { ...noCorrection, becomes, isHeld: true, ...more }, request, services);
}
