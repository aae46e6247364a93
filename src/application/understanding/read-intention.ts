import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import type { Objective } from "#domain/objective.ts";
import { readAsking } from "./askings.ts";
import type { Intention } from "./intention.ts";
import { waysOfUndoing } from "./intention-phrases.ts";
import { readChange } from "./read-change.ts";
import { readPhase } from "./read-phase.ts";
import { patternOf, sayingOf, withoutCourtesies } from "./saying.ts";
import { readTelling } from "./telling.ts";

export type IntentionContext = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  readonly objective: Objective;
};

const undoing = patternOf(waysOfUndoing);

/** Longer than anything that people want in one message: of a longer one nothing is read. */
export const mostCharactersOfAnIntention = 500;

/**
 * What a message wants that is no command. First what it would change, then what the whole of it asks, then what it
 * tells, then what a part of it asks. Pure: `now` is given.
 */
export function readIntention(text: string, { now, register, objective }: IntentionContext): Intention {
  if (text.length > mostCharactersOfAnIntention) return { kind: "none" };
  const message = withoutCourtesies(text);
  const line = message.replace(/\s+/gu, " ").trim();
  const asking = { now, register, year: objective.year };
  if (undoing.test(sayingOf(line))) return { kind: "undo" };
  return (
    readChange(line, { now, register }) ??
    readAsking(line, asking, false) ??
    readPhase(line, { now, objective }) ??
    readTelling(message, { now, register }) ??
    readAsking(line, asking, true) ?? { kind: "none" }
  );
}
