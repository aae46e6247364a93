// SPDX-License-Identifier: EUPL-1.2
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

export type Azurite = { readonly connectionString: string; readonly endpoint: string; stop(): Promise<void> };

/** Azurite's well-known account: https://github.com/Azure/Azurite#default-storage-account */
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

const main = fileURLToPath(new URL("../../node_modules/azurite/dist/src/table/main.js", import.meta.url));

/** The accounts of one Azurite, each as empty as a new Azurite: as many as the tests of a run take, and more. */
const accounts = [account, ...Array.from({ length: 500 }, (_, index) => `account${index + 1}`)];

/** Where `one-azurite.ts` gives it out. */
export const sharedAzuriteAddress = "SHARED_AZURITE";

/** The one Azurite of a run, begun when it is first asked for. Whoever uses it takes a table of their own. */
export async function sharedAzurite(): Promise<Pick<Azurite, "connectionString">> {
  const { endpoint } = await askForAzurite();
  return { connectionString: connectionStringFor(endpoint) };
}

/** As empty as an Azurite of one's own: an account of the one of the run that nobody else has. */
export async function emptyAzurite(): Promise<Pick<Azurite, "connectionString">> {
  const { endpoint, accountNumber } = await askForAzurite();
  const name = accounts[accountNumber];
  if (name === undefined) throw new Error("The run takes more accounts than Azurite was started with");
  return { connectionString: connectionStringFor(endpoint, name) };
}

/** The endpoint is the same for all, the number another each time. */
async function askForAzurite(): Promise<{ readonly endpoint: string; readonly accountNumber: number }> {
  const address = process.env[sharedAzuriteAddress];
  if (address === undefined) throw new Error("No run of tests is under way");
  const response = await fetch(address);
  return (await response.json()) as { readonly endpoint: string; readonly accountNumber: number };
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
export function connectionStringFor(endpoint: string, name = account): string {
  return `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${key};TableEndpoint=${endpoint}/${name};`;
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
  const flags = ["--silent", "--disableTelemetry", "--skipApiVersionCheck", "--inMemoryPersistence"];
  const child = fork(main, [...flags, "--tablePort", String(port)], {
    cwd: folder,
    env: { ...process.env, AZURITE_ACCOUNTS: accounts.map((name) => `${name}:${key}`).join(";") },
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
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    connectionString: connectionStringFor(endpoint),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      child.disconnect();
      await ended;
    },
  };
}
