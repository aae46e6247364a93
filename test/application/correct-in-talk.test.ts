// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";

const told = ({ day, hour = "", bodies, subject, evidence, notes, state }: Meeting) =>
  [day, hour, bodies.join(), subject, ...evidence.map(({ text }) => text), notes, state === "held" ? "" : state]
    .filter((part) => String(part) !== "")
    .join(" ");

async function storedAfter(...lines: readonly string[]) {
  const bot = aBot();
  for (const line of lines) {
    if (line.startsWith("@")) bot.moveTo(line.slice(1));
    else await bot.say(line);
  }
  return (await bot.stored()).map(told).join(" / ");
}

const recorded = "/incontro ieri Signa e Vaglia";
const both = "2021-07-27 signa,vaglia";

describe("a meeting just told, corrected in words, on Wednesday 28 July 2021", () => {
  const corrections: readonly (readonly [line: string, stored: string])[] = [
    ["ho sbagliato, era lunedì", "2021-07-26 signa,vaglia"],
    ["non era ieri, era lunedì", "2021-07-26 signa,vaglia"],
    ["no, Fiesole", "2021-07-27 fiesole"],
    ["anzi, con Fiesole", "2021-07-27 fiesole"],
    ["Signa non c'era", "2021-07-27 vaglia"],
    ["correggo: era il 15 e c'era anche Empoli", "2021-07-15 signa,vaglia,empoli"],
    ["anzi era anche con Empoli", `${both},empoli`],
    ["l'incontro 1 era il 15 luglio, anche con Empoli", "2021-07-15 signa,vaglia,empoli"],
    ["scusa era lunedì, con Signa e anche Empoli", "2021-07-26 signa,empoli"],
    ["togli Signa, non c'era", "2021-07-27 vaglia"],
    ["leva Signa dall'incontro 1, non è venuta", "2021-07-27 vaglia"],
    ["nell'incontro 1 togli Signa: era assente", "2021-07-27 vaglia"],
    ["togli Signa perché mancava", "2021-07-27 vaglia"],
    ["anche Empoli", `${both},empoli`],
    ["era alle 15", "2021-07-27 15:00 signa,vaglia"],
    ["cambia l'argomento in bozza di statuto", `${both} bozza di statuto`],
    ["argomento: bozza", `${both} bozza`],
    ["aggiungi una nota: da riconvocare", `${both} da riconvocare`],
    ["alle 9", "2021-07-27 09:00 signa,vaglia"],
    ["spostala al 20", "2021-07-20 signa,vaglia"],
    ["no, it was Monday", "2021-07-26 signa,vaglia"],
    ["add Empoli", `${both},empoli`],
    ["è stato rinviato al 5 agosto", "2021-08-05 signa,vaglia planned"],
  ];
  for (const [line, stored] of corrections) {
    it(`«${line}» is shown, and saved with a yes only`, async () => {
      assert.equal(await storedAfter(recorded, line), both);
      assert.equal(await storedAfter(recorded, line, "no", "sì"), both);
      assert.equal(await storedAfter(recorded, line, "sì"), stored);
    });
  }

  const evidence: readonly (readonly [line: string, text: string])[] = [
    ["aggiungi il verbale prot. 33/2021", "verbale prot. 33/2021"],
    ["verbale prot. 33/2021", "verbale prot. 33/2021"],
    ["aggiungi una nota: prot. 33/2021", "prot. 33/2021"],
    ["https://rete.example/verbali/33.pdf", "https://rete.example/verbali/33.pdf"],
    ["metti come prova il prot. 220011 del 15/7/2021", "prot. 220011 del 15/7/2021"],
  ];
  for (const [line, text] of evidence) {
    it(`«${line}» proves it at once, and is taken back; to what proves it already it is added after a yes`, async () => {
      assert.equal(await storedAfter(recorded, line), `${both} ${text}`);
      assert.equal(await storedAfter(recorded, line, "annulla", "sì"), both);
      assert.equal(
        await storedAfter(recorded, "nell'incontro 1 aggiungi la delibera n. 4", line),
        `${both} delibera n. 4`,
      );
    });
  }

  it("evidence of no meeting that is named is asked about where several were told at once, or long ago", async () => {
    const several = "ieri incontro con Signa e il 20 luglio incontro con Vaglia";
    const two = await storedAfter(several);
    assert.equal(two.split(" / ").length, 2);
    assert.equal(await storedAfter(several, "il verbale è il prot. 33/2021"), two);
    assert.equal(await storedAfter(recorded, "@2021-07-28T12:30", "il verbale è il prot. 33/2021"), both);
  });

  it("what is no correction of it opens none", async () => {
    for (const line of ["il verbale lo mando dopo", "no, ieri non c'ero", "era bello", "no", "anzi", "argomento"])
      assert.equal(await storedAfter(recorded, line, "sì"), both, line);
  });

  it("a correction goes on from the one that waits for its yes", async () => {
    assert.equal(await storedAfter(recorded, "aggiungi Empoli", "aggiungi Fiesole", "sì"), `${both},empoli,fiesole`);
    assert.equal(await storedAfter(recorded, "aggiungi Empoli", "sì, e anche Fiesole", "sì"), `${both},empoli,fiesole`);
    assert.equal(
      await storedAfter(recorded, "aggiungi Empoli", "sì, ma togli Signa", "sì"),
      "2021-07-27 vaglia,empoli",
    );
  });
});

