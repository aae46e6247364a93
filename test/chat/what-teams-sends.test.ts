// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ActivityTypes } from "botbuilder";
import { type AnyActivity, aMessage, anActivity, post } from "#test/support/activities.ts";
import { describeOnBothStores } from "#test/support/on-both-stores.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

/** Every activity type of the SDK, as Teams would send it, with what is said; undefined where nobody waits. */
const types: Readonly<Record<string, readonly [AnyActivity, RegExp | undefined]>> = {
  message: [{ text: "/stato" }, /A che punto siamo/],
  messageUpdate: [{ text: "/stato", channelData: { eventType: "editMessage" } }, /A che punto siamo/],
  messageDelete: [{ channelData: { eventType: "softDeleteMessage" } }, undefined],
  installationUpdate: [{ action: "add" }, /Ciao! Tengo il diario/],
  conversationUpdate: [{ membersAdded: [{ id: "28:bot" }] }, undefined],
  contactRelationUpdate: [{ action: "add" }, undefined],
  typing: [{}, undefined],
  endOfConversation: [{}, undefined],
  event: [{ name: "ContinueConversation" }, undefined],
  deleteUserData: [{}, undefined],
  messageReaction: [{ reactionsAdded: [{ type: "like" }] }, undefined],
  suggestion: [{}, undefined],
  trace: [{}, undefined],
  handoff: [{}, undefined],
  command: [{ name: "x" }, undefined],
  commandResult: [{ name: "x" }, undefined],
  invokeResponse: [{}, undefined],
  invoke: [{ name: "nobody/knows" }, /non lo so fare/],
};

type Body = Readonly<Record<string, unknown>>;
const form = /Registra un incontro|Nuovo incontro|Quando/i;

/** Every invoke of the SDK's own handlers, with where in the answer its client finds words, and which. */
const invokes: Readonly<
  Record<string, readonly [value: unknown, where: (body: Body, chat: readonly string[]) => unknown, words: RegExp]>
> = {
  "adaptiveCard/action": [{ action: { verb: "stato", data: {} } }, inCard, /A che punto siamo/],
  "application/search": [
    { kind: "search", queryText: "fie", dataset: "enti", queryOptions: { skip: 0, top: 15 } },
    ({ value }: Body) => value,
    /"title":"Fiesole","value":"fiesole"/,
  ],
  "task/fetch": [{ data: { type: "task/fetch", verb: "incontro.form", argument: "" } }, inDialog, form],
  "task/submit": [{ data: { verb: "stato" } }, inDialog, /A che punto siamo/],
  "composeExtension/fetchTask": [{ commandId: "registraIncontro", commandContext: "compose" }, inDialog, form],
  "composeExtension/submitAction": [
    { commandId: "registraIncontro", data: { verb: "stato" } },
    inDialog,
    /A che punto/,
  ],
  "composeExtension/query": [
    { commandId: "cercaIncontri", parameters: [{ name: "initialRun", value: "true" }] },
    inExtension,
    /Non trovo incontri/,
  ],
  "composeExtension/selectItem": [{}, inExtension, /non lo so fare/],
  "composeExtension/queryLink": [{ url: "https://x.example/" }, inExtension, /non lo so fare/],
  "composeExtension/anonymousQueryLink": [{ url: "https://x.example/" }, inExtension, /non lo so fare/],
  "composeExtension/querySettingUrl": [{}, inExtension, /non lo so fare/],
  "composeExtension/setting": [{}, inExtension, /non lo so fare/],
  "composeExtension/onCardButtonClicked": [{}, inExtension, /non lo so fare/],
  "config/fetch": [{}, ({ config }: Body) => config, /"type":"message".*non lo so fare/],
  "config/submit": [{}, ({ config }: Body) => config, /"type":"message".*non lo so fare/],
  "tab/fetch": [{}, ({ tab }: Body) => tab, /AdaptiveCard.*non lo so fare/],
  "tab/submit": [{}, ({ tab }: Body) => tab, /AdaptiveCard.*non lo so fare/],
  "message/fetchTask": [{}, ({ task }: Body) => task, /non lo so fare/],
  "message/submitAction": [{}, inChat, /non lo so fare/],
  "fileConsent/invoke": [{ action: "decline" }, inChat, /non lo so fare/],
  "actionableMessage/executeAction": [{}, inChat, /non lo so fare/],
  "signin/verifyState": [{ state: "1" }, inChat, /non lo so fare/],
  "signin/tokenExchange": [{}, inChat, /non lo so fare/],
  "handoff/action": [{}, inChat, /non lo so fare/],
  "suggestedActions/submit": [{}, inChat, /non lo so fare/],
  "suggestedAction/submit": [{ vote: "sì" }, inChat, /non lo so fare/],
  "task/nobody": [{}, ({ task }: Body) => task, /non lo so fare/],
  "nobody/knows": [{}, inChat, /non lo so fare/],
};

