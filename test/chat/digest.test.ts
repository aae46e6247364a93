// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { aMessage, aPress, post } from "#test/support/activities.ts";
import { bothStores, type StoreForTest } from "#test/support/on-both-stores.ts";
import type { Program } from "#test/support/program.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

for (const { name, open } of bothStores) {
  describe(`the digest over HTTP, on ${name}`, () => {
    let store: StoreForTest;
    let program: Program;
    let connector: StubConnector;

    before(async () => {
      [store, connector] = await Promise.all([open(), openStubConnector()]);
    });
    after(async () => {
      await program.stop();
      await Promise.all([store.close(), connector.close()]);
    });

    const startAt = async (clock: string) => {
      program = await store.start({ CLOCK_START: clock, ADMINS: "11112222-3333-4444-5555-666677778888" });
    };
    const say = (text: string, over = {}) => post(program.url, aMessage(text, { serviceUrl: connector.url, ...over }));
    const digests = () => connector.sent.filter(({ activity }) => String(activity.summary).startsWith("Il riepilogo."));
    const health = async () => (await (await fetch(`${program.url}/healthz`)).json()).digest;

    /** Waits until so many digests have come in all, and sees that no other comes. */
    const waitForDigests = async (count: number) => {
      const end = performance.now() + 15_000;
      while (digests().length < count && performance.now() < end) await delay(50);
      await delay(600);
      assert.equal(digests().length, count);
    };

    it("arrives by itself at its time, once, also when the program starts again", async () => {
      await startAt("2021-08-02T07:59:57+02:00");
      assert.match((await say("/riepilogo iscrivi")).card, /Fatto: il riepilogo arriva qui/);
      await waitForDigests(1);
      const [digest] = digests();
      assert.equal(digest?.path, "/v3/conversations/chat-1/activities");
      assert.match(String(digest?.activity.summary), /Dal 26 luglio 2021 al 2 agosto 2021/);
      const { subscribers, lastOutcome, nextDueAt } = await health();
      assert.deepEqual([subscribers, lastOutcome, nextDueAt], [1, "sent", "2021-08-09T06:00:00Z"]);
      await program.stop();
      await startAt("2021-08-02T08:00:10+02:00");
      await waitForDigests(1);
    });

    it("is read, once", async () => {
      const data = JSON.stringify(digests()[0]?.activity).match(/"verb":"riepilogo.read".*?"argument":"([^"]+)"/);
      const press = aPress("riepilogo.read", { argument: data?.[1] ?? "", language: "it" });
      for (const _ of [1, 2])
        assert.match((await post(program.url, press)).card, /Letto lunedì 2 agosto 2021, ore 08:00/);
      assert.match((await say("/stato")).card, /Il riepilogo arriva a Chiara Bianchi/);
    });

    it("to a chat that is gone is suspended, and starts again at the newest address when somebody writes", async () => {
      await program.stop();
      connector.fault = { status: 404 };
      await startAt("2021-08-09T07:59:58+02:00");
      await waitForDigests(2);
      assert.equal((await health()).lastOutcome, "undeliverable");
      connector.fault = undefined;
      await program.stop();
      await startAt("2021-08-16T08:00:01+02:00");
      await waitForDigests(2);
      const moved = await openStubConnector();
      await say("/stato", { serviceUrl: moved.url });
      await program.stop();
      await startAt("2021-08-23T08:00:00+02:00");
      const end = performance.now() + 15_000;
      while (moved.sent.length < 1 && performance.now() < end) await delay(50);
      assert.equal(digests().length, 2);
      assert.equal(moved.sent.length, 1);
      assert.match(String(moved.sent[0]?.activity.summary), /Dal 2 agosto 2021 al 23 agosto 2021/);
      await moved.close();
    });

    it("that was being sent when the program was killed is told as uncertain, and not sent again", async () => {
      await say("/stato");
      await program.stop();
      connector.fault = "silence";
      await startAt("2021-08-30T08:00:00+02:00");
      await waitForDigests(3);
      await program.kill();
      connector.fault = undefined;
      await startAt("2021-08-30T08:00:40+02:00");
      const end = performance.now() + 15_000;
      while ((await health()).lastOutcome !== "uncertain" && performance.now() < end) await delay(5100);
      assert.equal((await health()).lastOutcome, "uncertain");
      await waitForDigests(3);
    });
  });
}
