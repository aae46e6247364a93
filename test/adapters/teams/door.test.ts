// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { aMessage, anActivity, anInstallation, aPress } from "#test/support/activities.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";
import { aDoor, texts } from "./a-door.ts";

describe("what an activity becomes", () => {
  const mentions: readonly [string, string][] = [
    ["/incontro oggi", "/incontro oggi"],
    ["<at>Diario PEG</at> incontro oggi", "incontro oggi"],
    ['<at id="0">Diario PEG</at>&nbsp;/incontro', "/incontro"],
    ["@Diario PEG incontro oggi", "incontro oggi"],
    ["@diario peg /stato", "/stato"],
    ["@PEG stato", "stato"],
    ["incontro con a@b.it", "incontro con a@b.it"],
    ["<at>Diario PEG</at>", ""],
  ];
  for (const [text, expected] of mentions) {
    it(`«${text}» is read as «${expected}»`, async () => {
      const { deliver, requests } = aDoor();
      await deliver(aMessage(text));
      assert.equal(requests[0]?.input.kind === "text" ? requests[0].input.text.trim() : "", expected);
    });
  }

  it("a plain text is never read as Markdown", async () => {
    const { body } = await aDoor().deliver(aMessage("x"));
    const [activity] = (body as { activities: { textFormat?: string }[] }).activities;
    assert.equal(activity?.textFormat, "plain");
  });

  it("a button becomes an action with its fields, each a text", async () => {
    const { deliver, requests } = aDoor();
    const { status, body } = await deliver(aPress("stato", { argument: "1", count: 2, isOn: true, nothing: null }));
    assert.equal(status, 200);
    assert.equal((body as { type: string }).type, "application/vnd.microsoft.activity.message");
    assert.deepEqual(requests[0]?.input, {
      kind: "action",
      verb: "stato",
      fields: { argument: "1", count: "2", isOn: "true", nothing: "" },
    });
  });

  const forged: readonly [string, unknown][] = [
    ["nested values", { argument: { a: 1 } }],
    ["lists of anything but texts", { argument: [["a"]] }],
    ["too many fields", Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`f${index}`, "x"]))],
  ];
  for (const [what, data] of forged) {
    it(`a button with ${what} is an action that nobody knows`, async () => {
      const { deliver, requests } = aDoor();
      await deliver(aPress("incontro.submit", data));
      assert.deepEqual(requests[0]?.input, { kind: "action", verb: "", fields: {} });
    });
  }

  it("when it was sent goes with it, where that is an instant", async () => {
    const { deliver, requests } = aDoor();
    for (const timestamp of ["2021-07-27T21:59:50.123Z", "ieri", undefined])
      await deliver(aMessage("x", { timestamp }));
    assert.deepEqual(
      requests.map(({ sentAt }) => sentAt?.toString()),
      ["2021-07-27T21:59:50.123Z", undefined, undefined],
    );
  });

  it("several choices are one text, and what Teams puts beside them is left out", async () => {
    const { deliver, requests } = aDoor();
    await deliver(aPress("incontro.submit", { bodies: ["fiesole", "signa"], msteams: { type: "task/fetch" } }));
    assert.deepEqual(requests[0]?.input, {
      kind: "action",
      verb: "incontro.submit",
      fields: { bodies: "fiesole,signa" },
    });
  });

  it("two deliveries of one activity have one name, and two activities two", async () => {
    const { deliver, requests } = aDoor();
    const activity = aMessage("x");
    for (const one of [activity, activity, aMessage("x")]) await deliver(one);
    const [first, second, third] = requests.map(({ delivery }) => delivery);
    assert.equal(first, second);
    assert.notEqual(first, third);
  });

  it("the address of a chat is kept when it is new or has changed, without the message it came with", async () => {
    const { deliver, kept } = aDoor();
    await deliver(aMessage("x"));
    await deliver(aMessage("y"));
    await deliver(aMessage("z", { serviceUrl: "http://127.0.0.1:10" }));
    assert.equal(kept.length, 2);
    assert.doesNotMatch(kept[0]?.reference ?? "", /activityId/);
  });

  it("an answer comes also when the address cannot be kept, and nothing of the chat is logged", async () => {
    const keep = async () => {
      throw new Error("Chiara");
    };
    const { deliver, logged } = aDoor({
      conversations: { keep, meet: keep, find: async () => undefined, arrive: async () => true },
    });
    assert.deepEqual(texts(await deliver(aMessage("segreto"))), ["**letto**"]);
    assert.doesNotMatch(logged.join(), /Chiara|segreto/);
  });

  it("every chat that writes is heard of, and an answer comes also when that fails", async () => {
    const heard: string[] = [];
    const { deliver, logged } = aDoor({
      heard: async ({ id }) => {
        heard.push(id);
        throw new Error("Chiara");
      },
    });
    assert.deepEqual(texts(await deliver(aMessage("x"))), ["**letto**"]);
    assert.deepEqual(heard, ["chat-1"]);
    assert.match(logged.join(), /Error/);
    assert.doesNotMatch(logged.join(), /Chiara/);
  });

  it("only a message or a button is heard of; only a removal is a removal", async () => {
    const told: string[] = [];
    const { deliver } = aDoor({
      heard: async () => void told.push("heard"),
      removed: async ({ id }) => void told.push(`removed ${id}`),
    });
    const silent = [
      { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
      { type: "typing" },
      { type: "conversationUpdate", membersRemoved: [{ id: "29:chiara" }] },
      { type: "messageUpdate", text: "x" },
      { type: "installationUpdate", action: "add" },
      { type: "installationUpdate", action: "add-upgrade" },
      { type: "installationUpdate", action: "remove-upgrade" },
    ];
    for (const over of silent) await deliver(anActivity(over));
    assert.deepEqual(told, []);
    await deliver(anActivity({ type: "installationUpdate", action: "remove" }));
    assert.deepEqual(told, ["removed chat-1"]);
    await deliver(aMessage("x"));
    await deliver(aPress("stato", {}));
    assert.deepEqual(told, ["removed chat-1", "heard", "heard"]);
  });

  it("what breaks is said in words, and only its kind is logged", async () => {
    const answer = async () => {
      throw new TypeError("segreto");
    };
    const { deliver, logged } = aDoor({ answer });
    assert.deepEqual(texts(await deliver(aMessage("x"))), ["sorpresa"]);
    assert.match(logged.join(), /TypeError/);
    assert.doesNotMatch(logged.join(), /segreto/);
  });

  it("a card that cannot be drawn, and a greeting that breaks, are said in words too", async () => {
    const answer = async () => ({ kind: "card", card: "none", view: {}, summary: "" }) as unknown as Reply;
    const greet = async () => {
      throw new Error("segreto");
    };
    const { deliver } = aDoor({ answer, greet });
    assert.deepEqual(texts(await deliver(aMessage("x"))), ["sorpresa"]);
    assert.equal(((await deliver(aPress("x", {}))).body as { value: string }).value, "sorpresa");
    assert.deepEqual(texts(await deliver(anInstallation())), ["sorpresa"]);
  });

  it("greets when it is added, is silent where nobody waits, and says to whoever waits that it does not know", async () => {
    const { deliver } = aDoor();
    assert.deepEqual(texts(await deliver(anInstallation())), ["ciao"]);
    for (const over of [
      { action: "remove" },
      { type: "conversationUpdate" },
      { type: "typing" },
      { type: "messageReaction" },
    ]) {
      assert.deepEqual(texts(await deliver(anInstallation(over))), []);
    }
    const { status, body } = await deliver({ ...aPress("x", {}), name: "composeExtension/query" });
    assert.equal(status, 200);
    assert.deepEqual(body, { composeExtension: { type: "message", text: "non qui" } });
  });
});

