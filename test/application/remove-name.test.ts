// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

/** A meeting with a name in its notes, corrected once. */
async function aBotWithAName() {
  const bot = aBot();
  const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
  const fields = { argument: nonce, day: "2021-07-01", bodies: "signa", notes: "c'era Mario Rossi" };
  viewOf(await bot.press("incontro.submit", fields), "meeting");
  const asked = await bot.pressTitled(await bot.say("/storia 1"), "Togli un nome");
  return { bot, asked };
}

describe("removing a person's name", () => {
  it("asks the name and a yes, takes it out of the meeting and its history, and says so in the history", async () => {
    const { bot, asked } = await aBotWithAName();
    const question = await bot.pressTitled(asked, "Togli un nome", { text: "mario rossi" });
    assert.equal(viewOf(question, "message").heading, "Tolgo «mario rossi» dall'incontro 1 e dalla sua storia?");
    assert.equal(viewOf(question, "message").lines[0]?.text, "Lo tolgo da dove compare: nelle note.");
    const done = await bot.pressTitled(question, "Sì, togli il nome");
    assert.match(viewOf(done, "message").heading, /Ho tolto il nome dall'incontro 1/);
    assert.deepEqual(await bot.pressTitled(question, "Sì, togli il nome"), done);
    assert.equal((await bot.stored())[0]?.notes, "c'era [nome tolto]");
    const { entries } = viewOf(await bot.say("/storia 1"), "history");
    assert.deepEqual(
      entries.map(({ title }) => title),
      ["Incontro 1: tolto un nome", "Incontro 1 registrato"],
    );
    assert.match(viewOf(await bot.say("annulla"), "message").heading, /non si può rimettere/);
    assert.match(viewOf(await bot.press("incontro.undo", { argument: "2" }), "message").heading, /non vale più/);
  });

  it("takes nothing but names in notes, reasons and who: subject, place, evidence and bodies stay", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const told = { day: "2021-07-01", bodies: "signa", subject: "Convenzione Rossi", evidence: "prot. Rossi" };
    viewOf(await bot.press("incontro.submit", { argument: nonce, ...told, notes: "per la Convenzione" }), "meeting");
    const asked = await bot.pressTitled(await bot.say("/storia 1"), "Togli un nome");
    const problemOf = async (text: string) =>
      viewOf(await bot.pressTitled(asked, "Togli un nome", { text }), "ask-text").problem;
    assert.match(await problemOf("Rossi"), /solo nell'argomento e nella prova, che non tocco/);
    assert.match(await problemOf("Signa"), /è un ente/);
    await bot.press("incontro.redacted", { argument: "1.1:Rossi" });
    const [stored] = await bot.stored();
    assert.deepEqual([stored?.subject, stored?.evidence], ["Convenzione Rossi", [{ text: "prot. Rossi" }]]);
    const who = await bot.pressTitled(await bot.say("/storia 1"), "Togli un nome");
    const question = await bot.pressTitled(who, "Togli un nome", { text: "Chiara Bianchi" });
    assert.match(viewOf(question, "message").lines[0]?.text ?? "", /come chi ha fatto/);
    await bot.pressTitled(question, "Sì, togli il nome");
    assert.equal((await bot.history()).at(-1)?.by.name, "[nome tolto]");
  });

  for (const [text, problem] of [
    ["", /Scrivi il nome/],
    ["x", /Scrivi il nome/],
    ["Luca Verdi", /Non trovo «Luca Verdi»/],
    ["x".repeat(101), /al massimo 100/],
  ] as const) {
    it(`asks again for «${text.slice(0, 12)}» and changes nothing`, async () => {
      const { bot, asked } = await aBotWithAName();
      assert.match(viewOf(await bot.pressTitled(asked, "Togli un nome", { text }), "ask-text").problem, problem);
      assert.equal((await bot.stored())[0]?.revision, 1);
    });
  }

  for (const argument of ["", "1.1", "1.1:", "1.9:Mario Rossi", "9.1:Mario", "__proto__:Mario Rossi"]) {
    it(`a button forged with «${argument}» changes nothing`, async () => {
      const { bot } = await aBotWithAName();
      assert.equal((await bot.press("incontro.redacted", { argument })).kind, "card");
      assert.equal((await bot.stored())[0]?.revision, 1);
    });
  }
});
