// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { changesOf, formOf, linesOf, saved } from "#test/fakes/a-body-form.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("a body", () => {
  it("is added by a line and a yes: another body, that does not count, and that meetings can name", async () => {
    const bot = aBot();
    const form = await bot.say("/enti aggiungi Consorzio XY");
    assert.equal((await bot.register()).has("consorzio-xy"), false);
    const added = await saved(bot, form);
    assert.equal(viewOf(added, "message").heading, "Ente aggiunto: Consorzio XY");
    assert.deepEqual(linesOf(added), [
      "Nome ufficiale: Consorzio XY",
      "Tipo: Altro ente",
      "Conta: No, come il suo tipo",
      "Incontri: 0 su 3 · Enti: 0 su 2",
    ]);
    const meeting = viewOf(await bot.say("/incontro 1/7 Consorzio XY"), "meeting");
    assert.equal(meeting.totals, "Incontri: 1 su 3 · Enti: 0 su 2");
  });

  it("is renamed by a line, and still found by the name that it had", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Prefettura");
    const form = await bot.say("/enti rinomina Prefettura in Palazzo del Governo");
    assert.deepEqual(changesOf(form), ["Nome breve: da «Prefettura di Firenze» a «Palazzo del Governo»"]);
    await saved(bot, form);
    for (const name of ["Prefettura di Firenze", "palazzo del governo"]) {
      assert.match(JSON.stringify(viewOf(await bot.say(`/enti ${name}`), "body").facts), /Palazzo del Governo/);
    }
    const { meetings } = viewOf(await bot.say("/incontri"), "meetings");
    assert.equal(meetings[0]?.bodies, "Palazzo del Governo");
  });

  it("has another name when it is told to", async () => {
    const bot = aBot();
    const form = await bot.say("/enti alias Signa = Signese");
    assert.deepEqual(changesOf(form), ["Altri nomi: da niente a «Signese»"]);
    await saved(bot, form);
    assert.match(viewOf(await bot.say("/incontro 1/7 Signese"), "meeting").sentence, /con Signa\.$/);
  });

  it("counts, or does not, when a manager says so: the totals are told before and after", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Prefettura e Fiesole");
    const counted = await saved(bot, await bot.say("/enti conta Prefettura"));
    assert.deepEqual(linesOf(counted), [
      "Conta: da «come il tipo» a «sì»",
      "Prima: Incontri: 1 su 3 · Enti: 1 su 2 · Gli enti, per tipo: 1 Comune · 1 altro ente (per questo obiettivo non conta)",
      "Adesso: Incontri: 1 su 3 · Enti: 2 su 2 · Gli enti, per tipo: 1 Comune · 1 altro ente (conta)",
    ]);
    await saved(bot, await bot.say("/enti non conta Fiesole"));
    assert.equal(viewOf(await bot.say("/enti"), "bodies").totals, "Incontri: 1 su 3 · Enti: 1 su 2");
    const back = await bot.pressTitled(counted, "Annulla questa modifica");
    assert.equal(viewOf(back, "message").heading, "Prefettura di Firenze: ultima modifica annullata");
    assert.equal(viewOf(await bot.say("/enti"), "bodies").totals, "Incontri: 1 su 3 · Enti: 0 su 2");
  });

  it("of another kind counts as its kind does", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Prefettura");
    await saved(bot, await bot.say("/enti modifica Prefettura"), { kind: "unione" });
    assert.equal(viewOf(await bot.say("/enti"), "bodies").totals, "Incontri: 1 su 3 · Enti: 1 su 2");
  });

  it("saved without a change stays as it is", async () => {
    const bot = aBot();
    const reply = await saved(bot, await bot.say("/enti modifica Prefettura"));
    assert.match(viewOf(reply, "message").heading, /Non hai cambiato niente/);
    assert.equal((await bot.history()).length, 0);
  });

  it("that was added is taken away by «annulla», and brought back", async () => {
    const bot = aBot();
    await saved(bot, await bot.say("/enti aggiungi Consorzio XY"));
    await bot.say("annulla");
    const removed = await bot.say("sì");
    assert.equal(viewOf(removed, "message").heading, "Consorzio XY: tolto dagli enti");
    assert.match(viewOf(await bot.say("/enti Consorzio XY"), "message").heading, /^Non conosco/);
    const shown = await bot.press("enti.show", { argument: "consorzio-xy" });
    assert.match(viewOf(shown, "message").heading, /non è più tra gli enti/);
    await bot.pressTitled(removed, "Annulla questa modifica");
    assert.equal(viewOf(await bot.say("/enti Consorzio XY"), "body").heading, "Consorzio XY");
  });

  it("that was added is not taken away from a meeting, also one to come, nor from under one merged into it", async () => {
    for (const line of ["/incontro 1/7 Consorzio XY", "/incontro 20/8/2021 Consorzio XY"]) {
      const bot = aBot();
      const added = await saved(bot, await bot.say("/enti aggiungi Consorzio XY"));
      await bot.say(line);
      const kept = await bot.pressTitled(added, "Annulla questa modifica");
      assert.match(viewOf(kept, "message").heading, /Non posso toglierlo: è in un incontro/);
    }
    const bot = aBot();
    const added = await saved(bot, await bot.say("/enti aggiungi Consorzio XY"));
    await bot.pressTitled(await bot.say("/enti unisci Prefettura a Consorzio XY"), "Sì, è lo stesso");
    const kept = await bot.pressTitled(added, "Annulla questa modifica");
    assert.match(viewOf(kept, "message").heading, /Non posso annullarlo/);
  });

  it("is in the register with who, before, after and the totals that moved", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Prefettura");
    await saved(bot, await bot.say("/enti conta Prefettura"));
    const [entry] = viewOf(await bot.say("/storia"), "history").entries;
    assert.equal(entry?.title, "Ente modificato: Prefettura di Firenze");
    assert.match(entry?.by ?? "", /^Chiara Bianchi, mercoledì 28 luglio 2021/);
    assert.deepEqual(
      entry?.changes.map(({ label, value }) => `${label}: ${value}`),
      [
        "Conta: da «come il tipo» a «sì»",
        "Conti: da «Incontri: 1 su 3 · Enti: 0 su 2» a «Incontri: 1 su 3 · Enti: 1 su 2»",
      ],
    );
  });

  it("changed by two people at once is changed by the first; the second is told", async () => {
    const bot = aBot();
    const [one, other] = [await bot.say("/enti modifica Signa"), await bot.say("/enti modifica Signa")];
    await saved(bot, one, { shortName: "Signa Uno" });
    const late = await saved(bot, other, { shortName: "Signa Due" });
    assert.match(viewOf(late, "message").heading, /Nel frattempo l'ente è cambiato/);
    assert.equal((await bot.register()).get("signa")?.shortName, "Signa Uno");
  });

  it("saved twice by the same button is changed once, and says the same", async () => {
    const bot = aBot();
    const form = await bot.say("/enti aggiungi Consorzio XY");
    assert.deepEqual(await saved(bot, form), await saved(bot, form));
    assert.equal((await bot.history()).length, 1);
  });

  const wrong: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    ["no name", { officialName: " ", shortName: "" }, /Manca il nome ufficiale\. Manca il nome breve\./],
    ["the name of another", { shortName: "Fiesole" }, /«Fiesole» c'è già tra gli enti/],
    ["another name of another", { aliases: "Comune di Fiesole" }, /«Comune di Fiesole» è già un nome di Fiesole/],
    ["the name of a merged one", { shortName: "Pelago" }, /«Pelago» c'è già/],
    ["a generic word", { shortName: "Comune" }, /troppo generico/],
    ["markup", { shortName: "[x](http://evil)" }, /usa solo lettere/],
    ["a template", { shortName: "$" + "{x}" }, /usa solo lettere/],
    ["too long a name", { shortName: "x".repeat(61) }, /troppo lungo: al massimo 60 caratteri/],
    ["too many names", { aliases: Array.from({ length: 13 }, (_, i) => `Alfabeto${i}`).join(",") }, /al massimo 12/],
    ["a forged kind", { kind: "__proto__" }, /Scegli uno dei tipi/],
    ["a forged answer", { counts: "constructor" }, /Scegli una delle risposte/],
  ];
  for (const [what, fields, problem] of wrong) {
    it(`with ${what} is not saved, and what was written stays`, async () => {
      const bot = aBot();
      await bot.pressTitled(await bot.say("/enti unisci Pelago a Rufina"), "Sì, è lo stesso");
      const view = viewOf(await saved(bot, await bot.say("/enti aggiungi Consorzio XY"), fields), "body-form");
      assert.match(view.problem, problem);
      assert.equal((await bot.history()).length, 1);
      assert.ok(view.shortName.value.length <= 60);
    });
  }

  it("has its names on one line, without marks that turn the direction of what follows", async () => {
    const bot = aBot();
    await saved(bot, await bot.say("/enti aggiungi Consorzio XY"), {
      officialName: "Consorzio\nXY \u202e",
      shortName: "\u200eXY",
    });
    const body = (await bot.register()).get("xy");
    assert.deepEqual([body?.officialName, body?.shortName], ["Consorzio XY", "XY"]);
  });

  const nonce = "0123456789abcdef";
  const forged: readonly (readonly [string, string])[] = [
    ["show", "__proto__"],
    ["show", ""],
    ["edit", "constructor"],
    ["save", `__proto__.0.${nonce}`],
    ["save", "signa.0.x"],
    ["save", `signa.999999999.${nonce}`],
    ["create", ""],
    ["create", "<script>"],
    ["same", "__proto__"],
    ["merge", "signa.__proto__"],
    ["merge", "__proto__.signa"],
    ["merged", "signa.0.__proto__"],
    ["merged", "signa.0.firenze"],
    ["merged", "signa.0.signa"],
    ["merged", "firenze.0.signa"],
    ["merged", "signa.7.fiesole"],
    ["separate", "signa"],
    ["part", "__proto__"],
    ["parted", "signa.0"],
    ["parted", "__proto__.0"],
    ["nothing", "signa"],
  ];
  for (const [step, argument] of forged) {
    it(`a button forged as enti.${step} «${argument}» changes nothing`, async () => {
      const bot = aBot();
      const fields = { argument, target: "__proto__", officialName: "A", shortName: "Pippo", kind: "altro" };
      const reply = await bot.press(`enti.${step}`, step === "create" || step === "save" ? fields : { argument });
      assert.equal(reply.kind, "card");
      assert.equal((await bot.history()).length, 0);
    });
  }

  it("opened from its form is what the form says", async () => {
    const bot = aBot();
    assert.equal(formOf(await bot.pressTitled(await bot.say("/enti Signa"), "Modifica")).shortName, "Signa");
  });
});
