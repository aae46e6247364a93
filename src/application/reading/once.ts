// SPDX-License-Identifier: EUPL-1.2
import type { LineContext } from "./meeting-line.ts";

/** What else was read for the message that the lines are known of. */
const known = new WeakMap<object, Map<string, unknown>>();

/**
 * What a text is read as in one way, once for each message: anew only where something else is said over it, or where its
 * lines are not kept either. `way`: a name of its own for each reader; what it reads must depend on the text and the
 * context alone.
 */
export function once<Value>(way: string, text: string, context: LineContext, read: () => Value): Value {
  if (context.known === undefined) return read();
  const { tense = "", month = "", among = [], isBesideBodies = "" } = context;
  const key = `${way} ${tense} ${month} ${among.join()} ${isBesideBodies} ${text}`;
  const ofThisMessage = known.get(context.known) ?? new Map<string, unknown>();
  known.set(context.known, ofThisMessage);
  if (ofThisMessage.has(key)) return ofThisMessage.get(key) as Value;
  const made = read();
  ofThisMessage.set(key, made);
  return made;
}
