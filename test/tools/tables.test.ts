// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { madeTables } from "../../tools/made-tables.ts";
import { misplaced, toTable, withTables } from "../../tools/with-tables.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the tables of the pages", () => {
  it("are made in the place of those that stand there, and nothing else is touched", () => {
    const table = toTable(["a", "b"], [["1", "2"]]);
    const page = "# One\n\n| a | b |\n|---|---|\n| old | row |\n| gone | row |\n\ntext | a | b |\n";
    assert.equal(withTables(page, [table]), "# One\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\ntext | a | b |\n");
    assert.equal(withTables("| a | b |\n|---|---|", [table]), "| a | b |\n|---|---|\n| 1 | 2 |");
    assert.equal(withTables("no table", [table]), "no table");
  });

  it("each stand in one page only", () => {
    const table = toTable(["a", "b"], []);
    assert.deepEqual(misplaced(["| a | b |", "text"], [table]), []);
    assert.deepEqual(misplaced(["text"], [table]), ["| a | b |"]);
    assert.deepEqual(misplaced(["| a | b |", "| a | b |"], [table]), ["| a | b |"]);
  });

  it("are those of the commands, of the roles, of the settings and of the codes of the log", () => {
    assert.deepEqual(
      madeTables.map(({ lines }) => lines[2]?.split(" | ")[0]),
      ["| `/incontro`", "| chiedere un ruolo ai gestori", "| `PORT`", "| `TOKEN_REFUSED`"],
    );
  });

  it("are found stale by the check, and mended", () => {
    const folder = mkdtempSync(join(tmpdir(), "tables-"));
    const run = (...words: readonly string[]) =>
      spawnSync(process.execPath, [join(root, "tools/tables.ts"), ...words], { cwd: folder, encoding: "utf8" });
    cpSync(join(root, "README.md"), join(folder, "README.md"));
    cpSync(join(root, "docs"), join(folder, "docs"), { recursive: true });
    const cells = { "docs/deploy.md": "`PORT`", "README.md": "`/stato`", "docs/manuale.md": "leggere stato" };
    for (const [path, name] of Object.entries(cells)) {
      const page = join(folder, path);
      const fresh = readFileSync(page, "utf8");
      writeFileSync(page, fresh.replace(`| ${name}`, `| x${name}`));
      const stale = run("--check");
      assert.match(stale.stderr, /\.md: a table is not as the code has it\. Run: npm run tables/, name);
      assert.equal(stale.status, 1);
      assert.equal(run().status, 0);
      assert.equal(readFileSync(page, "utf8"), fresh);
      assert.equal(run("--check").status, 0);
    }
    writeFileSync(join(folder, "README.md"), "# Nothing here\n");
    assert.match(run("--check").stderr, /must stand in exactly one page/);
    rmSync(folder, { recursive: true });
  });
});
