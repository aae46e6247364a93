// SPDX-License-Identifier: EUPL-1.2
import http, { type ClientRequest, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";

export type Posted = {
  readonly method: "POST" | "PUT";
  readonly url: URL;
  /** In UTF-8. */
  readonly body: Buffer;
  /** Undefined: nothing is signed. */
  readonly token: string | undefined;
  /** Ends the post, its answer too. */
  readonly signal: AbortSignal;
};

export type PostAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

/**
 * A connection that nobody used for so long is not taken again: what is written on one that the other side has just
 * closed cannot be told from what was delivered.
 */
const mostMillisecondsUnused = 4000;

const mostCharactersOfAnAnswer = 64 * 1024;

const connections = {
  "http:": new http.Agent({ keepAlive: true, timeout: mostMillisecondsUnused }),
  "https:": new https.Agent({ keepAlive: true, timeout: mostMillisecondsUnused, proxyEnv: process.env }),
};

const unusedSince = new WeakMap<object, number>();
for (const agent of Object.values(connections)) {
  agent.on("free", (socket: Socket) => unusedSince.set(socket, performance.now()));
}

/** The timers that end them wait while a long text is read, and the other side's do not. */
function endUnused(agent: http.Agent): void {
  for (const socket of Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])) {
    const milliseconds = performance.now() - (unusedSince.get(socket) ?? 0);
    if (milliseconds > (socket.timeout || mostMillisecondsUnused)) socket.destroy();
  }
}

/**
 * One request, never repeated and never redirected, on a connection that is kept. Throws what went wrong with the
 * connection, or the signal's reason. Node's own `fetch` does the same for three times the processor time.
 */
export async function post({ method, url, body, token, signal }: Posted): Promise<PostAnswer> {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
    accept: "application/json",
    "user-agent": "DiarioPEG",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const request = open(url, { method, headers });
    const end = () => request.destroy(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    request.once("close", () => signal.removeEventListener("abort", end));
    request.once("error", reject);
    request.once("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        if (text.length < mostCharactersOfAnAnswer) text += part;
      });
      response.once("error", reject);
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.end(body);
  });
}

function open(url: URL, options: RequestOptions): ClientRequest {
  const [via, agent] =
    url.protocol === "https:" ? ([https, connections["https:"]] as const) : ([http, connections["http:"]] as const);
  endUnused(agent);
  return via.request(url, { ...options, agent });
}
