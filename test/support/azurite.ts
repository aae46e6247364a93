import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Azurite = { readonly connectionString: string; stop(): Promise<void> };

/** Azurite's well-known account: https://github.com/Azure/Azurite#default-storage-account */
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

const main = fileURLToPath(new URL("../../node_modules/azurite/dist/src/table/main.js", import.meta.url));

let shared: Promise<Azurite> | undefined;

/** One Azurite for all the tests of a run; it ends with the run. Whoever uses it takes a table of their own. */
export function sharedAzurite(): Promise<Azurite> {
  shared ??= startAzurite();
  return shared;
}

/**
 * Azure's own emulator of Tables, on a free port, in a temporary folder that goes away with it. It ends when stopped,
 * and by itself when this process ends, in whatever way.
 */
export async function startAzurite(): Promise<Azurite> {
  for (let tries = 1; ; tries += 1) {
    const started = await start(await freePort());
    if (started !== undefined) return started;
    if (tries === 3) throw new Error("Azurite did not start");
  }
}

/** For a server behind this endpoint: "http://127.0.0.1:10002". */
export function connectionStringFor(endpoint: string): string {
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};TableEndpoint=${endpoint}/${account};`;
}

/** A table's name that no other test uses. */
export function freshTable(): string {
  return `T${crypto.randomUUID().replaceAll("-", "")}`;
}

async function start(port: number): Promise<Azurite | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "azurite-"));
  const clean = `import { rmSync } from "node:fs";
    process.once("disconnect", () => process.exit());
    process.once("exit", () => rmSync(${JSON.stringify(folder)}, { recursive: true, force: true }));`;
  const flags = ["--silent", "--disableTelemetry", "--skipApiVersionCheck"];
  const child = fork(main, [...flags, "--location", folder, "--tablePort", String(port)], {
    cwd: folder,
    execArgv: ["--import", `data:text/javascript,${encodeURIComponent(clean)}`],
    stdio: ["ignore", "pipe", "ignore", "ipc"],
  });
  const ended = once(child, "exit");
  const isReady = new Promise<boolean>((resolve) => {
    child.stdout?.on("data", (text) => String(text).includes("successfully started") && resolve(true));
    child.once("exit", () => resolve(false));
  });
  if (!(await isReady)) return undefined;
  child.unref();
  child.channel?.unref();
  (child.stdout as unknown as { unref(): void }).unref();
  return {
    connectionString: connectionStringFor(`http://127.0.0.1:${port}`),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      child.disconnect();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
