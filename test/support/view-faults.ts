// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Scope, usesOf } from "./template-uses.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The checks that a template's fields must pass, as a program of which each line is one of them. */
const head = [
  `import type { CardViews } from "${root}src/application/reply.ts";`,
  "declare function text(value: string | number): void;",
  "declare function condition(value: boolean): void;",
  "declare function list<Thing>(value: readonly Thing[]): Thing;",
  "declare function undrawn<Field extends never>(): Field;",
];

/**
 * What the types of the views have against these templates, by the compiler: a field drawn that the view has not, or
 * not of that kind, and a field of the view that nothing draws. In the order of the templates, with their names.
 */
export function viewFaults(templates: readonly (readonly [name: string, template: unknown])[]): readonly string[] {
  const lines = [...head];
  for (const [name, template] of templates) {
    lines.push(`{ const view = null! as CardViews[${JSON.stringify(name)}];`);
    lines.push(...checksOf("view", mergedScope([usesOf(template)])), "}");
  }
  const folder = mkdtempSync(join(tmpdir(), "views-"));
  try {
    writeFileSync(join(folder, "drawn.ts"), lines.join("\n"));
    const compilerOptions = { types: [], noUnusedLocals: false };
    const settings = {
      extends: join(root, "tsconfig.json"),
      compilerOptions,
      include: ["drawn.ts", join(root, "src/application/views")],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    const tsc = join(root, "node_modules/.bin/tsc");
    const { stdout, status } = spawnSync(tsc, ["--pretty", "false", "-p", folder], { encoding: "utf8", cwd: folder });
    const faults = [...stdout.matchAll(/^drawn\.ts\((\d+),\d+\): error \S+ (.*)$/gmu)].map(
      ([, line, what]) => `${cardAt(lines, Number(line))}: ${lines[Number(line) - 1]} ${what}`,
    );
    if ((status === 0) !== (faults.length === 0)) throw new Error(`The compiler did not answer: ${stdout}`);
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cardAt(lines: readonly string[], line: number): string {
  const opening = lines.slice(0, line).findLast((text) => text.startsWith("{"));
  return /"(.+)"/u.exec(opening ?? "")?.[1] ?? "";
}

/** Several parts of a template that draw the same value draw it together. */
function mergedScope(scopes: readonly Scope[]): Scope {
  return { uses: scopes.flatMap(({ uses }) => uses), lists: scopes.flatMap(({ lists }) => lists) };
}

function checksOf(value: string, { uses, lists }: Scope): readonly string[] {
  const first = new Set(uses.map(({ path: [field = ""] }) => field));
  const fields = [...first].map((field) => JSON.stringify(field)).join(" | ") || "never";
  const checks = [`undrawn<Exclude<keyof typeof ${value}, ${fields}>>();`];
  for (const field of first) {
    const inside = (path: readonly string[]) => path[0] === field && path.length > 1;
    const parts = {
      uses: uses.flatMap(({ path, as }) => (inside(path) ? [{ path: path.slice(1), as }] : [])),
      lists: lists.flatMap(({ path, scope }) => (inside(path) ? [{ path: path.slice(1), scope }] : [])),
    };
    const name = `${value}_${field}`;
    if (parts.uses.length > 0) checks.push(`const ${name} = ${value}.${field};`, ...checksOf(name, parts));
    for (const as of new Set(uses.flatMap(({ path, as }) => (path.length === 1 && path[0] === field ? [as] : [])))) {
      if (as === "list") {
        const scopes = lists.flatMap(({ path, scope }) => (path.length === 1 && path[0] === field ? [scope] : []));
        checks.push(`const ${name} = list(${value}.${field});`, ...checksOf(name, mergedScope(scopes)));
      } else checks.push(`${as}(${value}.${field});`);
    }
  }
  return checks;
}
