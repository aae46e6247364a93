// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { connectionStringFor } from "./azurite.ts";

export type ProxiedRequest = { readonly method: string; readonly path: string };

/**
 * What happens to a request: it never gets there, it gets there and its answer is lost, nobody ever answers, it is held
 * back and gets there too late, or it is turned away.
 */
export type Interference =
  | "lose-request"
  | "lose-answer"
  | "hang"
  | "hold-back"
  | { readonly status: number; readonly retryAfter?: string };

export type CountingProxy = {
  readonly connectionString: string;
  /** Everything that came in, in order; empty it to count anew. */
  readonly requests: ProxiedRequest[];
  /** Asked for every request from now on; undefined lets it through. */
  interfere: (request: ProxiedRequest) => Interference | undefined;
  /** Lets what was held back get there, one after the other, and says how many they were. Nobody hears the answers. */
  letGo(): Promise<number>;
  /** Connections are refused from now on. What is being answered is answered, and its connection ends with that. */
  refuse(): void;
  /** Takes connections again. */
  accept(): Promise<void>;
  stop(): Promise<void>;
};

/** Long enough for whoever asks to see that its idle connections have ended. */
const millisecondsToEnd = 10;

/** What a whole program reads every minute by itself, at any moment. */
export const rowOfTheMinute = "PartitionKey='digest',RowKey='next'";

/**
 * A proxy in front of the tables behind `connectionString`, which counts the requests and can spoil them; those with
 * `ignored` in their path are neither counted nor spoiled.
 */
export async function startCountingProxy(connectionString: string, ignored = ""): Promise<CountingProxy> {
  const target = new URL(/TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? "").origin;
  const accountName = /AccountName=([^;]+)/.exec(connectionString)?.[1];
  const heldBack: Promise<Held>[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const proxied = { method: incoming.method ?? "", path: incoming.url ?? "" };
    if (ignored !== "" && proxied.path.includes(ignored)) return forward(target, incoming, outgoing, true);
    proxy.requests.push(proxied);
    const interference = proxy.interfere(proxied);
    if (!server.listening) await delay(millisecondsToEnd);
    if (!server.listening) outgoing.setHeader("connection", "close");
    if (interference === undefined) forward(target, incoming, outgoing, true);
    else if (interference === "lose-request") incoming.socket.destroy();
    else if (interference === "lose-answer") forward(target, incoming, outgoing, false);
    else if (interference === "hold-back") heldBack.push(hold(incoming));
    else if (interference !== "hang") turnAway(outgoing, interference);
  });
  const port = await listen(server, 0);
  const proxy: CountingProxy = {
    connectionString: connectionStringFor(`http://127.0.0.1:${port}`, accountName),
    requests: [],
    interfere: () => undefined,
    async letGo() {
      const held = await Promise.all(heldBack.splice(0));
      for (const one of held) await deliver(target, one);
      return held.length;
    },
    refuse: () => void server.close(),
    async accept() {
      if (!server.listening) await listen(server, port);
    },
    async stop() {
      server.closeAllConnections();
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse, answers: boolean): void {
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? "/", target), { method, headers }, (answer) => {
    if (!answers) {
      answer.resume().once("end", () => incoming.socket.destroy());
      return;
    }
    const { connection: _, ...answered } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, answered);
    answer.pipe(outgoing);
  });
  onward.once("error", () => incoming.socket.destroy());
  incoming.pipe(onward);
}

type Held = Pick<IncomingMessage, "url" | "method" | "headers"> & { readonly body: Buffer };

async function hold(incoming: IncomingMessage): Promise<Held> {
  const { url, method, headers } = incoming;
  return { url, method, headers, body: Buffer.concat(await incoming.toArray()) };
}

async function deliver(target: string, { url = "/", method, headers, body }: Held): Promise<void> {
  const onward = request(new URL(url, target), { method, headers }).end(body);
  const [answer] = (await once(onward, "response")) as [IncomingMessage];
  await once(answer.resume(), "end");
}

function turnAway(
  outgoing: ServerResponse,
  { status, retryAfter }: { readonly status: number; readonly retryAfter?: string },
): void {
  outgoing.writeHead(status, retryAfter === undefined ? {} : { "retry-after": retryAfter });
  outgoing.end();
}
