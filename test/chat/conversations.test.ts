// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage, anInstallation, aPress, post } from "#test/support/activities.ts";
import { bothStores, describeOnBothStores } from "#test/support/on-both-stores.ts";
import { type Fault, openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

const anna = { id: "29:anna", aadObjectId: "person-anna", name: "Anna Neri" };

describeOnBothStores("conversations", (its) => {
  let connector: StubConnector;

  before(async () => {
    connector = await openStubConnector();
  });
  after(() => connector.close());

  const say = (text: string, over = {}) => post(its.url, aMessage(text, over));

  it("the bot greets when it is added, and not when members are", async () => {
    assert.match((await post(its.url, anInstallation())).card, /Ciao! Tengo il diario dell'obiettivo/);
    const members = { type: "conversationUpdate", membersAdded: [{ id: "28:bot" }] };
    assert.equal((await post(its.url, anInstallation(members))).card, "");
  });

  it("a meeting is recorded, counted, and still there after a restart", async () => {
    const recorded = await say("/incontro oggi Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione");
    assert.match(recorded.card, /Incontro 1 registrato/);
    assert.match(recorded.card, /Incontri: 1 su 3 · Enti: 3 \(ne bastano 2\)/);
    await its.restart();
    const status = await say("/stato");
    assert.match(status.card, /1 su 3/);
    assert.match(status.card, /Incontro 1 · mercoledì 28 luglio 2021/);
  });

  it("the same activity again records nothing and answers the same, also when both come at once", async () => {
    const activity = aMessage("@Diario PEG /incontro ieri Fiesole");
    const [one, other] = await Promise.all([post(its.url, activity), post(its.url, activity)]);
    assert.match(one.card, /Incontro 2 registrato/);
    assert.equal(one.card, other.card);
    assert.equal((await post(its.url, activity)).card, one.card);
    assert.match((await say("/stato")).card, /2 su 3/);
  });

  it("a form is opened, corrected and sent; sent again with another id it records nothing more", async () => {
    const form = await say("/incontro");
    const submit = form.buttons.get("Registra");
    assert.ok(submit);
    const wrong = await post(its.url, aPress(submit.verb, { ...submit.data, day: "", bodies: "signa" }));
    assert.match(wrong.card, /Manca il giorno/);
    const data = { ...submit.data, day: "2021-07-01", bodies: "signa,vaglia", evidence: "prot. 1/2021" };
    const right = await post(its.url, aPress(submit.verb, data));
    assert.match(right.card, /Incontro 3 registrato/);
    assert.match(right.card, /Con la prova: 1 incontro, 2 enti/);
    const again = await post(its.url, aPress(submit.verb, data));
    assert.equal(again.card, right.card);
    const asked = await post(its.url, aPress(submit.verb, data, { from: anna }));
    assert.match(asked.card, /È lo stesso incontro dell'incontro 3 registrato da Chiara Bianchi\?/);
    const another = asked.buttons.get("È un altro");
    assert.ok(another);
    const recorded = await post(its.url, aPress(another.verb, another.data, { from: anna }));
    assert.match(recorded.card, /Incontro 4 registrato/);
    assert.equal((await post(its.url, aPress(another.verb, another.data, { from: anna }))).card, recorded.card);
  });

  it("a question survives a restart, and belongs to who was asked", async () => {
    await say("/incontro Impruneta: tavolo");
    await its.restart();
    assert.match((await say("ieri", { from: anna })).card, /Non ho capito «ieri»/);
    const answer = aMessage("ieri");
    const recorded = await post(its.url, answer);
    assert.match(recorded.card, /Incontro 5 registrato/);
    assert.equal((await post(its.url, answer)).card, recorded.card);
  });

  it("a meeting is corrected, annulled, restored and told in its history; a press repeated does nothing more", async () => {
    const press = (button: { verb: string; data: object } | undefined, fields = {}) => {
      assert.ok(button);
      return post(its.url, aPress(button.verb, { ...button.data, ...fields }));
    };
    const before = (await say("/stato")).card;
    const shown = await say("/incontro 1");
    const form = await press(shown.buttons.get("Correggi"));
    const fields = { day: "2021-07-05", bodies: "scandicci,bagno-a-ripoli,sesto-fiorentino", subject: "altro" };
    const corrected = await press(form.buttons.get("Salva la correzione"), fields);
    assert.match(corrected.card, /Incontro 1 corretto/);
    assert.equal((await press(form.buttons.get("Salva la correzione"), fields)).card, corrected.card);
    const reason = await press((await say("/incontro 1")).buttons.get("Annulla l'incontro"));
    const annulled = await press(reason.buttons.get("Annulla l'incontro"), { text: "prova" });
    assert.match(annulled.card, /Incontro 1 annullato/);
    const restored = await press((await say("/incontro 1")).buttons.get("Ripristina"));
    assert.match(restored.card, /Incontro 1 ripristinato/);
    const refused = await press(corrected.buttons.get("Annulla questa modifica"));
    assert.match(refused.card, /Non posso annullarlo: dopo, l'incontro è stato cambiato da Chiara Bianchi/);
    await press(restored.buttons.get("Annulla questa modifica"));
    await press((await say("/incontro 1")).buttons.get("Ripristina"));
    const history = await say("/storia 1");
    assert.match(history.card, /ripristinato.*annullata.*ripristinato.*annullato.*corretto.*registrato/s);
    const back = await press((await say("/incontro 1")).buttons.get("Correggi"));
    await press(back.buttons.get("Salva la correzione"), {
      ...fields,
      day: "2021-07-28",
      subject: "bozza di convenzione",
    });
    assert.equal((await say("/stato")).card, before);
  });

  it("every button of the status answers with a card in its place", async () => {
    const { buttons } = await say("/stato");
    for (const [title, { verb, data }] of buttons) {
      const { status, text } = await post(its.url, aPress(verb, data));
      assert.equal(status, 200, title);
      assert.equal(JSON.parse(text).type, "application/vnd.microsoft.card.adaptive", title);
      assert.equal(JSON.parse(text).value.type, "AdaptiveCard", title);
    }
  });

  it("what people type is shown as they typed it, in any field", async () => {
    const text = `**x** [a](http://x) ${"$"}{heading} <b>y</b>`;
    const typed = `*x ${"$"}{heading} <b>y</b>`;
    const recorded = await say(`/incontro oggi Calenzano: ${typed.replaceAll("<", "&lt;")}`);
    assert.ok(recorded.card.includes(typed));
    const submit = (await say("/incontro")).buttons.get("Registra");
    assert.ok(submit);
    const data = { ...submit.data, day: "2021-07-02", bodies: "signa", place: text, notes: text, subject: text };
    const { card } = await post(its.url, aPress(submit.verb, data));
    assert.equal(card.split(text).length, 4);
  });

  it("a phase is started, and that is taken back; a name is removed, and told in the history", async () => {
    const press = async (from: Awaited<ReturnType<typeof say>>, title: string, fields = {}) => {
      const button = from.buttons.get(title);
      assert.ok(button, title);
      return post(its.url, aPress(button.verb, { ...button.data, ...fields }));
    };
    const form = await post(its.url, aPress("fasi.edit", { argument: "2" }));
    const started = await press(form, "Salva", { startedOn: "2021-05-03", endedOn: "" });
    assert.match(started.card, /Inizio: lunedì 3 maggio 2021/);
    assert.equal((await press(form, "Salva", { startedOn: "2021-05-03", endedOn: "" })).card, started.card);
    assert.match((await say("/stato")).card, /In corso, iniziata in ritardo di 2 giorni/);
    assert.match((await press(started, "Annulla questa modifica")).card, /Fase 2: ultima modifica annullata/);
    const blank = await say("/incontro");
    const notes = "tavolo con Mario Rossi";
    const recorded = await press(blank, "Registra", { day: "2021-05-05", bodies: "londa", notes });
    const number = /Incontro (\d+) registrato/.exec(recorded.card)?.[1];
    const asked = await press(await say(`/storia ${number}`), "Togli un nome");
    const question = await press(asked, "Togli un nome", { text: "Mario Rossi" });
    assert.match((await press(question, "Sì, togli il nome")).card, /Ho tolto il nome/);
    const told = `${(await say(`/storia ${number}`)).card} ${(await say(`/incontro ${number}`)).card}`;
    assert.match(told, /tolto un nome.*tavolo con \[nome tolto\]/s);
    assert.doesNotMatch(told, /Mario Rossi/);
  });

  it("a file sent with a message becomes the evidence of the meeting that is chosen", async () => {
    const contentType = "application/vnd.microsoft.teams.file.download.info";
    const file = { contentType, contentUrl: "https://x.sharepoint.com/verbale.pdf", name: "verbale.pdf" };
    const others = [
      { contentType: "text/html", content: "<p>x</p>" },
      { ...file, contentUrl: "javascript:alert(1)" },
      "x",
    ];
    const asked = await say("", { attachments: [file, ...others.slice(0, 2)] });
    assert.match(asked.card, /Quale incontro prova «verbale.pdf»\?/);
    const add = asked.buttons.get("Aggiungi all'incontro 1");
    assert.ok(add);
    const added = await post(its.url, aPress(add.verb, { ...add.data, text: "verbale.pdf https://x.example/v" }));
    assert.match(added.card, /prova aggiunta/);
    assert.match((await say("/stato", { attachments: others })).card, /A che punto siamo/);
  });

  it("bad input gets an Italian answer and stores nothing", async () => {
    const before = (await say("/stato")).card;
    const texts = [
      "",
      "<at>Diario PEG</at>",
      "x".repeat(40_000),
      "/incontro 31/02/2021 Scandicci",
      "/incontro oggi Prato",
    ];
    for (const text of texts) {
      const { status, card } = await say(text);
      assert.equal(status, 200);
      assert.match(card, /vuoto|troppo lungo|non esiste|Chi è «Prato»/, text.slice(0, 40));
    }
    assert.ok((await say("/stato")).card.includes(before.split("\n").slice(0, -1).join("\n")));
  });

  it("an answer goes out once through the connector", async () => {
    const { deliveryMode: _, ...activity } = aMessage("/stato", { serviceUrl: connector.url });
    assert.equal((await post(its.url, activity)).status, 200);
    assert.equal(connector.sent.length, 1);
    const sent = connector.sent[0]?.activity;
    assert.equal(sent?.text, undefined);
    assert.match(String(sent?.summary), /Stato dell'obiettivo/);
  });

  const faults: readonly [string, Fault][] = [
    ["500", { status: 500 }],
    ["503", { status: 503, headers: { "retry-after": "60" } }],
    ["a reset", "reset"],
  ];
  for (const [fault, answer] of faults) {
    it(`after ${fault} of the connector a message is not sent again: it may have arrived`, async () => {
      connector.fault = answer;
      const before = connector.sent.length;
      const { deliveryMode: _, ...activity } = aMessage("/stato", { serviceUrl: connector.url });
      const started = performance.now();
      await post(its.url, activity);
      connector.fault = undefined;
      assert.equal(connector.sent.length - before, 1);
      assert.ok(performance.now() - started < 10_500);
    });
  }
});

describe("two instances on Azure Tables", () => {
  it("give every meeting a number of its own and lose none", async () => {
    const tables = bothStores[1];
    assert.ok(tables);
    const store = await tables.open();
    const programs = await Promise.all([store.start(), store.start()]);
    const meetings = Array.from({ length: 12 }, (_, index) => aMessage(`/incontro ${index + 1}/7 Scandicci`));
    const answers = await Promise.all(meetings.map((one, index) => post(programs[index % 2]?.url ?? "", one)));
    const numbers = answers.map(({ card }) => Number(/Incontro (\d+) registrato/.exec(card)?.[1]));
    assert.deepEqual(
      numbers.sort((one, other) => one - other),
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    assert.match((await post(programs[0]?.url ?? "", aMessage("/stato"))).card, /12 \(ne bastano 3\)/);
    await Promise.all(programs.map((program) => program.stop()));
    await store.close();
  });

  it("make one meeting of one that two people tell at the same instant, and ask the second of them", async () => {
    const tables = bothStores[1];
    assert.ok(tables);
    const store = await tables.open();
    const programs = await Promise.all([store.start(), store.start()]);
    const urls = programs.map(({ url }) => url);
    for (let day = 1; day <= 5; day += 1) {
      const told = aMessage(`/incontro ${day}/7 Scandicci e Fiesole`);
      const again = aMessage(`/incontro ${day}/7 Fiesole: tavolo`, { from: anna });
      const [one, other] = await Promise.all([post(urls[0] ?? "", told), post(urls[1] ?? "", again)]);
      const [recorded, asked] = /registrato$/m.test(one?.card ?? "") ? [one, other] : [other, one];
      assert.match(recorded?.card ?? "", new RegExp(`Incontro ${day} registrato`));
      assert.match(asked?.card ?? "", new RegExp(`È lo stesso incontro dell'incontro ${day} registrato da`));
      const same = asked?.buttons.get("È lo stesso: unisci");
      assert.ok(same);
      const from = asked === other ? { from: anna } : {};
      const joined = await post(urls[day % 2] ?? "", aPress(same.verb, same.data, from));
      assert.match(joined.card, /uniti i due racconti|ha già tutto/);
    }
    assert.match((await post(urls[0] ?? "", aMessage("/stato"))).card, /5 \(ne bastano 3\)/);
    const { card } = await post(urls[1] ?? "", aMessage("/incontri"));
    assert.equal(card.match(/Scandicci e Fiesole|Fiesole e Scandicci/g)?.length, 5);
    await Promise.all(programs.map((program) => program.stop()));
    await store.close();
  });
});
