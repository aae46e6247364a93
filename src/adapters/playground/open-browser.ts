// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";

/**
 * Shows an address in the browser of whoever sits here, where there is one. Never fails: the address is printed too.
 */
export function openBrowser(url: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  const hasScreen = process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  if (CI !== undefined || SSH_CONNECTION !== undefined || !hasScreen) return;
  const [program, ...words] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  spawn(program ?? "", [...words, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
