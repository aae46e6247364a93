// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of a test, on a free port of 127.0.0.1. */
export type LocalServer = {
  readonly url: string;
  /** Ends what is being answered, too. */
  close(): Promise<void>;
};

/** Listens once it resolves. `onConnection` is told of every connection. */
export async function openLocalServer(handle: RequestListener, onConnection = () => {}): Promise<LocalServer> {
  const server = createServer(handle).on("connection", onConnection).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
