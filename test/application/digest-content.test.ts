// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { saved } from "#test/fakes/a-body-form.ts";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, digestOf, inAnnasChat, linesOf } from "#test/fakes/a-digest-bot.ts";

const monday = "2021-08-02T08:00";

const latePhases = [
  "Fase 1 in ritardo: doveva concludersi venerdì 30 aprile 2021.",
  "Fase 2 in ritardo: doveva iniziare sabato 1º maggio 2021.",
];

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
        "Nessuna novità dal 26 luglio 2021 al 2 agosto 2021. Mancano 3 incontri: servono entro venerdì 31 dicembre 2021. Mancano 2 enti: servono entro venerdì 31 dicembre 2021. Fase 1 in ritardo: doveva concludersi venerdì 30 aprile 2021. Fase 2 in ritardo: doveva iniziare sabato 1º maggio 2021.",
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
    const lines = linesOf(digestOf(digest?.reply));
    assert.match(lines.at(-1) ?? "", /^Impronta del registro: 2021\/4-[0-9a-f]{16}$/);
    assert.deepEqual(lines.slice(0, -1), [
      "Manca 1 incontro: serve entro venerdì 31 dicembre 2021.",
      ...latePhases,
      "# Che cosa è successo",
      "Incontro 2 · martedì 27 luglio 2021, con Scandicci.",
      "Incontro 1 · mercoledì 28 luglio 2021, con Scandicci e Fiesole.",
      "Incontrati per la prima volta: Fiesole e Scandicci.",
      "# Che cosa viene dopo",
      "Venerdì 20 agosto 2021, ore 10:00: incontro 3 con Signa.",
      "La prova manca a 1 incontro su 2.",
    ]);
  });

  it("of more meetings to come than it has room for shows the soonest, and says how many more", async () => {
    const bot = await subscribed();
    for (let number = 0; number < 60; number += 1) {
      const body = ["Signa", "Vaglia", "Fiesole"][Math.floor(number / 20)];
      await bot.say(`/incontro ${3 + (number % 20)}/8/2021 ${body}`);
    }
    const planned = (await bot.stored()).length;
    assert.ok(planned > 51, `${planned} planned`);
    const lines = linesOf(digestOf((await bot.at(monday))[0]?.reply));
    const from = lines.indexOf("# Che cosa viene dopo");
    assert.match(lines[from + 1] ?? "", /^Martedì 3 agosto 2021/);
    assert.equal(lines[from + 6], `E altre ${planned - 5} voci: le trovi nel registro.`);
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
    assert.deepEqual(lines.slice(0, 12), [
      "Manca 1 incontro: serve entro venerdì 31 dicembre 2021.",
      ...latePhases,
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

  it("takes back what a change of the bodies moved, and says nothing of what was changed back", async () => {
    const bot = await subscribed();
    await bot.say("/incontro 1/7 Scandicci, Fiesole e Prefettura");
    await bot.at(monday);
    bot.moveTo("2021-08-03T10:00");
    const merge = async (line: string) => bot.pressTitled(await bot.say(`/enti unisci ${line}`), "Sì, è lo stesso");
    await merge("Fiesole a Scandicci");
    await bot.pressTitled(await merge("Prefettura a Scandicci"), "Annulla questa modifica");
    await saved(bot, await bot.say("/enti conta Prefettura"));
    await saved(bot, await bot.say("/enti alias Prefettura = Palazzo Medici"));
    await bot.say("/incontro 2/8 Fiesole");
    const correctionsOn = async (wall: string) => {
      const { sections } = digestOf((await bot.at(wall))[0]?.reply);
      return sections.find(({ heading }) => heading === "Rettifiche")?.lines.map(({ text }) => text);
    };
    assert.deepEqual(await correctionsOn("2021-08-09T08:00"), [
      "Fiesole è lo stesso ente di Scandicci: un ente in meno.",
      "Prefettura di Firenze ora conta tra gli enti: un ente in più.",
    ]);
    await bot.pressTitled(await bot.say("/enti separa Fiesole"), "Sì, separalo");
    await saved(bot, await bot.say("/enti non conta Prefettura"));
    assert.deepEqual(await correctionsOn("2021-08-16T08:00"), [
      "Fiesole non è lo stesso ente di Scandicci: un ente in più.",
      "Prefettura di Firenze non conta più tra gli enti: un ente in meno.",
    ]);
  });

  it("a body merged with one met before is not met for the first time; what nobody was told is not taken back", async () => {
    const bot = await subscribed();
    await bot.say("/incontro 1/7 Scandicci");
    const merge = async (line: string) => bot.pressTitled(await bot.say(`/enti unisci ${line}`), "Sì, è lo stesso");
    await merge("Vaglia a Scandicci");
    assert.doesNotMatch(linesOf(digestOf((await bot.at(monday))[0]?.reply)).join("\n"), /Rettifiche/);
    bot.moveTo("2021-08-03T10:00");
    await bot.say("/incontro 2/8 Fiesole");
    await saved(bot, await bot.say("/enti aggiungi Consorzio XY"));
    await bot.say("/incontro 3/8 Consorzio XY");
    await merge("Fiesole a Scandicci");
    await merge("Signa a Consorzio XY");
    const text = linesOf(digestOf((await bot.at("2021-08-09T08:00"))[0]?.reply)).join("\n");
    assert.match(text, /Incontrato per la prima volta: Consorzio XY\./);
    assert.doesNotMatch(text, /Signa/);
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

  it("is in the language that its reader chose since", async () => {
    const bot = await subscribed();
    await bot.say("/lingua en", inAnnasChat);
    assert.equal(digestOf((await bot.at(monday))[0]?.reply).heading, "The digest");
  });
});
