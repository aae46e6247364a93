// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { formOf, saved } from "#test/fakes/a-body-form.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const manager = { person: { id: "person-manager", name: "Dario Gestori" } };

describe("whether a body counts", () => {
  const met = async () => {
    const bot = aBot({ managers: [manager.person.id] });
    await bot.say("/incontro 1/7 Prefettura e Fiesole");
    const counted = async () => viewOf(await bot.say("/stato"), "status").indicators[1]?.value;
    return { bot, counted };
  };

  it("is said by managers alone: nobody else is asked, nor can by a kind that counts", async () => {
    const { bot, counted } = await met();
    const form = await bot.say("/enti modifica Prefettura", manager);
    for (const forged of [{ counts: "yes" }, { kind: "comune" }]) {
      const refused = viewOf(await saved(bot, form, forged), "message");
      assert.equal(refused.heading, "Per rinominare o cambiare un ente serve essere gestore.");
    }
    const added = await saved(bot, await bot.say("/enti aggiungi Unione XY"), { kind: "unione" });
    assert.equal(viewOf(added, "body-form").problem, "Solo chi gestisce il bot può dire se un ente conta.");
    for (const line of ["/enti conta Prefettura", "/enti non conta Fiesole"]) {
      assert.match(
        viewOf(await bot.say(line), "message").heading,
        /^Per decidere se un ente conta serve essere gestore/,
      );
    }
    assert.equal(await counted(), "1 su 2");
  });

  it("is not taken back by anybody else", async () => {
    const { bot, counted } = await met();
    const form = await bot.say("/enti conta Prefettura", manager);
    const done = await bot.pressTitled(form, "Salva", formOf(form), manager);
    assert.equal(await counted(), "2 su 2");
    assert.match(
      viewOf(await bot.pressTitled(done, "Annulla questa modifica"), "message").heading,
      /^Solo chi gestisce/,
    );
    assert.equal(await counted(), "2 su 2");
    await bot.pressTitled(done, "Annulla questa modifica", {}, manager);
    assert.equal(await counted(), "1 su 2");
  });

  it("is a manager's as the names are; adding a body that does not count is an editor's", async () => {
    const { bot } = await met();
    assert.match(
      viewOf(await bot.say("/enti rinomina Fiesole in Fiesole Alta"), "message").heading,
      /^Per rinominare o cambiare un ente serve essere gestore/,
    );
    const added = await saved(bot, await bot.say("/enti aggiungi Consorzio XY"), {});
    assert.equal(viewOf(added, "message").heading, "Ente aggiunto: Consorzio XY");
  });

  it("is never said of the owner", async () => {
    const { bot } = await met();
    const form = await bot.press("enti.edit", { argument: "firenze" }, manager);
    assert.equal(viewOf(form, "body-form").hasCounts, false);
    const forged = await bot.pressTitled(form, "Salva", { ...formOf(form), counts: "yes" }, manager);
    assert.equal(forged.kind === "card" && forged.card, "body-form");
    assert.equal((await bot.history()).length, 1);
  });
});
