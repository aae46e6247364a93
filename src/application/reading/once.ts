// SPDX-License-Identifier: EUPL-1.2
import type { LineContext } from "./line-context.ts";

/**
 * What a text is read as in one way, once for each message: anew only where something else is said over it, or where
 * nothing is kept. `way`: a name of its own for each reader; what it reads must depend on the text and the context alone.
 */
export function once<Value>(way: string, text: string, context: LineContext, read: () => Value): Value {
  const { known, tense = "", month = "", among = [], isBesideBodies = "" } = context;
  const key = `${way} ${tense} ${month} ${among.join()} ${isBesideBodies} ${text}`;
  if (known?.has(key) === true) return known.get(key) as Value;
  const made = read();
  known?.set(key, made);
  return made;
}
