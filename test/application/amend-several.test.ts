// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

const told = "il 7 Vaglia, il 9 Montaione, il 15 alle 10 Sesto e Signa";
const asTold = ["07 vaglia", "09 montaione", "15 10:00 sesto-fiorentino+signa"];

async function stored(bot: ReturnType<typeof aBot>): Promise<readonly string[]> {
  const meetings = [...(await bot.stored())].sort((one, other) => one.number - other.number);
  return meetings.map(({ day, hour = "", mode = "", bodies, subject, evidence }) =>
    [day.toString().slice(8), hour, mode, bodies.join("+"), subject, ...evidence.map(({ text }) => text)]
      .filter((text) => text !== "")
      .join(" "),
  );
}

describe("several meetings that are shown, of which something is said before the yes", () => {
  for (const [said, afterYes] of [
    ["la riunione del 7 la facciamo su Teams", ["07 video vaglia", "09 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["quello del 9 con Montaione non si è fatto", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["togli il 2", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["quello con Vaglia era il 13", ["13 vaglia", "09 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["sì ma quello del 9 era il 10", ["07 vaglia", "10 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["no, Montaione era il 10", ["07 vaglia", "10 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["no l'hanno messo alle nove e mezza", ["07 vaglia", "09 montaione", "15 09:30 sesto-fiorentino+signa"]],
    ["Signa non c'era", ["07 vaglia", "09 montaione", "15 10:00 sesto-fiorentino"]],
    ["Montaione non c'era", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["con Vaglia era in presenza", ["07 in-person vaglia", "09 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["il terzo in videocall", ["07 vaglia", "09 montaione", "15 10:00 video sesto-fiorentino+signa"]],
    ["il 7 era sul SUAP", ["07 vaglia SUAP", "09 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["aggiungi Fiesole a quello del 9", ["07 vaglia", "09 montaione+fiesole", "15 10:00 sesto-fiorentino+signa"]],
    [
      "con Montaione il verbale è il prot. 123/2021",
      ["07 vaglia", "09 montaione prot. 123/2021", "15 10:00 sesto-fiorentino+signa"],
    ],
    ["tutti tranne il secondo", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["solo il primo e il terzo", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["ok ma lascia fuori Montaione", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["il 9 no", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["quella con Vaglia non si è tenuta, eravamo solo noi", ["09 montaione", "15 10:00 sesto-fiorentino+signa"]],
    ["Montaione alla fine non è venuto nessuno", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["quello del 9 no, era una riunione interna", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["togli Montaione, era solo una telefonata", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
    ["il 9 non ci siamo visti", ["07 vaglia", "15 10:00 sesto-fiorentino+signa"]],
  ] as const) {
    it(`«${said}» changes the one that it means, and stores nothing`, async () => {
      const bot = aBot();
      await bot.say(told);
      await bot.say(said);
      assert.deepEqual(await stored(bot), []);
      await bot.say("sì");
      assert.deepEqual(await stored(bot), afterYes);
    });
  }

  it("are shown again with a question when it is not said which of them", async () => {
    const bot = aBot();
    await bot.say(told);
    const reply = await bot.say("era il 13");
    assert.match(JSON.stringify(reply), /Di quale\? Dimmi il giorno, l'ente o il suo posto nell'elenco\./u);
    assert.match(headingOf(reply), /3 incontri\?$/u);
    await bot.say("il terzo era il 13");
    await bot.say("sì");
    assert.deepEqual(await stored(bot), ["07 vaglia", "09 montaione", "13 10:00 sesto-fiorentino+signa"]);
  });

  it("are left as they are by what tells or asks something else", async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7/2021 Fiesole: SUAP");
    const shown = await bot.say(told);
    for (const line of ["/stato", "quanti incontri abbiamo fatto?", "grazie", "annulla l'incontro con Fiesole"])
      await bot.say(line);
    await bot.pressTitled(shown, "Sì, registrali");
    assert.deepEqual(await stored(bot), ["01 fiesole SUAP", ...asTold]);
  });
});
