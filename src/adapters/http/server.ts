// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import restify, { type Next, type Request, type Response, type Server } from "restify";
import { readGated } from "./gate.ts";
import { mayHearAll } from "./may-hear-all.ts";
import { createOrderlyStop, type OrderlyStop } from "./orderly-stop.ts";

export type HttpOptions = {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Handles a message that passed the gate. Never throws. */
  readonly deliver: (
    authorization: string,
    activity: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly status: number; readonly body?: unknown }>;
  /** Whether the store answers. */
  readonly isReady: (signal: AbortSignal) => Promise<boolean>;
  /**
   * More to say at `/healthz`, to whoever may hear it; it says nothing more when this throws, or takes longer than 2
   * seconds.
   */
  readonly health?: (signal: AbortSignal) => Promise<object>;
  /** Who sends it in `x-health-key` hears all of `/healthz` from anywhere; undefined: only this machine does. */
  readonly healthKey?: string | undefined;
  /** Nobody is authenticated: only requests that name this machine are let in, also from a browser of this machine. */
  readonly isLoopbackOnly: boolean;
};

export type HttpServer = {
  readonly port: number;
  readonly url: string;
  /**
   * Turns every request away with 503 from now on, `/readyz` too, and ends once those in flight are handled and
   * answered, or after 10 seconds: a turn goes on to its end also when whoever sent it has gone. Safe to repeat.
   */
  close(): Promise<void>;
};

/** The port is taken by another program. */
export class PortInUse extends Error {
  override readonly name = "PortInUse";
}

const mostMillisecondsToBeReady = 3000;
const mostMillisecondsOfHealth = 2000;
const millisecondsBetweenChecks = 1000;

/** Listens for messages at `/api/messages`, and answers `/healthz` and `/readyz`. Throws PortInUse. */
export async function openHttpServer(options: HttpOptions): Promise<HttpServer> {
  const server = restify.createServer({ name: "" });
  server.server.requestTimeout = 30_000;
  server.server.headersTimeout = 10_000;
  // restify hands no options to Node's server; without this the limits above are looked at every 30 seconds.
  Object.assign(server.server, { connectionsCheckingInterval: millisecondsBetweenChecks });
  const orderly = createOrderlyStop(server.server);
  // Nobody else would end it: the connection would stay open for ever, and the stop wait for it.
  server.on("upgrade", (_request: unknown, socket: Socket) => socket.destroy());
  const handle = createHandler(orderly);
  // Before restify's own answers, which say what went wrong: whatever has no route gets a status and nothing else.
  server.pre((request: Request, response: Response, next: Next) => {
    const status =
      statusOf(request, options.isLoopbackOnly) ?? (orderly.isStopping ? statusWhileStopping(request) : undefined);
    if (status === undefined) return next();
    end(response, { status }, true);
    return next(false);
  });
  server.get(
    "/healthz",
    handle(async (request) => {
      if (!mayHearAll(request, options.healthKey)) return { status: 200, body: { status: "ok" } };
      const signal = AbortSignal.timeout(mostMillisecondsOfHealth);
      const asked = options.health?.(signal).catch(() => ({}));
      const more = await Promise.race([asked, delay(mostMillisecondsOfHealth, {}, { ref: false })]);
      return { status: 200, body: { status: "ok", ...more } };
    }),
  );
  server.get(
    "/readyz",
    handle(async () => {
      const asked = options.isReady(AbortSignal.timeout(mostMillisecondsToBeReady)).catch(() => false);
      const isReady = await Promise.race([asked, delay(mostMillisecondsToBeReady, false, { ref: false })]);
      return isReady ? { status: 200, body: { status: "ready" } } : { status: 503, body: { status: "not ready" } };
    }),
  );
  server.post(
    "/api/messages",
    handle(async (request) => {
      const gated = await readGated(request);
      if ("status" in gated) return gated;
      return options.deliver(request.headers.authorization ?? "", gated.body).catch(() => ({ status: 500 }));
    }),
  );

  const port = await listen(server, options);
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  return { port, url: `http://${host}:${port}`, close: () => orderly.stop() };
}

const methods: Readonly<Record<string, string>> = {
  "/api/messages": "POST",
  "/healthz": "GET",
  "/readyz": "GET",
};

/** The status to turn a request away with, before it is read; undefined lets it through. */
function statusOf({ url = "", method, headers }: Request, isLoopbackOnly: boolean): number | undefined {
  if (isLoopbackOnly && !isLoopbackName(headers.host)) return 403;
  const [path = ""] = url.split("?", 1);
  if (!Object.hasOwn(methods, path)) return 404;
  return methods[path] === method ? undefined : 405;
}

/** It is alive, and takes nothing more. */
function statusWhileStopping({ url = "" }: Request): number | undefined {
  return url.startsWith("/healthz") ? undefined : 503;
}

type Answered = { readonly status: number; readonly body?: unknown };

function createHandler(orderly: OrderlyStop) {
  return (work: (request: Request) => Promise<Answered>) =>
    async (request: Request, response: Response): Promise<void> => {
      const answered = await orderly.finish(work(request));
      end(response, answered, orderly.isStopping);
    };
}

function end(response: Response, { status, body }: Answered, isLast: boolean): void {
  if (response.headersSent || response.destroyed) return;
  const json = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    ...(json === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
    "content-length": Buffer.byteLength(json),
    ...(isLast || status >= 400 ? { connection: "close" } : {}),
  });
  response.end(json);
}

function isLoopbackName(host: string | undefined): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(host ?? "");
}

async function listen(server: Server, { host, port }: HttpOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isInUse = error.code === "EADDRINUSE";
      reject(isInUse ? new PortInUse(`La porta ${port} è già in uso.`, { cause: error }) : error);
    });
    server.listen(port, host, () => resolve());
  });
  return (server.server.address() as AddressInfo).port;
}
