// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { createComposer } from "../digests/compose-digest.ts";
import type { DueItem } from "../ports/agenda.ts";
import type { FaultCode } from "../ports/fault-codes.ts";
import { causeOf, type Log } from "../ports/log.ts";
import type { Messenger } from "../ports/messenger.ts";
import type { ProgramServices } from "../services.ts";
import { mostSecondsOfAPause } from "./deliver.ts";
import { doItem } from "./do-item.ts";
import { type JobTools, type Outcome, type Pace, type PassTools, stepSignal } from "./job-tools.ts";
import { isOfAnotherClock, mendAfterClock } from "./mend-clock.ts";

export type DigestJob = {
  /**
   * Does what is due, and gives when something may be due next, or undefined when nothing is. With nothing due it costs
   * one point read, but for the first time and after a clock that was ahead. Begins nothing more once `stopping` is
   * aborted, and finishes what it began. Throws when the store does not answer.
   */
  pass(stopping: AbortSignal): Promise<Temporal.Instant | undefined>;
  /** What this process did since it started. */
  readonly watch: JobWatch;
};

/** What there is to watch over: a look that is long ago says that something is wrong. */
export type JobWatch = {
  /** How many of each outcome there were. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** When it last looked at what is due, and the store answered. */
  lookedAt(): Temporal.Instant | undefined;
};

type JobOptions = {
  readonly services: ProgramServices;
  readonly messenger: Messenger;
  readonly pace: Pace;
  readonly log: Log;
};

/** Outcomes that somebody has to look at. */
const troubles: Readonly<Partial<Record<Outcome, FaultCode>>> = {
  undeliverable: "SENDING_UNDELIVERABLE",
  uncertain: "SENDING_UNCERTAIN",
  withheld: "SENDING_WITHHELD",
};

const itemsAtATime = 40;
const itemsAtOnce = 12;
const secondsOfAPauseWhenStuck = 30;
/** What digests tell is read anew in a pass that takes longer. */
const secondsOfAComposer = 60;

/** The work that is done every minute; one for each process. */
export function createDigestJob(options: JobOptions): DigestJob {
  const { services, log } = options;
  const { agenda, outbox } = services.digests;
  const outcomes = { sent: 0, retry: 0, undeliverable: 0, uncertain: 0, skipped: 0, withheld: 0 };
  const tools: JobTools = {
    ...options,
    now: () => services.clock().toInstant(),
    async hold(until) {
      heldUntil = until;
      await outbox.pause(until, stepSignal());
    },
    tell(outcome, { kind, tries }) {
      outcomes[outcome] += 1;
      const trouble = troubles[outcome];
      if (trouble === undefined) log.info("Invio concluso", { outcome, kind, tries });
      else log.fault(trouble, { kind, tries });
    },
  };
  let isFirst = true;
  let lookedAt: Temporal.Instant | undefined;
  let heldUntil: Temporal.Instant | undefined;

  /** Until when sends wait. Further ahead than any pause may be, the clock has gone back: nothing waits. */
  const waitsUntil = (until: Temporal.Instant | undefined) => {
    const isAhead = until !== undefined && isAfter(until, tools.now());
    return isAhead && !isAfter(until, tools.now().add({ seconds: mostSecondsOfAPause })) ? until : undefined;
  };

  /** Does the items a few at once; false when none of them could be done. */
  const doAll = async (items: readonly DueItem[], passing: PassTools, stopping: AbortSignal): Promise<boolean> => {
    const left = [...items];
    let done = 0;
    const worker = async () => {
      for (
        let item = left.pop();
        item !== undefined && !stopping.aborted && !waitsUntil(heldUntil);
        item = left.pop()
      ) {
        try {
          await doItem(item, passing, stopping);
          done += 1;
        } catch (error) {
          if (!stopping.aborted) log.fault("DUE_NOT_DONE", { cause: causeOf(error), item: item.kind });
        }
      }
    };
    await Promise.all(Array.from({ length: itemsAtOnce }, worker));
    return done > 0;
  };

  return {
    watch: { outcomes, lookedAt: () => lookedAt },

    async pass(stopping) {
      if (isFirst) await mendAfterClock(tools);
      isFirst = false;
      let due = await agenda.nextDue(stepSignal());
      if (isOfAnotherClock(due, tools.now())) {
        await mendAfterClock(tools);
        due = await agenda.nextDue(stepSignal());
      }
      lookedAt = tools.now();
      if (due === undefined || isAfter(due, lookedAt)) return due;
      let composer = createComposer(services, services.clock());
      let composerUntil = tools.now().add({ seconds: secondsOfAComposer });
      let seen = "";
      let isStuck = false;
      while (!stopping.aborted) {
        const paused = waitsUntil(await outbox.pausedUntil(stepSignal()));
        if (paused !== undefined) return paused;
        const items = await agenda.due(tools.now(), itemsAtATime, stepSignal());
        if (items.length === 0) break;
        if (isAfter(tools.now(), composerUntil)) {
          composer = createComposer(services, services.clock());
          composerUntil = tools.now().add({ seconds: secondsOfAComposer });
        }
        const isAnyDone = await doAll(shuffled(items), { ...tools, compose: composer }, stopping);
        // The same again: nobody could do them, here or elsewhere.
        isStuck = !isAnyDone || JSON.stringify(items) === seen;
        if (isStuck) break;
        seen = JSON.stringify(items);
      }
      await agenda.refresh(stepSignal());
      return isStuck ? tools.now().add({ seconds: secondsOfAPauseWhenStuck }) : agenda.nextDue(stepSignal());
    },
  };
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

/** In another order on each instance, so that they seldom want the same. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
