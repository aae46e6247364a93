// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** With the tools of an administrator, which are not on everybody's path. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/** Whether this machine lets us make a root folder of our own and go into it. */
export function canMakeRoots(): boolean {
  return process.getuid?.() === 0 && spawnSync("unshare", ["--mount", "chroot", "/", "true"], { env }).status === 0;
}

/** What of the machine an image of Node on Debian has too: read there, never written. */
const ofTheSystem = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ssl", "/etc/alternatives", "/proc", "/dev"];
/** Where npm keeps its packages and its settings: they change how fast it is, not what it does. */
const ofThePackageClient = [".npm", ".npmrc"].map((name) => join(homedir(), name));

/**
 * A root with nothing of ours in it: the system's own folders, Node of the version that runs the tests, npm, and the
 * users root, node and nobody.
 */
export function makeRoot(root: string): void {
  chmodSync(root, 0o755);
  for (const folder of ["tmp", "app", "opt/diario-peg", "var/lib", "etc", "usr-local-bin"])
    mkdirSync(join(root, folder), { recursive: true });
  chmodSync(join(root, "tmp"), 0o1777);
  const users = ["root:x:0:0::/root:/bin/sh", "node:x:1000:1000::/tmp:/bin/sh", "nobody:x:65534:65534::/tmp:/bin/sh"];
  writeFileSync(join(root, "etc/passwd"), `${users.join("\n")}\n`);
  writeFileSync(join(root, "etc/group"), "root:x:0:\nnode:x:1000:\nnogroup:x:65534:\n");
  for (const file of ["/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf"])
    if (existsSync(file)) writeFileSync(join(root, file), readFileSync(file));
  cpSync(realpathSync(process.execPath), join(root, "usr-local-bin/node"));
}

type Inside = {
  readonly folder?: string;
  readonly user?: "root" | "node" | "nobody";
  readonly env?: Readonly<Record<string, string>>;
};

/** The words that run a line of the shell inside the root, with nothing else of the environment. */
function wordsInside(
  root: string,
  line: string,
  { folder = "/", user = "root", env: given = {} }: Inside,
): readonly string[] {
  const passed = Object.entries(process.env).filter(([name]) =>
    /^(npm_config_|https?_proxy$|no_proxy$|NODE_EXTRA_CA)/i.test(name),
  );
  const all = { ...Object.fromEntries(passed), HOME: user === "root" ? homedir() : "/tmp", ...given };
  const binds = [...ofTheSystem, ...ofThePackageClient].filter((path) => existsSync(path));
  const script = [
    "set -e",
    'root="$1"; shift',
    ...binds.map((path) => {
      const isFolder = spawnSync("test", ["-d", path]).status === 0;
      const make = isFolder ? `mkdir -p "$root${path}"` : `mkdir -p "$root${dirname(path)}"; touch "$root${path}"`;
      return `${make}; mount --rbind ${path} "$root${path}"`;
    }),
    'exec chroot --userspec="$1" "$root" /usr/bin/env -i "PATH=/usr-local-bin:/usr/local/bin:/usr/bin:/bin" "$@"',
  ].join("\n");
  const toEnv = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  const run = ["sh", "-c", `cd "$0" && exec sh -c "$1"`, folder, line];
  const withUser = script.replace('--userspec="$1" "$root"', `--userspec=${user} "$root"`);
  return ["--mount", "sh", "-c", withUser, "sh", root, ...toEnv, ...run];
}

/** Runs a line to its end and gives what it printed; throws where it fails. */
export function runInside(root: string, line: string, inside: Inside = {}): string {
  return execFileSync("unshare", [...wordsInside(root, line, inside)], {
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Begins a program that goes on: the child is the program itself. */
export function beginInside(root: string, line: string, inside: Inside = {}): ChildProcess {
  return spawn("unshare", [...wordsInside(root, `exec ${line}`, inside)], { env, stdio: ["ignore", "pipe", "pipe"] });
}
