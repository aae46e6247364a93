// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { parse } from "yaml";

const read = (path: string) => readFileSync(path, "utf8");

const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && existsSync(path));

describe("the papers of a public administration", () => {
  it("stand where they are looked for: four at the root, the rest in docs and infra", () => {
    for (const path of ["LICENSE", "publiccode.yml", "SECURITY.md", "Dockerfile"]) assert.ok(existsSync(path), path);
    const roots = tracked.filter((path) => /^[A-Z][^/]*$/.test(path));
    assert.deepEqual(roots.sort(), ["Dockerfile", "LICENSE", "README.md", "SECURITY.md"]);
  });

  it("each source file begins with its licence", () => {
    const sources = tracked.filter((path) => /\.(?:ts|mjs|bicep|service)$|^Dockerfile$/.test(path));
    assert.ok(sources.length > 500, `only ${sources.length} files`);
    const without = sources.filter((path) => !/^(?:\/\/|#) SPDX-License-Identifier: EUPL-1\.2\n/.test(read(path)));
    assert.deepEqual(without, []);
  });

  it("the licence is the whole EUPL 1.2", () => {
    const text = read("LICENSE");
    assert.match(text, /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    for (let article = 1; article <= 15; article += 1) assert.match(text, new RegExp(`^${article}\\.[A-Z]`, "m"));
    assert.match(text, /requires? the production of a new EUPL version\.\n$/);
    assert.equal(JSON.parse(read("package.json")).license, "EUPL-1.2");
  });

  it("the components listed are the packages of production, no more and no fewer", () => {
    const { components } = JSON.parse(read("docs/sbom.cdx.json")) as {
      components: { name: string; version: string }[];
    };
    const { packages } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean; optional?: boolean }>;
    };
    const inProduction = Object.entries(packages)
      .filter(([path, one]) => path !== "" && one.dev !== true && one.devOptional !== true && one.optional !== true)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf("node_modules/") + 13)}@${version}`);
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    const stale = "docs/sbom.cdx.json is not of these packages. Run: npm run sbom";
    assert.deepEqual(
      [...new Set(inProduction)].filter((one) => !listed.includes(one)),
      [],
      stale,
    );
    const all = new Set(
      Object.entries(packages).map(
        ([path, { version }]) => `${path.slice(path.lastIndexOf("node_modules/") + 13)}@${version}`,
      ),
    );
    assert.deepEqual(
      listed.filter((one) => !all.has(one)),
      [],
      stale,
    );
  });
});

describe("publiccode.yml", () => {
  const check = new Ajv({ allErrors: true }).compile(JSON.parse(read("test/fixtures/publiccode-0.7.schema.json")));
  const written = () => parse(read("publiccode.yml"));

  it("is valid by the schema of version 0.7", () => {
    assert.ok(check(written()), JSON.stringify(check.errors, null, 2));
    assert.equal(written().publiccodeYmlVersion, "0.7");
    assert.equal(written().legal.license, "EUPL-1.2");
    for (const path of [written().legal.authorsFile, ...written().description.it.screenshots])
      assert.ok(existsSync(path), path);
  });

  const wrong: readonly (readonly [string, (file: ReturnType<typeof written>) => void])[] = [
    ["without a name", (file) => delete file.name],
    ["of another version", (file) => Object.assign(file, { publiccodeYmlVersion: "0.4" })],
    ["with a key that nobody knows", (file) => Object.assign(file, { nome: "x" })],
    ["with a category that is none", (file) => file.categories.push("bot")],
    [
      "with a short description that is long",
      (file) => Object.assign(file.description.it, { shortDescription: "x".repeat(151) }),
    ],
    ["maintained by nobody", (file) => delete file.maintenance.contacts],
    ["of a country in small letters", (file) => Object.assign(file.intendedAudience, { countries: ["it"] })],
  ];
  for (const [what, spoil] of wrong) {
    it(`${what} would not be`, () => {
      const file = written();
      spoil(file);
      assert.equal(check(file), false);
    });
  }
});

describe("the pages", () => {
  const pages = globSync(["*.md", "docs/**/*.md"]).map((path) => ({ path, text: read(path) }));

  it("are all there", () => {
    assert.ok(pages.length >= 10, pages.map(({ path }) => path).join());
  });

  for (const { path, text } of pages) {
    it(`${path} links only to what is there`, () => {
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/gu)].map(
        (match) => match[1] ?? match[2] ?? "",
      );
      const base = new URL(`../${path}`, import.meta.url);
      assert.deepEqual(
        links.filter((link) => !existsSync(new URL(link, base))),
        [],
      );
    });

    it(`${path} names only scripts that are there`, () => {
      const { scripts } = JSON.parse(read("package.json"));
      const named = [...text.matchAll(/npm run ([a-z:]+)/gu)].map(([, name]) => String(name));
      assert.deepEqual(
        named.filter((name) => scripts[name] === undefined),
        [],
      );
    });
  }

  it("is one that a newcomer reads to the end: the README is short, and all the rest is one link away", () => {
    const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";
    const words = readme
      .split("\n")
      .filter((line) => !line.startsWith("|"))
      .join(" ")
      .split(/\s+/u).length;
    assert.ok(words < 450, `${words} words outside the tables`);
    const unlinked = pages.filter(({ path }) => path.startsWith("docs/") && !readme.includes(`](${path})`));
    assert.deepEqual(
      unlinked.map(({ path }) => path),
      [],
    );
  });
});
