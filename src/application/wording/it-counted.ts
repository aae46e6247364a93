// SPDX-License-Identifier: EUPL-1.2
export function meetings(count: number): string {
  return count === 1 ? "1 incontro" : `${count} incontri`;
}

export function bodies(count: number): string {
  return count === 1 ? "1 ente" : `${count} enti`;
}