function inCard({ statusCode, type, value }: Body) {
  assert.equal(statusCode, 200);
  assert.equal(type, "application/vnd.microsoft.card.adaptive");
  return value;
}

function inDialog({ task }: Body) {
  const { type, value } = task as { type: string; value: { title: string; card: { contentType: string } } };
  assert.equal(type, "continue");
  assert.notEqual(value.title, "");
  assert.equal(value.card.contentType, "application/vnd.microsoft.card.adaptive");
  assert.doesNotMatch(JSON.stringify(value), /Action\.Execute/);
  return value.card;
}

function inExtension({ composeExtension }: Body) {
  assert.ok(["message", "result"].includes((composeExtension as { type: string }).type));
  return composeExtension;
}

/** What its client shows nothing of comes in the chat too. */
function inChat(_: Body, chat: readonly string[]) {
  return chat;
}

/** The names that the SDK's own handlers know, read from them. */
function namesOfTheSdk(): readonly string[] {
  const require = createRequire(import.meta.url);
  const handlers = ["botbuilder/lib/teamsActivityHandler.js", "botbuilder-core/lib/activityHandler.js"];
  const sources = handlers.map((file) => {
    const [name = "", ...path] = file.split("/");
    return readFileSync(
      `${require.resolve(`${name}/package.json`).slice(0, -"package.json".length)}${path.join("/")}`,
      "utf8",
    );
  });
  return [...sources.join("\n").matchAll(/case '(\w+\/\w+)'/gu)].map(([, name = ""]) => name);
}

