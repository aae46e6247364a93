// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { causeOf, type Log } from "#application/ports/log.ts";

export type MinuteTick = {
  /** Looks at once at what is due; while it is looking, once more after that. */
  wake(): void;
  /** Looks no more, and ends once what was begun is finished. Safe to repeat. */
  stop(): Promise<void>;
};

export type TickOptions = {
  /** Does what is due, and gives when something may be due next. */
  readonly pass: (stopping: AbortSignal) => Promise<Temporal.Instant | undefined>;
  readonly now: () => Temporal.Instant;
  readonly log: Pick<Log, "fault">;
};

const mostMilliseconds = 60_000;
/** What is due may be another instance's to do: it is not looked at without a pause. */
const leastMilliseconds = 250;

/**
 * Looks at once, and then at least every minute: sooner when something is due sooner, one look at a time. Minutes are
 * counted by this machine's steady clock; whether something is due is for the clock on the wall.
 */
export function startMinuteTick({ pass, now, log }: TickOptions): MinuteTick {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let isWanted = false;

  const look = () => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    if (looking !== undefined) {
      isWanted = true;
      return;
    }
    looking = lookOnce().finally(() => {
      looking = undefined;
      if (isWanted) look();
    });
  };

  const lookOnce = async () => {
    isWanted = false;
    let milliseconds = mostMilliseconds;
    try {
      const next = await pass(stopping.signal);
      if (next !== undefined) milliseconds = next.epochMilliseconds - now().epochMilliseconds;
    } catch (error) {
      log.fault("DUE_NOT_READ", { cause: causeOf(error) });
    }
    if (stopping.signal.aborted) return;
    timer = setTimeout(look, Math.min(mostMilliseconds, Math.max(leastMilliseconds, milliseconds)));
  };

  look();
  return {
    wake: look,
    async stop() {
      clearTimeout(timer);
      stopping.abort();
      await looking;
    },
  };
}
