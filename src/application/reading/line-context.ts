// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { DaysOver } from "./days/found-day.ts";
import type { Tense } from "./days/tense.ts";

/** What a line is read by: the instant, the bodies, and what is said over it. */
export type LineContext = DaysOver & {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  /** Where it is put, when something else than its verbs says it. */
  readonly tense?: Tense;
  /** Whose objective it is: with nobody else, nobody was met. */
  readonly owner?: BodyId;
  /** It is said of a meeting whose bodies are known: a place may stand alone. */
  readonly isBesideBodies?: true;
  /** What was read for the same message: each of its lines is read once. */
  readonly known?: Map<string, unknown>;
};
