// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { wordingFor } from "../chosen-language.ts";
import { proposeUnasked } from "../conversation/proposals.ts";
import { heldQuestionId } from "../digests/pending-held.ts";
import { plainArgument } from "../meetings/seen-meeting.ts";
import type { Chat, Person } from "../request.ts";
import type { ProgramServices } from "../services.ts";
import { soonestPlanned } from "../soonest-planned.ts";
import { heldQuestionReply } from "../views/held-question.ts";
import { ofEdition } from "../years/in-edition.ts";
import { isMadeAhead } from "./is-made-ahead.ts";
import { type JobTools, stepSignal } from "./job-tools.ts";
import { newestOf } from "./newest-of.ts";

const hourOfAsking = 9;
const mostAsked = 40;
const mostChangesLookedAt = 50;

/** When meetings that were planned are asked about, after `now`: every day at 9 on the clock's wall. */
export function nextAsking(now: Temporal.ZonedDateTime): Temporal.Instant {
  const today = now.with({ hour: hourOfAsking, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const isToCome = today.epochMilliseconds > now.epochMilliseconds;
  return (isToCome ? today : today.add({ days: 1 })).toInstant();
}

/** A question that was put in the outbox, and whom it asks. */
type Asked = {
  readonly objective: Objective;
  readonly meeting: Meeting;
  readonly chat: Chat;
  readonly person: Person;
};

/**
 * Asks the author of each planned meeting whose day has passed, of the year just gone too, whether it was held: once for
 * a meeting and its day, in the author's own chat, the oldest first and at most 40 at a time; the others the next day.
 * A written yes answers too, when one meeting only was asked about. Safe to repeat.
 */
export async function askWhetherHeld(tools: JobTools): Promise<void> {
  const { editions } = tools.services;
  const asked: Asked[] = [];
  for (const objective of [...editions.earlier().slice(0, 1), editions.current()]) {
    asked.push(...(await askOfEdition(objective, mostAsked - asked.length, tools)));
  }
  for (const of of Map.groupBy(asked, ({ chat }) => chat.id).values()) {
    const [one, ...others] = of;
    if (one === undefined || others.length > 0) continue;
    const { objective, meeting, chat, person } = one;
    const question = { verb: "incontro.held", argument: plainArgument(meeting.number, meeting.revision), fields: {} };
    const services = { ...tools.services, objective: () => objective };
    await proposeUnasked(question, { chat, person, signal: stepSignal() }, services);
  }
}

async function askOfEdition(
  objective: Objective,
  most: number,
  { services, now }: JobTools,
): Promise<readonly Asked[]> {
  const { log, digests, clock } = services;
  const counts = await log.counts(objective, stepSignal());
  if (counts.year.closed !== undefined) return [];
  const until = clock().toPlainDate().subtract({ days: 1 });
  const { meetings } = await soonestPlanned(
    log,
    { objective, counts },
    { until },
    Number.POSITIVE_INFINITY,
    stepSignal,
  );
  const asked: Asked[] = [];
  for (const meeting of meetings) {
    if (asked.length >= most) break;
    const name = heldQuestionId(objective, meeting);
    const { newest, name: id } = await newestOf(name, digests.outbox);
    if (newest !== undefined && !isMadeAhead(newest.since, now())) continue;
    const author = await authorOf(objective, meeting, services);
    const found = author === undefined ? undefined : await digests.conversations.ofPerson(author, stepSignal());
    if (author === undefined || found === undefined) continue;
    const { chat } = found;
    const register = await log.register(objective, stepSignal());
    const words = await wordingFor(found.person, services, stepSignal());
    const reply = ofEdition(heldQuestionReply(meeting, register, words), objective);
    await digests.outbox.put({ id, kind: "held-question", chatId: chat.id, reply }, now(), stepSignal());
    asked.push({ objective, meeting, chat, person: { id: author, name: found.person?.name ?? "" } });
  }
  return asked;
}

/** Who logged it: the first change of the meeting, from the last one back. */
async function authorOf(objective: Objective, meeting: Meeting, { log }: ProgramServices): Promise<string | undefined> {
  let entry = await log.entry(objective, meeting.revision, stepSignal());
  for (let looked = 0; entry?.previous !== undefined && looked < mostChangesLookedAt; looked += 1) {
    entry = await log.entry(objective, entry.previous, stepSignal());
  }
  return entry?.by.id;
}
