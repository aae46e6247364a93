// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

/** Rows that write what is recorded and lose the answer, then take nothing more for a while, or at once again. */
function losing(rows: Rows) {
  const state = { lost: 0, isDoubtRefused: false, isAway: false };
  const spoilt: Rows = {
    ...rows,
    async get(partition, row, signal) {
      if (state.isAway && partition !== "doubts") throw new StoreFault("away", "no");
      return rows.get(partition, row, signal);
    },
    async transact(partition, operations, signal) {
      if (partition === "doubts" && state.isDoubtRefused) throw new StoreFault("away", "no");
      if (!partition.startsWith("20") || state.lost === 0) return rows.transact(partition, operations, signal);
      state.lost -= 1;
      await rows.transact(partition, operations, signal);
      state.isAway = true;
      throw new StoreFault("lost", "unknown");
    },
  };
  return { spoilt, state };
}

describe("what somebody was left in doubt about", () => {
  const told = /ho controllato, c'è\. Incontro 1 registrato/;

  it("is told after a restart and by another instance, once", async () => {
    const rows = openMemory();
    const { spoilt, state } = losing(rows);
    state.lost = 1;
    const reply = viewOf(await aBot({ rows: spoilt }).say("/incontro 1/7 Scandicci"), "message");
    assert.match(reply.heading, /Non so ancora/);
    assert.match(JSON.stringify(reply.lines), /Te lo dico appena mi scrivi di nuovo/);
    assert.equal(state.lost, 0);
    const other = aBot({ rows });
    assert.match(summaryOf(await other.say("/aiuto")), told);
    assert.doesNotMatch(summaryOf(await other.say("/aiuto")), /ho controllato/);
  });

  it("is not promised where the store did not keep it; its button tells, on any instance", async () => {
    const rows = openMemory();
    const { spoilt, state } = losing(rows);
    Object.assign(state, { lost: 1, isDoubtRefused: true });
    const bot = aBot({ rows: spoilt });
    const reply = await bot.say("/incontro 1/7 Scandicci");
    assert.doesNotMatch(JSON.stringify(viewOf(reply, "message").lines), /appena mi scrivi/);
    assert.match(
      summaryOf(await aBot({ rows }).pressTitled(reply, "Controlla ora")),
      /Ho registrato l'incontro di giovedì/,
    );
    state.isAway = false;
    assert.match(summaryOf(await bot.say("/aiuto")), told);
  });

  it("is told by its button, and then no more", async () => {
    const rows = openMemory();
    const { spoilt, state } = losing(rows);
    state.lost = 1;
    const reply = await aBot({ rows: spoilt }).say("/incontro 1/7 Scandicci");
    const other = aBot({ rows });
    assert.doesNotMatch(summaryOf(await other.pressTitled(reply, "Controlla ora")), /ho controllato/);
    assert.doesNotMatch(summaryOf(await other.say("/aiuto")), /ho controllato/);
  });
});

function summaryOf(reply: Awaited<ReturnType<ReturnType<typeof aBot>["say"]>>): string {
  assert.equal(reply.kind, "card");
  return reply.kind === "card" ? reply.summary : "";
}
