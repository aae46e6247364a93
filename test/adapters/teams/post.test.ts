// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { post } from "#adapters/teams/post.ts";

/** Ends a connection that nobody used for three seconds, on a thread of its own: it does not wait for this one. */
const server = `
  const { createServer } = require("node:http");
  const { parentPort } = require("node:worker_threads");
  const server = createServer((request, response) => request.resume().once("end", () => response.end("{}")));
  server.keepAliveTimeout = 3000;
  server.keepAliveTimeoutBuffer = 0;
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

describe("a post on a connection that is kept", () => {
  it("takes none that the other side ended while a long text was read", async () => {
    const worker = new Worker(server, { eval: true });
    try {
      const [port] = await once(worker, "message");
      const url = new URL(`http://127.0.0.1:${port}/`);
      const send = () =>
        post({ method: "POST", url, body: Buffer.from("{}"), token: undefined, signal: AbortSignal.timeout(10_000) });
      assert.equal((await send()).status, 200);
      await new Promise(setImmediate);
      const until = performance.now() + 3500;
      while (performance.now() < until);
      assert.equal((await send()).status, 200);
    } finally {
      await worker.terminate();
    }
  }).timeout(30_000);
});
