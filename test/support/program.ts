// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { printedBy } from "./printed-by.ts";

export type Program = {
  readonly url: string;
  /** With `hasChat`. */
  readonly chatUrl: string;
  readonly child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Stops it as Ctrl+C does, and gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
};

type Starting = {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly hasChat?: boolean;
};

const running = new Set<ChildProcess>();

const folders = new Set<string>();

process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The program itself, as `npm run bot` or `npm start` runs it, on a free port; resolves once it answers. */
export async function startProgram({ env = {}, folder, hasChat = false }: Starting): Promise<Program> {
  const words = ["src/main.mjs", "--env-file=/dev/null", ...(hasChat ? ["--chat"] : [])];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, CI: "true", PORT: "0", DATA_DIR: folder, LOG_LEVEL: "info", ...env },
  });
  running.add(child);
  const output = printedBy(child);
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const isReady = hasChat ? /La chat:\s+(\S+)/ : /"url":"([^"]+)"/;
  const end = performance.now() + 40_000;
  while (!isReady.test(output())) {
    if (child.exitCode !== null || performance.now() > end) throw new Error(`The program did not start:\n${output()}`);
    await delay(30);
  }
  const address = isReady.exec(output())?.[1] ?? "";
  return {
    url: hasChat ? "" : address,
    chatUrl: hasChat ? address : "",
    child,
    output,
    stop: () => {
      child.kill("SIGINT");
      return ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** A folder of its own, taken away with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "diario-peg-"));
  folders.add(folder);
  return folder;
}
