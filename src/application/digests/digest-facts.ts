// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { bodyCorrections } from "#domain/body-news.ts";
import { countsFor } from "#domain/counts.ts";
import type { Day } from "#domain/day.ts";
import type { DigestFacts, ObjectiveNews, PlannedMeetings } from "#domain/digest-facts.ts";
import { daysAhead, meetingNews, phaseNews } from "#domain/digest-news.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import type { MeetingLog } from "../ports/meeting-log.ts";
import type { Covered } from "../ports/subscriptions.ts";
import { soonestPlanned } from "../soonest-planned.ts";
import type { Editions } from "../years/editions.ts";
import { isProvisional } from "../years/editions.ts";

/** What a digest tells, and up to where. */
export type DigestFactsCovered = DigestFacts & { readonly covered: Covered };

export type Period = {
  /** Undefined: no digest before this one. */
  readonly since: Covered | undefined;
  /** When the period begins, where no digest was before. */
  readonly from: Temporal.Instant;
  readonly now: Temporal.ZonedDateTime;
};

const entriesAtATime = 100;
const mostEntries = 500;
const daysLookedAhead = 30;
const mostPlanned = 50;

type Reading = { readonly log: MeetingLog; readonly editions: Editions };

/** What is in programma: within 30 days, and on days that have passed, of the year just gone too. */
export type Planned = { readonly ahead: PlannedMeetings; readonly toConfirm: PlannedMeetings };

/** The meetings in programma: at most 50 of each, the soonest. None are looked for when the counts know of none. */
export async function readPlanned({ log, editions }: Reading, today: Day, signal: AbortSignal): Promise<Planned> {
  const passed: PlannedMeetings[] = [];
  for (const objective of [...editions.earlier().slice(0, 1), editions.current()]) {
    const of = { objective, counts: await log.counts(objective, signal) };
    // What was never confirmed in a closed year is not asked about any more.
    if (of.counts.year.closed !== undefined) continue;
    passed.push(await soonestPlanned(log, of, { until: today.subtract({ days: 1 }) }, mostPlanned, () => signal));
  }
  const current = { objective: editions.current(), counts: await log.counts(editions.current(), signal) };
  const days = { from: today, until: today.add({ days: daysLookedAhead }) };
  return {
    ahead: await soonestPlanned(log, current, days, mostPlanned, () => signal),
    toConfirm: {
      meetings: passed.flatMap(({ meetings }) => meetings).slice(0, mostPlanned),
      total: passed.reduce((sum, { total }) => sum + total, 0),
    },
  };
}

/** Reads what a digest of the period tells, beside the meetings in programma. At most 500 changes are looked at. */
export async function readDigestFacts(
  period: Period,
  planned: Planned,
  services: Reading,
  signal: AbortSignal,
): Promise<DigestFactsCovered> {
  const { log } = services;
  const { since, now } = period;
  const objective = services.editions.current();
  const from = startOf(period).toZonedDateTimeISO(now.timeZoneId).toPlainDate();
  const today = now.toPlainDate();
  const [before] = services.editions.earlier();
  const lastBefore = before === undefined ? 0 : (await log.counts(before, signal)).lastSequence;
  // The year just gone is told of when it ends, and whenever something is written in it since.
  const isBeforeTold = from.year < objective.year || lastBefore > (since?.told[before?.code ?? ""] ?? lastBefore);
  const years = before !== undefined && isBeforeTold ? [before, objective] : [objective];
  const news = await Promise.all(years.map((one) => readNews(one, { ...period, fromDay: from }, log, signal)));
  const current = news.at(-1);
  if (current === undefined) throw new RangeError("A digest tells of at least one objective");
  const until = today.add({ days: daysLookedAhead });
  return {
    from,
    today,
    news,
    current,
    isProvisional: isProvisional(objective, current.counts, services.editions),
    planned: planned.ahead,
    toConfirm: planned.toConfirm,
    ahead: daysAhead(objective, current.counts.phases, today, until),
    covered: {
      told: {
        ...since?.told,
        ...(before === undefined ? {} : { [before.code]: lastBefore }),
        ...Object.fromEntries(news.map((one) => [one.objective.code, one.counts.lastSequence])),
      },
      at: now.toInstant(),
    },
  };
}

/** No period begins after it ends: a place that a clock ahead left behind says nothing of when. */
function startOf({ since, from, now }: Period): Temporal.Instant {
  const isKnown = since !== undefined && since.at.epochMilliseconds <= now.epochMilliseconds;
  return isKnown ? since.at : from;
}

async function readNews(
  objective: Objective,
  { fromDay, ...period }: Period & { readonly fromDay: Day },
  log: MeetingLog,
  signal: AbortSignal,
): Promise<ObjectiveNews> {
  const counts = await log.counts(objective, signal);
  const { since, now } = period;
  const told = since?.told[objective.code];
  const isNew = ({ sequence, at }: JournalEntry) =>
    told === undefined ? at.epochMilliseconds > startOf(period).epochMilliseconds : sequence > told;
  const entries = await readEntries(objective, counts.lastSequence, isNew, log, signal);
  const isFirst = Object.keys(since?.told ?? {}).length === 0;
  const meetings = meetingNews(entries, isFirst);
  const counting = meetings.held.filter((meeting) => countsFor(objective, meeting));
  const [register, met] =
    counting.length === 0
      ? [new Map(), []]
      : await Promise.all([log.register(objective, signal), log.bodiesMet(objective, signal)]);
  const here = (id: BodyId) => counting.filter(({ bodies }) => bodiesNow(register, bodies).includes(id)).length;
  const until = now.toPlainDate();
  return {
    ...meetings,
    bodyCorrections: bodyCorrections(objective, entries, isFirst),
    objective,
    counts,
    newBodies: met.filter(({ body, meetings }) => meetings === here(body)).map(({ body }) => body),
    phases: phaseNews(objective, counts.phases, entries, { from: fromDay, until }),
  };
}

/** The entries that are new, oldest first. */
async function readEntries(
  objective: Objective,
  last: number,
  isNew: (entry: JournalEntry) => boolean,
  log: MeetingLog,
  signal: AbortSignal,
): Promise<readonly JournalEntry[]> {
  const found: JournalEntry[] = [];
  for (let before = last + 1; before > 1 && found.length < mostEntries; ) {
    const page = await log.history({ objective, limit: entriesAtATime, before }, signal);
    const wanted = page.filter(isNew);
    found.push(...wanted);
    before = page.at(-1)?.sequence ?? 1;
    if (wanted.length < page.length) break;
  }
  return found.reverse();
}
