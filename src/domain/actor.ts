// SPDX-License-Identifier: EUPL-1.2
/** Who did something, and for whom when it was their right that was used. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
};
