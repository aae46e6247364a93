// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import type { CommandSummary } from "#application/commands/command.ts";
import { commands } from "#application/commands/index.ts";
import { operations, rolesNeeded } from "#application/roles/operations.ts";
import { it as it_ } from "#application/wording/it.ts";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

/** The rows that the table of commands must have. */
function commandRows(listed: readonly CommandSummary[]): readonly string[] {
  return listed.map(({ name, aliases, summary, example }) => {
    const also = aliases.map(({ text }) => `\`${text}\``).join(", ");
    return `| \`/${name}\` | ${also} | ${summary.it} | \`${example.it}\` |`;
  });
}

const missingFrom = (text: string, rows: readonly string[]) => rows.filter((row) => !text.includes(row));

describe("the README", () => {
  it("has the table of the commands as the code has them", () => {
    assert.deepEqual(missingFrom(readme, commandRows(commands)), []);
    assert.equal(readme.match(/^\| `\//gmu)?.length, commands.length);
  });

  it("has the table of what each role may do as the code has it", () => {
    const { deeds, names } = it_.roles;
    const rows = operations.map((operation) => `| ${deeds[operation]} | ${names[rolesNeeded[operation]]} |`);
    const [, table = ""] = /\| per \| serve essere almeno \|\n\|---\|---\|\n((?:\|.*\n)+)/u.exec(readme) ?? [];
    assert.deepEqual(table.trimEnd().split("\n"), rows);
  });

  it("would be found out if a command changed", () => {
    const [first, ...others] = commands;
    assert.ok(first);
    const changed = { ...first, summary: { ...first.summary, it: "Fa altro" } };
    assert.equal(missingFrom(readme, commandRows([changed, ...others])).length, 1);
  });

  it("links only to what is there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/gu)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((link) => !existsSync(new URL(link, root))),
      [],
    );
  });

  it("names only scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    const named = [...readme.matchAll(/npm (?:run )?(start|test|bot|check|package|bench)\b/gu)].map(([, name]) => name);
    assert.deepEqual(
      named.filter((name) => scripts[String(name)] === undefined),
      [],
    );
  });
});
