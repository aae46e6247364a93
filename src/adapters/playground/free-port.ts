// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:net";

/** The first port from `first` on that nobody listens on, on this machine. Throws when the next twenty are taken. */
export async function findFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 20; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${first} on`);
}

/** Tried on each address in turn: a listener on all addresses is seen only from some of them. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", "::"]) {
    const isTaken = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE"));
      server.listen(port, host, () => server.close(() => resolve(false)));
    });
    if (isTaken) return false;
  }
  return true;
}