describe("who is let in", () => {
  const wrong: readonly [string, unknown][] = [
    ["nothing", undefined],
    ["no type", { ...anActivity(), type: undefined }],
    ["no conversation", { ...anActivity(), conversation: undefined }],
    ["no sender", { ...anActivity(), from: undefined }],
    ["no address", { ...anActivity(), serviceUrl: undefined }],
    ["an address that is none", { ...anActivity(), serviceUrl: "file:///etc/passwd" }],
    ["an address on another machine", { ...anActivity(), deliveryMode: undefined, serviceUrl: "http://10.0.0.1/" }],
    ["a text that is none", { ...anActivity(), text: { a: 1 } }],
  ];
  for (const [what, activity] of wrong) {
    it(`an activity with ${what} is refused with 400`, async () => {
      const { deliver, requests } = aDoor();
      assert.deepEqual(await deliver(activity), { status: 400 });
      assert.equal(requests.length, 0);
    });
  }

  it("what is missing may also be null, or of no shape where it only helps", async () => {
    const { deliver, requests } = aDoor();
    const from = { id: "29:chiara", name: null, aadObjectId: null };
    const nulls = {
      from,
      recipient: null,
      channelData: { tenant: null },
      entities: "none",
      locale: { a: 1 },
      localTimestamp: 1,
    };
    assert.equal((await deliver(aMessage("x", nulls))).status, 200);
    assert.equal((await deliver(anActivity({ text: null, value: { verb: "stato" } }))).status, 200);
    assert.deepEqual(requests[0]?.person, { id: "29:chiara", name: "" });
    assert.deepEqual(requests[1]?.input, { kind: "action", verb: "stato", fields: { verb: "stato" } });
  });
});

describe("sending through the connector", () => {
  let connector: StubConnector;
  beforeEach(async () => {
    connector = await openStubConnector();
  });
  afterEach(() => connector.close());

  const message = () => aMessage("x", { serviceUrl: connector.url, deliveryMode: undefined });

  it("a message surely undelivered is sent once more", async () => {
    connector.fault = { status: 429, headers: { "retry-after": "1" } };
    connector.faultsLeft = 1;
    assert.equal((await aDoor().deliver(message())).status, 200);
    assert.equal(connector.sent.length, 2);
  });

  it("a long pause is not waited for", async () => {
    connector.fault = { status: 429, headers: { "retry-after": "3600" } };
    const started = performance.now();
    assert.equal((await aDoor().deliver(message())).status, 500);
    assert.equal(connector.sent.length, 1);
    assert.ok(performance.now() - started < 5000);
  });
});
