// SPDX-License-Identifier: EUPL-1.2
/** All of them, where each was read; none where one was not. */
export function allOrNone<Value>(each: readonly (Value | undefined)[]): readonly Value[] {
  const read = each.filter((one) => one !== undefined);
  return read.length === each.length ? read : [];
}
