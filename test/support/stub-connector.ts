// SPDX-License-Identifier: EUPL-1.2
import type { ServerResponse } from "node:http";
import { openLocalServer } from "./local-server.ts";

/** What the bot sent. */
export type Sent = { readonly path: string; readonly activity: Readonly<Record<string, unknown>> };

/** A status with its headers, an answer that breaks off, one that never ends, or none at all. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | "reset"
  | "endless"
  | "silence";

export type StubConnector = {
  readonly url: string;
  /** Every message that came, also those answered with a fault. */
  readonly sent: readonly Sent[];
  /** How the next messages are answered; undefined: well. */
  fault: Fault | undefined;
  /** How many messages are still answered with the fault. */
  faultsLeft: number;
  close(): Promise<void>;
};

/** A small Bot connector: takes the messages the bot sends, over real HTTP. */
export async function openStubConnector(): Promise<StubConnector> {
  const sent: Sent[] = [];
  const { url, close } = await openLocalServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      sent.push({ path: request.url ?? "", activity: JSON.parse(Buffer.concat(chunks).toString() || "{}") });
      const { fault } = stub;
      const isWell = fault === undefined || stub.faultsLeft <= 0;
      stub.faultsLeft -= 1;
      if (isWell) end(response, 201, {}, { id: `sent-${sent.length}` });
      else if (fault === "reset") response.socket?.destroy();
      else if (fault === "endless") drip(response);
      else if (fault !== "silence") end(response, fault.status, fault.headers ?? {}, {});
    });
  });
  const stub: StubConnector = {
    url,
    sent,
    fault: undefined,
    faultsLeft: Number.POSITIVE_INFINITY,
    close,
  };
  return stub;
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

function drip(response: ServerResponse): void {
  response.writeHead(201, { "content-type": "application/json" });
  const dripping = setInterval(() => response.write(" "), 500);
  response.once("close", () => clearInterval(dripping));
}
