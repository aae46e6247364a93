// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { linesOf, saved } from "#test/fakes/a-body-form.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("bodies that are one", () => {
  /** Regione met in June, Prefettura in May and with it in July. */
  const met = async () => {
    const bot = aBot();
    await bot.say("/incontro 7/6 Regione Toscana");
    await bot.say("/incontro 5/5 Prefettura");
    await bot.say("/incontro 1/7 Regione Toscana e Prefettura; prot. 1/2021");
    return bot;
  };
  const merged = async () => {
    const bot = await met();
    await bot.pressTitled(await bot.say("/enti unisci Prefettura a Regione Toscana"), "Sì, è lo stesso");
    return bot;
  };
  const listed = async (bot: Awaited<ReturnType<typeof met>>) =>
    viewOf(await bot.say("/enti"), "bodies").bodies.map(({ name, detail }) => `${name}: ${detail}`);

  it("are merged after a yes that shows the totals, and told once they are", async () => {
    const bot = await met();
    const question = await bot.say("/enti unisci Prefettura a Regione Toscana");
    assert.equal(viewOf(question, "message").heading, "«Prefettura di Firenze» è lo stesso ente di «Regione Toscana»?");
    assert.deepEqual(linesOf(question).slice(1), [
      "Adesso: Incontri: 3 su 3 · Enti: 1 su 2 · Gli enti, per tipo: 1 Regione · 1 altro ente (per questo obiettivo non conta)",
      "Dopo: Incontri: 3 su 3 · Enti: 1 su 2 · Gli enti, per tipo: 1 Regione",
    ]);
    assert.equal((await bot.history()).length, 3);
    const done = await bot.pressTitled(question, "Sì, è lo stesso");
    assert.equal(viewOf(done, "message").heading, "Prefettura di Firenze: è lo stesso ente di Regione Toscana");
    assert.deepEqual(await bot.pressTitled(question, "Sì, è lo stesso"), done);
  });

  it("say before the yes which meetings of one day would be told twice, and which would not", async () => {
    const bot = await met();
    await bot.say("/incontro 7/6 Prefettura");
    const question = await bot.say("/enti unisci Prefettura a Regione Toscana");
    assert.deepEqual(
      linesOf(question).filter((text) => text.includes("stesso giorno")),
      ["Gli incontri 1 e 4 sono dello stesso giorno, lunedì 7 giugno 2021: se sono lo stesso, annullane uno."],
    );
    assert.equal((await bot.stored()).length, 4);
  });

  it("are read as one wherever a meeting is shown, counted, listed, told again or corrected", async () => {
    const bot = await merged();
    assert.deepEqual(await listed(bot), [
      "Regione Toscana: 3 incontri (1 con la prova), l'ultimo giovedì 1º luglio 2021",
    ]);
    const { latest, parts } = viewOf(await bot.say("/stato"), "status");
    assert.deepEqual(
      [latest.map(({ bodies }) => bodies), parts],
      [["Regione Toscana", "Regione Toscana", "Regione Toscana"], "Gli enti, per tipo: 1 Regione"],
    );
    for (const name of ["Prefettura", "Regione Toscana"]) {
      const { heading, meetings } = viewOf(await bot.say(`/incontri con ${name}`), "meetings");
      assert.deepEqual(
        [heading, meetings.map(({ argument }) => argument)],
        ["3 volte · Gli incontri con Regione Toscana", ["3", "1", "2"]],
      );
    }
    const { facts } = viewOf(await bot.say("/incontro 3"), "meeting");
    assert.ok(facts.some(({ label, value }) => label === "Enti" && value === "Regione Toscana"));
    const form = viewOf(await bot.press("incontro.correct", { argument: "3" }), "meeting-form");
    assert.equal(form.bodies.value, "regione-toscana");
    assert.ok(!form.bodyChoices.some(({ value }) => value.startsWith("prefettura")));
    const again = viewOf(await bot.say("/incontro 5/5 Regione Toscana"), "message");
    assert.match(again.heading, /^È lo stesso incontro dell.incontro 2/);
    const body = viewOf(await bot.say("/enti Prefettura"), "body");
    assert.ok(body.facts.some(({ label, value }) => label === "Uniti qui" && /^Prefettura/.test(value)));
  });

  it("count from the first day of either, as of any day", async () => {
    const bot = await merged();
    const indicator = async (day: string) => {
      const { indicators, parts } = viewOf(await bot.say(`/stato al ${day}`), "status");
      return [indicators[1]?.value, parts];
    };
    assert.deepEqual(await indicator("10/5"), ["1 su 2", "Gli enti, per tipo: 1 Regione"]);
    assert.deepEqual(await indicator("30/6"), ["1 su 2", "Gli enti, per tipo: 1 Regione"]);
  });

  it("are parted after a yes, and everything is as it was", async () => {
    const bot = await met();
    const before = await listed(bot);
    await bot.pressTitled(await bot.say("/enti unisci Prefettura a Regione Toscana"), "Sì, è lo stesso");
    const question = await bot.say("/enti separa Prefettura");
    assert.equal(viewOf(question, "message").heading, "Separo «Prefettura di Firenze» da «Regione Toscana»?");
    const parted = await bot.pressTitled(question, "Sì, separalo");
    assert.equal(viewOf(parted, "message").heading, "Prefettura di Firenze: separato da Regione Toscana");
    assert.deepEqual(await listed(bot), before);
    assert.equal(
      viewOf(await bot.say("/incontro 3"), "meeting").facts[1]?.value,
      "Regione Toscana, Prefettura - UTG - Firenze",
    );
    await bot.pressTitled(parted, "Annulla questa modifica");
    assert.equal((await listed(bot)).length, 1);
  });

  it("are parted by «annulla», for whoever merged them", async () => {
    const bot = await merged();
    await bot.say("annulla");
    assert.match(viewOf(await bot.say("sì"), "message").heading, /ultima modifica annullata/);
    assert.equal((await listed(bot)).length, 2);
  });

  it("keep the name that is chosen", async () => {
    const bot = await met();
    const question = await bot.say("/enti unisci Prefettura a Regione Toscana");
    const swapped = await bot.pressTitled(question, "Tieni il nome Prefettura di Firenze");
    await bot.pressTitled(swapped, "Sì, è lo stesso");
    assert.equal(viewOf(await bot.say("/enti Regione Toscana"), "body").heading, "Prefettura - UTG - Firenze");
  });

  it("are chosen from a list or by name, from the card of either", async () => {
    const bot = await met();
    const card = await bot.say("/enti Prefettura");
    const choice = await bot.pressTitled(card, "È lo stesso ente di…");
    assert.match(
      viewOf(await bot.pressTitled(choice, "Continua", { target: "fiesole" }), "message").heading,
      /«Fiesole»\?$/,
    );
    assert.match(viewOf(await bot.pressTitled(choice, "Continua", { name: "Signa" }), "message").heading, /«Signa»\?$/);
    for (const [fields, problem] of [
      [{}, "Scegli l'ente dall'elenco, oppure scrivine il nome."],
      [{ name: "Topolinia" }, "Non conosco l'ente «Topolinia»."],
      [{ name: "Barberino" }, "«Barberino»: quale ente intendi?"],
      [{ target: "__proto__" }, "Scegli l'ente dall'elenco, oppure scrivine il nome."],
      [{ target: "firenze" }, "L'ente titolare non si unisce a un altro: se è lui, correggi gli incontri."],
      [{ name: "Prefettura" }, "È lo stesso ente: scegline un altro."],
    ] as const) {
      assert.equal(viewOf(await bot.pressTitled(choice, "Continua", fields), "choose-body").problem, problem);
    }
  });

  it("are asked which one to part where there are several", async () => {
    const bot = await merged();
    await bot.pressTitled(await bot.say("/enti unisci Fiesole a Regione Toscana"), "Sì, è lo stesso");
    const choice = viewOf(await bot.say("/enti separa Regione Toscana"), "choose-body");
    assert.deepEqual(choice.target.choices.map(({ title }) => title).sort(), ["Fiesole", "Prefettura di Firenze"]);
    const question = await bot.pressTitled(await bot.say("/enti separa Fiesole"), "Continua", { target: "fiesole" });
    assert.match(viewOf(question, "message").heading, /^Separo «Fiesole»/);
  });

  it("are never in a circle, nor more than twelve", async () => {
    const bot = await merged();
    const circle = await bot.press("enti.merged", { argument: "regione-toscana.0.prefettura-firenze" });
    assert.match(viewOf(circle, "message").heading, /non è più valido|non vale più|scadut/i);
    const names = [
      "Signa",
      "Vaglia",
      "Fiesole",
      "Pelago",
      "Rufina",
      "Empoli",
      "Vinci",
      "Calenzano",
      "Scandicci",
      "Impruneta",
    ];
    for (const name of names) {
      await bot.pressTitled(await bot.say(`/enti unisci ${name} a Regione Toscana`), "Sì, è lo stesso");
    }
    const full = viewOf(await bot.say("/enti unisci Pontassieve a Regione Toscana"), "choose-body");
    assert.match(full.problem, /Non più di 12 enti/);
  });

  it("said to be one both ways at the same instant are one", async () => {
    const bot = await met();
    const [one, other] = [
      await bot.say("/enti unisci Prefettura a Regione Toscana"),
      await bot.say("/enti unisci Regione Toscana a Prefettura"),
    ];
    await Promise.all([one, other].map((question) => bot.pressTitled(question, "Sì, è lo stesso")));
    assert.equal((await listed(bot)).length, 1);
    assert.equal((await bot.history()).length, 4);
  });

  it("a name that one of them has is nobody else's", async () => {
    const bot = await merged();
    const form = await saved(bot, await bot.say("/enti aggiungi Ente XY"), { aliases: "UTG Firenze" });
    assert.match(viewOf(form, "body-form").problem, /«UTG Firenze» è già un nome di Prefettura di Firenze/);
  });

  it("a form that was open meanwhile changes nothing of the one that was merged", async () => {
    const bot = await met();
    const form = await bot.say("/enti modifica Prefettura");
    await bot.pressTitled(await bot.say("/enti unisci Prefettura a Regione Toscana"), "Sì, è lo stesso");
    await saved(bot, form, { shortName: "Altro nome" });
    assert.equal((await bot.register()).kept.get("prefettura-firenze")?.shortName, "Prefettura di Firenze");
  });
});
