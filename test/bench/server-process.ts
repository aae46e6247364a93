// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** A server under measure, in a process of its own. */
export type ServerProcess = {
  readonly url: string;
  /** When it was begun, on this process's own clock. */
  readonly startedAt: number;
  /** Milliseconds of processor time so far, of all its threads. */
  cpu(): number;
  /** MiB that it holds in memory now. */
  memory(): number;
  stop(): Promise<void>;
};

export type Started = {
  /** What is given to Node. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
};

const millisecondsOfATick = 10;
const mostMillisecondsToStart = 60_000;
const address = /"url":"([^"]+)"|LISTENING (\d+)/;

/** Resolves once it says where it listens. Linux: what it uses is read from /proc. */
export async function startServer({ words, env, cwd }: Started): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, {
    cwd,
    env: { PATH: process.env.PATH, NODE_ENV: "development", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await urlOf(child);
  const read = (name: string) => readFileSync(`/proc/${child.pid}/${name}`, "utf8");
  return {
    url,
    startedAt,
    cpu() {
      const [, after = ""] = read("stat").split(") ");
      const fields = after.split(" ");
      return millisecondsOfATick * (Number(fields[11]) + Number(fields[12]));
    },
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(read("status"))?.[1]) / 1024,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const tooLong = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(tooLong);
    },
  };
}

async function urlOf(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => child.kill("SIGKILL"), mostMillisecondsToStart);
    const listen = (part: Buffer) => {
      output += part;
      const [, url, port] = address.exec(output) ?? [];
      if (url === undefined && port === undefined) return;
      clearTimeout(giveUp);
      output = "";
      resolve(url ?? `http://127.0.0.1:${port}`);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Error(`A server did not start:\n${output}`)));
  });
}
