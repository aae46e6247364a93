// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf, viewOf } from "#test/fakes/a-bot.ts";
import { rowsOf } from "#test/support/rows-of.ts";

/** A text as people paste or dictate it; what is stored at once, if anything is, and after a bare yes. */
type PastedRow = {
  readonly text: string;
  readonly atOnce?: readonly string[];
  readonly afterYes: readonly string[];
  /** What the answer says first, where nothing is stored. */
  readonly says?: string;
};

/** Every meeting stored, whole, in the order of their numbers. */
async function stored(bot: ReturnType<typeof aBot>): Promise<readonly string[]> {
  const meetings = [...(await bot.stored())].sort((one, other) => one.number - other.number);
  return meetings.map(({ state, day, hour = "", bodies, subject, mode = "", place, evidence }) =>
    [state, day, hour, bodies.join("+"), subject, mode, place, evidence.map(({ text }) => text).join("; ")].join(" | "),
  );
}

describe("a text that is pasted, or tells several meetings, and a yes", () => {
  for (const { text, atOnce = [], afterYes, says } of [
    ...rowsOf<PastedRow>("pasted"),
    ...rowsOf<PastedRow>("several"),
  ]) {
    it(`«${text.slice(0, 90).replaceAll("\n", " ⏎ ")}» stores ${afterYes.length} meetings as they were told`, async () => {
      const bot = aBot();
      const heading = headingOf(await bot.say(text));
      if (afterYes.length === 0) assert.ok(heading.includes(says ?? assert.fail("says what?")), heading);
      assert.deepEqual(await stored(bot), atOnce);
      await bot.say("sì");
      assert.deepEqual(await stored(bot), afterYes);
    });
  }
});

describe("what of a text is not recorded", () => {
  const told = (lines: readonly string[]) => aBot().say(lines.join("\n"));

  it("is said row by row, with its reason, and what tells no meeting together", async () => {
    const reply = await told([
      "Data;Ente;Esito",
      "6/7/2021;Signa;svolto",
      "8/7/2021;Vaglia;rinviato",
      "15/9/2021;Londa;svolto",
      "1/7/2021;Pelago;previsto",
      "9/7/2021;Rufina;da confermare",
    ]);
    assert.deepEqual(reply.kind === "card" && reply.notices, [
      "Lascio fuori «8/7/2021 · Vaglia · rinviato»: non si è tenuto, o è rinviato.",
      "Lascio fuori «15/9/2021 · Londa · svolto»: è segnato come fatto, ma il giorno deve ancora venire.",
      "Lascio fuori «1/7/2021 · Pelago · previsto»: è segnato da fare, ma il giorno è passato.",
      "Lascio fuori «9/7/2021 · Rufina · da confermare»: è ancora da confermare.",
    ]);
  });

  it("is a question beside a meeting, and is no part of it", async () => {
    const asked = await told(["ieri riunione con Signa sul SUAP. Quanti ne mancano a luglio?"]);
    assert.deepEqual(asked.kind === "card" && asked.notices, [
      "Lascio fuori «Quanti ne mancano a luglio?»: è una domanda, fammela in un altro messaggio.",
    ]);
  });

  it("is a question for a figure that the reply says", async () => {
    const asked = await told(["ieri riunione con Signa sul SUAP. Quanti ne mancano?"]);
    assert.match(JSON.stringify(asked), /Incontri: 1 su 3/u);
  });

  it("is a row with a name that nobody knows: the others are recorded by one yes, and it is asked about after them", async () => {
    const bot = aBot();
    const reply = await bot.say("Data;Ente;Oggetto\n6/7;Signa;SUAP\n8/7;Topolinia;tributi\n9/7;Vaglia;statuto");
    const { lines, buttons } = viewOf(reply, "proposal");
    assert.deepEqual(lines, [{ text: "3. «8/7, Topolinia: tributi»: «Topolinia»: che cos'è?" }]);
    assert.ok(buttons.some(({ title, verb }) => title === "Apri il 3º" && verb === "incontro.resume"));
    await bot.say("stato");
    const recorded = await bot.pressTitled(await bot.say("riprendi"), "Sì, registrali", { answer: "0,1" });
    assert.match(JSON.stringify(recorded), /riprendi/u);
    assert.equal((await stored(bot)).length, 2);
    assert.match(JSON.stringify(await bot.say("riprendi")), /Topolinia/u);
    await bot.say("Pelago");
    assert.equal((await stored(bot)).length, 3);
  });
});

