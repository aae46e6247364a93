// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { printedBy } from "./printed-by.ts";

/** A command of whoever keeps the program, as `npm run` starts it. */
export type Operation = {
  readonly child: ChildProcess;
  /** What it had printed when it ended, and its exit code; null when it was killed. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
};

/** Begins `npm run backup`, `restore`, `doctor` or `verify` with these words and settings. */
export function beginOperation(
  name: "backup" | "restore" | "doctor" | "verify",
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Operation {
  const child = spawn(process.execPath, [`src/operations/${name}.ts`, "--env-file=/dev/null", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, ...env },
  });
  const output = printedBy(child);
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output: output() }));
  return { child, ended };
}

/** The same, to its end. */
export function runOperation(...told: Parameters<typeof beginOperation>) {
  return beginOperation(...told).ended;
}
