// SPDX-License-Identifier: EUPL-1.2
import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What root makes in somebody else's folder becomes theirs: the administrator restores or copies a store, and the program
 * that reads it afterwards runs as its own user.
 */
export function giveToOwner(path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (uid !== 0) chownSync(path, uid, gid);
}