describe("what a correction leaves open", () => {
  const one = "/incontro ieri Signa";
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["l'incontro 1 era con Barberino", "Mugello"], "2021-07-27 signa"],
    [["l'incontro 1 era con Barberino", "Mugello", "sì"], "2021-07-27 barberino-di-mugello"],
    [["l'incontro 1 era con Barberino", "/stato", "no, Tavarnelle", "sì"], "2021-07-27 barberino-tavarnelle"],
    [["l'incontro 1 era con Barberino", "sì", "sì"], "2021-07-27 signa"],
    [["l'incontro 1 era con Barberino", "no", "Mugello", "sì"], "2021-07-27 signa"],
    [["aggiungi le Signe", "sì", "sì"], "2021-07-27 signa,lastra-a-signa"],
    [["aggiungi Publiacqua", "sì", "è un ente nuovo", "sì"], "2021-07-27 signa,publiacqua"],
    [["l'incontro 1 era a giugno", "il 15", "sì"], "2021-06-15 signa"],
    [["l'incontro 1 era giovedì 18 giugno", "il 17", "sì"], "2021-06-17 signa"],
    [["l'incontro 1 era giovedì 18 giugno", "lunedì", "sì", "sì"], "2021-07-26 signa"],
    [["aggiungi qualcosa", "sì"], "2021-07-27 signa"],
  ];
  for (const [lines, stored] of cases)
    it(`${lines.map((line) => `«${line}»`).join(", ")}: ${stored}`, async () => {
      assert.equal(await storedAfter(one, ...lines), stored);
    });

  it("the day of one of several meetings is told in the next message", async () => {
    const both = "2021-07-27 signa / 2021-07-20 vaglia";
    assert.equal(await storedAfter("ieri ho visto Signa e la settimana scorsa Vaglia", "martedì"), both);
    assert.equal(await storedAfter("ieri ho visto Signa e la settimana scorsa Vaglia", "il 6"), "");
    const doubtful = "ieri ho visto Signa e l'altro ieri Barberino";
    const chosen = "2021-07-27 signa / 2021-07-26 barberino-tavarnelle";
    assert.equal(await storedAfter(doubtful, "no, Tavarnelle"), chosen);
    assert.equal(await storedAfter(doubtful, "no", "Tavarnelle"), "");
  });
});

describe("what is said to a question, beside a yes or a no", () => {
  it("after a no, whatever follows it, a yes saves nothing", async () => {
    for (const answer of ["no, non quello", "no grazie, lascia", "no, boh", "no, era un'altra cosa"])
      assert.equal(await storedAfter(recorded, "aggiungi Empoli", answer, "sì"), both, answer);
  });

  it("a yes with something that is not understood saves nothing, and the question stays", async () => {
    assert.equal(await storedAfter(recorded, "aggiungi Empoli", "sì, ma prima senti Anna"), both);
    assert.equal(await storedAfter(recorded, "aggiungi Empoli", "sì, ma prima senti Anna", "sì"), `${both},empoli`);
  });

  it("«No» and «No, lascia così» leave it: a yes that comes later saves nothing", async () => {
    const bot = aBot();
    await bot.say(recorded);
    await bot.pressTitled(await bot.say("aggiungi Empoli"), "No");
    await bot.say("sì");
    await bot.pressTitled(await bot.say("annulla"), "No, lascia così");
    await bot.say("sì");
    assert.deepEqual((await bot.stored()).map(told), [both]);
  });

  it("the day of a phase is the one that was said last", async () => {
    const endOf = async (...lines: readonly string[]) => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      const { phases } = await bot.services.log.counts(bot.services.editions.current(), new AbortController().signal);
      return String(phases.find(({ number }) => number === 1)?.endedOn);
    };
    assert.equal(await endOf("la fase 1 è finita il 28 aprile", "no, il 29 aprile", "sì"), "2021-04-29");
    assert.equal(await endOf("la fase 1 è finita il 28 aprile", "no, più tardi", "sì"), "undefined");
    assert.equal(await endOf("la fase 1 è finita", "il 28 aprile"), "undefined");
    assert.equal(await endOf("la fase 1 è finita", "il 28 aprile", "sì"), "2021-04-28");
  });
});

