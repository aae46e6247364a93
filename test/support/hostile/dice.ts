// SPDX-License-Identifier: EUPL-1.2
/** Chance that is the same at every run with the same seed. */
export type Dice = {
  /** From 0 on, less than `sides`. */
  roll(sides: number): number;
  one<Value>(values: readonly Value[]): Value;
};

/** Mulberry32: good enough to choose, and short. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number) => Math.floor(next() * sides);
  return { roll, one: <Value>(values: readonly Value[]) => values[roll(values.length)] as Value };
}
