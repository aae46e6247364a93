// SPDX-License-Identifier: EUPL-1.2
import { openLocalServer } from "#test/support/local-server.ts";

/** The connector of the bench: takes what is sent, answers at once, and hands each message to whoever waits for it. */
export type BenchConnector = {
  readonly url: string;
  /** The text of the message that came to this chat, or undefined when none did. Each is given once. */
  take(chatId: string): string | undefined;
  close(): Promise<void>;
};

/** Looked for in the address: to parse what is only counted would cost as much as the servers that are measured. */
const chatOf = /conversations\/([^/?]+)/;

export async function openBenchConnector(): Promise<BenchConnector> {
  const came = new Map<string, string>();
  const { url, close } = await openLocalServer((request, response) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      text += part;
    });
    request.once("end", () => {
      came.set(chatOf.exec(request.url ?? "")?.[1] ?? "", text);
      response.writeHead(201, { "content-type": "application/json", "content-length": 11 });
      response.end('{"id":"1"}\n');
    });
  });
  return {
    url,
    take(chatId) {
      const text = came.get(chatId);
      came.delete(chatId);
      return text;
    },
    close,
  };
}
