// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Services } from "../services.ts";

/** How the digests do, for whoever watches over the program: nothing of who receives them. Instants are in UTC. */
export type DigestHealth = {
  readonly subscribers: number;
  readonly nextDueAt: string | null;
  readonly lastAt: string | null;
  /** "sent", or what became of it otherwise; null before the first. */
  readonly lastOutcome: string | null;
  /** When this process last looked at what is due; null before the first time. */
  readonly lookedAt: string | null;
  /** Outcomes of this process, since it started. */
  readonly outcomes: Readonly<Record<string, number>>;
};

const millisecondsToKeep = 5000;

/** What was last read is told again for 5 seconds, so that whoever asks often costs nothing. Throws StoreFault. */
export function createDigestHealth(
  { digests }: Pick<Services, "digests">,
  watch: {
    readonly outcomes: Readonly<Record<string, number>>;
    lookedAt(): Temporal.Instant | undefined;
  },
): (signal: AbortSignal) => Promise<{ readonly digest: DigestHealth }> {
  let kept: { readonly at: number; readonly health: Promise<Omit<DigestHealth, "outcomes" | "lookedAt">> } | undefined;

  const read = async (signal: AbortSignal) => {
    const [summary, last] = await Promise.all([digests.subscriptions.summary(signal), digests.outbox.last(signal)]);
    return {
      subscribers: summary.count,
      nextDueAt: summary.nextAt?.toString() ?? null,
      lastAt: last?.at.toString() ?? null,
      lastOutcome: last?.state ?? null,
    };
  };

  return async (signal) => {
    if (kept === undefined || performance.now() - kept.at > millisecondsToKeep) {
      kept = { at: performance.now(), health: read(signal) };
    }
    const { health } = kept;
    const told = await health;
    return { digest: { ...told, lookedAt: watch.lookedAt()?.toString() ?? null, outcomes: { ...watch.outcomes } } };
  };
}
