// SPDX-License-Identifier: EUPL-1.2
import { closeSync, constants, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { giveToOwner } from "./give-to-owner.ts";

/**
 * What was last written in the file of the embedded store, told in a small file beside it: a store that holds fewer
 * writes than this has gone back in time. It is written after the store, so it is never ahead of it by itself.
 */
export type LastWrite = {
  /** How many writes the store has had, from its first. */
  readonly writes: number;
  /** How many of them are surely in the main file, whatever becomes of its log. */
  readonly inTheFile: number;
  /** An instant in UTC. */
  readonly at: string;
};

const length = 120;

/** What is told beside the store at this path, or undefined where nothing can be read. */
export function readLastWrite(path: string): LastWrite | undefined {
  try {
    const told: LastWrite = JSON.parse(readFileSync(nameFor(path), "utf8"));
    const isWhole = Number.isInteger(told.writes) && Number.isInteger(told.inTheFile) && typeof told.at === "string";
    return isWhole ? told : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells it, in place, so that a crash leaves the one before or this one; `isLasting` also through a power cut. What
 * cannot be told is left: the store itself has everything, and one that is told as older than it is gives no alarm.
 */
export function tellLastWrite(path: string, last: LastWrite, isLasting = false): void {
  let file: number | undefined;
  try {
    file = openOrMake(nameFor(path));
    writeSync(file, `${JSON.stringify(last).padEnd(length - 1)}\n`, 0);
    if (isLasting) fsyncSync(file);
  } catch {
    // The folder is gone, full or only read: whoever writes in the store itself hears of it.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function openOrMake(name: string): number {
  try {
    return openSync(name, constants.O_RDWR);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const file = openSync(name, constants.O_CREAT | constants.O_RDWR, 0o644);
  giveToOwner(name);
  return file;
}

function nameFor(path: string): string {
  return `${path}-last`;
}
