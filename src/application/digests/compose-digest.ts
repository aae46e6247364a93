// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { DueOccurrences } from "#domain/weekly-slot.ts";
import { wordingFor } from "../chosen-language.ts";
import type { Covered, Subscription } from "../ports/subscriptions.ts";
import type { CardReply } from "../reply.ts";
import type { ProgramServices } from "../services.ts";
import { digestReply } from "../views/digest.ts";
import { ofEdition } from "../years/in-edition.ts";
import { readDigestFacts, readPlanned } from "./digest-facts.ts";

export type ComposedDigest = {
  readonly reply: CardReply;
  /** From where it tells, and up to where. */
  readonly since: Covered;
  readonly covered: Covered;
};

/** Later than this a digest says when it was to come. */
const minutesOfGrace = 30;

/** One name for the digest of a chat in a week, which says nothing of the chat. */
export function digestId(chatId: string, week: string): string {
  return `${createHash("sha256").update(chatId).digest("hex").slice(0, 24)}.${week}`;
}

/** Whether a digest sent at `now` comes late, by more than half an hour. */
export function isLate({ newest }: DueOccurrences, now: Temporal.Instant): boolean {
  return newest.at.until(now).total("minutes") > minutesOfGrace;
}

/** In the language of the subscription, or the one that whoever reads it in their own chat chose since. */
export type Composer = (
  subscription: Pick<Subscription, "covered" | "language"> & Partial<Pick<Subscription, "chat" | "person">>,
  frame: { readonly id: string; readonly due?: DueOccurrences },
  signal: AbortSignal,
) => Promise<ComposedDigest>;

/**
 * Writes digests as of `now`. What is read for a period is read once, however many are written of it: a composer is
 * made for one pass of the job, and thrown away.
 */
export function createComposer(services: ProgramServices, now: Temporal.ZonedDateTime): Composer {
  const kept = new Map<string, Promise<unknown>>();

  /** Reads once; a fault is not kept. */
  const once = <Value>(key: string, read: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(key) ?? read();
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known as Promise<Value>;
  };

  return async ({ covered, language, chat, person }, { id, due }, signal) => {
    const from = (due?.newest.at ?? now.toInstant()).subtract({ hours: 7 * 24 });
    const planned = await once("planned", () => readPlanned(services, now.toPlainDate(), signal));
    const facts = await once(JSON.stringify(covered ?? from), () =>
      readDigestFacts({ since: covered, from, now }, planned, services, signal),
    );
    const register = await once("register", () => services.log.register(services.editions.current(), signal));
    const lateFrom = due !== undefined && isLate(due, now.toInstant()) ? { lateFrom: due.newest } : {};
    const frame = { id, ...lateFrom, skipped: due?.skipped.length ?? 0, timeZone: now.timeZoneId };
    const reader = chat?.kind === "personal" ? person : undefined;
    const words = await wordingFor(reader, services, signal, language);
    const reply = ofEdition(digestReply(facts, register, frame, words), facts.current.objective);
    return { reply, since: covered ?? { told: {}, at: from }, covered: facts.covered };
  };
}
