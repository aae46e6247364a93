// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

const sheet = `PIANO ESECUTIVO DI GESTIONE
2022_ZX01 Biblioteche: prestito unico
Direzione CULTURA Direttore ROSSI ANNA
Obiettivo Operativo
Missione 05 - obiettivo 10.4
FASI
Descrizione Peso Inizio Previsto Fine Prevista
Accordo con Fiesole e Vaglia 40 01/01/2022 30/06/2022
INDICATORI
Descrizione Tipo Valore Atteso
N. incontri con i Comuni RISULTATO >= 4`;
const minutes = `Verbale dell'incontro del 12 luglio 2021
Presenti: Comune di Fiesole
Assenti: nessuno
Ordine del giorno:
1. obiettivo dell'anno
2. indicatori e target
3. valore previsto
Si chiude alle 12.`;

describe("the sheet of an objective that is pasted", () => {
  it("tells no meeting, whatever days and bodies stand in it", async () => {
    const bot = aBot();
    assert.match(headingOf(await bot.say(sheet)), /^Mi sembra la scheda di un obiettivo/);
    await bot.say("sì");
    assert.equal((await bot.stored()).length, 0);
  });

  it("is no minutes that speak of an objective", async () => {
    const bot = aBot();
    await bot.say(minutes);
    await bot.say("sì");
    assert.deepEqual(
      (await bot.stored()).map(({ day, bodies }) => [String(day), ...bodies]),
      [["2021-07-12", "fiesole"]],
    );
  });
});

describe("what is told plainly enough", () => {
  for (const [text, bodies, subject] of [
    ["ieri riunione con il comune di campi bisenzio (fi)", "campi-bisenzio", ""],
    ["ieri riunione con Calenzano (FI)", "calenzano", ""],
    ["ieri riunione con Calenzano (bozza)", "calenzano", "bozza"],
    ["abbiamo in agenda per il 2/9 un tavolo con Signa", "signa", ""],
    ["abbiamo in programma un incontro con Signa il 2/9", "signa", ""],
  ] as const) {
    it(`is recorded: «${text}»`, async () => {
      const bot = aBot();
      await bot.say(text);
      assert.deepEqual(
        (await bot.stored()).map((one) => [one.bodies.join(), one.subject]),
        [[bodies, subject]],
      );
    });
  }

  it("is a body that is known, also where what it is called is a kind of bodies too", async () => {
    const bot = aBot();
    await bot.say("stamattina vertice con il sindaco metropolitano");
    await bot.say("Città Metropolitana");
    assert.deepEqual(
      (await bot.stored()).map(({ bodies }) => bodies.join()),
      ["citta-metropolitana-firenze"],
    );
  });

  it("is both of two that were said with an «e»", async () => {
    const bot = aBot();
    await bot.say("ieri riunione con Lastra e Signa");
    await bot.say("tutte e due");
    assert.deepEqual(
      (await bot.stored()).map(({ bodies }) => bodies.toSorted().join()),
      ["lastra-a-signa,signa"],
    );
  });
});

describe("a phase that is not over", () => {
  for (const text of [
    "la fase 1 non è conclusa",
    "la bozza di convenzione non è ancora finita",
    "la fase 2 non è iniziata",
  ]) {
    it(`is shown, and nothing is changed: «${text}»`, async () => {
      assert.equal(headingOf(await aBot().say(text)), "Le fasi");
    });
  }
});

describe("a yes whose other words are not understood", () => {
  it("shows what was proposed again, and opens no form", async () => {
    const bot = aBot();
    await bot.say("ieri telefonata con Signa");
    const reply = await bot.say("sì, di un'oretta e mezza");
    assert.equal(reply.kind === "card" && reply.card, "proposal");
    await bot.say("sì");
    assert.equal((await bot.stored()).length, 1);
  });
});

describe("whether a meeting is documented", () => {
  it("is not said of one that did not take place yet", async () => {
    const bot = aBot();
    await bot.say("il 7 settembre riunione con Vaglia");
    assert.match(headingOf(await bot.say("è documentato?")), /^In programma: ancora non conta/);
  });
});

describe("evidence that is told after its meeting", () => {
  for (const lines of [
    ["ieri riunione con Signa", "prot. 55/2021?"],
    ["domani riunione con Signa", "il verbale è il prot. 55/2021"],
  ]) {
    it(`is asked about where it is a question, or the meeting is to come: «${lines.join("», «")}»`, async () => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      assert.deepEqual(
        (await bot.stored()).map(({ evidence }) => evidence.length),
        [0],
      );
    });
  }
});

describe("a town where a meeting was, told without a meeting's noun", () => {
  for (const line of [
    "ieri a Fiesole con il sindaco di Vaglia, si è discusso di rifiuti",
    "ieri a Empoli con Vinci, catasto",
  ]) {
    it(`may have been met too, so it is shown first: «${line}»`, async () => {
      const bot = aBot();
      await bot.say(line);
      assert.deepEqual(await bot.stored(), []);
    });
  }
});
