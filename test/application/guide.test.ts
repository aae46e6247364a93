// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { aBot } from "#test/fakes/a-bot.ts";

const guide = readFileSync("docs/guida.md", "utf8");

/** What is said to it, how many meetings there are afterwards, and what the answer says. */
const said: readonly (readonly [line: string, meetings: number, answer: RegExp])[] = [
  ["/incontro oggi Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione", 1, /Incontro 1 registrato/],
  ["ieri riunione con Fiesole e Vaglia", 2, /Incontro 2 registrato/],
  ["ieri Signa", 2, /Ho capito così/],
  ["no, con Vaglia", 2, /./],
  ["no", 2, /./],
  ["ieri Empoli", 2, /Ho capito così/],
  ["sì", 3, /Incontro 3 registrato/],
  ["annulla", 3, /La annullo/],
  ["no", 3, /./],
  ["/incontro", 3, /Registra un incontro/],
  ["no", 3, /./],
  ["/incontro oggi Signa: firma; prot. 12/2021", 4, /registrato/],
  ["/incontro 20/12/2021 Vaglia", 5, /in programma/i],
  ["l'incontro 1 era ieri", 5, /27 luglio 2021/],
  ["no", 5, /./],
  ["correggi l'incontro 1", 5, /./],
  ["annulla l'incontro 1", 5, /./],
  ["no", 5, /./],
  ["aggiungi il verbale all'incontro 1: prot. 5/2021", 5, /./],
  ["/stato", 5, /Incontri|Manca|Raggiunto/],
  ["a che punto siamo", 5, /Incontri|Manca|Raggiunto/],
  ["/incontri", 5, /./],
  ["/incontro 1", 5, /Incontro 1/],
  ["/aiuto", 5, /Che cosa puoi scrivere/],
];

describe("the user guide", () => {
  it("says nothing to write that this test does not say", () => {
    const written = [...guide.matchAll(/```\n(.*)\n```|`([^`]+)`/gu)].map((match) => match[1] ?? match[2] ?? "");
    const lines = said.map(([line]) => line);
    assert.deepEqual(
      written.filter((line) => !lines.includes(line)),
      [],
    );
  });

  it("what it says to write does what it says", async () => {
    const bot = aBot();
    for (const [line, meetings, answer] of said) {
      const reply = await bot.say(line);
      const text = reply.kind === "card" ? `${reply.summary} ${JSON.stringify(reply.view)}` : JSON.stringify(reply);
      assert.match(text, answer, line);
      assert.doesNotMatch(text, /Non ho capito/, line);
      assert.equal((await bot.stored()).length, meetings, line);
    }
  });

  it("names the buttons as they are", async () => {
    const bot = aBot();
    const recorded = JSON.stringify(await bot.say("/incontro oggi Scandicci: bozza di convenzione"));
    const proposed = JSON.stringify(await bot.say("ieri Fiesole"));
    for (const title of [...guide.matchAll(/\*\*(Annulla la registrazione|Aggiungi la prova)\*\*/gu)].map(
      ([, one]) => one,
    )) {
      assert.ok(recorded.includes(`"${title}"`), title);
    }
    assert.match(proposed, /"Registra"/);
  });
});
