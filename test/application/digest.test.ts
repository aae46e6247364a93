import assert from "node:assert/strict";
import { viewOf } from "#test/fakes/a-bot.ts";
import {
  aDigestBot,
  anna,
  digestOf,
  inAnnasChat,
  inLucasChat,
  linesOf,
  luca,
  textOf,
} from "#test/fakes/a-digest-bot.ts";

const monday = "2021-08-02T08:00";
const headingOf = (reply: Parameters<typeof viewOf>[0]) => viewOf(reply, "message").heading;

describe("what the digest says", () => {
  const subscribed = async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    return bot;
  };

  it("of a quiet week is one line, with what is missing and by when", async () => {
    const bot = await subscribed();
    const [digest] = await bot.at(monday);
    const view = digestOf(digest?.reply);
    assert.deepEqual(
      view.opening.map(({ text }) => text),
      [
        "Nessuna novità dal 26 luglio 2021 al 2 agosto 2021. Mancano 3 incontri: servono entro venerdì 31 dicembre 2021. Mancano 2 enti: servono entro venerdì 31 dicembre 2021.",
      ],
    );
    assert.deepEqual([view.sections, view.evidence, view.notes], [[], "", []]);
    assert.deepEqual(
      view.buttons.map(({ title }) => title),
      ["Vedi lo stato", "Vedi gli incontri", "Ho letto", "Chiedi"],
    );
  });

  it("opens with what is missing, then tells what happened, and what comes within 30 days", async () => {
    const bot = await subscribed();
    await bot.say("/incontro 28/7 Scandicci e Fiesole: bozza di convenzione; prot. 12/2021");
    await bot.say("/incontro 27/7 Scandicci");
    await bot.say("/incontro 20/8/2021 ore 10:00 Signa");
    await bot.say("/incontro 20/12/2021 Vaglia");
    const [digest] = await bot.at(monday);
    assert.deepEqual(linesOf(digestOf(digest?.reply)).slice(0, 9), [
      "Manca 1 incontro: serve entro venerdì 31 dicembre 2021.",
      "# Che cosa è successo",
      "Incontro 2 · martedì 27 luglio 2021, con Scandicci.",
      "Incontro 1 · mercoledì 28 luglio 2021, con Scandicci e Fiesole.",
      "Incontrati per la prima volta: Fiesole e Scandicci.",
      "# Che cosa viene dopo",
      "Venerdì 20 agosto 2021, ore 10:00: incontro 3 con Signa.",
      "La prova manca a 1 incontro su 2.",
    ]);
  });

  it("says of a meeting that does not count that it does not", async () => {
    const bot = await subscribed();
    await bot.say("/incontro 28/7 Prefettura");
    await bot.say("/incontro 18/12/2020 Scandicci");
    await bot.say("sì");
    const lines = linesOf(digestOf((await bot.at(monday))[0]?.reply));
    assert.ok(lines.includes("Incontro 2 · venerdì 18 dicembre 2020, con Scandicci. Non conta."), lines.join("\n"));
    assert.ok(lines.some((line) => line.startsWith("Incontro 1") && !line.includes("Non conta")));
  });

  it("tells each thing once, and takes back what an earlier one said", async () => {
    const bot = await subscribed();
    for (const line of ["1/7 Scandicci", "2/7 Fiesole", "3/7 Signa", "20/8/2021 Vaglia", "21/8/2021 Empoli"])
      await bot.say(`/incontro ${line}`);
    await bot.at(monday);
    bot.moveTo("2021-08-03T10:00");
    const annul = async (number: string) =>
      bot.pressTitled(await bot.press("incontro.annul", { argument: number }), "Annulla l'incontro", {
        text: "doppio",
      });
    await annul("1");
    await annul("5");
    const form = viewOf(await bot.press("incontro.correct", { argument: "2" }), "meeting-form");
    await bot.press("incontro.save", { argument: form.nonce, day: "2021-07-05", bodies: "fiesole,signa" });
    const asked = await bot.press("incontro.evidence", { argument: "3" });
    await bot.pressTitled(asked, "Aggiungi la prova", { text: "prot. 1/2021" });
    const lines = linesOf(digestOf((await bot.at("2021-08-09T08:00"))[0]?.reply));
    assert.deepEqual(lines.slice(0, 10), [
      "Manca 1 incontro: serve entro venerdì 31 dicembre 2021.",
      "# Che cosa è successo",
      "Ora l'incontro 3 ha la prova.",
      "# Rettifiche",
      "L'incontro 1 di giovedì 1º luglio 2021 è stato annullato.",
      "L'incontro 5, in programma sabato 21 agosto 2021, non si tiene.",
      "Incontro 2: non venerdì 2 luglio 2021, ma lunedì 5 luglio 2021.",
      "Incontro 2: gli enti non sono Fiesole, ma Fiesole e Signa.",
      "# Che cosa viene dopo",
      "Venerdì 20 agosto 2021: incontro 4 con Vaglia.",
    ]);
    assert.match(linesOf(digestOf((await bot.at("2021-08-16T08:00"))[0]?.reply)).join("\n"), /Nessuna novità\./);
  });

  it("what was changed and changed back is no news", async () => {
    const bot = await subscribed();
    await bot.say("/incontro 28/7 Scandicci");
    await bot.at(monday);
    const annulled = await bot.pressTitled(await bot.press("incontro.annul", { argument: "1" }), "Annulla l'incontro", {
      text: "errore",
    });
    await bot.pressTitled(annulled, "Annulla questa modifica");
    const view = digestOf((await bot.at("2021-08-09T08:00"))[0]?.reply);
    assert.equal(view.sections.length, 0);
    assert.match(view.opening[0]?.text ?? "", /^Nessuna novità dal 2 agosto 2021 al 9 agosto 2021\./);
  });

  it("says which phases started, ended or are late, and whose end is near", async () => {
    const bot = aDigestBot({ now: "2021-04-26T10:00[Europe/Rome]" });
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    const text = linesOf(digestOf((await bot.at("2021-05-03T08:00"))[0]?.reply)).join("\n");
    assert.match(text, /Fase 1 in ritardo: doveva concludersi venerdì 30 aprile 2021\./);
    assert.match(text, /Fase 2 in ritardo: doveva iniziare sabato 1º maggio 2021\./);
    const later = aDigestBot({ now: "2021-11-29T10:00[Europe/Rome]" });
    await later.say("/riepilogo iscrivi", inAnnasChat);
    const ahead = linesOf(digestOf((await later.at("2021-12-06T08:00"))[0]?.reply)).join("\n");
    assert.match(ahead, /Venerdì 31 dicembre 2021: finisce la fase 2\./);
  });

  it("asks about a planned meeting whose day has passed", async () => {
    const bot = await subscribed();
    await bot.say("/incontro domani Signa");
    const lines = linesOf(digestOf((await bot.at(monday)).find(({ chatId }) => chatId === "chat-anna")?.reply));
    assert.ok(lines.includes("L'incontro 1, in programma giovedì 29 luglio 2021: si è tenuto?"));
  });

  it("fits one screen, whatever happened, and says how much is left out", async () => {
    const bot = await subscribed();
    for (let day = 1; day <= 20; day += 1) await bot.say(`/incontro ${day}/7 Scandicci`);
    const view = digestOf((await bot.at(monday))[0]?.reply);
    assert.equal(view.sections[0]?.lines.length, 6);
    assert.equal(view.sections[0]?.lines.at(-1)?.text, "E altre 16 voci: le trovi nel registro.");
  });

  it("can be read as plain text, and names nobody", async () => {
    const bot = await subscribed();
    await bot.say("/incontro 28/7 Scandicci: bozza di Mario Verdi");
    const reply = (await bot.at(monday))[0]?.reply;
    assert.ok(reply?.kind === "card");
    assert.match(reply.summary, /^Il riepilogo\. Dal 26 luglio 2021 al 2 agosto 2021\. Mancano 2 incontri.*Scandicci/);
    assert.doesNotMatch(JSON.stringify(reply), /Chiara|Bianchi|Anna|Neri|Mario|Verdi/);
    assert.doesNotMatch(JSON.stringify(bot.logged), /Chiara|Bianchi|Anna|Neri|chat-anna|bozza/);
  });

  it("is in the language of whoever asked for it", async () => {
    const bot = aDigestBot();
    await bot.say("/digest subscribe every Friday at 9", inAnnasChat);
    const view = digestOf((await bot.at("2021-07-30T09:00"))[0]?.reply);
    assert.equal(view.heading, "The digest");
    assert.match(view.opening[0]?.text ?? "", /^No news from 23 July 2021 to 30 July 2021\./);
  });
});

