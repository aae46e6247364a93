// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";

describe("answers in words to what was asked, on Wednesday 28 July 2021", () => {
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["giovedì scorso incontro con Barberino", "quello del Mugello"], "2021-07-22 barberino-di-mugello"],
    [["giovedì scorso incontro con Barberino", "il secondo"], "2021-07-22 barberino-tavarnelle"],
    [["giovedì scorso incontro con Barberino", "il quinto"], ""],
    [["giovedì incontro con Pontassieve", "il primo"], "2021-07-22 pontassieve"],
    [["giovedì incontro con Pontassieve", "il 22"], "2021-07-22 pontassieve"],
    [["giovedì incontro con Barberino", "il primo"], ""],
    [["dal 3 al 5 maggio incontro con Empoli", "il 4"], "2021-05-04 empoli"],
    [["dal 3 al 5 maggio incontro con Empoli", "il 12"], ""],
    [["dal 3 al 5 maggio incontro con Empoli", "il 5"], "2021-05-05 empoli"],
    [["riunione giovedì 18 giugno 2021 con Vaglia", "venerdì"], "2021-06-18 vaglia"],
    [["riunione giovedì 18 giugno 2021 con Vaglia", "il 17"], "2021-06-17 vaglia"],
    [["ieri riunione con le Signe", "solo Lastra"], "2021-07-27 lastra-a-signa"],
    [["ieri riunione con Consorzio Verde e Signa", "solo Signa"], "2021-07-27 signa"],
    [["ieri riunione con Consorzio Verde e Signa", "togli Consorzio Verde"], "2021-07-27 signa"],
    [["ieri riunione con Consorzio Verde e Signa", "senza il Consorzio Verde"], "2021-07-27 signa"],
    [["ieri riunione con Barberino e Signa", "Barberino non c'era"], "2021-07-27 signa"],
    [["ieri riunione con Barberino e Signa", "togli Signa"], ""],
    [["ieri riunione con Barberino e Signa", "togli Signa", "il primo"], "2021-07-27 barberino-di-mugello"],
    [["ieri riunione con Consorzio Verde e Signa", "togli Vaglia"], ""],
    [["ieri riunione con Consorzio Verde e Signa", "è nuovo"], "2021-07-27 signa,consorzio-verde"],
    [["ieri con Signa e Vaglia", "sì"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "Sì! 👍"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "sì, registralo pure"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "sì dai"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "vai, salva"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "così"], ""],
    [["ieri con Signa e Vaglia", "no dai"], ""],
    [["ieri con Signa e Vaglia", "annulla pure"], ""],
    [["ieri con Signa e Vaglia", "👍"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "👎"], ""],
    [["/incotro ieri Signa", "sì"], "2021-07-27 signa"],
    [["/incotro ieri Signa", "no"], ""],
    [["/incontro Signa", "ieri?"], ""],
    [["/incontro Signa", "che giorno è oggi?", "ieri"], "2021-07-27 signa"],
    [["meeting yesterday Barberino", "the second one"], "2021-07-27 barberino-tavarnelle"],
    [["/incontro ieri Signa", "non era ieri, era lunedì", "sì"], "2021-07-26 signa"],
    [
      ["/incontro ieri Signa", "ieri riunione con Signa e Vaglia", "no, è un altro incontro"],
      "2021-07-27 signa,vaglia / 2021-07-27 signa",
    ],
    [
      ["/incontro ieri Signa", "ieri riunione con Signa e Vaglia", "sono due incontri diversi"],
      "2021-07-27 signa,vaglia / 2021-07-27 signa",
    ],
    [
      ["/incontro ieri Signa", "ieri riunione con Signa e Vaglia", "sì, è lo stesso incontro"],
      "2021-07-27 signa,vaglia",
    ],
    [["/incontro ieri Signa", "ieri riunione con Signa e Vaglia", "uniscili"], "2021-07-27 signa,vaglia"],
    [["/incontro ieri Signa", "add Vaglia", "yes"], "2021-07-27 signa,vaglia"],
    [["ieri con Signa e Vaglia", "no"], ""],
    [["ieri non abbiamo visto Signa", "sì"], ""],
    [["ci siamo visti ieri con Signa?", "sì"], ""],
    [["ieri quattro parole con Fiesole", "no era pomeriggio"], ""],
    [["ieri quattro parole con Fiesole", "no era pomeriggio", "sì"], "2021-07-27 fiesole"],
    [["ieri quattro parole con Fiesole", "no perché devo prima sentire il segretario", "sì"], "2021-07-27 fiesole"],
    [["ieri quattro parole con Fiesole", "no, era solo una prova", "sì"], ""],
    [["ieri quattro parole con Fiesole", "no no lascia perdere", "sì"], ""],
    [["ieri quattro parole con Fiesole", "no mi sono sbagliata", "sì"], ""],
    [["lunedì e martedì quattro parole con Pelago", "il secondo giorno solo", "sì"], "2021-07-27 pelago"],
  ];
  for (const [lines, expected] of cases) {
    it(`${lines.map((line) => `«${line}»`).join(", then ")}: ${expected || "nothing is stored"}`, async () => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      const stored = (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`);
      assert.equal(stored.join(" / "), expected);
    });
  }
});

describe("a text that was asked for, written as a message", () => {
  const meeting = "ieri ho incontrato Signa";
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["annulla l'ultimo", "registrato due volte"], "1 held"],
    [["annulla l'ultimo", "registrato due volte", "sì"], "1 annulled (registrato due volte)"],
    [["annulla l'ultimo", "sì", "per errore", "conferma"], "1 annulled (per errore)"],
    [["annulla l'ultimo", "per errore", "registrato due volte", "sì"], "1 annulled (registrato due volte)"],
    [["annulla l'incontro 1 perché è doppio", "sì"], "1 annulled (è doppio)"],
    [["annulla l'incontro 1", "a che punto siamo?", "per errore", "sì"], "1 annulled (per errore)"],
    [["annulla l'incontro 1", "per errore", "no", "sì"], "1 held"],
    [["annulla l'incontro 1", "era una telefonata", "sì"], "1 annulled (era una telefonata)"],
    [["annulla l'incontro 1", "per errore", "sì", "ripristina l'incontro 1", "sì"], "1 held"],
    [["annulla l'incontro 1", "per errore", "sì", "ripristina l'incontro 1"], "1 annulled (per errore)"],
    [["annulla l'incontro 1", "per errore", "annulla", "sì"], "1 held"],
    [["aggiungi la prova all'incontro 1", "prot. 33/2021"], "1 held prot. 33/2021"],
    [["aggiungi la prova all'incontro 1", "foglio firme"], "1 held"],
    [["aggiungi la prova all'incontro 1", "foglio firme", "sì"], "1 held foglio firme"],
    [["prot. 33/2021"], "1 held prot. 33/2021"],
    [["prot. 33/2021", "annulla", "sì"], "1 held"],
    [["prot. 33/2021", "prot. 34/2021"], "1 held prot. 33/2021"],
    [["prot. 33/2021", "prot. 34/2021", "sì"], "1 held prot. 33/2021 prot. 34/2021"],
    [["prot. 33/2021", "prot. 34/2021", "no"], "1 held prot. 33/2021"],
    [["https://protocollo.example.it/doc?id=33", "sì"], "1 held https://protocollo.example.it/doc?id=33"],
    [["aggiungi il verbale prot. 44/2021", "sì"], "1 held verbale prot. 44/2021"],
    [["ecco il verbale: prot. 55/2021", "sì"], "1 held verbale: prot. 55/2021"],
  ];
  for (const [lines, expected] of cases) {
    it(`${lines.map((line) => `«${line}»`).join(", then ")}: ${expected}`, async () => {
      const bot = aBot();
      await bot.say(meeting);
      for (const line of lines) await bot.say(line);
      const [newest] = await bot.history();
      const why = newest === undefined || newest.why === "" ? "" : ` (${newest.why})`;
      const stored = (await bot.stored()).map(({ number, state, evidence }) =>
        [number, `${state}${why}`, ...evidence.map(({ text }) => text)].join(" "),
      );
      assert.equal(stored.join(" / "), expected);
    });
  }

  it("is asked for a day, and of the person and the chat that it was put to", async () => {
    const bot = aBot();
    await bot.say(meeting);
    await bot.say("annulla l'incontro 1");
    await bot.say("per errore");
    await bot.say("sì", { person: { id: "person-luca", name: "Luca Rossi" } });
    await bot.say("sì", { chat: { id: "chat-2", kind: "personal" } });
    assert.deepEqual(
      (await bot.stored()).map(({ state }) => state),
      ["held"],
    );
    bot.wait({ hours: 25 });
    await bot.say("sì");
    assert.deepEqual(
      (await bot.stored()).map(({ state }) => state),
      ["held"],
    );
  });

  it("is about something else after the way back was taken, or an hour later", async () => {
    for (const leave of ["the way back", "an hour later"]) {
      const bot = aBot();
      await bot.say(meeting);
      const asked = await bot.say("annulla l'incontro 1");
      if (leave === "the way back") await bot.pressTitled(asked, "Torna indietro");
      else bot.wait({ minutes: 61 });
      const reply = await bot.say("per errore");
      assert.match(JSON.stringify(reply), /Non ho capito «per errore»/, leave);
    }
  });

  it("is never kept when it is the name of a person to be removed", async () => {
    const bot = aBot();
    await bot.say(meeting);
    await bot.press("incontro.name", { argument: "1" });
    await bot.say("Mario Rossi");
    const kept = await bot.services.drafts.find("chat-1", "person-chiara", new AbortController().signal);
    assert.doesNotMatch(kept?.content ?? "", /Rossi/);
  });
});

describe("corrections right after a meeting was told", () => {
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["ho sbagliato, era Fiesole", "sì"], "2021-07-27 fiesole"],
    [["no, era il 20", "salva"], "2021-07-20 signa"],
    [["mi sono sbagliata, era il 20"], "2021-07-27 signa"],
    [["l'argomento era la convenzione", "sì"], "2021-07-27 signa: la convenzione"],
    [["argomento: convenzione SUAP", "sì"], "2021-07-27 signa: convenzione SUAP"],
    [
      ["annulla", "sì", "/incontro 19/7 Vaglia e Barberino", "argomento: SUAP", "il primo"],
      "2021-07-27 signa / 2021-07-19 vaglia,barberino-di-mugello: SUAP",
    ],
    [["cambia l'argomento in polizia locale", "ok"], "2021-07-27 signa: polizia locale"],
  ];
  for (const [lines, expected] of cases) {
    it(`${lines.map((line) => `«${line}»`).join(", then ")}: ${expected}`, async () => {
      const bot = aBot();
      for (const line of ["ieri ho incontrato Signa", ...lines]) await bot.say(line);
      const stored = (await bot.stored()).map(
        ({ day, bodies, subject }) => `${day} ${bodies.join()}${subject === "" ? "" : `: ${subject}`}`,
      );
      assert.equal(stored.join(" / "), expected);
    });
  }
});

describe("a planned meeting, in words, after its day", () => {
  const cases: readonly (readonly [lines: readonly string[], stored: string])[] = [
    [["si è tenuto"], "2021-08-03 planned"],
    [["si è tenuto", "sì"], "2021-08-03 held"],
    [["si è svolto regolarmente", "no"], "2021-08-03 planned"],
    [["l'incontro con Vaglia si è tenuto", "sì"], "2021-08-03 held"],
    [["l'incontro 1 si è tenuto", "confermo"], "2021-08-03 held"],
    [["rinviato al 3 settembre", "sì"], "2021-09-03 planned"],
    [["è stato rinviato al 3 settembre", "sì"], "2021-09-03 planned"],
    [["è stato annullato per maltempo", "sì"], "2021-08-03 annulled"],
    [["non si è tenuto", "mancava il sindaco", "sì"], "2021-08-03 annulled"],
  ];
  for (const [lines, expected] of cases) {
    it(`${lines.map((line) => `«${line}»`).join(", then ")}: ${expected}`, async () => {
      const bot = aBot();
      await bot.say("incontro con Vaglia martedì 3 agosto alle 10");
      bot.wait({ days: 10 });
      for (const line of lines) await bot.say(line);
      assert.equal((await bot.stored()).map(({ day, state }) => `${day} ${state}`).join(" / "), expected);
    });
  }
});

describe("several meetings in one message that may be none", () => {
  const line = "il 15 giugno con Signa e ieri con Vaglia";
  const storedBy = async (lines: readonly string[], wait = 0) => {
    const bot = aBot();
    for (const [index, one] of lines.entries()) {
      if (index === 1) bot.wait({ hours: wait });
      await bot.say(one);
    }
    return (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`).join(" / ");
  };

  it("are all recorded by one yes, and none without", async () => {
    assert.equal(await storedBy([line]), "");
    assert.equal(await storedBy([line, "no", "sì"]), "");
    assert.equal(await storedBy([line, "sì"]), "2021-07-27 vaglia / 2021-06-15 signa");
    assert.equal(await storedBy([line, "registrali"]), "2021-07-27 vaglia / 2021-06-15 signa");
  });

  it("are of the days that they were told of, also with a yes after midnight", async () => {
    assert.equal(await storedBy([line, "sì"], 16), "2021-07-27 vaglia / 2021-06-15 signa");
    assert.equal(await storedBy(["ieri con Signa", "sì"], 16), "2021-07-27 signa");
    assert.equal(await storedBy([line, "sì"], 25), "");
  });

  it("are recorded once by their button, however often it is pressed", async () => {
    const bot = aBot();
    const question = await bot.say(line);
    bot.wait({ hours: 16 });
    for (let time = 0; time < 2; time += 1) await bot.pressTitled(question, "Sì, registrali");
    assert.equal((await bot.stored()).length, 2);
    await bot.press("incontro.several", { argument: "forged\nyesterday\nieri con Signa\nieri con Vaglia" });
    assert.equal((await bot.stored()).length, 2);
  });

  it("are recorded but for those that were left out of the list", async () => {
    const bot = aBot();
    const question = await bot.say(line);
    const again = viewOf(await bot.pressTitled(question, "Sì, registrali", { answer: "" }), "proposal");
    assert.equal(again.problem, "Scegline almeno uno, oppure premi «No».");
    assert.equal(again.lists[0]?.value, "0,1");
    for (let time = 0; time < 2; time += 1) await bot.pressTitled(question, "Sì, registrali", { answer: "1" });
    assert.deepEqual(
      (await bot.stored()).map(({ bodies }) => bodies.join()),
      ["vaglia"],
    );
  });

  it("left with their «No» are not recorded by a yes that comes later", async () => {
    const bot = aBot();
    await bot.pressTitled(await bot.say(line), "No");
    await bot.say("sì");
    assert.deepEqual(await bot.stored(), []);
  });

  const doubtful = "15/6 incontro con Signa; 16/6 incontro con Barberino; giovedì incontro con Vaglia";

  it("with a doubt each are asked one after the other, and recorded together once the last is settled", async () => {
    const bot = aBot();
    const { heading, lines } = viewOf(await bot.say(doubtful), "proposal");
    assert.equal(heading, "«Barberino»: quale ente intendi?");
    assert.match(lines[0]?.text ?? "", /^È il 2º di 3 incontri/u);
    await bot.say("a che punto siamo?");
    const left = await bot.say("quello del Mugello");
    assert.match(viewOf(left, "proposal").heading, /^«giovedì», con Vaglia: quale giorno/u);
    assert.deepEqual(await bot.stored(), []);
    await bot.pressTitled(left, "Giovedì 22 luglio");
    const recorded = (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`);
    assert.deepEqual(recorded, ["2021-07-22 vaglia", "2021-06-16 barberino-di-mugello", "2021-06-15 signa"]);
    await bot.pressTitled(left, "Giovedì 29 luglio");
    assert.equal((await bot.stored()).length, 3);
  });

  it("with a doubt store nothing for an answer that settles none, nor for one of somebody else or a day later", async () => {
    for (const answer of ["sì", "boh", "il quinto", "no"]) assert.equal(await storedBy([doubtful, answer]), "", answer);
    assert.equal(await storedBy(["15/6 incontro con Signa; 16/6 incontro con Barberino", "il primo"], 25), "");
    const bot = aBot();
    await bot.say("15/6 incontro con Signa; 16/6 incontro con Barberino");
    await bot.say("il primo", { person: { id: "person-luca", name: "Luca Rossi" } });
    await bot.say("il primo", { chat: { id: "chat-2", kind: "personal" } });
    assert.deepEqual(await bot.stored(), []);
  });

  it("are asked about as one is: an hour, a day, a new body, all that is in the form", async () => {
    const both = ["2021-06-16 vaglia", "2021-06-15 signa"];
    const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ["15/6 incontro con Signa; 16/6 alle 25 incontro con Vaglia", ["Senza l'ora"], both],
      [
        "15/6 incontro con Signa; giovedì incontro con Vaglia",
        ["Giovedì 22 luglio"],
        ["2021-07-22 vaglia", "2021-06-15 signa"],
      ],
      [
        "15/6 incontro con Signa\n16/6 incontro con Unione Valdera",
        ["È un'Unione di Comuni nuova"],
        ["2021-06-16 unione-valdera", "2021-06-15 signa"],
      ],
    ];
    for (const [told, titles, stored] of cases) {
      const bot = aBot();
      let reply = await bot.say(told);
      for (const title of titles) reply = await bot.pressTitled(reply, title);
      const meetings = (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`);
      assert.deepEqual(meetings, stored, told);
    }
    const bot = aBot();
    const asked = await bot.say("15/6 incontro con Signa; 16/6 incontro con Barberino");
    const form = viewOf(await bot.pressTitled(asked, "Modifica"), "meeting-form");
    await bot.press("incontro.submit", { argument: form.nonce, day: "2021-06-16", bodies: "vaglia" });
    assert.equal((await bot.stored()).length, 2);
  });

  it("of which one is there already ask about that one: another is recorded, the same is joined, with all the others", async () => {
    const told = "15/6 incontro con Signa in videoconferenza; 16/6 incontro con Vaglia";
    for (const [title, stored] of [
      ["È un altro", ["2021-06-16 vaglia", "2021-06-15 signa video", "2021-06-15 signa"]],
      ["È lo stesso: unisci", ["2021-06-16 vaglia", "2021-06-15 signa video"]],
    ] as const) {
      const bot = aBot();
      await bot.say("/incontro 15/6 Signa");
      const asked = await bot.say(told);
      assert.equal((await bot.stored()).length, 1);
      for (let time = 0; time < 2; time += 1) await bot.pressTitled(asked, title);
      const stands = (await bot.stored()).map(({ day, bodies, mode = "" }) => `${day} ${bodies.join()} ${mode}`.trim());
      assert.deepEqual(stands, stored, title);
    }
  });

  it("put aside are taken up again whole, and a button that lapsed shows them afresh", async () => {
    const bot = aBot();
    await bot.say(doubtful);
    await bot.say("ieri con Pelago");
    await bot.say("sì");
    await bot.say("riprendi");
    await bot.say("quello del Mugello");
    const last = await bot.say("giovedì scorso");
    assert.match(JSON.stringify(last), /Ho registrato 3 incontri/u);
    const question = await bot.say("il 15 giugno con Signa e il 14 giugno con Vaglia");
    const before = (await bot.stored()).length;
    bot.wait({ hours: 30 });
    const again = await bot.pressTitled(question, "Sì, registrali");
    assert.equal((await bot.stored()).length, before);
    assert.match(viewOf(again, "proposal").heading, /2 incontri\?$/u);
  });

  it("are read in a long message too; of more than ten, ten are shown, and the others after them", async () => {
    const told = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `${index + 1}/6/2021 riunione con ${index % 2 ? "Vaglia" : "Signa"}: ${"tavolo ".repeat(12)}`,
      );
    const bot = aBot();
    await bot.say(told(10).join("\n"));
    assert.equal((await bot.stored()).length, 10);
    const reply = await bot.say(told(12).join("\n"));
    assert.match(JSON.stringify(reply), /Mi stai raccontando 10 incontri\?.*Altri 2 te li mostro dopo questi/);
    assert.equal((await bot.stored()).length, 10);
    const others = await bot.pressTitled(reply, "Apri gli altri");
    assert.match(JSON.stringify(others), /Mi stai raccontando 2 incontri\?/);
    await bot.pressTitled(others, "Sì, registrali");
    assert.deepEqual(
      (await bot.stored()).slice(0, 2).map(({ day }) => day.toString()),
      ["2021-06-12", "2021-06-11"],
    );
  });
});