describe("annulled, restored and held in words", () => {
  const annulled = `${both} annulled`;

  it("the reason is told with it or in the next message, and saved with a yes", async () => {
    assert.equal(await storedAfter(recorded, "annulla l'incontro 1 perché era una telefonata"), both);
    assert.equal(await storedAfter(recorded, "annulla l'incontro 1 perché era una telefonata", "sì"), annulled);
    assert.equal(await storedAfter(recorded, "cancella l'ultimo", "era una telefonata", "sì"), annulled);
    assert.equal(await storedAfter(recorded, "cancella l'ultimo", "registrato per errore", "no", "sì"), both);
    assert.equal(await storedAfter(recorded, "cancella l'ultimo", "sì"), both);
    assert.equal(await storedAfter(recorded, "cancella l'ultimo", "no", "registrato per errore", "sì"), both);
  });

  it("a yes that names another deed is a yes to nothing", async () => {
    for (const yes of ["sì, annullalo", "sì annulla", "sì ripristina"]) {
      assert.equal(await storedAfter("forse ieri riunione con Vaglia", yes), "", yes);
      assert.equal(await storedAfter("12/5 Fiesole\n9/6 Vaglia\n30/6 Pelago (da confermare)", yes), "", yes);
      assert.equal(await storedAfter(recorded, "aggiungi Empoli", yes), both, yes);
    }
    for (const yes of ["registra", "registralo", "sì registra", "sì ripristina"])
      assert.equal(await storedAfter(recorded, "annulla l'incontro 1: doppio", yes), both, yes);
    assert.equal(await storedAfter(recorded, "annulla l'incontro 1: doppio", "sì, annullalo"), annulled);
    const lines = [recorded, "annulla l'incontro 1: doppio", "sì", "ripristina il 1"];
    assert.equal(await storedAfter(...lines, "sì, annullalo"), annulled);
    assert.equal(await storedAfter(...lines, "sì, ripristina"), both);
  });

  it("a day that is one more is of another meeting; one of two numbers is asked", async () => {
    for (const line of ["anche ieri con Fiesole", "anche il 15 con Fiesole"])
      assert.equal(await storedAfter("riunione con Vaglia", line), "", line);
    assert.equal(await storedAfter("riunione con Vaglia", "ieri, c'era anche Fiesole"), "2021-07-27 vaglia,fiesole");
    for (const line of ["il verbale dell'incontro 1 è il 55 o il 56", "l'incontro 1 ha il prot. 55/2021 o 56/2021"])
      assert.equal(await storedAfter(recorded, line), both, line);
    assert.equal(await storedAfter(recorded, "il verbale dell'incontro 1 è il 55"), `${both} verbale: 55`);
  });

  it("an annulled meeting comes back with a yes", async () => {
    const lines = [recorded, "annulla l'incontro 1: doppio", "sì"];
    for (const line of ["ripristina il 1", "ripristina l'ultimo", "ripristina l'incontro 1"]) {
      assert.equal(await storedAfter(...lines, line), annulled, line);
      assert.equal(await storedAfter(...lines, line, "sì"), both, line);
    }
  });

  it("a planned meeting was held with a yes, once its day has come", async () => {
    for (const line of ["si è tenuto", "l'incontro 1 si è tenuto", "confermo l'incontro 1"]) {
      assert.equal(await storedAfter("/incontro domani Signa", "@2021-07-30T09:00", line, "sì"), "2021-07-29 signa");
      assert.equal(await storedAfter("/incontro domani Signa", line, "sì"), "2021-07-29 signa planned");
    }
    const planned = ["/incontro domani Signa", "@2021-07-30T09:00"];
    assert.equal(await storedAfter(...planned, "non si è tenuto"), "2021-07-29 signa planned");
    assert.equal(await storedAfter(...planned, "non si è tenuto", "sì"), "2021-07-29 signa annulled");
    assert.equal(await storedAfter(...planned, "è saltato", "sala non disponibile", "sì"), "2021-07-29 signa annulled");
  });
});
