// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Composer } from "../digests/compose-digest.ts";
import type { Log } from "../ports/log.ts";
import type { Messenger } from "../ports/messenger.ts";
import type { DeliveryKind } from "../ports/outbox.ts";
import type { ProgramServices } from "../services.ts";

/** Waits for its turn to send, so that no more go out in a second than the settings allow. Throws when aborted. */
export type Pace = (signal: AbortSignal) => Promise<void>;

/**
 * What became of a message: `retry` waits for another try, `skipped` was not to be sent any more, `withheld`
 * waits for a person.
 */
export type Outcome = "sent" | "retry" | "undeliverable" | "uncertain" | "skipped" | "withheld";

/** What the work of one pass is done with. */
export type JobTools = {
  readonly services: ProgramServices;
  readonly messenger: Messenger;
  readonly pace: Pace;
  readonly log: Log;
  /** Counts and logs an outcome. */
  readonly tell: (outcome: Outcome, fields: { readonly kind: DeliveryKind; readonly tries: number }) => void;
  readonly now: () => Temporal.Instant;
  /** Has every send wait until then: of this pass at once, of the other instances before their next. */
  readonly hold: (until: Temporal.Instant) => Promise<void>;
};

/** The tools of one pass. Digests of one pass are written as of the same moment. */
export type PassTools = JobTools & { readonly compose: Composer };

const mostMillisecondsOfAStep = 8000;

/** The signal of one step of work over the store. */
export function stepSignal(): AbortSignal {
  return AbortSignal.timeout(mostMillisecondsOfAStep);
}