describe("a courtesy, where a text is waited for", () => {
  const courtesies = ["grazie", "ok grazie", "Perfetto, grazie!", "ottimo", "ciao", "ok grazie lo stesso"];

  it("is never the evidence, and leaves it to be told", async () => {
    const bot = aBot();
    for (const line of ["/incontro ieri Signa", "aggiungi una prova all'incontro 1"]) await bot.say(line);
    for (const line of courtesies) {
      const reply = await bot.say(line);
      assert.ok(reply.kind === "card" && reply.card !== "ask-text", line);
    }
    await bot.say("delibera 45/2021");
    assert.deepEqual(
      (await bot.stored()).map(({ evidence }) => evidence.map(({ text }) => text)),
      [["delibera 45/2021"]],
    );
  });

  it("is never the reason", async () => {
    const bot = aBot();
    for (const line of ["/incontro ieri Signa", "annulla l'incontro 1"]) await bot.say(line);
    for (const line of courtesies) for (const said of [line, "sì"]) await bot.say(said);
    assert.deepEqual(
      (await bot.stored()).map(({ state }) => state),
      ["held"],
    );
  });
});

describe("an answer that asks", () => {
  it("is no yes to what is shown, and no button of it", async () => {
    for (const [told, answer, ...after] of [
      ["ieri Fiesole", "sì?", "riprendi", "sì"],
      ["ieri Fiesole", "salva?", "riprendi", "sì"],
      ["ieri Fiesole", "registra?", "riprendi", "sì"],
      ["ieri riunione con Topolinia", "è un ente nuovo?", "è un ente nuovo"],
    ] as const) {
      const bot = aBot();
      for (const line of [told, answer]) await bot.say(line);
      assert.deepEqual(await bot.stored(), [], answer);
      for (const line of after) await bot.say(line);
      assert.equal((await bot.stored()).length, 1, answer);
    }
  });

  it("is no yes either when it only thanks, and leaves what is shown open", async () => {
    const bot = aBot();
    await bot.say("ieri Fiesole");
    const thanked = await bot.say("ok grazie");
    assert.match(JSON.stringify(thanked), /Prego!/);
    assert.deepEqual(await bot.stored(), []);
    for (const line of ["riprendi", "sì"]) await bot.say(line);
    assert.equal((await bot.stored()).length, 1);
  });
});

describe("what is answered to a meeting that may be none", () => {
  const doubtful = ["domani vorremmo vedere Signa", "oggi Signa non è venuta", "domani dovremmo vedere Vaglia"];
  for (const line of doubtful) {
    it(`«no» after «${line}» leaves it, and a yes shows what was understood`, async () => {
      const bot = aBot();
      assert.match(answerTold(await bot.say(line)).text, /non ho registrato niente/u);
      assert.match(answerTold(await bot.say("no")).text, /lascio tutto così/u);
      await bot.say(line);
      assert.match(answerTold(await bot.say("sì")).text, /Ho capito così|Non ho ancora registrato/u);
      assert.deepEqual(await bot.stored(), []);
    });
  }
});
