// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";

/**
 * Bodies that words may mean. `isCertain`: one body, and no other reading; otherwise it is asked. `isGroup`: all of
 * them at once, after a yes. No body: another place.
 */
export type BodyMatch = {
  readonly bodies: readonly BodyId[];
  readonly isCertain: boolean;
  readonly isGroup?: boolean;
};
