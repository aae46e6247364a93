// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { aMessage, post } from "#test/support/activities.ts";
import { beginInside, canMakeRoots, makeRoot, runInside } from "#test/support/bare-root.ts";
import { stagesOf, wordsOf } from "#test/support/dockerfile.ts";
import { freePort } from "#test/support/free-port.ts";
import { printedBy } from "#test/support/printed-by.ts";
import { temporaryFolder } from "#test/support/program.ts";

const read = (path: string) => readFileSync(path, "utf8");

/** What is kept of the project, as it is in this folder. */
function copyProject(to: string): void {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((name) => name !== "" && existsSync(name))) {
    mkdirSync(join(to, dirname(file)), { recursive: true });
    cpSync(file, join(to, file), { verbatimSymlinks: true });
  }
}

/** Once it listens, tells it a meeting and asks for the status; ends it then. */
async function assertAnswers(child: ChildProcess, port: number, whileUp = () => {}): Promise<void> {
  const output = printedBy(child);
  try {
    const end = performance.now() + 40_000;
    while (!output().includes('"url"')) {
      assert.ok(child.exitCode === null && performance.now() < end, `it did not start:\n${output()}`);
      await delay(30);
    }
    const url = `http://127.0.0.1:${port}`;
    const year = new Date().getFullYear();
    await post(url, aMessage(`/incontro 02/01/${year} Scandicci: bozza`));
    const { text } = await post(url, aMessage("/incontro 1"));
    assert.match(text, /Scandicci/, output());
    whileUp();
  } finally {
    child.kill("SIGTERM");
    await Promise.race([once(child, "exit"), delay(10_000).then(() => child.kill("SIGKILL"))]);
  }
}

/** What npm has already is not asked for again. */
const ofTheCache = { npm_config_prefer_offline: "true", npm_config_audit: "false" };

