// SPDX-License-Identifier: EUPL-1.2
import type { DaysOver } from "./days/found-day.ts";

/** What was read for a message, and what was said over each of its texts when it was. */
type Kept = DaysOver & {
  readonly tense?: string | undefined;
  readonly isBesideBodies?: true;
  readonly known?: Map<string, unknown>;
};

/**
 * What a text is read as in one way, once for each message: anew only where something else is said over it, or where
 * nothing is kept. `way`: a name of its own for each reader; what it reads must depend on the text and the context alone.
 */
export function once<Value>(way: string, text: string, context: Kept, read: () => Value): Value {
  const { known, tense = "", month = "", among = [], isBesideBodies = "" } = context;
  const key = `${way} ${tense} ${month} ${among.join()} ${isBesideBodies} ${text}`;
  if (known?.has(key) === true) return known.get(key) as Value;
  const made = read();
  known?.set(key, made);
  return made;
}
