// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, isSameDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { bodiesNow } from "#domain/register.ts";
import type { Command } from "../command.ts";
import { digestId } from "../digests/compose-digest.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import { fold } from "../reading/engine/fold.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";
import type { Chat } from "../request.ts";
import type { ProgramServices } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { meetingEndedReply } from "../views/meeting-ended.ts";
import { it } from "../wording/it.ts";
import { ofEdition } from "../years/in-edition.ts";
import { lineTold, readTold } from "./propose-told.ts";

/** A meeting held in the chat program that is over: `id` is the same each time it is held. */
export type EndedMeeting = { readonly id: string; readonly title: string; readonly endedAt: Temporal.Instant };

const mostCharactersOfATitle = 120;
const mostOfADay = 50;

/**
 * Proposes, in the meeting's own chat, to record it: once for each day that it was held, from any instance, and never
 * when a meeting of that day with one of its bodies, or with its title, is recorded already. Nothing is recorded.
 */
export function createMeetingEnded(commands: readonly Command[], services: ProgramServices) {
  const { clock, editions, log, digests } = services;

  return async (chat: Chat, ended: EndedMeeting, signal: AbortSignal): Promise<void> => {
    const objective = editions.current();
    const register = await log.register(objective, signal);
    const title = shortened(cleanLine(ended.title), mostCharactersOfATitle);
    const day = ended.endedAt.toZonedDateTimeISO(clock().timeZoneId).toPlainDate();
    const written = `${day.day}/${day.month}/${day.year}`;
    const reading = readTold(`Oggetto: ${title}\nQuando: ${written}\nDove: Riunione di Microsoft Teams`, commands, {
      clock,
      register,
      objective: () => objective,
    });
    if (title === "" || reading.intention.kind === "no-fact") return;
    const line = lineTold(reading) ?? `${written}, in videoconferenza: ${title}`;
    const draft = draftFromReading(readMeetingLine(line, { now: clock(), register }), register);
    const { meetings } = await log.page({ objective, limit: mostOfADay, filter: { from: day, until: day } }, signal);
    if (meetings.some((meeting) => isThat(meeting, day, title, bodiesNow(register, draft.bodies), register))) return;
    const isWhole = checkDraft(draft, { objective, now: clock() }).kind === "complete";
    const reply = ofEdition(meetingEndedReply(title, day, draft.bodies, { line, isWhole }, register, it), objective);
    const id = `ended.${digestId(chat.id, `${ended.id}.${day}`)}`;
    await digests.outbox.put({ id, kind: "record", chatId: chat.id, reply }, clock().toInstant(), signal);
    digests.wake();
  };
}

function isThat(
  { state, day: of, bodies, subject }: Meeting,
  day: Day,
  title: string,
  named: readonly string[],
  register: Parameters<typeof bodiesNow>[0],
): boolean {
  if (state === "annulled" || !isSameDay(of, day)) return false;
  const isOfItsName = subject !== "" && fold(title).includes(fold(subject));
  return isOfItsName || bodiesNow(register, bodies).some((body) => named.includes(body));
}
