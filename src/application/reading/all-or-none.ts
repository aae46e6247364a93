// SPDX-License-Identifier: EUPL-1.2
/** All of them, where each was read; none where one was not: those after it are then not asked for. */
export function allOrNone<Value>(each: Iterable<Value | undefined>): readonly Value[] {
  const read: Value[] = [];
  for (const one of each) {
    if (one === undefined) return [];
    read.push(one);
  }
  return read;
}
