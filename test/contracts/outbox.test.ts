// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { createAgenda } from "#adapters/store/agenda.ts";
import { createOutbox } from "#adapters/store/outbox.ts";
import type { Agenda } from "#application/ports/agenda.ts";
import type { NewDelivery, Outbox, Settling } from "#application/ports/outbox.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();
const now = Temporal.Instant.from("2026-11-23T07:00:00Z");
const later = (seconds: number) => now.add({ seconds });

const aDelivery = (id: string, over: Partial<NewDelivery> = {}): NewDelivery => ({
  id,
  kind: "digest",
  chatId: "19:é#?%@thread",
  reply: { kind: "text", text: "Città 🏛" },
  ...over,
});

onEachDriver("the outbox", (open) => {
  let outbox: Outbox;
  let agenda: Agenda;

  beforeEach(async () => {
    const rows = await open();
    outbox = createOutbox(rows);
    agenda = createAgenda(rows);
  });

  const settle = (outcome: Settling["outcome"], over: Partial<Settling> = {}) =>
    outbox.settle({ id: "one", tries: 1, outcome, now: later(1), ...over }, signal);

  it("put makes a message wait and be due, and is safe to repeat", async () => {
    for (const at of [now, later(9)]) await outbox.put(aDelivery("one"), at, signal);
    const found = await outbox.find("one", signal);
    assert.deepEqual(found, { ...aDelivery("one"), state: "waiting", tries: 0, since: now, at: now });
    assert.deepEqual(await agenda.nextDue(signal), now);
    assert.deepEqual(await agenda.due(now, 10, signal), [{ kind: "delivery", id: "one" }]);
    assert.deepEqual(await agenda.due(later(-1), 10, signal), []);
    assert.equal(await outbox.find("other", signal), undefined);
  });

  it("take gives a message to one caller only, out of many at once", async () => {
    await outbox.put(aDelivery("one"), now, signal);
    const taken = await Promise.all(Array.from({ length: 8 }, () => outbox.take("one", now, signal)));
    assert.deepEqual(taken.map(({ kind }) => kind).sort(), ["claimed", ...Array(7).fill("none")]);
    assert.equal((await outbox.find("one", signal))?.tries, 1);
    assert.equal((await outbox.take("nobody", now, signal)).kind, "none");
  });

  it("take does not give what is not due yet", async () => {
    await outbox.put(aDelivery("one"), later(60), signal);
    assert.equal((await outbox.take("one", now, signal)).kind, "none");
  });

  it("a message whose sending nobody tells about is uncertain after 30 seconds, and is not sent again", async () => {
    await outbox.put(aDelivery("one"), now, signal);
    await outbox.take("one", now, signal);
    assert.equal((await outbox.take("one", later(29), signal)).kind, "none");
    assert.equal((await outbox.take("one", later(30), signal)).kind, "abandoned");
    assert.equal((await outbox.take("one", later(90), signal)).kind, "none");
    assert.deepEqual(
      (await outbox.troubles(10, signal)).map(({ id, state }) => [id, state]),
      [["one", "uncertain"]],
    );
    assert.deepEqual(await agenda.due(later(900), 10, signal), []);
  });

  it("settle keeps how it went, once: sent stays sent", async () => {
    await outbox.put(aDelivery("one"), now, signal);
    await outbox.take("one", now, signal);
    assert.equal(await settle("sent"), "sent");
    assert.equal(await settle("uncertain"), "sent");
    assert.deepEqual(await outbox.troubles(10, signal), []);
    assert.deepEqual(await agenda.due(later(900), 10, signal), []);
    assert.deepEqual(await outbox.last(signal), { at: later(1), state: "sent" });
  });

  it("settle with a time to retry makes it wait until then, also when something else was due later", async () => {
    await outbox.put(aDelivery("one"), now, signal);
    await outbox.take("one", now, signal);
    await agenda.refresh(signal);
    assert.deepEqual(await agenda.nextDue(signal), later(30));
    assert.equal(await settle("retry", { retryAt: later(5) }), "waiting");
    assert.deepEqual(await agenda.nextDue(signal), later(5));
    assert.equal((await outbox.take("one", later(4), signal)).kind, "none");
    assert.equal((await outbox.take("one", later(5), signal)).kind, "claimed");
    assert.equal((await outbox.find("one", signal))?.tries, 2);
  });

  it("settle leaves a later claim to whoever made it", async () => {
    await outbox.put(aDelivery("one"), now, signal);
    await outbox.take("one", now, signal);
    await settle("retry", { retryAt: later(2) });
    await outbox.take("one", later(2), signal);
    assert.equal(await settle("retry", { retryAt: later(3), now: later(2) }), "sending");
  });

  it("a message given up, or uncertain, is in trouble until a person sends it again or leaves it", async () => {
    for (const outcome of ["retry", "undeliverable", "uncertain"] as const) {
      const id = `of-${outcome}`;
      await outbox.put(aDelivery(id), now, signal);
      await outbox.take(id, now, signal);
      await settle(outcome, { id });
    }
    assert.equal((await outbox.troubles(10, signal)).length, 3);
    assert.equal((await outbox.troubles(2, signal)).length, 2);
    assert.equal(await outbox.resolve("of-uncertain", "send", later(60), signal), true);
    assert.equal(await outbox.resolve("of-uncertain", "send", later(60), signal), false);
    assert.equal(await outbox.resolve("of-retry", "leave", later(60), signal), true);
    assert.deepEqual(
      (await outbox.troubles(10, signal)).map(({ id }) => id),
      ["of-undeliverable"],
    );
    assert.deepEqual(await agenda.due(later(60), 10, signal), [{ kind: "delivery", id: "of-uncertain" }]);
    assert.equal((await outbox.take("of-uncertain", later(60), signal)).kind, "claimed");
  });

  it("markRead keeps the first who read it", async () => {
    await outbox.put(aDelivery("one"), now, signal);
    const [anna, luca] = [
      { id: "anna", name: "Anna Neri" },
      { id: "luca", name: "Luca Rossi" },
    ];
    for (const by of [anna, luca, anna]) {
      assert.deepEqual((await outbox.markRead("one", by, now, signal))?.read, { by: anna, at: now });
    }
    assert.equal(await outbox.markRead("nothing", anna, now, signal), undefined);
  });

  it("bringBack has a message that is due later be due now, waiting or being sent", async () => {
    await outbox.put(aDelivery("waiting"), later(9000), signal);
    await outbox.put(aDelivery("sending"), later(8000), signal);
    await outbox.take("sending", later(8000), signal);
    await agenda.refresh(signal);
    assert.deepEqual(
      (await agenda.dueFrom(later(8001), 10, signal)).map((item) => item.kind === "delivery" && item.id),
      ["sending", "waiting"],
    );
    for (const id of ["waiting", "sending", "sending", "nothing"]) await outbox.bringBack(id, now, signal);
    assert.deepEqual(await agenda.dueFrom(later(1), 10, signal), []);
    assert.deepEqual(await agenda.nextDue(signal), now);
    assert.equal((await outbox.take("waiting", now, signal)).kind, "claimed");
    assert.equal((await outbox.take("sending", now, signal)).kind, "abandoned");
  });

  it("pause is kept for every instance", async () => {
    assert.equal(await outbox.pausedUntil(signal), undefined);
    for (const until of [later(5), later(9)]) await outbox.pause(until, signal);
    assert.deepEqual(await outbox.pausedUntil(signal), later(9));
  });

  it("last gives undefined before the first digest, and tells of digests only", async () => {
    await outbox.put(aDelivery("one", { kind: "notice" }), now, signal);
    await outbox.take("one", now, signal);
    await settle("sent");
    assert.equal(await outbox.last(signal), undefined);
  });
});

