// SPDX-License-Identifier: EUPL-1.2
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Loaded before the program: at SIGUSR2 it collects what is no longer used, and prints what memory is left. */
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

process.on("SIGUSR2", () => {
  collect();
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  console.log(JSON.stringify({ memory: { heapUsed, external, rss } }));
});
