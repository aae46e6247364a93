// SPDX-License-Identifier: EUPL-1.2
import { openLocalServer } from "./local-server.ts";

export type UnreliableConnector = {
  readonly url: string;
  /** How often a message was delivered to each chat. */
  readonly delivered: ReadonlyMap<string, number>;
  /** How many posts were answered in each way. */
  readonly answers: Readonly<Record<Answer, number>>;
  close(): Promise<void>;
};

type Answer = "well" | "500 after delivery" | "reset after delivery" | "429" | "silence";

const mostMillisecondsToAnswer = 800;

/** In hundredths; the rest is answered well. */
const shares: readonly (readonly [Answer, number])[] = [
  ["500 after delivery", 4],
  ["reset after delivery", 3],
  ["429", 4],
  ["silence", 1],
];

/**
 * A connector that takes its time and now and then says the wrong thing, or nothing: what was delivered is counted.
 * Half of those it is silent about were delivered.
 */
export async function openUnreliableConnector({ isReliable = false } = {}): Promise<UnreliableConnector> {
  const delivered = new Map<string, number>();
  const answers = { well: 0, "500 after delivery": 0, "reset after delivery": 0, "429": 0, silence: 0 };
  const { url, close } = await openLocalServer((request, response) => {
    request.resume().once("end", () => {
      const chat = decodeURIComponent(/conversations\/([^/]+)\//.exec(request.url ?? "")?.[1] ?? "");
      const answer = isReliable ? "well" : drawn();
      answers[answer] += 1;
      const isDelivered = answer !== "429" && !(answer === "silence" && Math.random() < 0.5);
      if (isDelivered) delivered.set(chat, (delivered.get(chat) ?? 0) + 1);
      if (answer === "silence") return;
      setTimeout(() => {
        if (answer === "reset after delivery") return response.socket?.destroy();
        const status = { well: 201, "500 after delivery": 500, "429": 429 }[answer];
        response.writeHead(status, {
          "content-type": "application/json",
          ...(status === 429 ? { "retry-after": "1" } : {}),
        });
        return response.end(JSON.stringify({ id: "sent" }));
      }, Math.random() * mostMillisecondsToAnswer);
    });
  });
  return {
    url,
    delivered,
    answers,
    close,
  };
}

function drawn(): Answer {
  let left = Math.random() * 100;
  for (const [answer, share] of shares) {
    if (left < share) return answer;
    left -= share;
  }
  return "well";
}
