import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connectionStringFor } from "./azurite.ts";

export type ProxiedRequest = { readonly method: string; readonly path: string };

/**
 * What happens to a request: it never gets there, it gets there and its answer is lost, nobody ever answers, or it is
 * turned away.
 */
export type Interference =
  | "lose-request"
  | "lose-answer"
  | "hang"
  | { readonly status: number; readonly retryAfter?: string };

export type CountingProxy = {
  readonly connectionString: string;
  /** Everything that came in, in order; empty it to count anew. */
  readonly requests: ProxiedRequest[];
  /** Asked for every request from now on; undefined lets it through. */
  interfere: (request: ProxiedRequest) => Interference | undefined;
  stop(): Promise<void>;
};

/** A proxy in front of the tables behind `connectionString`, which counts the requests and can spoil them. */
export async function startCountingProxy(connectionString: string): Promise<CountingProxy> {
  const target = new URL(/TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? "").origin;
  const server = createServer((incoming, outgoing) => {
    const proxied = { method: incoming.method ?? "", path: incoming.url ?? "" };
    proxy.requests.push(proxied);
    const interference = proxy.interfere(proxied);
    if (interference === undefined) forward(target, incoming, outgoing, true);
    else if (interference === "lose-request") incoming.socket.destroy();
    else if (interference === "lose-answer") forward(target, incoming, outgoing, false);
    else if (interference !== "hang") turnAway(outgoing, interference);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const proxy: CountingProxy = {
    connectionString: connectionStringFor(`http://127.0.0.1:${port}`),
    requests: [],
    interfere: () => undefined,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse, answers: boolean): void {
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? "/", target), { method, headers }, (answer) => {
    if (!answers) {
      answer.resume().once("end", () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once("error", () => incoming.socket.destroy());
  incoming.pipe(onward);
}

function turnAway(
  outgoing: ServerResponse,
  { status, retryAfter }: { readonly status: number; readonly retryAfter?: string },
): void {
  outgoing.writeHead(status, retryAfter === undefined ? {} : { "retry-after": retryAfter });
  outgoing.end();
}
