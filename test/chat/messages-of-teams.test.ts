// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { type AnyActivity, aMessage, anActivity, aPress, post } from "#test/support/activities.ts";
import { openLocalServer } from "#test/support/local-server.ts";
import { describeOnBothStores } from "#test/support/on-both-stores.ts";

const emoji = (alternative: string) =>
  `<p><img itemscope itemtype="http://schema.skype.com/Emoji" itemid="yes" src="https://statics.teams.cdn.office.net/x.png" alt="${alternative}" /></p>`;
const html = (content: string) => ({ contentType: "text/html", content });
const picture = {
  contentType: "image/png",
  contentUrl: "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original",
};
const forwarded = (originalMessageContent: string) => ({
  text: '<attachment id="1786399119244"></attachment>',
  attachments: [
    { contentType: "forwardedMessageReference", content: JSON.stringify({ originalMessageContent }) },
    html('<attachment id="1786399119244"></attachment>'),
  ],
});
const quoting = (preview: string, senderId = "29:anna") => ({
  entities: [
    { type: "quotedReply", quotedReply: { messageId: "1772050244572", senderId, senderName: "Anna", preview } },
  ],
});

describeOnBothStores("messages as Teams sends them", (its) => {
  let chat = { id: "", conversationType: "personal" };

  beforeEach(() => {
    chat = { id: `chat-${randomUUID()}`, conversationType: "personal" };
  });

  const say = (text: string, over: AnyActivity = {}) => post(its.url, aMessage(text, { conversation: chat, ...over }));
  /** Tells a meeting in words that do not plainly say so: the bot shows it, and a yes records it. */
  const ask = async (body: string, over: AnyActivity = {}) => {
    const asked = await say(`15/07/2021 ${body}: prova`, over);
    assert.match(asked.card, /Ho capito così/, asked.card);
  };
  const numberIn = (card: string) => Number(/Incontro (\d+) registrato/.exec(card)?.[1]);
  /** Records a meeting nobody told before, and gives its message. */
  const recorded = async (text: string) => {
    const message = aMessage(text, { conversation: chat });
    const { card } = await post(its.url, message);
    assert.match(card, /registrato/, card);
    return { message, number: numberIn(card) };
  };
  const edited = (message: AnyActivity, text: string) =>
    post(its.url, { ...message, type: "messageUpdate", text, channelData: { eventType: "editMessage" } });
  const changed = (message: AnyActivity, type: string, eventType: string) => {
    const { text: _, ...bare } = message;
    return post(its.url, { ...bare, type, channelData: { eventType } });
  };

  for (const text of [
    '<quoted messageId="1772050244572"/> /stato',
    '<quoted messageId="1772050244572"></quoted>/stato',
    '<attachment id="1"></attachment>/stato',
    "<div>/stato</div>",
    "<p><strong>/stato</strong></p>",
    "**/stato**",
    "`/stato`",
  ]) {
    it(`«${text}» is the status`, async () => {
      assert.match((await say(text)).card, /A che punto siamo/);
    });
  }

  it("the words of a mention and of blocks are read from the HTML alone too", async () => {
    const content =
      '<div><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Diario PEG</span>&nbsp;/stato</div>';
    assert.match((await say("", { attachments: [html(content)] })).card, /A che punto siamo/);
  });

  it("strong words are the words of a body, and the link of its site is no evidence", async () => {
    const { card } = await say("/incontro 9/06/2021 [Scandicci](https://www.comune.example.it): **sito**");
    assert.match(card, /Scandicci/);
    assert.doesNotMatch(card, /strong|\*\*|example\.it/);
    const link = "https://www.comune.example.it/atti/12.pdf";
    const proved = await say(`/incontro 8/06/2021 Scandicci: sito, [verbale](${link})`);
    assert.match(proved.text, /atti\/12\.pdf"/);
  });

  for (const [at, sign] of ["👍🏻", "👍️", "✅👍", "✔️", "🆗"].entries()) {
    it(`${sign} is a yes where one was asked`, async () => {
      await ask(["Pelago", "Londa", "Rufina", "Vicchio", "Dicomano"][at] ?? "");
      assert.match((await say(sign)).card, /registrato|lo stesso incontro/);
    });
  }

  it("👎🏽 is a no, and an emoji that is no answer is never called empty", async () => {
    await ask("Reggello");
    assert.match((await say("👎🏽")).card, /non ho registrato/i);
    assert.doesNotMatch((await say("😀")).card, /vuoto/);
  });

  it("an emoji that comes as a picture is the emoji", async () => {
    await ask("Vinci");
    const attachments = [
      { contentType: "image/png", contentUrl: "https://statics.teams.cdn.office.net/x.png" },
      html(emoji("👍")),
    ];
    const { card } = await say("", { attachments });
    assert.match(card, /registrato|lo stesso incontro/);
  });

  const things: readonly [string, RegExp, readonly unknown[]][] = [
    ["a picture", /l'immagine/, [picture]],
    ["a gif", /l'immagine/, [html('<img itemtype="http://schema.skype.com/Giphy" alt="gatto">')]],
    ["a voice note", /messaggio vocale/, [html('<span itemtype="http://schema.skype.com/AudioMessage"></span>')]],
    ["a video", /il video/, [{ contentType: "video/mp4", contentUrl: "https://x.example/v" }]],
    ["a Loop part", /componente Loop/, [{ contentType: "application/vnd.microsoft.card.fluidEmbedCard", content: {} }]],
    ["a pasted card", /riquadro incollato/, [{ contentType: "application/vnd.microsoft.card.adaptive", content: {} }]],
  ];
  for (const [what, words, attachments] of things) {
    it(`${what} alone is named and never called empty`, async () => {
      const { card } = await say("", { attachments });
      assert.match(card, words);
      assert.match(card, /prova manda il file/);
      assert.doesNotMatch(card, /vuoto/);
    });
  }

  it("a picture beside words does not vanish in silence", async () => {
    const { card } = await say("/stato", { attachments: [picture] });
    assert.match(card, /Non leggo e non conservo l'immagine/);
    assert.match(card, /A che punto siamo/);
  });

  it("a forwarded message is proposed, and recorded by a yes", async () => {
    const asked = await say("", forwarded("<p>il 3 giugno riunione con <b>Vaglia</b> sulle scuole</p>"));
    assert.match(asked.card, /Ho capito così/);
    assert.match(asked.card, /Vaglia/);
    assert.match((await say("sì")).card, /Incontro \d+ registrato/);
  });

  it("a forwarded command is never carried out, and a chat is said to tell no meeting", async () => {
    for (const text of ["<p>/stato</p>", "<p>annulla l'incontro 1</p>", "<p>buongiorno a tutti</p>"]) {
      assert.match((await say("", forwarded(text))).card, /non leggo un incontro/);
    }
  });

  it("a quoted text is recorded with «registralo» after a yes, and else is only what is answered", async () => {
    const quoted = quoting("il 4 giugno riunione con Londa sulle strade");
    const asked = await say('<quoted messageId="1772050244572"/> registralo', quoted);
    assert.match(asked.card, /Londa/);
    assert.match((await say("sì")).card, /Incontro \d+ registrato/);
    assert.match((await say('<quoted messageId="1772050244572"/> /stato', quoted)).card, /A che punto siamo/);
  });

  it("a yes that quotes the question is a yes", async () => {
    await ask("Empoli");
    const { card } = await say('<quoted messageId="1"/>\r\nsì', quoting("Ho capito così", "28:bot"));
    assert.match(card, /registrato|lo stesso incontro/);
  });

  it("«registralo» beside words of the bot's own is no other's telling", async () => {
    await ask("Fucecchio");
    const { card } = await say('<quoted messageId="1"/>registralo', quoting("ieri riunione con Signa", "28:bot"));
    assert.match(card, /Fucecchio|lo stesso incontro/);
    assert.doesNotMatch(card, /Ho capito così/);
  });

  it("values beside |EMPTY| or a title are the button, with lists and what Teams adds", async () => {
    const value = { verb: "incontro.submit", day: "2021-06-23", bodies: ["signa"], subject: "idrico" };
    for (const text of ["|EMPTY|", "Registra"]) {
      const opened = await say("/incontro");
      const data = { ...opened.buttons.get("Registra")?.data, ...value, msteams: { type: "messageBack" } };
      const { card } = await say(text, { value: data });
      assert.match(card, /Incontro \d+ registrato|lo stesso incontro/);
    }
  });

  it("today is of the program's clock where that was set, whatever the message says of when it was sent", async () => {
    const timestamp = "2021-07-27T21:59:50Z";
    assert.match((await say("/incontro oggi Firenzuola: tavolo", { timestamp })).card, /mercoledì 28 luglio 2021/);
  });

  it("a file is evidence of the meeting that the words beside it mean", async () => {
    await recorded("/incontro 13/07/2021 Londa: altro");
    const attachments = [
      {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        contentUrl: "https://x.sharepoint.com/verbale.pdf",
        name: "verbale.pdf",
      },
    ];
    const { card, buttons } = await say("verbale del 13 luglio", { attachments });
    assert.match(card, /verbale\.pdf/);
    assert.equal([...buttons.keys()].filter((title) => title.startsWith("Aggiungi all'incontro")).length, 1);
  });

  it("the file of an invitation is proposed as a meeting, and one that was cancelled is not", async () => {
    const calendar = (summary: string, more = "") =>
      `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:${summary}\r\nDTSTART;TZID=Europe/Rome:20210722T100000\r\nDESCRIPTION:${"Partecipa ".repeat(900)}\r\n${more}END:VEVENT\r\nEND:VCALENDAR`;
    const answers = new Map([
      ["/plain.ics", calendar("Riunione con Vicchio sulla con\r\n venzione")],
      ["/cancelled.ics", calendar("Riunione con Vicchio", "STATUS:CANCELLED\r\n")],
      ["/large.ics", calendar("x".repeat(70_000))],
    ]);
    const { url, close } = await openLocalServer((request, response) =>
      response.end(answers.get(request.url ?? "") ?? ""),
    );
    const { port } = new URL(url);
    const file = (path: string, host = "127.0.0.1") => ({
      contentType: "application/vnd.microsoft.teams.file.download.info",
      contentUrl: "https://x.sharepoint.com/invito.ics",
      name: "invito.ics",
      content: { downloadUrl: `http://${host}:${port}${path}`, fileType: "ics" },
    });
    const { card } = await say("ecco l'invito", { attachments: [file("/plain.ics")] });
    assert.match(card, /Ho capito così/);
    assert.match(card, /giovedì 22 luglio 2021.*Vicchio.*convenzione/s);
    assert.doesNotMatch((await say("", { attachments: [file("/cancelled.ics")] })).card, /Ho capito così/);
    for (const other of [file("/large.ics"), file("/none.ics"), file("/plain.ics", "0.0.0.0")]) {
      assert.doesNotMatch((await say("", { attachments: [other] })).card, /Ho capito così/);
    }
    await close();
  });

  it("threads of a channel are kept apart", async () => {
    const thread = (id: string) => ({
      conversation: { id: `19:t@thread.tacv2;messageid=${id}`, conversationType: "channel" },
    });
    await ask("Certaldo", thread("1"));
    assert.match((await say("sì", thread("2"))).card, /A che cosa ti riferisci/);
    assert.doesNotMatch((await say("sì", thread("1"))).card, /A che cosa ti riferisci/);
  });

  it("a message edited after it recorded offers the correction, with before and after, and a yes saves it", async () => {
    const { message, number } = await recorded("/incontro 2/06/2021 Fiesole: bozza");
    const offered = await edited(message, "/incontro 3/06/2021 Signa: bozza");
    assert.match(offered.card, /il registro non è ancora cambiato/);
    assert.match(offered.card, /Fiesole/);
    assert.match(offered.card, /Signa/);
    assert.match(offered.card, new RegExp(`incontro ${number}`, "i"));
    assert.match((await say(`/incontro ${number}`)).card, /Fiesole/);
    await edited(message, "/incontro 3/06/2021 Signa: bozza");
    assert.match((await say("sì")).card, new RegExp(`Incontro ${number} corretto`));
    const again = await edited(message, "/incontro 3/06/2021 Signa: bozza");
    assert.match(again.card, /già|non cambia|così/i);
  });

  const presses = async (asked: Awaited<ReturnType<typeof post>>, titles: readonly string[], more: object = {}) => {
    let shown = asked;
    for (const title of titles) {
      const button = shown.buttons.get(title);
      assert.ok(button, `${title}: ${shown.card}`);
      shown = await post(its.url, aPress(button.verb, { ...button.data, ...more }, { conversation: chat }));
    }
    return shown;
  };
  /** Messages whose meeting is recorded by what follows: a form, its button, a yes. */
  const begun: readonly [string, string, (asked: Awaited<ReturnType<typeof post>>) => Promise<{ card: string }>][] = [
    [
      "opened a form",
      "/incontro",
      (asked) => presses(asked, ["Registra"], { day: "2021-05-20", bodies: "fiesole", subject: "moduli" }),
    ],
    [
      "was no fact, and was opened in the form",
      "avremmo incontrato Fiesole il 21 maggio, credo",
      (asked) =>
        presses(asked, ["Vedi che cosa ho capito", "Modifica", "Registra"], { day: "2021-05-21", bodies: "fiesole" }),
    ],
    [
      "was a command spelled otherwise, and was opened in the form",
      "/incotnro 22/05/2021 Fiesole: refusi",
      (asked) => presses(asked, ["Vedi che cosa ho capito", "Registra"]),
    ],
    ["was a command spelled otherwise, and got a yes", "/incotnro 23/05/2021 Fiesole: refusi", () => say("sì")],
    ["told a telephone call", "il 24 maggio telefonata con Fiesole", (asked) => presses(asked, ["Registra"])],
    ["was proposed", "il 25 maggio Fiesole sulla mobilità", (asked) => presses(asked, ["Registra"])],
  ];
  for (const [what, text, finish] of begun) {
    it(`a message that ${what} is found when it is edited, deleted and comes back`, async () => {
      const message = aMessage(text, { conversation: chat });
      const asked = await post(its.url, message);
      const { card } = await finish(asked);
      const number = numberIn(card);
      assert.ok(number > 0, `${asked.card} -> ${card}`);
      await say("/stato");
      const offered = await edited(message, "/incontro 30/06/2021 Signa: altro");
      assert.match(offered.card, new RegExp(`Correggere l'incontro ${number} così`));
      assert.match(offered.card, /a «mercoledì 30 giugno 2021»/);
      const deleted = await changed(message, "messageDelete", "softDeleteMessage");
      assert.match(deleted.card, new RegExp(`l'incontro ${number} resta nel registro`));
      assert.ok(deleted.buttons.has("Annulla l'incontro"));
      assert.equal((await changed(message, "messageUpdate", "undeleteMessage")).card, "");
      await post(its.url, message);
      assert.match((await say(`/incontro ${number}`)).card, /Fiesole/);
    });
  }

  it("several meetings that a message proposed and a button recorded are found by it", async () => {
    const message = aMessage("26/05 Londa\n27/05 Dicomano", { conversation: chat });
    const asked = await post(its.url, message);
    assert.match((await changed(message, "messageDelete", "softDeleteMessage")).card, /non è registrato/);
    await presses(asked, ["Sì, registrali"]);
    const { card } = await changed(message, "messageDelete", "softDeleteMessage");
    assert.match(card, /gli incontri \d+ e \d+ restano/);
  });

  it("one of several meetings that its message tells otherwise is offered for a correction, of two the first", async () => {
    const message = aMessage("/incontro 7/05/2021 Marradi: neve\n10/05/2021 Palazzuolo: neve", {
      conversation: chat,
    });
    await post(its.url, message);
    const deleted = await changed(message, "messageDelete", "softDeleteMessage");
    const [first = 0, second = 0] = deleted.card.match(/\d+/g)?.map(Number) ?? [];
    assert.ok(second > first && first > 0);
    const one = await edited(message, "/incontro 7/05/2021 Marradi: neve\n11/05/2021 Palazzuolo: neve");
    assert.match(one.card, new RegExp(`Correggere l'incontro ${second} così`));
    assert.doesNotMatch(one.card, /cambia anche/);
    const both = await edited(message, "/incontro 8/05/2021 Marradi: neve\n11/05/2021 Palazzuolo: neve");
    assert.match(both.card, new RegExp(`Correggere l'incontro ${first} così`));
    assert.match(both.card, new RegExp(`cambia anche l'incontro ${second}`));
    assert.match((await say("sì")).card, new RegExp(`Incontro ${first} corretto`));
    assert.match((await say(`correggi l'incontro ${second}`)).card, new RegExp(`Correggi l'incontro ${second}`));
    const fewer = await edited(message, "/incontro 8/05/2021 Marradi: neve");
    assert.match(fewer.card, new RegExp(`gli incontri ${first} e ${second} restano`));
  });

  it("a message edited after its meeting was annulled says that it stays annulled", async () => {
    const { message, number } = await recorded("/incontro 12/05/2021 Rufina: bozza");
    await say("annulla");
    await say("sì");
    const { card, buttons } = await edited(message, "/incontro 13/05/2021 Rufina: bozza");
    assert.match(card, new RegExp(`l'incontro ${number} è annullato`));
    assert.ok(buttons.has("Apri l'incontro"));
  });

  it("a deleted message that only changed a meeting offers to take that back, and never to annul the meeting", async () => {
    const { number } = await recorded("/incontro 14/05/2021 Reggello: bozza");
    const message = aMessage(`aggiungi il verbale prot. 12/2021 all'incontro ${number}`, { conversation: chat });
    assert.match((await post(its.url, message)).card, /prova aggiunta/);
    const { card, buttons } = await changed(message, "messageDelete", "softDeleteMessage");
    assert.match(card, new RegExp(`resta: «Incontro ${number}: prova aggiunta»`));
    assert.ok(!buttons.has("Annulla l'incontro"));
    await presses(await changed(message, "messageDelete", "softDeleteMessage"), ["Annulla questa modifica"]);
    assert.match((await say(`/incontro ${number}`)).card, /Manca la prova/);
    assert.equal((await changed(message, "messageDelete", "softDeleteMessage")).card, "");
    assert.equal((await changed(message, "messageUpdate", "undeleteMessage")).card, "");
  });

  it("a form that was only opened tells nothing: deleted, it is met with silence", async () => {
    const message = aMessage("/incontro", { conversation: chat });
    await post(its.url, message);
    assert.equal((await changed(message, "messageDelete", "softDeleteMessage")).card, "");
  });

  it("a message edited to something else says that the register has not changed", async () => {
    const { message, number } = await recorded("/incontro 5/06/2021 Rufina: bozza");
    const { card, buttons } = await edited(message, "scusate, ho sbagliato chat");
    assert.match(card, new RegExp(`l'incontro ${number} resta nel registro`));
    assert.ok(buttons.has("Correggi"));
  });

  it("an edited message that recorded nothing is proposed or answered, and never recorded at once", async () => {
    const message = aMessage("/satto di ieri", { conversation: chat });
    await post(its.url, message);
    assert.match((await edited(message, "/stato")).card, /A che punto siamo/);
    assert.match((await edited(message, "ieri riunione con Barberino")).card, /Ho capito così|raccontando/);
    assert.match((await edited(message, "sì")).card, /registro non è cambiato/);
  });

  it("a deleted message says that its meeting stands, and offers to annul it; come back, it says nothing", async () => {
    const { message, number } = await recorded("/incontro 6/06/2021 Pontassieve: bozza");
    const { card, buttons } = await changed(message, "messageDelete", "softDeleteMessage");
    assert.match(card, new RegExp(`l'incontro ${number} resta nel registro`));
    assert.equal((await changed(message, "messageUpdate", "undeleteMessage")).card, "");
    const annul = buttons.get("Annulla l'incontro");
    assert.ok(annul);
    const asked = await post(its.url, aPress(annul.verb, annul.data, { conversation: chat }));
    const sure = asked.buttons.get("Annulla l'incontro");
    assert.ok(sure, [...asked.buttons.keys()].join());
    const text = "messaggio sbagliato";
    const done = await post(its.url, aPress(sure.verb, { ...sure.data, text }, { conversation: chat }));
    assert.match(done.card, new RegExp(`Incontro ${number} annullato`));
    assert.equal((await changed(message, "messageDelete", "softDeleteMessage")).card, "");
    const back = await changed(message, "messageUpdate", "undeleteMessage");
    assert.ok(back.buttons.has("Ripristina"));
  });

  it("a deleted message that recorded nothing, and a reaction, are met with silence", async () => {
    const message = aMessage("/stato", { conversation: chat });
    await post(its.url, message);
    for (const one of [
      await changed(message, "messageDelete", "softDeleteMessage"),
      await post(its.url, anActivity({ type: "messageReaction", reactionsAdded: [{ type: "like" }] })),
    ]) {
      assert.equal(one.status, 200);
      assert.equal(one.card, "");
    }
  });

  it("several meetings of one message are all named when it is edited or deleted", async () => {
    const message = aMessage("/incontro 7/06 Marradi: neve\n10/06 Palazzuolo: neve", { conversation: chat });
    const { card } = await post(its.url, message);
    assert.match(card, /registrat/, card);
    assert.match((await changed(message, "messageDelete", "softDeleteMessage")).card, /gli incontri \d+ e \d+ restano/);
  });
});