describe("production", function () {
  this.timeout(480_000);

  it("is npm ci --omit=dev and node src/main.ts: no package for development is there, and it answers", async () => {
    const folder = temporaryFolder();
    copyProject(folder);
    execFileSync("npm", ["ci", "--omit=dev", "--prefer-offline"], { cwd: folder, stdio: "pipe" });
    const { devDependencies } = JSON.parse(read("package.json"));
    const there = Object.keys(devDependencies).filter((name) =>
      existsSync(join(folder, "node_modules", name, "package.json")),
    );
    assert.deepEqual(
      there.filter((name) => !isNeededToo(name)),
      [],
    );
    const port = await freePort();
    const env = { PATH: process.env.PATH, PORT: String(port), NODE_ENV: "production" };
    const child = spawn(process.execPath, ["src/main.ts"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    await assertAnswers(child, port);
    assert.ok(existsSync(join(folder, "data/diario.sqlite")));
  });

  // Where nobody may make a root, as without root's rights, there is nothing to try it in.
  const described = canMakeRoots() ? describe : () => {};
  described("in a root of its own", () => {
    const root = temporaryFolder();
    let image: {
      readonly env: Record<string, string>;
      readonly user: string;
      readonly command: string;
      health: string;
    };

    before(() => {
      makeRoot(root);
      const env: Record<string, string> = {};
      let [workFolder, user, command, health] = ["/", "root", "", ""];
      for (const stage of stagesOf(read("Dockerfile"))) {
        for (const { name, rest } of stage) {
          const words = wordsOf(rest);
          if (name === "FROM") assert.match(rest, /^node:24-slim\b/);
          if (name === "WORKDIR") workFolder = rest;
          if (name === "ENV") for (const word of words) env[word.split("=")[0] ?? ""] = word.split("=")[1] ?? "";
          if (name === "USER") user = rest;
          if (name === "RUN") runInside(root, rest, { folder: workFolder, env: { ...env, ...ofTheCache } });
          if (name === "CMD") command = words.join(" ");
          if (name === "HEALTHCHECK") health = wordsOf(rest.slice(rest.indexOf("CMD") + 4)).join(" ");
          if (name !== "COPY" || rest.startsWith("--from")) continue;
          const target = words.at(-1) ?? "";
          for (const source of words.slice(0, -1)) {
            const to = target === "./" ? join(root, workFolder, basename(source)) : join(root, workFolder, target);
            cpSync(source, to, { recursive: true, verbatimSymlinks: true });
          }
        }
      }
      image = { env, user, command, health };
    });

    after(() => rmSync(root, { recursive: true, force: true }));

    it("the steps of the Dockerfile make a program that answers, as a user that is not root, and that is healthy", async () => {
      const port = await freePort();
      const env = { ...image.env, PORT: String(port) };
      assert.equal(image.user, "node");
      const options = { folder: "/app", user: "node", env } as const;
      await assertAnswers(beginInside(root, image.command, options), port, () => {
        runInside(root, image.health, options);
        runInside(root, "npm run doctor", options);
        runInside(root, "npm run backup -- /data/oggi.backup", options);
      });
      assert.ok(existsSync(join(root, "data/diario.sqlite")));
      assert.throws(() => runInside(root, image.health, options), "healthy once it has ended");
      assert.throws(() => runInside(root, "touch /app/src/program.ts", options));
    });

    it("the lines of the systemd unit start it as a user that is not root, with its data where the unit says, and root keeps it", async () => {
      const unit = read("infra/diario-peg.service");
      const theValueOf = (key: string) => new RegExp(`^${key}=(.*)$`, "mu").exec(unit)?.[1] ?? assert.fail(key);
      const folder = theValueOf("WorkingDirectory");
      const state = join("/var/lib", theValueOf("StateDirectory"));
      const env = Object.fromEntries(
        theValueOf("Environment")
          .split(" ")
          .map((one) => one.split("=")),
      );
      assert.deepEqual([theValueOf("DynamicUser"), env.DATA_DIR], ["yes", state]);
      rmSync(join(root, folder), { recursive: true });
      renameSync(join(root, "app"), join(root, folder));
      mkdirSync(join(root, state), { mode: 0o700 });
      chownSync(join(root, state), 65_534, 65_534);
      const port = await freePort();
      writeFileSync(join(root, theValueOf("EnvironmentFile")), `PORT=${port}\n`);
      const file = Object.fromEntries(
        read(join(root, theValueOf("EnvironmentFile")))
          .trim()
          .split("\n")
          .map((line) => line.split("=")),
      );
      const options = { folder, user: "nobody", env: { ...env, ...file } } as const;
      const npm = (line: string) =>
        runInside(root, `npm run ${line}`, { folder, env: { DATA_DIR: state, npm_config_update_notifier: "false" } });
      await assertAnswers(beginInside(root, theValueOf("ExecStart"), options), port, () => {
        npm("backup -- --env-file=/etc/diario-peg.env /etc/diario.backup");
        npm("verify -- --env-file=/etc/diario-peg.env");
      });
      assert.ok(existsSync(join(root, state, "diario.sqlite")));

      rmSync(join(root, state), { recursive: true });
      mkdirSync(join(root, state), { mode: 0o700 });
      chownSync(join(root, state), 65_534, 65_534);
      npm("restore -- --env-file=/etc/diario-peg.env /etc/diario.backup");
      await assertAnswers(beginInside(root, theValueOf("ExecStart"), options), port);
      const owners = readdirSync(join(root, state)).map((name) => statSync(join(root, state, name)).uid);
      assert.deepEqual([...new Set(owners)], [65_534]);
    });
  });

  it("an older Node says in one Italian line what it needs, whatever is started", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const started = Object.values(scripts).filter((line) => /src\/(?:main|operations\/)/.test(line));
    assert.ok(started.length >= 5);
    for (const [node, ...options] of [...olderNodes(), saysItIsOlder]) {
      for (const line of ["node src/main.ts", "node src/main.ts --chat", ...started]) {
        const { status, stdout, stderr } = spawnSync(node, [...options, ...line.split(" ").slice(1)], {
          encoding: "utf8",
        });
        assert.equal(status, 1, line);
        assert.equal(stdout, "", line);
        assert.match(stderr, /^Diario PEG vuole Node\.js 24 o più recente, e qui c'è la \d+\.\d+\.\d+: .*\n$/, line);
      }
    }
  });
});

type Command = readonly [node: string, ...options: string[]];

/** The Node of these tests, which says that it is older: there may be no other here. */
const saysItIsOlder: Command = [
  process.execPath,
  "--import",
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})",
];

/** Those on the path that are too old for the program, and new enough to know --import. */
function olderNodes(): readonly Command[] {
  const found = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  const nodes = [...new Set(found)].filter((node) => {
    const { stdout } = spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" });
    const major = Number.parseInt(stdout ?? "", 10);
    return major >= 20 && major < 24;
  });
  return nodes.map((node) => [node]);
}

/** A package for development that the program itself needs as well, by one of its own. */
function isNeededToo(name: string): boolean {
  const { packages } = JSON.parse(read("package-lock.json"));
  return packages[`node_modules/${name}`]?.dev !== true;
}
