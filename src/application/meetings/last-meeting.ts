// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type OpenOperation } from "../conversation/open.ts";
import { findOpen } from "../conversation/proposals.ts";
import { findSpoken } from "../conversation/topic.ts";
import type { Services } from "../services.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal" | "wording" | "argument">;

const mostLookedAt = 20;

/** The one recorded last, of those that stand or of those that were annulled. */
export async function newest(
  { signal }: Pick<Asking, "signal">,
  { log, objective }: Services,
  isAnnulled: boolean,
  butThese: readonly Meeting[] = [],
): Promise<Meeting | undefined> {
  const { lastNumber } = await log.counts(objective(), signal);
  for (let number = lastNumber; number > Math.max(0, lastNumber - mostLookedAt); number -= 1) {
    const meeting = await log.find(objective(), number, signal);
    const isOther = butThese.every((one) => one.number !== number);
    if (isOther && meeting !== undefined && (meeting.state === "annulled") === isAnnulled) return meeting;
  }
  return undefined;
}

/** The one that this person recorded or changed last, or was asked about since. */
export async function lastOf(asking: Asking, services: Services): Promise<Meeting | undefined> {
  const { log, objective } = services;
  const { person, signal } = asking;
  const [last, asked] = await Promise.all([
    log.lastBy(objective(), person.id, signal),
    findAskedMeeting(asking, services),
  ]);
  const isAskedSince = asked !== undefined && (last === undefined || asked.askedAt.since(last.at).sign >= 0);
  const isOfYear = asked?.objective.code === objective().code;
  if (isAskedSince && isOfYear) return log.find(objective(), asked.number, signal);
  return last?.kind === "meeting" ? log.find(objective(), last.after.number, signal) : undefined;
}

/** The meeting that what is open is about, or that was spoken of since, and when; undefined when there is none. */
export async function findAskedMeeting(
  { argument: _, ...asking }: Asking,
  services: Services,
): Promise<{ readonly number: number; readonly askedAt: Temporal.Instant; readonly objective: Objective } | undefined> {
  const open = await findOpen({ ...asking, delivery: "" }, services);
  const spoken = await findSpoken(asking, services);
  const number = spoken && meetingOf(spoken.topic);
  const shown = spoken && number !== undefined ? { ...spoken, number } : undefined;
  const asked = open.kind === "nothing" || isOfAMeeting(open) ? undefined : askedIn(open);
  const newest = shown !== undefined && (asked === undefined || shown.at.since(asked.at).sign > 0) ? shown : asked;
  if (newest === undefined) return undefined;
  const objective = await editionOfKept(newest.objective, services, asking.signal);
  return { number: newest.number, askedAt: newest.at, objective };
}

function meetingOf(topic: Topic): number | undefined {
  if (topic.kind === "meeting") return topic.number;
  return topic.kind === "question" ? topic.meeting : undefined;
}

function askedIn({ kept, proposal: { verb, argument, objective } }: OpenOperation) {
  const [number] = verb.startsWith("incontro.") ? (/^\d+(?=\.)/u.exec(argument) ?? []) : [];
  return number === undefined ? undefined : { number: Number(number), at: kept.askedAt, objective };
}
