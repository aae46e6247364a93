// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { openMemory } from "#adapters/store/sqlite.ts";
import { toDay } from "#domain/day.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { countingRows } from "#test/support/counting-rows.ts";

const { signal } = new AbortController();

/** Every body but the owner and the one that the measured meetings involve. */
const bodies = ["scandicci", "fiesole", "signa", "vaglia", "empoli", "regione-toscana"];

const meetingsATransaction = 20;

describe("an objective with 100,000 meetings", function () {
  this.timeout(600_000);
  const rows = countingRows(openMemory());
  const bot = aBot({ rows });
  const { log, editions } = bot.services;
  const objective = editions.current;

  /** Records meetings up to this number, on every day from 1 January to 27 July. */
  async function fillUp(last: number): Promise<void> {
    const { lastNumber } = await log.counts(objective(), signal);
    for (let first = lastNumber + 1; first <= last; first += meetingsATransaction) {
      const count = Math.min(meetingsATransaction, last - first + 1);
      const meetings = Array.from({ length: count }, (_, index) => ({
        facts: factsOf(first + index),
        anotherUpTo: last,
      }));
      const by = { id: "person-chiara", name: "Chiara Bianchi" };
      const told = { objective: objective(), meetings, by, operation: randomUUID() };
      assert.equal((await log.record(told, signal)).outcome, "recorded");
    }
  }

  function factsOf(number: number) {
    const evidence = number % 2 === 0 ? [{ text: `prot. ${number}` }] : [];
    const day = toDay("2021-01-01").add({ days: number % 207 });
    return { ...aMeeting({ bodies: [bodies[number % bodies.length] ?? "signa"], evidence }), day };
  }

  /** The calls that each of these costs. */
  async function costs(day: number) {
    const asked = {
      status: "/stato",
      log: `/incontro ${day}/7 Calenzano`,
      meetings: "/incontri",
      meeting: "/incontro 5",
      history: "/storia",
    };
    const costs: Record<string, readonly string[]> = {};
    for (const [name, text] of Object.entries(asked)) {
      rows.calls.length = 0;
      await bot.say(text);
      costs[name] = rows.calls.map((call) => call.replace(/[\da-f]{64}/u, "open")).sort();
    }
    return costs;
  }

  it("asks the store for as much as one with 10: status, logging, first page, one meeting, the history", async () => {
    await fillUp(10);
    // What was spoken of last is kept once: the same meeting asked again writes nothing.
    for (const line of ["/aiuto", "/incontro 5"]) await bot.say(line);
    const few = await costs(20);
    await fillUp(100_000);
    // More than a minute may have passed: what is looked at again then is no cost of a message.
    await bot.say("/aiuto");
    const many = await costs(21);
    assert.deepEqual(many, few);
    assert.deepEqual(many.log, [
      "get body",
      "get counts",
      "get counts",
      "get doubt",
      "get language",
      "get open",
      "get operation",
      "transact",
    ]);
    assert.deepEqual(many.status, [
      "get counts",
      "get doubt",
      "get language",
      "get last",
      ...Array(3).fill("get meeting"),
      "get next",
      "get open",
    ]);
    const status = viewOf(await bot.say("/stato"), "status");
    assert.match(status.indicators[0]?.value ?? "", /^100001 \(ne bastano 3\)$/);
  });

  it("stops a filter that finds little, says so, and goes on from there", async () => {
    rows.calls.length = 0;
    const none = await bot.press("incontri.filter", { state: "annulled", body: "all", month: "all" });
    assert.match(viewOf(none, "meetings").note, /Ho guardato 400 incontri senza trovarne/);
    assert.ok(rows.calls.length <= 420, `${rows.calls.length} calls`);
    assert.match(viewOf(await bot.pressTitled(none, "Più vecchi"), "meetings").note, /Ho guardato 400 incontri/);
  });
});
