// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { type AnyActivity, aMessage, aPress, buttonsIn, post } from "#test/support/activities.ts";
import { bothStores, type StoreForTest } from "#test/support/on-both-stores.ts";
import type { Program } from "#test/support/program.ts";
import { openStubConnector, type Sent, type StubConnector } from "#test/support/stub-connector.ts";

const query = "?isTargetedActivity=true";
const bot = { id: "28:bot", name: "Diario PEG" };
const anna = { id: "29:anna", aadObjectId: "person-anna", name: "Anna Neri" };
const chats = {
  group: { id: "19:group@thread.v2", conversationType: "groupChat", tenantId: "tenant-1" },
  channel: { id: "19:team@thread.tacv2;messageid=1", conversationType: "channel", tenantId: "tenant-1" },
} as const;

for (const { name, open } of bothStores) {
  describe(`private messages over HTTP, on ${name}`, () => {
    let store: StoreForTest;
    let program: Program;
    let connector: StubConnector;

    before(async () => {
      [store, connector] = await Promise.all([open(), openStubConnector()]);
      program = await store.start();
      await posted(aMessage("ciao"));
    });
    after(async () => {
      await program.stop();
      await Promise.all([store.close(), connector.close()]);
    });

    /** As Teams delivers: the answer goes to the connector. */
    const posted = async (activity: AnyActivity): Promise<readonly Sent[]> => {
      const before = connector.sent.length;
      await post(program.url, { ...activity, deliveryMode: undefined, serviceUrl: connector.url });
      return connector.sent.slice(before).filter((one) => one.activity.replyToId === activity.id);
    };
    const picked = (text: string, over: AnyActivity = {}) =>
      aMessage(text, { conversation: chats.channel, recipient: { ...bot, isTargeted: true }, ...over });
    const sentTo = (chatId: string) =>
      connector.sent.filter(({ path }) => decodeURIComponent(path).startsWith(`/v3/conversations/${chatId}/`));
    const lines = (chatId: string) =>
      sentTo(chatId).filter(({ activity }) => activity.replyToId === undefined && activity.type === "message");
    const isPrivate = ({ path }: Sent) => path.endsWith(query);

    /** Waits until so many lines are there in all, and sees that no other comes. */
    const waitForLines = async (chatId: string, count: number) => {
      const end = performance.now() + 10_000;
      while (lines(chatId).length < count && performance.now() < end) await delay(50);
      await delay(500);
      assert.equal(lines(chatId).length, count);
    };

    for (const [kind, conversation] of Object.entries(chats)) {
      it(`a question in a ${kind} is answered to whoever asked alone, and leaves no line`, async () => {
        const activity = picked("stato", { conversation });
        const answers = await posted(activity);
        assert.equal(answers.length, 1);
        const [{ path, activity: answer } = { path: "", activity: {} }] = answers;
        assert.ok(path.endsWith(query), path);
        assert.deepEqual(answer.entities, [{ type: "targetedMessageInfo", messageId: activity.id }]);
        assert.deepEqual(answer.from, bot);
        assert.equal((answer.recipient as { id: string }).id, "29:chiara");
        await waitForLines("chat-1", 0);
      });

      it(`a public message in a ${kind} is answered to everybody`, async () => {
        const [answer, ...others] = await posted(aMessage("/stato", { conversation }));
        assert.ok(answer);
        assert.equal(others.length, 0);
        assert.ok(!isPrivate(answer), answer.path);
        assert.deepEqual(answer.activity.entities ?? [], []);
        assert.doesNotMatch(JSON.stringify(answer), /isPrivate|isTargeted/);
      });
    }

    it("a meeting leaves one line in its writer's own chat, however often the message comes", async () => {
      const activity = picked("incontro 18/6 Signa: tavolo");
      const [answer] = await posted(activity);
      assert.ok(answer && isPrivate(answer));
      assert.match(JSON.stringify(answer), /Incontro 1 registrato/);
      assert.match(JSON.stringify(answer), /Questa risposta la vedi solo tu/);
      await waitForLines("chat-1", 1);
      await posted(activity);
      await waitForLines("chat-1", 1);
      const [line] = lines("chat-1");
      assert.ok(line && !isPrivate(line));
      assert.match(JSON.stringify(line), /Incontro 1 registrato/);
      assert.match(JSON.stringify(line), /Chiara Bianchi/);
      assert.doesNotMatch(JSON.stringify(line), /isPrivate|targetedMessageInfo|isTargeted/);
      assert.deepEqual(lines(chats.channel.id), []);
    });

    it("a doubt leaves none, and its button the line of what it recorded", async () => {
      const [asked] = await posted(picked("incontro 18/6 Signa e Vaglia: altro"));
      assert.ok(asked && isPrivate(asked));
      await waitForLines("chat-1", 1);
      const another = buttonsIn(asked.activity).get("È un altro");
      assert.ok(another, [...buttonsIn(asked.activity).keys()].join());
      assert.equal(another.data.isPrivate, "yes");
      const press = aPress(another.verb, another.data, { conversation: chats.channel });
      const before = connector.sent.length;
      const { card, buttons } = await post(program.url, { ...press, serviceUrl: connector.url });
      assert.match(card, /Incontro 2 registrato/);
      for (const [title, { data }] of buttons) assert.equal(data.isPrivate, "yes", title);
      await post(program.url, { ...press, id: randomUUID(), serviceUrl: connector.url });
      await waitForLines("chat-1", 2);
      assert.ok(connector.sent.slice(before).every((sent) => !isPrivate(sent)));
    });

    it("is published in the channel by a button, once, and stays private without", async () => {
      const [answer] = await posted(picked("incontro 22/6 Fiesole: tavolo"));
      const publish = buttonsIn(answer?.activity).get("Pubblica nel canale");
      assert.ok(publish);
      assert.deepEqual(lines(chats.channel.id), []);
      const press = aPress(publish.verb, publish.data, { conversation: chats.channel, serviceUrl: connector.url });
      for (const id of [randomUUID(), randomUUID()]) {
        assert.match((await post(program.url, { ...press, id })).text, /Fatto: lo scrivo qui per tutti/);
      }
      await waitForLines(chats.channel.id, 1);
      const [line] = lines(chats.channel.id);
      assert.ok(line && !isPrivate(line));
      assert.match(JSON.stringify(line), /Incontro 3 registrato/);
    });

    it("of somebody without a chat of their own says to publish it, and nothing is lost", async () => {
      const [answer] = await posted(picked("incontro 23/6 Scandicci: tavolo", { from: anna }));
      assert.match(JSON.stringify(answer), /Incontro 4 registrato/);
      assert.match(JSON.stringify(answer), /pubblicala, o scrivimi in privato/);
      assert.ok(buttonsIn(answer?.activity).has("Pubblica nel canale"));
    });

    it("a personal chat has nothing to keep from anybody", async () => {
      const [answer] = await posted(aMessage("/incontro 24/6 Calenzano: tavolo"));
      assert.ok(answer && !isPrivate(answer));
      assert.doesNotMatch(JSON.stringify(answer), /Questa risposta la vedi solo tu|Pubblica/);
    });

    // Killed while it is being sent, nobody knows whether it came, and it is not sent again.
    it("that was refused before its program was killed comes after its next start, once", async () => {
      const before = lines("chat-1").length;
      connector.fault = { status: 429, headers: { "retry-after": "1" } };
      const sent = () => lines("chat-1").filter(({ activity }) => JSON.stringify(activity).includes("Impruneta"));
      await posted(picked("incontro 25/6 Impruneta: tavolo"));
      while (sent().length === 0) await delay(20);
      await delay(400);
      await program.kill();
      connector.fault = undefined;
      const refused = sent().length;
      program = await store.start({ CLOCK_START: "2021-07-28T10:05:00+02:00" });
      const end = performance.now() + 15_000;
      while (sent().length === refused && performance.now() < end) await delay(50);
      await delay(800);
      assert.equal(sent().length, refused + 1, `${before} lines before`);
    });
  });
}
