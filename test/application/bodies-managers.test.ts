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
    const form = await bot.say("/enti modifica Prefettura");
    const { hasCounts, kind } = viewOf(form, "body-form");
    assert.deepEqual([hasCounts, kind.choices.map(({ value }) => value)], [false, ["altro"]]);
    for (const forged of [{ counts: "yes" }, { kind: "comune" }]) {
      const { problem } = viewOf(await saved(bot, form, forged), "body-form");
      assert.equal(problem, "Solo chi gestisce il bot può dire se un ente conta.");
    }
    const added = await saved(bot, await bot.say("/enti aggiungi Unione XY"), { kind: "unione" });
    assert.equal(viewOf(added, "body-form").problem, "Solo chi gestisce il bot può dire se un ente conta.");
    for (const line of ["/enti conta Prefettura", "/enti non conta Fiesole"]) {
      assert.match(viewOf(await bot.say(line), "message").heading, /^Solo chi gestisce il bot/);
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

  it("leaves the names to everyone", async () => {
    const { bot } = await met();
    const renamed = await saved(bot, await bot.say("/enti rinomina Fiesole in Fiesole Alta"));
    assert.equal(viewOf(renamed, "message").heading, "Ente modificato: Fiesole Alta");
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
