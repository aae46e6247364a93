// SPDX-License-Identifier: EUPL-1.2
export function meetings(count: number): string {
  return count === 1 ? "1 meeting" : `${count} meetings`;
}

export function bodies(count: number): string {
  return count === 1 ? "1 body" : `${count} bodies`;
}
