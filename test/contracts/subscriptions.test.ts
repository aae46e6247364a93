// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { createAgenda } from "#adapters/store/agenda.ts";
import { createOutbox } from "#adapters/store/outbox.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { createSubscriptions } from "#adapters/store/subscriptions.ts";
import type { Agenda } from "#application/ports/agenda.ts";
import type { Outbox } from "#application/ports/outbox.ts";
import type { Subscription, Subscriptions } from "#application/ports/subscriptions.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();
const slotAt = Temporal.Instant.from("2026-11-23T07:00:00Z");
const occurrence = (weeks: number) => ({ week: `2026-W${48 + weeks}`, at: slotAt.add({ hours: weeks * 168 }) });

const aSubscription = (id: string, over: Partial<Subscription> = {}): Subscription => ({
  chat: { id, kind: "personal" },
  person: { id: `person-${id}`, name: `Persona ${id}` },
  language: "it",
  state: "active",
  next: occurrence(0),
  ...over,
});

onEachDriver("subscriptions", (open) => {
  let subscriptions: Subscriptions;
  let outbox: Outbox;
  let agenda: Agenda;

  beforeEach(async () => {
    const rows = await open();
    subscriptions = createSubscriptions(rows);
    outbox = createOutbox(rows);
    agenda = createAgenda(rows);
  });

  const keep = (subscription: Subscription) => subscriptions.change(subscription.chat.id, () => subscription, signal);

  const claimOf = (id: string, over: Partial<Subscription> = {}) => {
    const before = aSubscription(id, over);
    const delivery = { kind: "digest", chatId: id, reply: { kind: "text", text: "x" } } as const;
    return {
      before,
      after: { ...before, next: occurrence(1), servedWeek: "2026-W48" },
      delivery: { ...delivery, id: `${id}.2026-W48` },
      state: "sending" as const,
      now: slotAt,
    };
  };

  it("find gives undefined where there was none, and what was kept, whole", async () => {
    assert.equal(await subscriptions.find("nowhere", signal), undefined);
    const kept = aSubscription("19:é#?%", {
      slot: { weekday: 5, hour: 9, minute: 0 },
      pausedUntil: Temporal.PlainDate.from("2026-12-01"),
      covered: { told: { "2026_Z001": 4 }, at: slotAt },
      coveredBefore: { told: { "2026_Z001": 2 }, at: slotAt },
      lastDelivery: "x",
    });
    await keep(kept);
    assert.deepEqual(await subscriptions.find("19:é#?%", signal), kept);
  });

  it("change moves what is due, and says who receives it and when next", async () => {
    await keep(aSubscription("a", { next: occurrence(1) }));
    await keep(aSubscription("b"));
    assert.deepEqual(await agenda.due(slotAt, 10, signal), [{ kind: "slot", chatId: "b" }]);
    assert.deepEqual(await subscriptions.summary(signal), {
      count: 2,
      people: [
        { name: "Persona b", kind: "personal" },
        { name: "Persona a", kind: "personal" },
      ],
      nextAt: slotAt,
    });
    const { next: _, ...ended } = aSubscription("b", { state: "ended" });
    await keep(ended);
    assert.deepEqual(await agenda.due(occurrence(1).at, 10, signal), [{ kind: "slot", chatId: "a" }]);
    const { count, nextAt } = await subscriptions.summary(signal);
    assert.deepEqual([count, nextAt], [1, occurrence(1).at]);
    assert.equal(await subscriptions.change("a", () => undefined, signal), undefined);
  });

  it("change never loses one of many made at once", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `chat-${index}`);
    await Promise.all(ids.map((id) => keep(aSubscription(id))));
    assert.equal((await subscriptions.summary(signal)).count, 12);
    assert.equal((await agenda.due(slotAt, 100, signal)).length, 12);
    assert.deepEqual(await agenda.nextDue(signal), slotAt);
  });

  it("page goes through all that have not ended", async () => {
    for (const id of ["a", "b", "c", "d", "e"]) await keep(aSubscription(id));
    const { next: _, ...ended } = aSubscription("c", { state: "ended" });
    await keep(ended);
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await subscriptions.page(2, after, signal);
      found.push(...page.subscriptions.map(({ chat }) => chat.id));
      after = page.next;
      if (after === undefined) break;
    }
    assert.deepEqual(found.sort(), ["a", "b", "d", "e"]);
  });

  it("claim gives a digest to one caller only, with the next one planned", async () => {
    await keep(aSubscription("a"));
    const claims = await Promise.all(Array.from({ length: 8 }, () => subscriptions.claim(claimOf("a"), signal)));
    assert.deepEqual(claims.filter(Boolean), [true]);
    assert.equal((await outbox.find("a.2026-W48", signal))?.state, "sending");
    assert.equal((await subscriptions.find("a", signal))?.servedWeek, "2026-W48");
    assert.deepEqual(await agenda.due(slotAt, 10, signal), []);
    assert.deepEqual(await agenda.due(occurrence(1).at, 10, signal), [
      { kind: "delivery", id: "a.2026-W48" },
      { kind: "slot", chatId: "a" },
    ]);
    await agenda.refresh(signal);
    assert.deepEqual(await agenda.nextDue(signal), slotAt.add({ seconds: 30 }));
    assert.deepEqual((await subscriptions.summary(signal)).nextAt, occurrence(1).at);
  });

  it("claim gives nothing when the subscription has changed, or the week had its digest", async () => {
    await keep(aSubscription("a", { slot: { weekday: 2, hour: 9, minute: 0 } }));
    assert.equal(await subscriptions.claim(claimOf("a"), signal), false);
    await keep(aSubscription("a"));
    assert.equal(await subscriptions.claim(claimOf("a"), signal), true);
    await keep(aSubscription("a"));
    assert.equal(await subscriptions.claim(claimOf("a"), signal), false);
    assert.equal(await subscriptions.claim(claimOf("nobody"), signal), false);
  });
});

describe("a subscription that somebody else is always faster to change", () => {
  it("is a fault of the store once the time is over, with nothing written", async () => {
    const rows = openMemory();
    const turn = new AbortController();
    const transact = async () => {
      turn.abort();
      return "conflict" as const;
    };
    const become = () => aSubscription("one");
    await assert.rejects(createSubscriptions({ ...rows, transact }).change("one", become, turn.signal), {
      name: "StoreFault",
      written: "no",
    });
    assert.equal(await createSubscriptions(rows).find("one", signal), undefined);
  });
});
