// SPDX-License-Identifier: EUPL-1.2
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { createDice } from "./dice.ts";
import { type HostileRequest, hostileRequest, type Target } from "./hostile-request.ts";

/** What came back from a storm of requests. */
export type Aftermath = {
  /** Status -> how many answers had it. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that tell of the inside: at most 5 of them. */
  readonly telling: readonly string[];
  /** What was sent to get a fault of the program: at most 5 of them, 2000 bytes each. */
  readonly faulty: readonly string[];
  /** Connections on which nothing came within 15 seconds. */
  readonly unanswered: number;
};

type Storm = Target & {
  readonly port: number;
  readonly count: number;
  readonly seed: number;
};

const connectionsAtOnce = 24;
const mostMillisecondsToWait = 15_000;
const tellsOfTheInside = /node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|(?:Type|Range|Syntax|Zod)Error|SQLITE|\/tmp\//;

/** Sends so many hostile requests, 24 connections at a time. The same requests, in the same order, with the same seed. */
export async function storm({ port, count, seed, ...target }: Storm): Promise<Aftermath> {
  const statuses: Record<string, number> = {};
  const telling: string[] = [];
  const faulty: string[] = [];
  let unanswered = 0;
  let sent = 0;
  const send = async () => {
    while (sent < count) {
      sent += 1;
      const request = hostileRequest(createDice(seed + sent), target);
      const answer = await exchange(port, request);
      if (answer === undefined) unanswered += 1;
      for (const [, status = ""] of answer?.matchAll(/^HTTP\/1\.1 (\d{3}) /gm) ?? []) {
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status >= "500" && faulty.length < 5) faulty.push(Buffer.concat(request.pieces).toString("utf8", 0, 2000));
      }
      if (answer !== undefined && tellsOfTheInside.test(answer) && telling.length < 5) telling.push(answer);
    }
  };
  await Promise.all(Array.from({ length: connectionsAtOnce }, send));
  return { statuses, telling, faulty, unanswered };
}

/** Everything that comes back until the connection ends; undefined when it does not end. */
async function exchange(port: number, { pieces, isAbandoned }: HostileRequest): Promise<string | undefined> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const chunks: Buffer[] = [];
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    socket.destroy();
  }, mostMillisecondsToWait);
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await delay(5);
    socket.write(piece);
  }
  if (isAbandoned) {
    await delay(5);
    socket.destroy();
  }
  await ended;
  clearTimeout(timer);
  return isLate ? undefined : Buffer.concat(chunks).toString();
}
