// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { toDay } from "#domain/day.ts";
import { lastChange, type Topic } from "#domain/topic.ts";
import type { Draft } from "../ports/drafts.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { ServicesWithoutBodies } from "../services.ts";

/** What was spoken of, when, and of which edition. */
export type Spoken = { readonly topic: Topic; readonly at: Temporal.Instant; readonly objective: string };

const hoursItLasts = 24;

/** What a row says was spoken of last, for a day; undefined: what this person changed last, which the log knows. */
function spokenIn(kept: Draft | undefined, now: Temporal.Instant): Spoken | undefined {
  if (kept?.topic === undefined) return undefined;
  const { at, ...told } = JSON.parse(kept.topic, withDays) as Omit<Spoken, "at"> & { readonly at: string };
  const spoken = { ...told, at: Temporal.Instant.from(at) };
  return spoken.at.until(now, { largestUnit: "hour" }).hours < hoursItLasts ? spoken : undefined;
}

/** The days of a question, which JSON holds as they are written. */
function withDays(key: string, value: unknown): unknown {
  return ["from", "until", "asOf"].includes(key) ? toDay(String(value)) : value;
}

/** What was spoken of last in this chat with this person. Costs no read where what is open was looked for. */
export async function findSpoken(
  { chat, person, signal }: Pick<Request, "chat" | "person" | "signal">,
  { clock, drafts }: Pick<ServicesWithoutBodies, "clock" | "drafts">,
): Promise<Spoken | undefined> {
  return spokenIn(await drafts.find(chat.id, person.id, signal), clock().toInstant());
}

/** What a reply makes the topic, as it is kept: `null` what this person changed last, undefined nothing else. */
export function topicToKeep(reply: Reply, at: Temporal.Instant): string | null | undefined {
  if (reply.kind !== "card" || reply.topic === undefined) return undefined;
  const { topic, objective = "" } = reply;
  return topic === lastChange ? null : JSON.stringify({ topic, objective, at: at.toString() });
}

/**
 * What is kept after a reply that makes this the topic. A meeting that was spoken of before a change stays, and costs no
 * write: the log tells which of the two came last.
 */
export function topicAfter(was: string | undefined, said: string | null | undefined): string | undefined {
  const stays = said === undefined || (said === null && was?.includes('"topic":{"kind":"meeting"') === true);
  return stays ? was : (said ?? undefined);
}

/** No open thing has this number: a row with it holds a topic only. */
const nothing = { nonce: "", content: "{}", finishedBy: "nobody" };

/** The row with this topic, or with none: one of nothing but the topic where there was no row. */
export function withTopic(
  kept: Draft | undefined,
  topic: string | undefined,
  now: Temporal.Instant,
): Draft | undefined {
  const { topic: _, ...others } = kept ?? { ...nothing, askedAt: now };
  if (topic !== undefined) return { ...others, topic };
  return others.nonce === nothing.nonce ? undefined : others;
}
