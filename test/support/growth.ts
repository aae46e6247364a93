// SPDX-License-Identifier: EUPL-1.2
/** Milliseconds of processor time that the work takes: the least of several runs, so that nothing else is measured. */
export function leastTime(work: () => unknown, runs = 3, enough = 50): number {
  let least = Number.POSITIVE_INFINITY;
  let all = 0;
  for (let run = 0; run < runs && all < enough; run += 1) {
    const before = processorTime();
    work();
    const took = processorTime() - before;
    least = Math.min(least, took);
    all += took;
  }
  return least;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export type Growth = { readonly small: number; readonly large: number; readonly times: number };

/** Four times the text in this many times the time is too much: a straight line would be four. */
export const mostGrowth = 6;

/** Less than this is not told from noise. */
const leastMeasured = 1.5;

/** What takes less is noise for a good part: there the same is asked of texts four times as long. */
const leastSure = 20;

/**
 * How the time of reading grows from a text to one four times as long. Measured three times more, and where it is short
 * with longer texts, before it is said to be too much.
 */
export function growthOf(read: (text: string) => unknown, make: (length: number) => string, length: number): Growth {
  const [short, long] = [make(length), make(4 * length)];
  let least: Growth | undefined;
  for (const runs of [1, 3, 7, 15]) {
    const large = leastTime(() => read(long), runs, 400);
    if (large < leastMeasured) return { small: large / 4, large, times: 0 };
    const small = leastTime(() => read(short), 2 * runs + 1, 400);
    const growth = { small, large, times: large / Math.max(small, 0.01) };
    if (least === undefined || growth.times < least.times) least = growth;
    if (least.times <= mostGrowth) break;
  }
  const { large, times } = least as Growth;
  return times > mostGrowth && large < leastSure ? growthOf(read, make, 4 * length) : (least as Growth);
}
