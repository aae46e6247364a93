// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { printedBy } from "./printed-by.ts";

/** Runs a script, kills it so long after its first line, and gives the lines that it had printed whole. Throws when it ended by itself. */
export async function runUntilKilled(words: readonly string[], milliseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const printed = printedBy(child);
  await Promise.race([once(child.stdout, "data"), ended]);
  await delay(milliseconds);
  child.kill("SIGKILL");
  await ended;
  if (child.signalCode !== "SIGKILL") throw new Error(`${words[0]} ended by itself`);
  return printed().split("\n").slice(0, -1);
}
