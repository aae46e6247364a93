// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type HttpServer, openHttpServer, PortInUse } from "#adapters/http/server.ts";

const json = { "content-type": "application/json" };

describe("the gate before the messages", () => {
  let server: HttpServer;
  let delivered: unknown[] = [];
  let isReady = true;
  let health = (): object => ({});

  before(async () => {
    server = await openHttpServer({
      host: "127.0.0.1",
      port: 0,
      isLoopbackOnly: true,
      isReady: async () => isReady,
      health: async () => health(),
      deliver: async (_authorization, activity) => {
        delivered.push(activity);
        return { status: 200, body: { taken: true } };
      },
    });
  });
  beforeEach(() => {
    delivered = [];
  });
  after(() => server.close());

  const send = (body: BodyInit | undefined, headers: Record<string, string> = json, method = "POST") =>
    fetch(`${server.url}/api/messages`, { method, headers, ...(body === undefined ? {} : { body }) });

  it("says at /healthz what there is to say, and is alive also when that cannot be known", async () => {
    const asked = async () => (await fetch(`${server.url}/healthz`)).json();
    health = () => ({ digest: { lastOutcome: "sent" } });
    assert.deepEqual(await asked(), { status: "ok", digest: { lastOutcome: "sent" } });
    health = () => {
      throw new Error("no store");
    };
    assert.deepEqual(await asked(), { status: "ok" });
  });

  it("lets plain JSON through", async () => {
    const response = await send('{"type":"message"}', { "content-type": "application/json; charset=utf-8" });
    assert.equal(response.status, 200);
    assert.deepEqual(delivered, [{ type: "message" }]);
  });

  const deep = `${'{"a":'.repeat(70)}1${"}".repeat(70)}`;
  const refused: readonly [string, number, BodyInit | undefined, Record<string, string>?, string?][] = [
    ["a GET", 405, undefined, {}, "GET"],
    ["a PUT", 405, "{}", json, "PUT"],
    ["text", 415, "{}", { "content-type": "text/plain" }],
    ["no type", 415, new Uint8Array([123, 125]), {}],
    ["a form", 415, "a=1", { "content-type": "application/x-www-form-urlencoded" }],
    ["an upload", 415, "--x\r\n", { "content-type": "multipart/form-data; boundary=x" }],
    ["another character set", 415, "{}", { "content-type": "application/json; charset=latin1" }],
    ["compressed JSON", 415, gzipSync("{}"), { ...json, "content-encoding": "gzip" }],
    ["a compressed bomb", 415, gzipSync("0".repeat(5_000_000)), { ...json, "content-encoding": "gzip" }],
    ["garbage said to be compressed", 415, "garbage", { ...json, "content-encoding": "gzip" }],
    ["300 KiB", 413, `{"text":"${"x".repeat(300 * 1024)}"}`],
    ["nothing", 400, ""],
    ["no JSON", 400, "{"],
    ["a list", 400, "[]"],
    ["a number", 400, "1"],
    ["JSON 70 levels deep", 400, deep],
    ["a key that reaches the prototype", 400, '{"a":{"__proto__":{"b":1}}}'],
    ["a key that reaches the constructor", 400, '{"constructor":{"prototype":{}}}'],
    ["bytes that are no UTF-8", 400, new Uint8Array([0x7b, 0xff, 0x7d])],
  ];
  for (const [what, status, body, headers, method] of refused) {
    it(`refuses ${what} with ${status} and says nothing`, async () => {
      const response = await send(body, headers, method);
      assert.equal(response.status, status);
      assert.equal(await response.text(), "");
      assert.deepEqual(delivered, []);
    });
  }

  it("makes every text Unicode, at any depth, and refuses a name of half a character", async () => {
    await send('{"text":"a\\ud800","value":{"list":["\\udc00b"]},"whole":"\\ud83d\\ude00"}');
    assert.deepEqual(delivered, [{ text: "a\ufffd", value: { list: ["\ufffdb"] }, whole: "😀" }]);
    assert.equal((await send('{"\\ud800":1}')).status, 400);
  });

  it("counts the bytes as they come, whatever was announced", async () => {
    const head =
      "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => {
        socket.write(head);
        for (let count = 0; count < 5; count += 1) socket.write(chunk);
      });
      let text = "";
      socket.on("data", (data) => {
        text += data;
      });
      socket.on("close", () => resolve(text));
      socket.on("error", () => resolve(text));
    });
    assert.match(answer, /^HTTP\/1\.1 413/);
  });

  it("refuses a request that names another machine", async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => {
        socket.write("GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
      });
      socket.once("data", (data) => resolve(String(data)));
    });
    assert.match(answer, /^HTTP\/1\.1 403/);
  });

  it("answers elsewhere with 404 and an empty body", async () => {
    for (const path of ["/", "/api", "/api/messages/", "/%", "/__proto__"]) {
      const response = await fetch(`${server.url}${path}`);
      assert.equal(response.status, 404, path);
      assert.equal(await response.text(), "");
      assert.equal(response.headers.get("server"), null);
    }
  });

  it("says that it is alive, and whether the store answers", async () => {
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
    isReady = false;
    assert.equal((await fetch(`${server.url}/readyz`)).status, 503);
    isReady = true;
  });

  it("ends a request to change the protocol", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    socket.resume();
    await once(socket, "close", { signal: AbortSignal.timeout(1000) });
  });

  it("says that a port is in use", async () => {
    const options = { host: "127.0.0.1", port: server.port, isLoopbackOnly: true, isReady: async () => true };
    const deliver = async () => ({ status: 200 });
    await assert.rejects(openHttpServer({ ...options, deliver }), PortInUse);
  });
});

