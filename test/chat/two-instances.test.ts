// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { type AnyActivity, aMessage, anActivity, aPress, post } from "#test/support/activities.ts";
import { bothStores, type StoreForTest } from "#test/support/on-both-stores.ts";
import { type OneAddress, openOneAddress } from "#test/support/one-address.ts";
import type { Program } from "#test/support/program.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

describe("two copies of the program on one Azure Tables, which answer in turns", () => {
  let store: StoreForTest;
  let programs: readonly Program[];
  let address: OneAddress;
  let connector: StubConnector;

  before(async () => {
    const onTables = bothStores.find(({ name }) => name === "Azure Tables");
    assert.ok(onTables);
    store = await onTables.open();
    connector = await openStubConnector();
    programs = [await store.start(), await store.start()];
    address = await openOneAddress(programs.map(({ url }) => url));
  });
  after(async () => {
    await address.close();
    await Promise.all(programs.map((program) => program.stop()));
    await Promise.all([store.close(), connector.close()]);
  });

  const say = (text: string, over: AnyActivity = {}) => post(address.url, aMessage(text, over));
  const press = (button: { verb: string; data: Readonly<Record<string, string>> } | undefined, inputs = {}) => {
    assert.ok(button);
    return post(address.url, aPress(button.verb, { ...button.data, ...inputs }));
  };
  const invoked = async (name: string, value: unknown) => {
    const { deliveryMode: _, ...activity } = anActivity({ type: "invoke", name, value });
    return (await post(address.url, activity)).text;
  };

  it("hold a whole conversation: a doubt, a yes, an undo, a command", async () => {
    assert.match((await say("15/07 Pelago e Signa: prova")).card, /Ho capito così/);
    const recorded = await say("sì");
    assert.match(recorded.card, /Incontro 1 registrato/);
    assert.match((await say("/stato")).card, /1 su 3/);
    const asked = await press(recorded.buttons.get("Annulla la registrazione"));
    assert.match(asked.card, /annullat|annullo/i);
    await say("/stato");
    assert.match((await say("/enti")).card, /Enti|enti/);
    assert.match((await say("/incontro 1")).card, /Incontro 1/);
  });

  it("offer a correction of a message that the other one recorded, and save it", async () => {
    const message = aMessage("/incontro 16/07 Fiesole: bozza");
    const { card } = await post(address.url, message);
    const number = /Incontro (\d+) registrato/.exec(card)?.[1];
    assert.ok(number, card);
    const type = "messageUpdate";
    const text = "/incontro 17/07 Fiesole: bozza";
    const offered = await post(address.url, { ...message, type, text, channelData: { eventType: "editMessage" } });
    assert.match(offered.card, /il registro non è ancora cambiato/);
    assert.match((await say("sì")).card, new RegExp(`Incontro ${number} corretto`));
    await say("/stato");
    assert.match((await say(`/incontro ${number}`)).card, /17 luglio/);
  });

  it("show a dialog and take what was filled in, each once", async () => {
    const opened = await invoked("task/fetch", { data: { verb: "incontro.form", argument: "" } });
    const data = opened.match(/"data":(\{[^{}]*"verb":"incontro\.submit"[^{}]*\})/)?.[1];
    assert.ok(data, opened);
    const filled = { ...JSON.parse(data), day: "2021-07-19", bodies: "vaglia", subject: "scuole" };
    const answers = [await invoked("task/submit", { data: filled }), await invoked("task/submit", { data: filled })];
    const numbers = answers.map((answer) => /Incontro (\d+) registrato/.exec(answer)?.[1]);
    assert.ok(numbers[0], answers[0]);
    assert.equal(numbers[1], numbers[0]);
  });

  it("propose a forwarded message, and record it once when its yes is delivered to both", async () => {
    const attachments = [
      {
        contentType: "forwardedMessageReference",
        content: JSON.stringify({ originalMessageContent: "<p>il 20 luglio riunione con Londa sulle strade</p>" }),
      },
    ];
    assert.match((await say("", { attachments })).card, /Ho capito così/);
    const yes = aMessage("sì");
    const [one, other] = [await post(address.url, yes), await post(address.url, yes)];
    assert.match(one.card, /Incontro \d+ registrato/);
    assert.equal(other.card, one.card);
  });

  it("find by its message what a form recorded that the other one opened, and offer the correction", async () => {
    const message = aMessage("/incontro");
    const form = await post(address.url, message);
    const filled = { day: "2021-07-21", bodies: "rufina", subject: "acqua" };
    const number = /Incontro (\d+) registrato/.exec((await press(form.buttons.get("Registra"), filled)).card)?.[1];
    assert.ok(number);
    for (const day of [22, 23]) {
      const change = { type: "messageUpdate", text: `/incontro ${day}/07 Rufina: acqua` };
      const offered = await post(address.url, { ...message, ...change, channelData: { eventType: "editMessage" } });
      assert.match(offered.card, new RegExp(`Correggere l'incontro ${number} così`));
    }
  });

  it("propose once a Teams meeting whose end both are told of, at once and again", async () => {
    const title = "Incontro con il Comune di Pelago: scuole";
    const ended = () =>
      anActivity({
        type: "event",
        name: "application/vnd.microsoft.meetingEnd",
        serviceUrl: connector.url,
        from: { id: "29:organizer", name: "" },
        conversation: { id: "19:meeting_pelago@thread.v2", conversationType: "groupChat", isGroup: true },
        value: { MeetingType: "Scheduled", Title: title, Id: "MCMx1", JoinUrl: "x", EndTime: "2021-07-28T07:30:00Z" },
        deliveryMode: undefined,
      });
    const event = ended();
    await Promise.all([event, event, ended(), ended()].map((one) => post(address.url, one)));
    const proposals = () => connector.sent.filter(({ activity }) => JSON.stringify(activity).includes(title));
    const end = performance.now() + 10_000;
    while (proposals().length === 0 && performance.now() < end) await delay(50);
    await Promise.all([post(address.url, event), post(address.url, ended()), delay(1500)]);
    assert.equal(proposals().length, 1);
  });

  it("greet once where the bot is added, whoever hears of it again", async () => {
    const conversation = { id: `chat-${randomUUID()}`, conversationType: "personal" };
    const added = anActivity({ type: "installationUpdate", action: "add", conversation, deliveryMode: undefined });
    const before = connector.sent.length;
    for (const _ of [1, 2, 3]) await post(address.url, { ...added, serviceUrl: connector.url });
    assert.equal(connector.sent.length, before + 1);
    assert.ok(address.answered.every((count) => count > 5));
  });
});
