// SPDX-License-Identifier: EUPL-1.2
import { openLocalServer } from "./local-server.ts";

export type OneAddress = {
  readonly url: string;
  /** How many requests each of them answered. */
  readonly answered: readonly number[];
  close(): Promise<void>;
};

/** One address before several copies of the program, which answer in turns: no two turns of a person meet the same one. */
export async function openOneAddress(urls: readonly string[]): Promise<OneAddress> {
  const answered = urls.map(() => 0);
  let turn = 0;
  const { url, close } = await openLocalServer((request, response) => {
    const at = turn % urls.length;
    turn += 1;
    answered[at] = (answered[at] ?? 0) + 1;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const { method = "GET", url = "/" } = request;
      const answer = await fetch(`${urls[at]}${url}`, {
        method,
        headers: { "content-type": "application/json" },
        ...(method === "POST" ? { body: Buffer.concat(chunks) } : {}),
      });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  return {
    url,
    answered,
    close,
  };
}
