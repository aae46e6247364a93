// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openMemory } from "#adapters/store/sqlite.ts";
import { aBot } from "#test/fakes/a-bot.ts";

/** A bot whose calls about what is open are counted, of each message that is said to it. */
function aCountedBot() {
  const rows = openMemory();
  let calls: string[] = [];
  const counted: typeof rows = {
    ...rows,
    get: (partition, row, signal) => {
      if (partition === "drafts") calls.push("read");
      return rows.get(partition, row, signal);
    },
    transact: (partition, operations, signal) => {
      if (partition === "drafts") calls.push("write");
      return rows.transact(partition, operations, signal);
    },
  };
  const bot = aBot({ rows: counted });
  return async (line: string) => {
    calls = [];
    await bot.say(line);
    return calls.join(" ");
  };
}

describe("what is open", () => {
  it("costs each message one read and at most one write", async () => {
    const costOf = aCountedBot();
    const costs: Record<string, string> = {};
    const lines = ["/stato", "/incontro Signa: x", "/incontri", "/enti", "l'altro ieri con Barberino", "Mugello", "sì"];
    for (const line of [...lines, "era il 20", "anzi il 21", "sì", "annulla", "no", "sì", "grazie"]) {
      const cost = await costOf(line);
      costs[line] = cost;
      assert.ok(cost === "read" || cost === "read write", `${line}: ${cost}`);
    }
    assert.equal(costs["/enti"], "read");
  });
});
