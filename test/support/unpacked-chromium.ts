// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type UnpackedChromium = {
  readonly executablePath: string;
  /** What its process needs to find the libraries and the font that came with it. */
  readonly env: Readonly<Record<string, string>>;
};

const require = createRequire(import.meta.url);

/**
 * The Chromium of the package @sparticuz/chromium, with its libraries and its font, beside the installed packages.
 * Unpacked once a version, and whole or not at all: two first runs at once, or one cut short, leave nothing broken.
 */
export function unpackedChromium(): UnpackedChromium {
  const folder = join(packages, ".cache", `chromium-${version()}`);
  if (!existsSync(folder)) unpackTo(folder);
  writeFileSync(join(folder, "fonts", "fonts.conf"), fontconfig(folder));
  return {
    executablePath: join(folder, "chromium"),
    env: { FONTCONFIG_PATH: join(folder, "fonts"), LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
  };
}

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

function version(): string {
  const manifest = join(dirname(require.resolve("@sparticuz/chromium")), "..", "package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version;
}

/** The package unpacks to the temporary folder only, so it does in a process that has another one. */
function unpackTo(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    const unpack = 'await (await import("@sparticuz/chromium")).default.executablePath()';
    execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
      cwd: dirname(packages),
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The one that comes in the package names /tmp. Written at each start: the folder may have been moved or copied. */
function fontconfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