describeOnBothStores("what Teams sends", (its) => {
  let connector: StubConnector;

  before(async () => {
    connector = await openStubConnector();
  });
  after(() => connector.close());

  /** As Teams delivers: messages of the answer go to the connector, what is asked for comes back. */
  const sent = async (activity: AnyActivity) => {
    const before = connector.sent.length;
    const { status, text } = await post(its.url, {
      ...activity,
      deliveryMode: undefined,
      serviceUrl: connector.url,
    });
    const chat = connector.sent.slice(before).map((one) => JSON.stringify(one.activity));
    return { status, body: text === "" ? undefined : (JSON.parse(text) as Body), chat };
  };
  const invoked = (invoke: string, value: unknown, over: AnyActivity = {}) =>
    sent(anActivity({ type: "invoke", name: invoke, value, ...over }));

  it("every activity type of the SDK is in the table", () => {
    assert.deepEqual(Object.keys(types).sort(), Object.values(ActivityTypes).sort());
  });

  for (const [type, [over, words]] of Object.entries(types)) {
    it(`${type} is ${words === undefined ? "met with silence: nobody waits" : `answered with ${words.source}`}`, async () => {
      const { status, body, chat } = await sent(anActivity({ type, ...over }));
      assert.equal(status, 200);
      const said = [JSON.stringify(body ?? ""), ...chat].join();
      if (words === undefined) assert.equal(said, '""');
      else assert.match(said, words);
    });
  }

  it("every invoke of the SDK's handlers is in the table", () => {
    const names = namesOfTheSdk();
    assert.ok(names.length >= 18, names.join());
    for (const one of [...names, "signin/verifyState", "signin/tokenExchange"]) assert.ok(one in invokes, one);
  });

  for (const [invoke, [value, where, words]] of Object.entries(invokes)) {
    it(`${invoke} is answered where its client shows it`, async () => {
      const { status, body, chat } = await invoked(invoke, value);
      assert.equal(status, 200);
      assert.ok(body);
      assert.match(JSON.stringify(where(body, chat)), words);
    });
  }

  it("what is typed in the field of the bodies finds at most 15, and what is chosen is recorded", async () => {
    /** As Teams asks while somebody types, with what it adds of its own. */
    const typed = async (queryText: unknown, dataset = "enti") => {
      const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset, kind: "search" };
      const { status, body } = await invoked("application/search", value);
      assert.equal(status, 200);
      const { statusCode, type, value: found } = body as { statusCode: number; type: string; value: Body };
      assert.deepEqual([statusCode, type], [200, "application/vnd.microsoft.search.searchResponse"]);
      return found.results as { title: string; value: string }[];
    };
    assert.equal((await typed("")).length, 15);
    assert.equal((await typed("o")).length, 15);
    assert.deepEqual(
      (await typed("PONTASS")).map(({ title }) => title),
      ["Pontassieve"],
    );
    assert.equal((await typed("città metropolitana")).length, 1);
    for (const nothing of [await typed("zzz"), await typed("fie", "npm"), await typed({ $gt: "" })])
      assert.deepEqual(nothing, []);
    const opened = await invoked("task/fetch", { data: { verb: "incontro.form", argument: "" } });
    // The local chat shows no choices of a field that searches.
    assert.doesNotMatch(JSON.stringify(opened.body), /Data\.Query/);
    const submit = JSON.stringify(opened.body).match(/"data":(\{[^{}]*"verb":"incontro\.submit"[^{}]*\})/)?.[1];
    const [chosen] = await typed("marradi");
    const bodies = `reggello,${chosen?.value}`;
    const data = { ...JSON.parse(submit ?? "{}"), day: "2021-07-06", bodies, subject: "neve" };
    assert.match(
      JSON.stringify((await invoked("task/submit", { data })).body),
      /con Marradi e Reggello|con Reggello e Marradi/,
    );
  });

  it("a dialog's form that lacks something comes back with what is missing, and then records", async () => {
    const { body } = await invoked("task/fetch", { data: { verb: "incontro.form", argument: "" } });
    const submit = JSON.stringify(body).match(/"data":(\{[^{}]*"verb":"incontro\.submit"[^{}]*\})/)?.[1];
    assert.ok(submit, JSON.stringify(body));
    const data = { ...JSON.parse(submit), day: "2021-07-02", bodies: "", subject: "mobilità" };
    assert.match(JSON.stringify((await invoked("task/submit", { data })).body), /Quale ente|Manca|ente/);
    const whole = await invoked("task/submit", { data: { ...data, bodies: "londa" } });
    assert.match(JSON.stringify(whole.body), /Incontro \d+ registrato/);
    const again = await invoked("task/submit", { data: { ...data, bodies: "londa" } });
    assert.match(JSON.stringify(again.body), /Incontro \d+ registrato/);
  });

  it("the extension beside a message proposes what that tells, and its button records it", async () => {
    const content = "<p>Il 5 luglio riunione con <b>Vicchio</b> sulle strade</p>";
    const opened = await invoked("composeExtension/fetchTask", {
      commandId: "registraIncontro",
      commandContext: "message",
      messagePayload: { id: "1", body: { contentType: "html", content } },
    });
    const shown = JSON.stringify(opened.body);
    assert.match(shown, /Ho capito così/);
    assert.match(shown, /Vicchio/);
    const data = shown.match(/"data":(\{[^{}]*"verb":"incontro\.confirm"[^{}]*\})/)?.[1];
    assert.ok(data, shown);
    const done = await invoked("composeExtension/submitAction", {
      commandId: "registraIncontro",
      data: JSON.parse(data),
    });
    assert.match(JSON.stringify(done.body), /Incontro \d+ registrato/);
  });

  it("the extension beside a message that tells no meeting says so", async () => {
    const opened = await invoked("composeExtension/fetchTask", {
      commandId: "registraIncontro",
      commandContext: "message",
      messagePayload: { body: { contentType: "html", content: "<p>buongiorno</p>" } },
    });
    assert.match(JSON.stringify(opened.body), /non leggo un incontro/);
  });

  it("the search finds meetings by body, by month and by words, each with a card that has no button", async () => {
    await post(its.url, aMessage("/incontro 9/07/2021 Dicomano: piano neve", { conversation: { id: randomUUID() } }));
    for (const text of ["dicomano", "luglio", "neve", ""]) {
      const { body } = await invoked("composeExtension/query", {
        commandId: "cercaIncontri",
        parameters: [{ name: "query", value: text }],
        queryOptions: { skip: 0, count: 25 },
      });
      const found = body?.composeExtension as unknown as { type: string; attachments: unknown[] };
      assert.equal(found.type, "result", text);
      const first = JSON.stringify(found.attachments);
      assert.match(first, /"preview":\{"contentType":"application\/vnd\.microsoft\.card\.thumbnail"/);
      assert.match(first, /Dicomano/);
      assert.doesNotMatch(first, /Action\.Execute/);
    }
  });

  it("an extension opened in a chat of others makes that chat nobody's own", async () => {
    const conversation = { id: "19:two-people@unq.gbl.spaces", conversationType: "personal" };
    const from = { id: "29:rita", aadObjectId: "person-rita", name: "Rita Verdi" };
    await invoked("composeExtension/query", { commandId: "cercaIncontri" }, { conversation, from });
    const channel = { id: "19:team@thread.tacv2;messageid=1", conversationType: "channel" };
    const recipient = { id: "28:bot", isTargeted: true };
    const { chat } = await sent(aMessage("incontro 12/7 Londa: tavolo", { from, conversation: channel, recipient }));
    assert.match(chat.join(), /pubblicala, o scrivimi in privato/);
  });

  it("the bot greets once where it is added, at a new version never, and added again once more", async () => {
    const conversation = { id: `chat-${randomUUID()}`, conversationType: "personal" };
    const added = anActivity({ type: "installationUpdate", action: "add", conversation });
    assert.equal((await sent(added)).chat.length, 1);
    assert.equal((await sent(added)).chat.length, 0);
    for (const action of ["add-upgrade", "remove-upgrade", "remove"]) {
      assert.equal((await sent(anActivity({ type: "installationUpdate", action, conversation }))).chat.length, 0);
    }
    assert.equal((await sent(anActivity({ type: "installationUpdate", action: "add", conversation }))).chat.length, 1);
  });

  describe("where digests come in two channels of a team, a thread of one, and a channel of another team", () => {
    const team = (id: string) => ({ tenant: { id: "tenant-1" }, team: { id } });
    const inChannel = (id: string, of: string) => ({
      conversation: { id, conversationType: "channel", isGroup: true, tenantId: "tenant-1" },
      channelData: { ...team(of), channel: { id: id.split(";")[0] }, teamsTeamId: of },
    });
    const [general, other] = ["19:general@thread.tacv2", "19:other@thread.tacv2"];
    const [works, thread] = ["19:works@thread.tacv2", "19:works@thread.tacv2;messageid=1626082201000"];
    const all = [inChannel(general, general), inChannel(works, general), inChannel(thread, general)];
    const elsewhere = inChannel(other, other);
    /** As Teams tells of a team: in the conversation of the team, whatever of it is meant. */
    const event = (eventType: string, channelData: object = {}, over: AnyActivity = {}) =>
      sent(
        anActivity({
          type: "conversationUpdate",
          from: { id: "29:somebody" },
          conversation: { id: general, conversationType: "channel", isGroup: true },
          channelData: { ...team(general), ...channelData, eventType },
          ...over,
        }),
      );
    const receivers = async () => {
      const conversation = { id: `chat-${randomUUID()}`, conversationType: "personal" };
      const { card } = await post(its.url, aMessage("chi riceve il riepilogo?", { conversation }));
      return card.match(/Un canale: .*Prossimo/g)?.length ?? 0;
    };

    beforeEach(async () => {
      for (const one of [...all, elsewhere]) {
        const { chat } = await sent(aMessage("/riepilogo ogni lunedì alle 9", one));
        assert.match(chat.join(), /Arriva qui ogni lunedì/);
      }
      assert.equal(await receivers(), 4);
    });

    it("what is only renamed, created, archived or restored stops none, and says nothing", async () => {
      const channel = { channel: { id: works, name: "Lavori" } };
      for (const eventType of ["channelRenamed", "channelCreated", "channelRestored"])
        assert.deepEqual((await event(eventType, channel)).chat, []);
      for (const eventType of ["teamRenamed", "teamArchived", "teamUnarchived", "teamRestored", "teamMemberAdded"])
        assert.deepEqual((await event(eventType)).chat, []);
      const leaving = [{ id: "29:somebody-else" }];
      assert.deepEqual((await event("teamMemberRemoved", {}, { membersRemoved: leaving })).chat, []);
      assert.equal(await receivers(), 4);
    });

    it("a channel that is deleted stops its own and its threads', until somebody writes there again", async () => {
      const channel = { channel: { id: works, name: "Lavori" } };
      assert.deepEqual((await event("channelDeleted", channel)).chat, []);
      assert.equal(await receivers(), 2);
      await event("channelRestored", channel);
      assert.equal(await receivers(), 2);
      await sent(aMessage("/stato", inChannel(thread, general)));
      assert.equal(await receivers(), 3);
    });

    it("a team that is deleted, or that the app is taken away from, stops all of its own and no other's", async () => {
      const ends = [
        () => event("teamDeleted"),
        () => event("teamMemberRemoved", {}, { membersRemoved: [{ id: "28:bot" }] }),
        () => sent(anActivity({ type: "installationUpdate", action: "remove", ...inChannel(works, general) })),
      ];
      for (const end of ends) {
        assert.deepEqual((await end()).chat, []);
        assert.equal(await receivers(), 1);
        for (const one of all) await sent(aMessage("/stato", one));
        assert.equal(await receivers(), 4);
      }
    });
  });
});
