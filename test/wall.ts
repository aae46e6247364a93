// SPDX-License-Identifier: EUPL-1.2
/** A wall of biome.json: what a file behind it may not import, what it may, and the reason that is given. */
export type Wall = {
  readonly name: string;
  readonly file: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
  readonly because: RegExp;
};
