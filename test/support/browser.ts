// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium } from "playwright-core";
import { unpackedChromium } from "./unpacked-chromium.ts";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--lang=it-IT",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Chromium from a package, with the libraries and the font it brings: nothing is installed by hand. Where that binary
 * does not run (macOS, Windows, ARM), an installed Chrome. It reaches this machine only, so that pictures and times are
 * the same with and without a network.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { executablePath, env } = unpackedChromium();
    return chromium.launch({ executablePath, args: [...args, "--headless=new"], env: { ...process.env, ...env } });
  }
  return chromium.launch({ channel: "chrome", args }).catch((error: unknown) => {
    throw new Error("The browser tests need Google Chrome on this machine: install it, and try again.", {
      cause: error,
    });
  });
}
