// SPDX-License-Identifier: EUPL-1.2
import { causeOf, type Log } from "#application/ports/log.ts";
import { framesOf } from "./frames-of.ts";

/** How the process ends, from now on. */
export type Ending = {
  /** The steps of an orderly stop, in their order; more may be put in later. Until they are told, an end is at once. */
  by(steps: readonly (() => Promise<void>)[]): void;
};

const mostMillisecondsToEnd = 20_000;

/**
 * Ends the process in order, once: no new request, those in flight finished, the store closed. After SIGTERM or SIGINT
 * with 0, and a second signal does not wait; after what nobody caught with 1, told to the log, and within 20 seconds
 * whatever is in flight.
 */
export function endWell(log: Log): Ending {
  let steps: readonly (() => Promise<void>)[] = [];
  let isEnding = false;
  let exitCode = 0;

  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(exitCode), mostMillisecondsToEnd).unref();
    for (const step of steps) {
      await step().catch((error: unknown) => log.fault("STOP_INCOMPLETE", { cause: causeOf(error) }));
    }
    process.exit(exitCode);
  };

  const onSignal = () => {
    if (isEnding) process.exit(1);
    void end();
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  // A rejection that nobody handles comes here too. What breaks again while it ends is told, and changes nothing.
  process.on("uncaughtException", (error) => {
    exitCode = 1;
    log.fault("CRASH", { cause: causeOf(error), at: framesOf(error) });
    void end();
  });

  return {
    by(told) {
      steps = told;
    },
  };
}
