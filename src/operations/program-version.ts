// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";

/** The version of this program: "0.1.0". */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return String(version);
}