onEachDriver("the agenda", (open) => {
  let agenda: Agenda;

  beforeEach(async () => {
    agenda = createAgenda(await open());
  });

  it("with nothing planned is empty", async () => {
    assert.equal(await agenda.nextDue(signal), undefined);
    assert.deepEqual(await agenda.due(later(1e6), 10, signal), []);
    await agenda.refresh(signal);
    assert.equal(await agenda.nextDue(signal), undefined);
  });

  it("plan plans a chore once, for the soonest time that was asked; it stays due until it is finished", async () => {
    for (const seconds of [90, 60, 70]) await agenda.plan("planned", later(seconds), signal);
    assert.deepEqual(await agenda.nextDue(signal), later(60));
    const [chore] = await agenda.due(later(60), 10, signal);
    assert.deepEqual(chore, { kind: "chore", name: "planned", at: later(60) });
    for (const _ of [1, 2]) await agenda.finish("planned", later(60), later(120), signal);
    assert.deepEqual(await agenda.due(later(60), 10, signal), []);
    await agenda.refresh(signal);
    assert.deepEqual(await agenda.nextDue(signal), later(120));
    await agenda.finish("planned", later(120), undefined, signal);
    await agenda.refresh(signal);
    assert.equal(await agenda.nextDue(signal), undefined);
    await agenda.plan("planned", later(200), signal);
    assert.deepEqual(await agenda.nextDue(signal), later(200));
  });
});
