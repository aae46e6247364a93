// SPDX-License-Identifier: EUPL-1.2
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Ends a server without cutting off what it is doing. */
export type OrderlyStop = {
  /** Work to finish before the stop, also when whoever asked for it has gone. */
  finish<Value>(work: Promise<Value>): Promise<Value>;
  /** What is asked from now on is turned away, and a connection serves no other request. */
  readonly isStopping: boolean;
  /**
   * Goes on listening, so that whoever asks hears that it stops, until the work that was begun is finished; then takes
   * no more connections, ends those without a request, and resolves when every answer is sent. After 10 seconds it ends
   * them all. Safe to repeat.
   */
  stop(): Promise<void>;
};

const mostMillisecondsToStop = 10_000;

/** Follows the connections of a server from now on: Node waits also for those on which nothing was ever asked. */
export function createOrderlyStop(server: Server): OrderlyStop {
  const sockets = new Set<Socket>();
  const asked = new Set<Socket>();
  const working = new Set<Promise<unknown>>();
  let stopped: Promise<void> | undefined;

  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    asked.add(socket);
    response.once("close", () => asked.delete(socket));
  });

  const stop = async () => {
    let timer: NodeJS.Timeout | undefined;
    const isLate = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, mostMillisecondsToStop);
    });
    await Promise.race([Promise.allSettled(working), isLate]);
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    for (const socket of sockets) if (!asked.has(socket)) socket.destroy();
    await Promise.race([closed, isLate]);
    clearTimeout(timer);
    for (const socket of sockets) socket.destroy();
  };

  return {
    async finish(work) {
      working.add(work);
      try {
        return await work;
      } finally {
        working.delete(work);
      }
    },
    get isStopping() {
      return stopped !== undefined;
    },
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}
