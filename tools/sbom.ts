// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes `docs/sbom.cdx.json`, by the package client. It is asked about the packages of production alone, in a folder
 * that knows no others: asked to leave out those for development, it leaves out what both need as well.
 */
const parent = mkdtempSync(join(tmpdir(), "sbom-"));
const folder = join(parent, "diario-peg");
mkdirSync(folder);
const { devDependencies: _, ...production } = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync(join(folder, "package.json"), JSON.stringify(production));
copyFileSync("package-lock.json", join(folder, "package-lock.json"));
const npm = (...words: readonly string[]) => execFileSync("npm", words, { cwd: folder, encoding: "utf8" });
npm("install", "--package-lock-only", "--ignore-scripts");
writeFileSync(
  "docs/sbom.cdx.json",
  npm("sbom", "--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=application"),
);
rmSync(parent, { recursive: true });