describe("a meeting that an office takes back", () => {
  it("is the one that was planned on that day with them, and is asked about", async () => {
    const bot = aBot();
    await bot.say("venerdì 30 luglio alle 10 incontro con Calenzano sul SUAP");
    const taken = "Oggetto: Annullato: Incontro con Calenzano - SUAP\nQuando: venerdì 30 luglio 2021 10:00-11:00";
    assert.match(JSON.stringify(await bot.say(taken)), /Annullare l'incontro 1\?/u);
    for (const answer of ["hanno problemi loro", "sì"]) await bot.say(answer);
    assert.match((await stored(bot)).join(), /annulled/u);
  });

  it("is none where nothing was planned", async () => {
    const bot = aBot();
    const reply = await bot.say("Oggetto: Annullato: Incontro con Fiesole\nQuando: venerdì 30 luglio 2021 10:00");
    assert.equal(
      viewOf(reply, "message").heading,
      "Ho capito che l'incontro è annullato o rinviato: non ho registrato niente.",
    );
    assert.deepEqual(await stored(bot), []);
  });
});

describe("who is named with what is said of them", () => {
  it("is shown among the others, and is not left out unseen", async () => {
    const bot = aBot();
    const words =
      "I Sindaci dei Comuni di Rufina, Pelago e Londa sono convocati per il 9 settembre 2021 alle ore 10,30.";
    const shown = JSON.stringify(await bot.say(`Oggetto: convocazione riunione\n${words}`));
    assert.ok(shown.includes("Comune di Londa"), shown);
    await bot.say("sì");
    assert.deepEqual(
      (await stored(bot)).map((one) => one.split(" | ")[3]),
      ["rufina+pelago+londa"],
    );
  });
});

describe("a letter about a meeting that is recorded", () => {
  const cases: readonly (readonly [what: string, told: string, letter: string, stored: string])[] = [
    [
      "calls it off",
      "29/7 ore 15 incontro con Scandicci sul personale",
      "Da: Segreteria Scandicci <segreteria@comune.scandicci.fi.it>\nInviato: mercoledì 28 luglio 2021 09:10\nOggetto: annullamento riunione di domani\n\nBuongiorno, purtroppo la riunione di domani è annullata per impegni del Sindaco.\nCordiali saluti",
      "annulled | 2021-07-29 | 15:00 | scandicci",
    ],
    [
      "calls it off, sent on between quotation marks",
      "domani alle 15 incontro con il Comune di Scandicci sul personale",
      'Inoltro:\n"Buongiorno, con la presente si comunica che l\'incontro del 29 luglio con il Comune di Scandicci è annullato per sopravvenuti impegni del Sindaco. Seguirà nuova data. Distinti saluti, la Segreteria"',
      "annulled | 2021-07-29 | 15:00 | scandicci",
    ],
    [
      "puts it off, under a subject that names its day",
      "3 agosto alle 9 incontro con Impruneta",
      "Da: Segreteria del Sindaco <sindaco@comune.impruneta.fi.it>\nInviato: martedì 27 luglio 2021 17:40\nOggetto: R: incontro del 3 agosto\n\nGentilissimi,\npurtroppo il Sindaco non è disponibile: l'incontro del 3 agosto è rinviato al 5 agosto, stessa ora.\nCordiali saluti",
      "planned | 2021-08-05 | 09:00 | impruneta",
    ],
    [
      "says who does not come",
      "4 agosto ore 10 riunione con Signa e Scandicci",
      "Da: protocollo@comune.signa.fi.it\nOggetto: riunione 4 agosto\n\nSi informa che il Comune di Signa non potrà partecipare alla riunione del 4 agosto.\nDistinti saluti",
      "planned | 2021-08-04 | 10:00 | scandicci",
    ],
  ];
  for (const [what, told, letter, wanted] of cases) {
    it(`${what}: it is shown, and done after a yes`, async () => {
      const bot = aBot();
      await bot.say(told);
      const before = await stored(bot);
      await bot.say(letter);
      assert.deepEqual(await stored(bot), before);
      await bot.say("sì");
      const [one = "", ...others] = await stored(bot);
      assert.deepEqual([one.slice(0, wanted.length), others], [wanted, []]);
    });
  }
});
