// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, anna, digestOf, inAnnasChat, inLucasChat, luca, textOf } from "#test/fakes/a-digest-bot.ts";

const monday = "2021-08-02T08:00";
const headingOf = (reply: Parameters<typeof viewOf>[0]) => viewOf(reply, "message").heading;

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
        "Per gestire i riepiloghi degli altri serve essere gestore.",
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
      /serve essere gestore/,
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

  it("hear that it was read, and a question on it, in plain words, each once", async () => {
    const bot = await managed();
    assert.match(textOf(await bot.say("ho letto", inAnnasChat)), /non ti ho ancora mandato un riepilogo/);
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    await bot.at(monday);
    assert.match(textOf(await bot.say("ho letto", inAnnasChat)), /Letto lunedì 2 agosto 2021/);
    const asked = { ...inAnnasChat, delivery: "d".repeat(64) };
    for (const _ of [1, 2]) {
      const told = await bot.say("Ho una domanda: quando firmiamo con Scandicci?", asked);
      assert.equal(headingOf(told), "Ho mandato la domanda.");
    }
    await bot.tick();
    const questions = bot.sent.filter(({ chatId }) => chatId === "chat-luca");
    assert.equal(questions.length, 1);
    assert.match(textOf(questions[0]?.reply), /Anna Neri chiede: «quando firmiamo con Scandicci\?»/);
    assert.match(textOf(await bot.say("ho una domanda", inAnnasChat)), /Che cosa vuoi chiedere/);
  });

  it("a question and its answer can be written as messages, each sent by a yes", async () => {
    const bot = await managed();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    const [digest] = await bot.at(monday);
    assert.ok(digest);
    await bot.pressTitled(digest.reply, "Chiedi", {}, inAnnasChat);
    assert.match(textOf(await bot.say("perché manca la prova", inAnnasChat)), /Domanda: «perché manca la prova»/);
    assert.equal((await bot.at("2021-08-02T08:01")).length, 0);
    assert.equal(headingOf(await bot.say("sì", inAnnasChat)), "Ho mandato la domanda.");
    assert.deepEqual(
      (await bot.at("2021-08-02T08:02")).map(({ chatId }) => chatId),
      ["chat-luca"],
    );
    assert.match(textOf(await bot.say("la aggiungo domani", inLucasChat)), /Anna Neri chiede.*Risposta: «la aggiungo/);
    assert.equal(headingOf(await bot.say("sì", inLucasChat)), "Ho mandato la risposta.");
    const [answer] = await bot.at("2021-08-02T08:03");
    assert.equal(answer?.chatId, "chat-anna");
    assert.match(textOf(answer?.reply), /Luca Rossi: «la aggiungo domani»/);
  });
});
