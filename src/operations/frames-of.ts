// SPDX-License-Identifier: EUPL-1.2
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loggable } from "#application/ports/log.ts";

const mostFrames = 6;
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where in the program something broke, the innermost first: "src/program.ts:12 < node:timers:3". Never the message. */
export function framesOf(error: unknown): Loggable {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frames = stack.split("\n").flatMap((line) => {
    const [, place = "", at = ""] = /^ {4}at (?:.* \()?((?:file|node):[^()\s]+?):(\d+):\d+\)?$/.exec(line) ?? [];
    if (place === "") return [];
    return [`${place.startsWith("file:") ? relative(root, fileURLToPath(place)) : place}:${at}`];
  });
  return frames.slice(0, mostFrames).join(" < ") as Loggable;
}
