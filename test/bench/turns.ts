// SPDX-License-Identifier: EUPL-1.2
import http from "node:http";
import { type AnyActivity, aMessage, aPress } from "#test/support/activities.ts";
import type { BenchConnector } from "./bench-connector.ts";
import type { ServerProcess } from "./server-process.ts";

/** What is sent, and what has to stand in the answer: anything else is a bad answer. */
export type Turn = {
  readonly say: string | { readonly verb: string; readonly data: unknown };
  readonly expect: string | RegExp;
};

/** How a server did what it was asked. */
export type Measured = {
  readonly turns: number;
  readonly bad: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** MiB, at the end. */
  readonly memory: number;
  /** One answer that was not the one expected. */
  readonly badAnswer?: string;
};

/** At a time, where nothing else is said. */
export const usualConnections = 16;

const agent = new http.Agent({ keepAlive: true, maxSockets: usualConnections });

type Aim = { readonly server: ServerProcess; readonly connector: BenchConnector; readonly isConnected: boolean };

/** How much is sent. */
export type Load = { readonly most: number; readonly mostMilliseconds: number; readonly connections?: number };

let sent = 0;

/**
 * Sends one message as the platform does, each connection as another person in a chat of their own, and gives the
 * answer: what came to the connector, or what a button was answered with.
 */
export async function sendTurn(
  { say }: Turn,
  worker: number,
  { server, connector, isConnected }: Aim,
): Promise<string> {
  sent += 1;
  const id = `b${process.pid}-${sent}`;
  const chat = `chat-${worker}`;
  const over: AnyActivity = {
    id,
    serviceUrl: connector.url,
    deliveryMode: undefined,
    conversation: { id: chat, conversationType: "personal", tenantId: "tenant-1" },
    from: { id: `29:person-${worker}`, aadObjectId: `person-${worker}`, name: `Persona ${worker}` },
  };
  const activity = typeof say === "string" ? aMessage(say, over) : aPress(say.verb, say.data, over);
  connector.take(chat);
  const { status, text } = await post(`${server.url}/api/messages`, JSON.stringify(activity));
  if (status >= 300) return `HTTP ${status}`;
  return typeof say === "string" && isConnected ? (connector.take(chat) ?? "no answer") : text;
}

/**
 * Sends `most` turns at so many connections, or as many as go in `mostMilliseconds`. `script` gives the turns of one
 * person in their order, one call after another.
 */
export async function measure(
  script: (worker: number) => readonly Turn[],
  aim: Aim,
  { most, mostMilliseconds, connections = usualConnections }: Load,
): Promise<Measured> {
  const times: number[] = [];
  let bad = 0;
  let badAnswer: string | undefined;
  let begun = 0;
  const cpuBefore = aim.server.cpu();
  const started = performance.now();
  const work = async (worker: number): Promise<void> => {
    while (begun < most && performance.now() - started < mostMilliseconds) {
      const turns = script(worker);
      begun += turns.length;
      for (const turn of turns) {
        const from = performance.now();
        const answer = await sendTurn(turn, worker, aim);
        times.push(performance.now() - from);
        const isRight = typeof turn.expect === "string" ? answer.includes(turn.expect) : turn.expect.test(answer);
        if (isRight) continue;
        bad += 1;
        badAnswer ??= `${JSON.stringify(turn.say)} -> ${answer.slice(0, 600)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, worker) => work(worker)));
  const seconds = (performance.now() - started) / 1000;
  const cpu = (aim.server.cpu() - cpuBefore) / times.length;
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const memory = aim.server.memory();
  const figures = { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), cpu, memory };
  return { turns: times.length, bad, ...figures, ...(badAnswer === undefined ? {} : { badAnswer }) };
}

/** One turn, with nobody beside it. */
export async function measureOne(turn: Turn, aim: Aim): Promise<Measured> {
  return measure(() => [turn], aim, { most: 1, mostMilliseconds: 1 });
}

async function post(url: string, body: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const request = http.request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.once("error", reject);
    });
    request.once("error", reject);
    request.end(body);
  });
}
