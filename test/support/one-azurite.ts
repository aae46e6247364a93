// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Azurite, sharedAzuriteAddress, startAzurite } from "./azurite.ts";

let server: Server | undefined;
let azurite: Promise<Azurite> | undefined;
let accountNumber = 0;

/** One Azurite for all the processes of a run, started when the first test asks for it. */
export async function mochaGlobalSetup(): Promise<void> {
  server = createServer(async (_, response) => {
    azurite ??= startAzurite();
    accountNumber += 1;
    const number = accountNumber;
    try {
      const { endpoint } = await azurite;
      response.end(JSON.stringify({ endpoint, accountNumber: number }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  process.env[sharedAzuriteAddress] = `http://127.0.0.1:${port}`;
}

/** It ends with the run. */
export async function mochaGlobalTeardown(): Promise<void> {
  server?.closeAllConnections();
  server?.close();
  await (await azurite)?.stop();
}
