// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob } from "node:path";
import { fileURLToPath } from "node:url";
import { walls } from "./planted-walls.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules/.bin/biome");

type Finding = { readonly rule: string; readonly message: string; readonly file: string; readonly line: number };

function lint(folder: string, ...words: readonly string[]): readonly Finding[] {
  const { stdout, stderr } = spawnSync(
    biome,
    ["lint", "--reporter=json", "--max-diagnostics=none", "--colors=off", ...words],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  assert.match(stdout, /^\{/, `biome did not answer: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; message: string; location: { path: string; start?: { line: number } } }[];
  };
  return diagnostics.map(({ category, message, location }) => ({
    rule: category.split("/").at(-1) ?? "",
    message,
    file: location.path,
    line: location.start?.line ?? 0,
  }));
}

function plant(folder: string, file: string, lines: readonly string[]): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
}

describe("the walls", () => {
  let folder: string;
  let findings: readonly Finding[];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "walls-"));
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    cpSync(join(root, "package.json"), join(folder, "package.json"));
    for (const { file, refused, allowed } of walls) {
      plant(
        folder,
        file,
        [...refused, ...allowed].map((source) => `import "${source}";`),
      );
    }
    plant(folder, "src/domain/circle-a.ts", ['import { b } from "./circle-b.ts";', "export const a = () => b;"]);
    plant(folder, "src/domain/circle-b.ts", ['import { a } from "#domain/circle-a.ts";', "export const b = () => a;"]);
    plant(folder, "src/domain/type-a.ts", ['import type { B } from "./type-b.ts";', "export type A = { b: B };"]);
    plant(folder, "src/domain/type-b.ts", ['import type { A } from "./type-a.ts";', "export type B = { a: A };"]);
    plant(folder, "src/application/run.ts", ["export async function run(): Promise<void> {}"]);
    plant(folder, "src/application/floating.ts", ['import { run } from "./run.ts";', "run();"]);
    plant(folder, "src/domain/long.ts", Array(251).fill("export {};"));
    findings = lint(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, file, refused, allowed, because } of walls) {
    it(name, () => {
      const broken = findings
        .filter((finding) => finding.file === file && finding.rule === "noRestrictedImports")
        .map(({ line, message }) => ({ source: [...refused, ...allowed][line - 1] ?? "", message }));
      const explained = broken.filter(({ message }) => because.test(message)).map(({ source }) => source);
      assert.deepEqual(explained.sort(), [...refused].sort());
      assert.deepEqual(
        broken.filter(({ source }) => allowed.includes(source)),
        [],
      );
    });
  }

  it("has no circle of imports, types included", () => {
    const circles = findings.filter(({ rule }) => rule === "noImportCycles").map(({ file }) => file);
    assert.ok(circles.includes("src/domain/circle-a.ts"));
    assert.ok(circles.includes("src/domain/circle-b.ts"));
    assert.ok(circles.includes("src/domain/type-a.ts"));
    assert.ok(circles.includes("src/domain/type-b.ts"));
  });

  it("lets no file of the program grow beyond 250 lines", () => {
    const long = findings.filter(({ rule }) => rule === "noExcessiveLinesPerFile").map(({ file }) => file);
    assert.deepEqual(long, ["src/domain/long.ts"]);
  });

  it("lets no promise float", () => {
    const floating = findings.filter(({ rule }) => rule === "noFloatingPromises").map(({ file }) => file);
    assert.deepEqual(floating, ["src/application/floating.ts"]);
  });

  it("puts every file of the program behind exactly one wall", () => {
    const { overrides } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8")) as {
      overrides: { includes: string[]; linter?: { rules: { style?: { noRestrictedImports?: unknown } } } }[];
    };
    const walled = overrides.filter(({ linter }) => linter?.rules.style?.noRestrictedImports !== undefined);
    const covers = (includes: readonly string[], file: string) =>
      includes.reduce(
        (inside, glob) => (matchesGlob(file, glob.replace(/^!/, "")) ? !glob.startsWith("!") : inside),
        false,
      );
    for (const file of [...globSync("{src,manifest,tools}/**/*.ts", { cwd: root }), ...walls.map(({ file }) => file)]) {
      assert.equal(walled.filter(({ includes }) => covers(includes, file)).length, 1, file);
    }
  });

  it("stands in the program as it is", () => {
    const only = ["--only=style/noRestrictedImports", "--only=suspicious/noImportCycles"];
    assert.deepEqual(lint(root, ...only, "src", "manifest", "tools"), []);
  });
});
