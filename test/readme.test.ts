// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

describe("the README", () => {
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
    const named = [...readme.matchAll(/npm (?:run )?(start|test|bot|check|package|bench|tables)\b/gu)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      named.filter((name) => scripts[String(name)] === undefined),
      [],
    );
  });
});
