// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { commands } from "#application/commands/index.ts";
import type { CardReply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("/stato", () => {
  it("opens with what is missing and by when, and says that nobody receives the digest", async () => {
    const view = viewOf(await aBot().say("/stato"), "status");
    assert.deepEqual(
      view.opening.map(({ text }) => text),
      [
        "Mancano 3 incontri: servono entro venerdì 31 dicembre 2021.",
        "Mancano 2 enti: servono entro venerdì 31 dicembre 2021.",
      ],
    );
    assert.equal(view.digest, "Nessuno riceve ancora il riepilogo.");
    assert.equal(view.hasNoLatest, true);
    assert.equal(view.asOf, "Situazione a mercoledì 28 luglio 2021, ore 10:00");
  });

  it("shows each indicator against its target and each phase with its days", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/6 Scandicci, Fiesole, Prefettura: tavolo");
    await bot.say("/incontro 21/7 Scandicci e Regione Toscana");
    const view = viewOf(await bot.say("stato"), "status");
    const [meetings, bodies] = view.indicators;
    assert.deepEqual(
      [meetings?.value, meetings?.state, meetings?.done, meetings?.left],
      ["2 su 3", "Manca 1 incontro", 67, 33],
    );
    assert.deepEqual(
      [bodies?.value, bodies?.state, bodies?.hasLeft],
      ["3 (ne bastano 2)", "Raggiunto il 18 giugno 2021", false],
    );
    assert.match(view.parts, /2 Comuni · 1 Regione · 1 altro ente \(per questo obiettivo non conta\)/);
    assert.deepEqual(
      view.phases.map(({ days, state }) => `${days}: ${state}`),
      [
        "dal 1º gennaio 2021 al 30 aprile 2021: Scaduta da 89 giorni: non risulta conclusa",
        "dal 1º maggio 2021 al 31 dicembre 2021: Non risulta iniziata: in ritardo di 88 giorni",
      ],
    );
    assert.deepEqual(
      view.latest.map(({ title }) => title),
      ["Incontro 2 · mercoledì 21 luglio 2021", "Incontro 1 · venerdì 18 giugno 2021"],
    );
  });

  it("says when everything is reached, and what is planned", async () => {
    const bot = aBot();
    for (const day of ["1/7", "2/7", "3/7"]) await bot.say(`/incontro ${day} Scandicci e Fiesole`);
    await bot.say("/incontro domani Signa");
    const view = viewOf(await bot.say("/stato"), "status");
    assert.deepEqual(
      view.opening.map(({ text }) => text),
      ["Tutti i valori attesi sono raggiunti."],
    );
    assert.equal(view.planned, "1 incontro in programma, che ancora non conta.");
  });

  it("as of a day says which evidence, corrections and annulments came after it, and nothing of digests", async () => {
    const bot = aBot({ now: "2021-06-21T10:00[Europe/Rome]" });
    for (const line of ["08/06/2021 Signa: SUAP", "18/06/2021 Fiesole: b", "19/06/2021 Vaglia: c", "20/06/2021 Pelago"])
      await bot.say(`/incontro ${line}`);
    await bot.say("aggiungi il verbale all'incontro 4: prot. 4/2021");
    bot.moveTo("2021-07-05T10:00");
    const notes = async (line: string) => {
      const view = (await bot.say(line)) as CardReply;
      return view.card === "status"
        ? viewOf(view, "status")
            .opening.map(({ text }) => text)
            .join(" ")
        : viewOf(view, "meetings").note;
    };
    assert.doesNotMatch(await notes("/stato al 30/06"), /dopo quel giorno/);
    await bot.say("aggiungi il verbale all'incontro 1: prot. 77/2021");
    await bot.say("sì");
    await bot.say("l'incontro 2 era il 2 luglio");
    await bot.say("sì");
    await bot.say("annulla incontro 3");
    await bot.say("doppione");
    await bot.say("sì");
    await bot.say("/incontro 03/07/2021 Empoli: dopo");
    for (const line of ["/stato al 30/06", "/incontri al 30/06"]) {
      const said = await notes(line);
      assert.match(said, /Ha avuto la prova dopo quel giorno l'incontro 1\./, line);
      assert.match(said, /È stato corretto dopo quel giorno l'incontro 2\./, line);
      assert.match(said, /È stato annullato dopo quel giorno l'incontro 3\./, line);
      assert.doesNotMatch(said, /registrat|incontro 4|incontro 5/, line);
    }
    const status = viewOf(await bot.say("/stato al 30/06"), "status");
    assert.deepEqual([status.digest, status.hasDigest], ["", false]);
  });

  it("as of a day counts the meetings up to it, and says which were logged after it", async () => {
    const bot = aBot({ now: "2021-06-20T10:00[Europe/Rome]" });
    await bot.say("/incontro 18/6 Scandicci");
    bot.wait({ days: 38 });
    await bot.say("/incontro 10/6 Fiesole");
    await bot.say("/incontro 21/7 Signa");
    const view = viewOf(await bot.say("/stato al 30/06"), "status");
    assert.equal(view.heading, "A che punto eravamo al 30 giugno 2021");
    assert.equal(view.indicators[0]?.value, "2 su 3");
    assert.ok(view.opening.some(({ text }) => text === "È stato registrato dopo quel giorno l'incontro 2."));
    assert.deepEqual(
      view.latest.map(({ argument }) => argument),
      ["1", "2"],
    );
    const list = viewOf(await bot.say("/incontri al 30/06"), "meetings");
    assert.equal(list.heading, "Gli incontri fino al 30 giugno 2021");
    assert.match(list.totals, /^Incontri: 2 su 3/);
    assert.match(list.note, /È stato registrato dopo quel giorno l'incontro 2/);
    assert.deepEqual(
      list.meetings.map(({ argument }) => argument),
      ["1", "2"],
    );
    const ahead = (await bot.say("/stato al 31/12")) as CardReply;
    assert.equal(viewOf(ahead, "status").indicators[0]?.value, "3 su 3");
    assert.deepEqual(ahead.notices, [
      "Venerdì 31 dicembre 2021 deve ancora arrivare: questa è la situazione di adesso.",
    ]);
    for (const line of ["/stato al 31/02", "/stato al 30/06/2020", "/stato 45/13"]) {
      assert.match(viewOf(await bot.say(line), "message").heading, /Non riconosco il giorno/);
    }
  });

  it("follows the edition of the clock's year", async () => {
    const view = viewOf(await aBot({ now: "2026-11-23T10:00[Europe/Rome]" }).say("/stato"), "status");
    assert.equal(view.objective, "2026_Z001 Progetto Grande Firenze, associazione intercomunale");
  });

  it("its buttons open the meetings, the bodies and the form, and each meeting opens", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/6 Scandicci: tavolo");
    const status = await bot.say("/stato");
    viewOf(await bot.pressTitled(status, "Registra un incontro"), "meeting-form");
    viewOf(await bot.pressTitled(status, "Vedi gli enti"), "bodies");
    viewOf(await bot.pressTitled(status, "Aggiorna"), "status");
    const list = viewOf(await bot.pressTitled(status, "Vedi gli incontri"), "meetings");
    const [line] = list.meetings;
    assert.equal(line?.state, "Dichiarato: manca la prova");
    const shown = viewOf(await bot.press("incontro.show", { argument: line?.argument ?? "" }), "meeting");
    assert.equal(shown.heading, "Incontro 1 · venerdì 18 giugno 2021");
  });
});

describe("/incontri", () => {
  it("lists the meetings newest first, in pages", async () => {
    const bot = aBot();
    for (let day = 1; day <= 10; day += 1) await bot.say(`/incontro ${day}/7 Scandicci`);
    const first = await bot.say("/incontri");
    const titles = viewOf(first, "meetings").meetings.map(({ title }) => title);
    assert.equal(titles.length, 8);
    assert.equal(titles[0], "Incontro 10 · sabato 10 luglio 2021");
    const second = viewOf(await bot.pressTitled(first, "Più vecchi"), "meetings");
    assert.deepEqual(
      second.meetings.map(({ argument }) => argument),
      ["2", "1"],
    );
  });

  it("is filtered by state, body and month, and goes on in pages", async () => {
    const bot = aBot();
    for (let day = 1; day <= 10; day += 1) await bot.say(`/incontro ${day}/7 Scandicci`);
    await bot.say("/incontro 18/6 Fiesole, Scandicci");
    await bot.say("/incontro domani Signa");
    const shown = async (fields: Readonly<Record<string, string>>) => {
      const view = viewOf(await bot.press("incontri.filter", fields), "meetings");
      return view.meetings.map(({ argument }) => argument).join();
    };
    assert.equal(await shown({ state: "planned" }), "12");
    assert.equal(await shown({ body: "fiesole" }), "11");
    assert.equal(await shown({ month: "6", body: "scandicci" }), "11");
    assert.equal(await shown({ state: "annulled" }), "");
    assert.equal(await shown({ state: "pippo", body: "__proto__", month: "13" }), "12,10,9,8,7,6,5,4");
    const first = await bot.press("incontri.filter", { state: "undocumented", month: "7" });
    assert.equal(viewOf(first, "meetings").meetings.length, 8);
    const second = viewOf(await bot.pressTitled(first, "Più vecchi"), "meetings");
    assert.deepEqual(
      second.meetings.map(({ argument }) => argument),
      ["2", "1"],
    );
    assert.equal(second.state.value, "undocumented");
  });

  it("says when there is none", async () => {
    assert.match(viewOf(await aBot().say("incontri"), "meetings").note, /Non c'è ancora nessun incontro/);
  });
});

describe("/enti", () => {
  it("lists the bodies met, how often and when last", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/6 Scandicci e Prefettura");
    await bot.say("/incontro 21/7 Scandicci");
    const view = viewOf(await bot.say("/enti"), "bodies");
    assert.deepEqual(
      view.bodies.map(({ name, detail }) => `${name}: ${detail}`),
      [
        "Comune di Scandicci: 2 incontri (nessuno con la prova), l'ultimo mercoledì 21 luglio 2021",
        "Prefettura - UTG - Firenze: 1 incontro (nessuno con la prova), l'ultimo venerdì 18 giugno 2021 · per questo obiettivo non conta",
      ],
    );
  });
});

describe("/aiuto", () => {
  for (const text of ["/aiuto", "help", "Ciao", "?", "ciao!", "AIUTO"]) {
    it(`answers «${text}» with every command`, async () => {
      const view = viewOf(await aBot().say(text), "help");
      assert.equal(view.commands.length, commands.length);
    });
  }

  it("answers in English to an English word, and its buttons stay in English", async () => {
    const bot = aBot();
    const status = await bot.say("status");
    assert.equal(viewOf(status, "status").heading, "Where we stand");
    assert.equal(viewOf(await bot.pressTitled(status, "See the meetings"), "meetings").heading, "The meetings");
  });
});
