// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, digestOf, inAnnasChat, inLucasChat, textOf } from "#test/fakes/a-digest-bot.ts";

const monday = "2021-08-02T08:00";
const headingOf = (reply: Parameters<typeof viewOf>[0]) => viewOf(reply, "message").heading;

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
    ["ogni venerdì alle 3", /Alle 03:00 o alle 15:00\?.*Non ho cambiato niente/],
    ["ogni giorno alle 8", /una volta a settimana.*Non ho cambiato niente.*ogni venerdì/],
    ["ogni mattina", /una volta a settimana/],
    ["ogni due settimane alle 9", /una volta a settimana/],
    ["ogni lunedì mattina alle 9", /ogni lunedì alle 9:00/],
    ["ogni settimana alle 9", /ogni lunedì alle 9:00/],
    ["ogni lunedì o martedì", /Non riconosco il giorno e l'ora/],
    ["iscrivi quando vuoi", /Non riconosco il giorno e l'ora in «quando vuoi»/],
    ["boh", /Non ho capito «boh»/],
  ];
  for (const [text, answer] of slots) {
    it(`«/riepilogo ${text}» is answered`, async () => {
      assert.match(textOf(await aDigestBot().say(`/riepilogo ${text}`)), answer);
    });
  }

  it("at an hour that is also the afternoon's, presses which: also on the night when the clock changes", async () => {
    const bot = aDigestBot({ managers: [inLucasChat.person.id] });
    await bot.meet(inAnnasChat.person, "chat-anna");
    const asked = await bot.say("/riepilogo ogni domenica alle 2:30", inAnnasChat);
    assert.equal(headingOf(asked), "Alle 02:30 o alle 14:30?");
    assert.match(
      textOf(await bot.pressTitled(asked, "ogni domenica alle 02:30", {}, inAnnasChat)),
      /arriva qui.*ogni domenica alle 2:30/,
    );
    const adding = await bot.say("/riepilogo aggiungi Anna Neri ogni domenica alle 2:30", inLucasChat);
    await bot.pressTitled(adding, "ogni domenica alle 14:30", {}, inLucasChat);
    assert.match(textOf(await bot.say("/riepilogo elenco", inLucasChat)), /Anna Neri: ogni domenica alle 14:30/);
  });

  it("asking for one a day, in any words, changes nothing", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo ogni venerdì alle 9");
    for (const text of [
      "ogni giorno alle 8",
      "mandami il riepilogo ogni giorno alle 8",
      "/riepilogo ogni mattina alle 8",
    ])
      assert.match(textOf(await bot.say(text)), /una volta a settimana.*Non ho cambiato niente/, text);
    assert.match(textOf(await bot.say("/riepilogo")), /ogni venerdì alle 9:00/);
  });

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
    const left = await bot.say("/riepilogo disiscrivi");
    assert.equal(headingOf(left), "Fatto: il riepilogo qui non arriva più.");
    assert.deepEqual(viewOf(left, "message").lines, []);
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

  for (const line of [
    "vorrei che l'assessore ricevesse il riepilogo ogni lunedì mattina alle 8",
    "manda il riepilogo anche al sindaco il venerdì",
    "il riepilogo mandalo a Marta Neri ogni lunedì",
  ]) {
    it(`«${line}» subscribes nobody, and says how it arrives`, async () => {
      const bot = aDigestBot();
      assert.match(textOf(await bot.say(line)), /L'assessore lo riceve nella sua chat/);
      assert.equal((await bot.at(monday)).length, 0);
    });
  }

  it("who says who they are is subscribed", async () => {
    const reply = await aDigestBot().say("sono l'assessore, vorrei il riepilogo ogni venerdì");
    assert.match(textOf(reply), /Arriva qui ogni venerdì/);
  });
});