describe("who receives the digest", () => {
  it("is whoever asks, at the slot they choose, and /stato says so", async () => {
    const bot = aDigestBot();
    const none = viewOf(await bot.say("/stato"), "status");
    assert.equal(none.digest, "Nessuno riceve ancora il riepilogo.");
    const reply = await bot.pressTitled(await bot.say("/stato", inAnnasChat), "Ricevi il riepilogo", {}, inAnnasChat);
    assert.match(textOf(reply), /arriva qui.*ogni lunedì alle 8:00.*Il prossimo: lunedì 2 agosto 2021, ore 08:00/);
    await bot.say("/riepilogo ogni venerdì alle 9:30", inLucasChat);
    const { digest, buttons } = viewOf(await bot.say("/stato"), "status");
    assert.match(
      digest,
      /Il riepilogo arriva a (?:Luca Rossi e Anna Neri|Anna Neri e Luca Rossi); il prossimo venerdì 30 luglio 2021, ore 09:30\./,
    );
    assert.equal(
      buttons.some(({ title }) => title === "Ricevi il riepilogo"),
      false,
    );
    await bot.at("2021-07-30T09:30");
    assert.match(
      viewOf(await bot.say("/stato"), "status").digest,
      /lunedì 2 agosto 2021, ore 08:00\. L'ultimo è arrivato venerdì 30 luglio 2021\./,
    );
  });

  it("a channel can too", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", { chat: { id: "19:channel", kind: "channel" } });
    assert.match(viewOf(await bot.say("/stato"), "status").digest, /arriva a un canale/);
    assert.equal((await bot.at(monday))[0]?.chatId, "19:channel");
  });

  const slots: readonly [string, RegExp][] = [
    ["iscrivi", /ogni lunedì alle 8:00/],
    ["iscriviti ogni mercoledì", /ogni mercoledì alle 8:00/],
    ["venerdì alle 9", /ogni venerdì alle 9:00/],
    ["ogni Ven 9.30", /Non riconosco|ogni venerdì alle 9:30/],
    ["iscrivi alle 17", /ogni lunedì alle 17:00/],
    ["ogni venerdì alle 25", /Non riconosco il giorno e l'ora/],
    ["ogni venerdì alle 3", /Non riconosco il giorno e l'ora/],
    ["ogni lunedì o martedì", /Non riconosco il giorno e l'ora/],
    ["iscrivi quando vuoi", /Non riconosco il giorno e l'ora in «quando vuoi»/],
    ["boh", /Non ho capito «boh»/],
  ];
  for (const [text, answer] of slots) {
    it(`«/riepilogo ${text}» is answered`, async () => {
      assert.match(textOf(await aDigestBot().say(`/riepilogo ${text}`)), answer);
    });
  }

  it("can pause, start again and leave, and is told", async () => {
    const bot = aDigestBot();
    assert.equal(
      headingOf(await bot.say("/riepilogo sospendi fino al 15/9")),
      "Qui il riepilogo non arriva: non c'è niente da cambiare.",
    );
    await bot.say("/riepilogo iscrivi");
    assert.equal(headingOf(await bot.say("/riepilogo iscrivi")), "Il riepilogo arriva già qui.");
    assert.match(
      textOf(await bot.say("/riepilogo sospendi fino al 15/9")),
      /sospeso fino al 15 settembre 2021 compreso.*lunedì 20 settembre 2021/,
    );
    for (const text of ["", "fino al 15/13", "fino al 1/1/2020"])
      assert.match(textOf(await bot.say(`/riepilogo sospendi ${text}`)), /Scrivi un giorno che deve venire/);
    assert.match(textOf(await bot.say("/riepilogo riprendi")), /riprende.*lunedì 2 agosto 2021/);
    assert.equal(headingOf(await bot.say("/riepilogo disiscrivi")), "Fatto: il riepilogo qui non arriva più.");
    assert.equal((await bot.at(monday)).length, 0);
  });

  it("can look at a preview, which is sent to nobody and answered by nobody", async () => {
    const bot = aDigestBot();
    const view = digestOf(await bot.say("/riepilogo anteprima"));
    assert.deepEqual(
      view.buttons.map(({ title }) => title),
      ["Vedi lo stato", "Vedi gli incontri"],
    );
    assert.equal(bot.sent.length, 0);
  });
});

describe("the managers of the digest", () => {
  const managed = async () => {
    const bot = aDigestBot({ managers: [luca.id] });
    await bot.meet(anna, "chat-anna");
    await bot.meet(luca, "chat-luca");
    return bot;
  };

  it("see the list, add somebody whose chat is known, and nobody else does", async () => {
    const bot = await managed();
    for (const text of ["elenco", "aggiungi Anna Neri", "manda ora", "problemi"])
      assert.equal(
        headingOf(await bot.say(`/riepilogo ${text}`, inAnnasChat)),
        "Questo lo può fare solo chi gestisce il bot.",
      );
    assert.match(
      textOf(await bot.say("/riepilogo aggiungi Topolino", inLucasChat)),
      /Non conosco nessuno di nome «Topolino»/,
    );
    assert.equal(
      headingOf(await bot.say("/riepilogo aggiungi anna ogni venerdì alle 9", inLucasChat)),
      "Fatto: il riepilogo arriva anche a Anna Neri.",
    );
    assert.match(
      textOf(await bot.say("/riepilogo elenco", inLucasChat)),
      /Anna Neri: ogni venerdì alle 9:00\. Prossimo venerdì 30 luglio 2021, ore 09:00\./,
    );
    assert.equal((await bot.at("2021-07-30T09:00"))[0]?.chatId, "chat-anna");
  });

  it("send it now, after a confirmation, once for each time it is asked", async () => {
    const bot = await managed();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    const question = await bot.say("/riepilogo manda ora", inLucasChat);
    assert.equal(headingOf(question), "Mando ora il riepilogo a chi lo riceve?");
    await bot.tick();
    assert.equal(bot.sent.length, 0);
    for (const _ of [1, 2]) {
      await bot.pressTitled(question, "Manda ora", {}, inLucasChat);
      await bot.tick();
    }
    assert.deepEqual(
      bot.sent.map(({ chatId }) => chatId),
      ["chat-anna"],
    );
    assert.equal((await bot.at(monday)).length, 1);
  });

  it("see who has read it; it is kept once", async () => {
    const bot = await managed();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    const [digest] = await bot.at(monday);
    assert.ok(digest);
    const read = digestOf(await bot.pressTitled(digest.reply, "Ho letto", {}, inAnnasChat));
    assert.deepEqual(
      read.notes.map(({ text }) => text),
      ["Letto lunedì 2 agosto 2021, ore 08:00."],
    );
    assert.equal(
      read.buttons.some(({ title }) => title === "Ho letto"),
      false,
    );
    bot.wait({ hours: 3 });
    const again = digestOf(await bot.pressTitled(digest.reply, "Ho letto", {}, inAnnasChat));
    assert.deepEqual(again, read);
    assert.match(
      textOf(await bot.say("/riepilogo elenco", inLucasChat)),
      /L'ultimo è arrivato, letto lunedì 2 agosto 2021\./,
    );
    assert.match(textOf(await bot.pressTitled(digest.reply, "Ho letto", {}, inLucasChat)), /non vale più/);
  });

  it("get the questions, and the first answer goes back to whoever asked", async () => {
    const bot = await managed();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    const [digest] = await bot.at(monday);
    assert.ok(digest);
    const form = await bot.pressTitled(digest.reply, "Chiedi", {}, inAnnasChat);
    assert.match(
      textOf(await bot.pressTitled(form, "Manda la domanda", { text: " " }, inAnnasChat)),
      /Scrivi la domanda/,
    );
    for (const _ of [1, 2]) {
      const told = await bot.pressTitled(form, "Manda la domanda", { text: "Quando firmiamo?" }, inAnnasChat);
      assert.equal(headingOf(told), "Ho mandato la domanda.");
      assert.deepEqual(
        digestOf(await bot.pressTitled(told, "Torna al riepilogo", {}, inAnnasChat)),
        digestOf(digest.reply),
      );
    }
    await bot.tick();
    const questions = bot.sent.filter(({ chatId }) => chatId === "chat-luca");
    assert.equal(questions.length, 1);
    const card = questions[0]?.reply;
    assert.ok(card);
    assert.match(textOf(card), /Anna Neri chiede: «Quando firmiamo\?»/);
    assert.match(
      textOf(await bot.pressTitled(card, "Rispondi", { text: "A settembre" }, inAnnasChat)),
      /solo chi gestisce/,
    );
    assert.match(textOf(await bot.pressTitled(card, "Rispondi", { text: "" }, inLucasChat)), /Scrivi la risposta/);
    for (const _ of [1, 2]) {
      assert.equal(
        headingOf(await bot.pressTitled(card, "Rispondi", { text: "A settembre" }, inLucasChat)),
        "Ho mandato la risposta.",
      );
    }
    await bot.tick();
    const answers = bot.sent.slice(2);
    assert.equal(answers.length, 1);
    assert.equal(answers[0]?.chatId, "chat-anna");
    assert.match(textOf(answers[0]?.reply), /Avevi chiesto: «Quando firmiamo\?».*Luca Rossi: «A settembre»/);
  });
});

describe("the day after a planned meeting", () => {
  it("its author is asked once whether it was held, by the bot itself", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro domani ore 15:00 Signa", inAnnasChat);
    assert.equal((await bot.at("2021-07-29T23:00")).length, 0);
    const [asked, ...others] = await bot.at("2021-07-30T09:00");
    assert.ok(asked);
    assert.equal(others.length, 0);
    assert.equal(asked.chatId, "chat-anna");
    assert.equal(headingOf(asked.reply), "L'incontro 1 di giovedì 29 luglio 2021 si è tenuto?");
    assert.deepEqual(
      viewOf(asked.reply, "message").buttons.map(({ title }) => title),
      ["Si è tenuto", "Rinviato", "Annullato", "Apri l'incontro"],
    );
    for (const day of ["2021-07-31", "2021-08-01", "2021-08-20"])
      assert.equal((await bot.at(`${day}T09:00`)).length, 0);
    const held = await bot.pressTitled(asked.reply, "Si è tenuto", {}, inAnnasChat);
    assert.equal(viewOf(held, "meeting").heading, "Incontro 1: si è tenuto");
  });

  it("one that was put off is asked about again, after its new day", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro domani Signa", inAnnasChat);
    const [asked] = await bot.at("2021-07-30T09:00");
    assert.ok(asked);
    const form = viewOf(await bot.pressTitled(asked.reply, "Rinviato", {}, inAnnasChat), "meeting-form");
    await bot.press("incontro.save", { argument: form.nonce, day: "2021-08-05", bodies: "signa" }, inAnnasChat);
    assert.equal((await bot.at("2021-08-05T09:00")).length, 0);
    assert.equal((await bot.at("2021-08-06T09:00")).length, 1);
  });
});
