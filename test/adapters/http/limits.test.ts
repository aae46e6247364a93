// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { type HttpServer, openHttpServer } from "#adapters/http/server.ts";

/** Everything here waits for a limit of its own: all of it waits at once. */
describe("who is slow", () => {
  let server: HttpServer;
  let delivered = 0;
  let ready: Promise<Response>;
  let slowBody: Promise<string>;
  let slowHead: Promise<string>;

  before(async () => {
    server = await openHttpServer({
      host: "127.0.0.1",
      port: 0,
      isLoopbackOnly: true,
      isReady: () => new Promise(() => {}),
      deliver: async () => {
        delivered += 1;
        return { status: 200 };
      },
    });
    ready = fetch(`${server.url}/readyz`, { signal: AbortSignal.timeout(3500) });
    const head = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    slowBody = writeSlowly(`${head}Content-Length: 50\r\n\r\n{`, " ", 11_000);
    slowHead = writeSlowly(head, "X: y\r\n", 12_500);
  });
  after(() => server.close());

  async function writeSlowly(start: string, drop: string, most: number): Promise<string> {
    const socket = connect(server.port, "127.0.0.1").on("error", () => {});
    socket.write(start);
    const dripping = setInterval(() => socket.write(drop), 1000);
    try {
      const [answer] = await once(socket, "data", { signal: AbortSignal.timeout(most) });
      return String(answer);
    } finally {
      clearInterval(dripping);
      socket.destroy();
    }
  }

  it("a store that says nothing does not answer, after 3 seconds", async () => {
    assert.equal((await ready).status, 503);
  });

  it("a body is waited for 10 seconds", async () => {
    assert.match(await slowBody, /^HTTP\/1\.1 408/);
    assert.equal(delivered, 0);
  });

  it("the head of a request is waited for about 10 seconds", async () => {
    assert.match(await slowHead, /^HTTP\/1\.1 408/);
  });
});
