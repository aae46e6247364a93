// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps what was made of the last texts, so many of them: one message has the same words looked at from several sides.
 * What is made must depend on the key alone.
 */
export function lately<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, { readonly made: Value }>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known.made;
    const made = make();
    kept.set(key, { made });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
