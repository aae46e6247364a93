// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { createConversations } from "#adapters/store/conversations.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { createMessenger } from "#adapters/teams/messenger.ts";
import type { SendOutcome } from "#application/ports/messenger.ts";
import { type Fault, openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";
import { identity } from "./a-door.ts";

const { signal } = new AbortController();
const cards = new URL("../../../cards/", import.meta.url);
const reply = { kind: "text", text: "**riepilogo**" } as const;

async function aMessenger(serviceUrl: string, over: Partial<Parameters<typeof createMessenger>[0]> = {}) {
  const conversations = createConversations(openMemory());
  const keep = (address: string) => {
    const reference = { serviceUrl: address, channelId: "msteams", bot: { id: "28:bot" }, conversation: { id: "c/1" } };
    const chat = { id: "chat-1", kind: "personal" } as const;
    const kept = { chat, reference: JSON.stringify(reference), seenAt: Temporal.Now.instant() };
    return conversations.keep(kept, signal);
  };
  await keep(serviceUrl);
  const messenger = createMessenger({
    identity: undefined,
    serviceHosts: ["smba.trafficmanager.net"],
    cards,
    conversations,
    ...over,
  });
  return { keep, send: (chatId = "chat-1") => messenger.send(chatId, reply, signal) };
}

describe("a message that nobody asked for", () => {
  let connector: StubConnector;

  beforeEach(async () => {
    connector = await openStubConnector();
  });
  afterEach(() => connector.close());

  it("is one post to the chat, and is sent", async () => {
    const { send } = await aMessenger(connector.url);
    assert.deepEqual(await send(), { outcome: "sent" });
    assert.equal(connector.sent.length, 1);
    assert.equal(connector.sent[0]?.path, "/v3/conversations/c%2F1/activities");
    assert.equal(connector.sent[0]?.activity.text, "**riepilogo**");
    assert.equal(connector.sent[0]?.activity.textFormat, "plain");
  });

  const faults: readonly [string, Fault, SendOutcome][] = [
    ["429", { status: 429, headers: { "retry-after": "7" } }, { outcome: "retry", seconds: 7 }],
    ["429 without a pause", { status: 429 }, { outcome: "retry" }],
    ["412", { status: 412 }, { outcome: "retry" }],
    ["401", { status: 401 }, { outcome: "retry" }],
    ["403", { status: 403 }, { outcome: "undeliverable", isGone: true }],
    ["404", { status: 404 }, { outcome: "undeliverable", isGone: true }],
    ["400", { status: 400 }, { outcome: "undeliverable", isGone: false }],
    ["307", { status: 307, headers: { location: "/elsewhere" } }, { outcome: "uncertain" }],
    ["408", { status: 408 }, { outcome: "uncertain" }],
    ["500", { status: 500 }, { outcome: "uncertain" }],
    ["503", { status: 503, headers: { "retry-after": "1" } }, { outcome: "uncertain" }],
    ["a reset", "reset", { outcome: "uncertain" }],
  ];
  for (const [name, fault, outcome] of faults) {
    it(`after ${name} is ${outcome.outcome}, after one post`, async () => {
      connector.fault = fault;
      const { send } = await aMessenger(connector.url);
      assert.deepEqual(await send(), outcome);
      assert.equal(connector.sent.length, 1);
    });
  }

  it("after 10 seconds of silence, or of an answer without an end, is uncertain", async () => {
    const started = performance.now();
    const endless = await openStubConnector();
    connector.fault = "silence";
    endless.fault = "endless";
    const sends = [await aMessenger(connector.url), await aMessenger(endless.url)].map(({ send }) => send());
    assert.deepEqual(await Promise.all(sends), [{ outcome: "uncertain" }, { outcome: "uncertain" }]);
    assert.ok(performance.now() - started < 12_000);
    assert.equal(connector.sent.length + endless.sent.length, 2);
    await endless.close();
  });

  it("that never connects, or cannot be signed, waits for another try", async () => {
    const refused = await aMessenger("http://127.0.0.1:9");
    assert.deepEqual(await refused.send(), { outcome: "retry" });
    const unsigned = await aMessenger("https://smba.trafficmanager.net/emea/", { identity });
    assert.deepEqual(await unsigned.send(), { outcome: "retry" });
  });

  it("goes to the newest address", async () => {
    const { keep, send } = await aMessenger("http://127.0.0.1:9");
    await keep(connector.url);
    assert.deepEqual(await send(), { outcome: "sent" });
  });

  it("goes to no address that answers would not go to, and to no chat that is not known", async () => {
    const away = await aMessenger("http://10.0.0.1/");
    assert.deepEqual(await away.send(), { outcome: "undeliverable", isGone: false });
    const elsewhere = await aMessenger("https://smba.example.org/", { identity });
    assert.deepEqual(await elsewhere.send(), { outcome: "undeliverable", isGone: false });
    const plain = await aMessenger(connector.url, { identity });
    assert.deepEqual(await plain.send(), { outcome: "undeliverable", isGone: false });
    assert.deepEqual(await plain.send("nobody"), { outcome: "undeliverable", isGone: true });
    assert.equal(connector.sent.length, 0);
  });
});
