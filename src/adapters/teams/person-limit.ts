// SPDX-License-Identifier: EUPL-1.2
const millisecondsOfAMinute = 60_000;
const mostPeople = 10_000;

/** How a message stands: taken, the first over the limit, or one more. `seconds` until the person is heard again. */
export type Standing = { readonly kind: "within" } | { readonly kind: "first-over" | "over"; readonly seconds: number };

type Minute = { readonly until: number; taken: number };

/**
 * Counts what each person sends in a minute, which begins with the first message. `most` is 0 for no limit. Counts
 * in this process only, and forgets whoever wrote least recently when over 10,000 write.
 */
export function createPersonLimit(most: number, now: () => number = () => performance.now()) {
  const minutes = new Map<string, Minute>();

  return (person: string): Standing => {
    if (most === 0) return { kind: "within" };
    const known = minutes.get(person);
    const minute =
      known !== undefined && known.until > now() ? known : { until: now() + millisecondsOfAMinute, taken: 0 };
    minute.taken += 1;
    minutes.delete(person);
    minutes.set(person, minute);
    const [oldest] = minutes.keys();
    if (minutes.size > mostPeople && oldest !== undefined) minutes.delete(oldest);
    if (minute.taken <= most) return { kind: "within" };
    const seconds = Math.ceil((minute.until - now()) / 1000);
    return { kind: minute.taken === most + 1 ? "first-over" : "over", seconds };
  };
}
