// SPDX-License-Identifier: EUPL-1.2
/** What the store noted when a program that carries codes first opened it. */
export interface UpgradeNote {
  /**
   * Codes of the editions in which the program before had written, whose buttons carried none; none in a store that
   * began with a program that carries them. It never changes: read once. Throws when the store does not answer.
   */
  editions(signal: AbortSignal): Promise<readonly string[]>;
}