describe("an orderly stop", () => {
  /** A server whose messages are handled when `finish` is called. */
  async function aServer() {
    const [begun, working] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let handled = 0;
    const server = await openHttpServer({
      host: "127.0.0.1",
      port: 0,
      isLoopbackOnly: true,
      isReady: async () => true,
      deliver: async () => {
        begun.resolve();
        await working.promise;
        handled += 1;
        return { status: 200, body: { done: true } };
      },
    });
    const send = (signal: AbortSignal | null = null) =>
      fetch(`${server.url}/api/messages`, { method: "POST", headers: json, body: "{}", signal });
    return { server, send, begun: begun.promise, finish: working.resolve, handled: () => handled };
  }

  it("finishes the request in flight, says meanwhile that it is not ready, and does not wait for the connection after the answer", async () => {
    const { server, send, begun, finish } = await aServer();
    const inFlight = send();
    await begun;
    const closed = server.close();
    assert.equal((await fetch(`${server.url}/readyz`)).status, 503);
    assert.equal((await send()).status, 503);
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    finish();
    assert.deepEqual(await (await inFlight).json(), { done: true });
    const answered = performance.now();
    await closed;
    assert.ok(performance.now() - answered < 500);
    await assert.rejects(fetch(`${server.url}/healthz`));
  });

  it("finishes the turn also of a client that has gone", async () => {
    const { server, send, begun, finish, handled } = await aServer();
    const leaving = new AbortController();
    const inFlight = send(leaving.signal).catch(() => undefined);
    await begun;
    leaving.abort();
    await inFlight;
    const handledAtTheEnd = server.close().then(handled);
    await delay(50);
    finish();
    assert.equal(await handledAtTheEnd, 1);
  });

  it("does not wait for connections on which nothing is asked", async () => {
    const { server, send, finish } = await aServer();
    finish();
    await (await send()).text();
    const silent = connect(server.port, "127.0.0.1").on("error", () => {});
    await once(silent, "connect");
    await delay(50);
    const started = performance.now();
    await Promise.all([server.close(), server.close()]);
    assert.ok(performance.now() - started < 500);
  });
});
