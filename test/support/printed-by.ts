// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from "node:child_process";

/** Gives all that a process has printed so far, of what is piped here. */
export function printedBy({ stdout, stderr }: Pick<ChildProcess, "stdout" | "stderr">): () => string {
  let output = "";
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return () => output;
}
