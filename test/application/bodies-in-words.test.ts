// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("the register of the bodies, in plain words", () => {
  it("a body is added, renamed, merged and parted by a line and a written yes", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Signa, Prefettura");
    for (const [line, heading] of [
      ["aggiungi l'ente Consorzio di Bonifica 3", "Ente aggiunto: Consorzio di Bonifica 3"],
      ["rinomina Consorzio di Bonifica 3 in Consorzio Medio Valdarno", "Ente modificato: Consorzio Medio Valdarno"],
      ["unisci Prefettura a Regione Toscana", "Prefettura di Firenze: è lo stesso ente di Regione Toscana"],
      ["separa Prefettura", "Prefettura di Firenze: separato da Regione Toscana"],
      ["/enti conta Prefettura", "Ente modificato: Prefettura di Firenze"],
    ] as const) {
      await bot.say(line);
      assert.equal(viewOf(await bot.say("sì"), "message").heading, heading);
    }
  });

  it("a no leaves everything as it is", async () => {
    const bot = aBot();
    await bot.say("/enti unisci Signa e Lastra a Signa");
    await bot.say("no");
    assert.match(viewOf(await bot.say("/enti separa Signa"), "message").heading, /non è unito a nessun altro ente/);
  });

  it("a body of a meeting is of the meeting", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Signa");
    const shown = viewOf(await bot.say("aggiungi l'ente Vaglia all'incontro 1"), "proposal");
    assert.equal(shown.heading, "Correggere l'incontro 1 così?");
  });

  for (const line of ["chi manca?", "chi non abbiamo mai incontrato?", "enti mai incontrati"]) {
    it(`«${line}» lists who was never met`, async () => {
      assert.match(viewOf(await aBot().say(line), "bodies").heading, /^Gli enti mai incontrati/);
    });
  }

  for (const [line, name] of [
    ["aggiungi tra gli enti l'Autorita idrica", "Autorita idrica"],
    ["metti Publiacqua tra gli enti", "Publiacqua"],
    ["vorrei aggiungere un ente: Alia Servizi", "Alia Servizi"],
    ["aggiungi un ente nuovo, Casa Spa", "Casa Spa"],
    ["nuovo ente Autorità portuale", "Autorità portuale"],
  ] as const) {
    it(`«${line}» opens the form of that body`, async () => {
      assert.equal(viewOf(await aBot().say(line), "body-form").officialName.value, name);
    });
  }

  for (const line of ["l'ente Vaglia ora si chiama Vaglia Nord", "cambia nome all'ente Vaglia in Vaglia Nord"]) {
    it(`«${line}» renames it`, async () => {
      const { heading, shortName } = viewOf(await aBot().say(line), "body-form");
      assert.deepEqual([heading, shortName.value], ["Modifica: Vaglia", "Vaglia Nord"]);
    });
  }

  it("a body that nobody knows is named without what it should become", async () => {
    const reply = await aBot().say("rinomina l'ente Pincopallo in Comune di Pallino");
    assert.equal(viewOf(reply, "message").heading, "Non conosco l'ente «Pincopallo».");
  });

  it("the whole name of a body that was just added renames it, after a yes", async () => {
    const bot = aBot();
    await bot.say("ieri incontro con la Società della Salute");
    await bot.say("è un ente nuovo");
    const { officialName } = viewOf(
      await bot.say("il nome giusto è Società della Salute zona fiorentina nord ovest"),
      "body-form",
    );
    assert.equal(officialName.value, "Società della Salute zona fiorentina nord ovest");
    assert.equal((await bot.register()).get("societa-della-salute")?.officialName, "Società della Salute");
  });
});
