// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const submit = (nonce: string, fields: Readonly<Record<string, string>>) => ({ argument: nonce, ...fields });

describe("the form", () => {
  it("opens with today and with the likely bodies", async () => {
    const bot = aBot();
    const view = viewOf(await bot.say("/incontro"), "meeting-form");
    assert.equal(view.day.value, "2021-07-28");
    assert.ok(view.bodyChoices.some(({ title }) => title === "Scandicci"));
    assert.ok(view.bodyChoices.every(({ value }) => value !== "firenze"));
  });

  it("records every field", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const fields = {
      day: "2021-06-18",
      hour: "",
      bodies: "scandicci,fiesole",
      others: "Empoli e Regione Toscana",
      subject: "bozza",
      mode: "video",
      place: "Palazzo Vecchio",
      evidence: "prot. 201345/2021",
      notes: "prima riga\nseconda riga",
    };
    const view = viewOf(await bot.press("incontro.submit", submit(nonce, fields)), "meeting");
    assert.equal(view.totals, "Incontri: 1 su 3 · Enti: 4 (ne bastano 2)");
    assert.equal(view.parts, "Gli enti, per tipo: 3 Comuni · 1 Regione");
    assert.equal(view.documented, "Con la prova: 1 incontro, 4 enti");
    assert.equal(view.hasRemarks, false);
    const [stored] = await bot.stored();
    assert.deepEqual(stored?.bodies, ["scandicci", "fiesole", "empoli", "regione-toscana"]);
    assert.equal(stored?.mode, "video");
    assert.equal(stored?.notes, "prima riga\nseconda riga");
  });

  it("says its errors beside the fields and keeps what was typed", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const fields = { day: "", bodies: "fiesole", others: "Prato", subject: "x".repeat(301), notes: "una nota" };
    const view = viewOf(await bot.press("incontro.submit", submit(nonce, fields)), "meeting-form");
    assert.match(view.day.problem, /Manca il giorno/);
    assert.match(view.others.problem, /Non conosco l'ente «Prato»/);
    assert.match(view.subject.problem, /301 caratteri/);
    assert.equal(view.bodies.value, "fiesole");
    assert.equal(view.others.value, "Prato");
    assert.equal(view.notes.value, "una nota");
    assert.equal(view.nonce, nonce);
    assert.equal((await bot.stored()).length, 0);
  });

  it("puts a doubt as a choice and takes the choice", async () => {
    const bot = aBot();
    const question = await bot.say("/incontro giovedì Barberino");
    const asked = viewOf(await bot.pressTitled(question, "Modifica"), "meeting-form");
    assert.deepEqual(
      asked.dayDoubts[0]?.choices.map(({ value }) => value),
      ["2021-07-22", "2021-07-29"],
    );
    const fields = { others: asked.others.value, dayChoice: "2021-07-22", doubt0: "barberino-tavarnelle" };
    viewOf(await bot.press("incontro.submit", submit(asked.nonce, fields)), "meeting");
    const [stored] = await bot.stored();
    assert.equal(String(stored?.day), "2021-07-22");
    assert.deepEqual(stored?.bodies, ["barberino-tavarnelle"]);
  });

  it("sent twice by one person records once and answers the same; by two people it is asked whether it is one", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const fields = submit(nonce, { day: "2021-07-01", bodies: "fiesole" });
    const first = await bot.press("incontro.submit", fields);
    assert.deepEqual(await bot.press("incontro.submit", fields), first);
    assert.equal((await bot.stored()).length, 1);
    const luca = { person: { id: "person-luca", name: "Luca" } };
    const asked = await bot.press("incontro.submit", fields, luca);
    assert.equal((await bot.stored()).length, 1);
    viewOf(await bot.pressTitled(asked, "È un altro", {}, luca), "meeting");
    assert.equal((await bot.stored()).length, 2);
  });

  it("left with «Annulla» records nothing", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const reply = await bot.press("incontro.cancel", submit(nonce, {}));
    assert.equal(viewOf(reply, "message").heading, "Va bene, non ho registrato niente.");
  });

  const forged: readonly [string, string, Readonly<Record<string, string>>][] = [
    ["an unknown command", "pippo", {}],
    ["an unknown step", "incontro.pippo", {}],
    ["no verb", "", {}],
    ["a nonce of another shape", "incontro.submit", { argument: "1", day: "2021-07-01", bodies: "fiesole" }],
    ["a confirmation nobody asked for", "incontro.confirm", { argument: "0".repeat(32) }],
    ["an operation that is not there", "incontro.check", { argument: "x/y#z" }],
    ["a meeting that is not there", "incontro.show", { argument: "99" }],
    ["a meeting that is no number", "incontro.show", { argument: "constructor" }],
    ["a page that is not there", "incontri", { argument: "../../x" }],
    ["a place in the bodies that is no number", "enti", { argument: "-1" }],
  ];
  for (const [name, verb, fields] of forged) {
    it(`forged with ${name} gets a card and stores nothing`, async () => {
      const bot = aBot();
      const reply = await bot.press(verb, fields);
      assert.equal(reply.kind, "card");
      assert.equal((await bot.stored()).length, 0);
    });
  }

  it("forged with a body that is not in the register asks for it", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const reply = await bot.press("incontro.submit", submit(nonce, { day: "2021-07-01", bodies: "__proto__,fiesole" }));
    viewOf(reply, "meeting-form");
    assert.equal((await bot.stored()).length, 0);
  });
});
