// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../command.ts";
import { fold } from "../reading/engine/fold.ts";
import { readMeetingsAsked } from "../reading/intentions/read-filter.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { foundMeetingsReply } from "../views/found.ts";

/** As many as the client shows without turning a page. */
const mostFound = 15;

/** Looked through for words that are none of a day, a body or a state. */
const mostLookedThrough = 100;

/** The meetings that a few words mean, newest first: by day, body and state, or by their subject, place and number. */
export async function searchMeetings(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, signal, fields } = request;
  const { objective, register, log, clock } = services;
  const text = cleanLine(fields.text ?? "");
  const current = objective();
  const { filter } = readMeetingsAsked(text, { now: clock(), register, year: current.year });
  const isRead = text === "" || Object.keys(filter).length > 0;
  const query = { objective: current, limit: isRead ? mostFound : mostLookedThrough };
  const [{ meetings }, counts] = await Promise.all([
    log.page(Object.keys(filter).length === 0 ? query : { ...query, filter }, signal),
    log.counts(current, signal),
  ]);
  const found = isRead ? meetings : meetings.filter((meeting) => holds(meeting, text)).slice(0, mostFound);
  return foundMeetingsReply(current, register, found, totalsOf(counts), clock().toPlainDate(), wording);
}

function holds({ number, subject, place, notes }: Meeting, text: string): boolean {
  const wanted = fold(text);
  return (
    String(number) === wanted.replace(/^(?:incontro|meeting|n\.?)\s*/u, "") ||
    fold(`${subject} ${place} ${notes}`).includes(wanted)
  );
}
