import type { Temporal } from "temporal-polyfill";
import { type Day, isBefore } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { plainArgument } from "../changing/seen-meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { wordingFor } from "../digests/wording-for.ts";
import { keepOwnQuestion } from "../recording/pending-question.ts";
import type { ProgramServices } from "../services.ts";
import { heldQuestionReply } from "../views/held-question.ts";
import { ofEdition } from "../years/in-edition.ts";
import { isMadeAhead } from "./is-made-ahead.ts";
import { type JobTools, stepSignal } from "./job-tools.ts";
import { newestOf } from "./newest-of.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal">;

const hourOfAsking = 9;
const daysAsked = 30;
const mostAsked = 40;
const mostChangesLookedAt = 50;

/** When meetings that were planned are asked about, after `now`: every day at 9 on the clock's wall. */
export function nextAsking(now: Temporal.ZonedDateTime): Temporal.Instant {
  const today = now.with({ hour: hourOfAsking, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const isToCome = today.epochMilliseconds > now.epochMilliseconds;
  return (isToCome ? today : today.add({ days: 1 })).toInstant();
}

/**
 * Asks the author of each planned meeting whose day has passed, in the last 30 days, whether it was held: once for a
 * meeting and its day, in the author's own chat. A written yes answers too, when one meeting only was asked about. Safe
 * to repeat.
 */
export async function askWhetherHeld({ services, now }: JobTools): Promise<void> {
  const { log, digests, clock } = services;
  const today = clock().toPlainDate();
  const objective = services.editions.current();
  const { planned } = await log.counts(objective, stepSignal());
  if (![...planned.keys()].some((day) => day < today.toString())) return;
  const query = {
    objective,
    limit: mostAsked,
    until: today.subtract({ days: 1 }),
    filter: { state: "planned" },
  } as const;
  const { meetings } = await log.page(query, stepSignal());
  const register = await log.register(objective, stepSignal());
  const asked = new Map<string, { readonly asking: Asking; readonly meetings: Meeting[] }>();
  for (const meeting of meetings.filter(({ day }) => isRecent(day, today))) {
    const name = `held.${objective.code}.${meeting.number}.${meeting.day}`;
    const { newest, name: id } = await newestOf(name, digests.outbox);
    if (newest !== undefined && !isMadeAhead(newest.since, now())) continue;
    const author = await authorOf(objective, meeting, services);
    const chat = author === undefined ? undefined : await digests.conversations.ofPerson(author, stepSignal());
    if (author === undefined || chat === undefined) continue;
    const delivery = {
      id,
      kind: "held-question",
      chatId: chat.chat.id,
      reply: ofEdition(
        heldQuestionReply(meeting, register, await wordingFor(chat.person, services, stepSignal())),
        objective,
      ),
    } as const;
    await digests.outbox.put(delivery, now(), stepSignal());
    const asking = { chat: chat.chat, person: { id: author, name: chat.person?.name ?? "" }, signal: stepSignal() };
    const before = asked.get(chat.chat.id)?.meetings ?? [];
    asked.set(chat.chat.id, { asking, meetings: [...before, meeting] });
  }
  for (const { asking, meetings } of asked.values()) {
    const [meeting, ...others] = meetings;
    if (meeting === undefined || others.length > 0) continue;
    const argument = plainArgument(meeting.number, meeting.revision);
    await keepOwnQuestion({ verb: "incontro.held", argument, fields: {} }, asking, {
      ...services,
      objective: () => objective,
    });
  }
}

function isRecent(day: Day, today: Day): boolean {
  return !isBefore(day, today.subtract({ days: daysAsked }));
}

/** Who logged it: the first change of the meeting, from the last one back. */
async function authorOf(objective: Objective, meeting: Meeting, { log }: ProgramServices): Promise<string | undefined> {
  let entry = await log.entry(objective, meeting.revision, stepSignal());
  for (let looked = 0; entry?.previous !== undefined && looked < mostChangesLookedAt; looked += 1) {
    entry = await log.entry(objective, entry.previous, stepSignal());
  }
  return entry?.by.id;
}
