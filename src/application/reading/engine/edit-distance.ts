// SPDX-License-Identifier: EUPL-1.2
/**
 * How many typing errors lie between two words: a letter more, less or changed, or two neighbours swapped. Stops at
 * `most` + 1.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? most) + 1 : most + 1;
      const changed = (last[column - 1] ?? most) + (isSame ? 0 : 1);
      current.push(Math.min((last[column] ?? most) + 1, (current[column - 1] ?? most) + 1, changed, swapped));
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] ?? most + 1, most + 1);
}
