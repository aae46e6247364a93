import { type Browser, chromium } from "playwright-core";

/**
 * Chromium from a package, with the libraries and the font it brings: nothing is installed by hand. Where that binary
 * does not run (macOS, Windows), an installed Chrome.
 */
export async function openBrowser(): Promise<Browser> {
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
  ];
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome", args });
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...args, "--headless=new"] });
}
