import type { Temporal } from "temporal-polyfill";

/** An hour, so that no change of the clocks and no correction of a few seconds is taken for it. */
const leastMillisecondsBack = 60 * 60 * 1000;

/** Compares the clock on the wall with this machine's steady one, from one look to the next. */
export function createClockWatch(now: () => Temporal.Instant) {
  let before: { readonly wall: number; readonly steady: number } | undefined;
  const look = () => ({ wall: now().epochMilliseconds, steady: performance.now() });

  return {
    /** Whether the clock on the wall may have gone back: always before the first note, when nobody knows. */
    hasGoneBack(): boolean {
      const { wall, steady } = look();
      return before === undefined || wall - before.wall < steady - before.steady - leastMillisecondsBack;
    },

    note(): void {
      before = look();
    },
  };
}
