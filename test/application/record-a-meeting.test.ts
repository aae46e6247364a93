// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const templateMark = "$" + "{heading}";

describe("/incontro on one line", () => {
  it("records the meeting and says the number, the day, the bodies, the totals and what is missing", async () => {
    const bot = aBot();
    const view = viewOf(
      await bot.say("/incontro oggi Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione"),
      "meeting",
    );
    assert.equal(view.heading, "Incontro 1 registrato");
    assert.equal(
      view.sentence,
      "Ho registrato l'incontro di mercoledì 28 luglio 2021 con Scandicci, Bagno a Ripoli e Sesto Fiorentino.",
    );
    assert.equal(view.totals, "Incontri: 1 su 3 · Enti: 3 (ne bastano 2)");
    assert.equal(view.parts, "Gli enti, per tipo: 3 Comuni");
    assert.equal(view.documented, "Con la prova: 0 incontri, 0 enti");
    assert.deepEqual(view.facts, [
      { label: "Giorno", value: "mercoledì 28 luglio 2021" },
      { label: "Enti", value: "Comune di Scandicci, Comune di Bagno a Ripoli, Comune di Sesto Fiorentino" },
      { label: "Argomento", value: "bozza di convenzione" },
    ]);
    assert.deepEqual(
      view.remarks.map(({ text }) => text),
      ["Manca la prova (verbale, protocollo, delibera o link): per ora l'incontro è dichiarato."],
    );
    const [stored] = await bot.stored();
    assert.equal(String(stored?.day), "2021-07-28");
    assert.deepEqual(stored?.bodies, ["scandicci", "bagno-a-ripoli", "sesto-fiorentino"]);
    assert.equal(stored?.subject, "bozza di convenzione");
  });

  const lines: readonly [string, string, readonly string[], string][] = [
    ["/incontro 18/06/2021 Scandicci, Fiesole", "2021-06-18", ["scandicci", "fiesole"], ""],
    ["incontro 18/6 con Scandicci: tavolo tecnico", "2021-06-18", ["scandicci"], "tavolo tecnico"],
    ["/INCONTRO Scandicci e Fiesole 18 giugno", "2021-06-18", ["scandicci", "fiesole"], ""],
    ["/incontro 18.06.2021 con i Comuni di Vinci ed Empoli", "2021-06-18", ["vinci", "empoli"], ""],
    ["/incontro ieri Capraia e Limite, Vinci", "2021-07-27", ["capraia-e-limite", "vinci"], ""],
    ["/incontro con il Comune di Fiesole il 3/5: uffici comuni", "2021-05-03", ["fiesole"], "uffici comuni"],
    [
      "/incontro Fiesole, oggi: orario alle 10:30: prima parte",
      "2021-07-28",
      ["fiesole"],
      "orario alle 10:30: prima parte",
    ],
  ];
  for (const [line, day, bodies, subject] of lines) {
    it(`reads «${line}»`, async () => {
      const bot = aBot();
      viewOf(await bot.say(line), "meeting");
      const [stored] = await bot.stored();
      assert.equal(String(stored?.day), day);
      assert.deepEqual(stored?.bodies, bodies);
      assert.equal(stored?.subject, subject);
    });
  }

  it("takes the evidence from the line, and the meeting is documented", async () => {
    const bot = aBot();
    const view = viewOf(await bot.say("/incontro 18/6 Scandicci: tavolo, prot. 201345/2021 del 22/6"), "meeting");
    assert.equal(view.documented, "Con la prova: 1 incontro, 1 ente");
    assert.deepEqual((await bot.stored())[0]?.evidence, [{ text: "prot. 201345/2021 del 22/6" }]);
    assert.equal((await bot.stored())[0]?.subject, "tavolo");
  });

  it("gives numbers in order and never twice", async () => {
    const bot = aBot();
    for (const expected of [1, 2, 3]) {
      const view = viewOf(await bot.say(`/incontro ${expected}/7 Scandicci`), "meeting");
      assert.equal(view.heading, `Incontro ${expected} registrato`);
    }
  });

  it("the same delivery records once and answers the same", async () => {
    const bot = aBot();
    const first = await bot.say("/incontro oggi Scandicci", { delivery: "same" });
    assert.deepEqual(await bot.say("/incontro oggi Scandicci", { delivery: "same" }), first);
    assert.equal((await bot.stored()).length, 1);
  });

  it("a day ahead is stored as planned and not counted", async () => {
    const bot = aBot();
    const view = viewOf(await bot.say("/incontro domani Scandicci"), "meeting");
    assert.equal(view.heading, "Incontro 1 in programma");
    assert.match(view.totals, /^Incontri: 0 su 3/);
    assert.equal((await bot.stored())[0]?.state, "planned");
  });

  it("a day before the phase of the meetings is counted, with a warning", async () => {
    const bot = aBot();
    const view = viewOf(await bot.say("/incontro 12/3 Scandicci"), "meeting");
    assert.match(view.remarks[0]?.text ?? "", /prima dell'inizio della fase degli incontri \(il 1º maggio 2021\)/);
    assert.match(view.totals, /^Incontri: 1 su 3/);
  });
});

describe("/incontro with something missing or in doubt", () => {
  const asked: readonly [string, string, readonly string[]][] = [
    ["/incontro 31/02/2021 Scandicci", "Il giorno «31/02/2021» non esiste: quale intendi?", ["Un altro giorno"]],
    ["/incontro 45/13 Scandicci", "Non riconosco il giorno «45/13»: quale intendi?", ["Un altro giorno"]],
    ["/incontro Scandicci", "Quando, con Scandicci?", ["Oggi", "Ieri", "Un altro giorno"]],
    ["/incontro oggi", "Con chi, oggi?", ["Conferma", "Modifica"]],
    ["/incontro oggi Prato", "Chi è «Prato»?", ["È un Comune nuovo", "È una persona", "Toglilo", "Modifica"]],
    [
      "/incontro oggi Barberino",
      "«Barberino»: quale ente intendi?",
      ["Comune di Barberino di Mugello", "Comune di Barberino Tavarnelle", "Toglilo", "Modifica"],
    ],
    [
      "/incontro giovedì Pontassieve",
      "«giovedì», con Pontassieve: quale giorno?",
      ["Giovedì 22 luglio", "Giovedì 29 luglio", "Un altro giorno"],
    ],
    ["/incontro ieri alle 3 Fiesole", "Alle 3 o alle 15?", ["Alle 3", "Alle 15", "Modifica"]],
    ["/incontro oggi Comune di Firenze", "Oltre al Comune di Firenze, chi c'era?", ["Conferma", "Modifica"]],
  ];
  for (const [line, question, answers] of asked) {
    it(`«${line}» stores nothing and is asked «${question}»`, async () => {
      const bot = aBot();
      const view = viewOf(await bot.say(line), "proposal");
      assert.equal(view.heading, question);
      assert.deepEqual(
        view.buttons.map(({ title }) => title),
        [...answers, "Annulla"],
      );
      assert.equal((await bot.stored()).length, 0);
    });
  }

  it("keeps what was given and takes the answer as a message", async () => {
    const bot = aBot();
    const view = viewOf(await bot.say("/incontro Scandicci e Fiesole: tavolo"), "proposal");
    assert.equal(view.lines[0]?.text, "Ho capito così: Scandicci, Fiesole · tavolo");
    viewOf(await bot.say("ieri"), "meeting");
    const [stored] = await bot.stored();
    assert.equal(String(stored?.day), "2021-07-27");
    assert.deepEqual(stored?.bodies, ["scandicci", "fiesole"]);
    assert.equal(stored?.subject, "tavolo");
  });

  it("the answer delivered twice records once and answers the same", async () => {
    const bot = aBot();
    await bot.say("/incontro Scandicci");
    const first = await bot.say("ieri", { delivery: "same" });
    assert.deepEqual(await bot.say("ieri", { delivery: "same" }), first);
    assert.equal((await bot.stored()).length, 1);
  });

  it("settles a doubtful body with its name", async () => {
    const bot = aBot();
    viewOf(await bot.say("/incontro oggi Barberino"), "proposal");
    viewOf(await bot.say("no, Barberino Tavarnelle"), "meeting");
    assert.deepEqual((await bot.stored())[0]?.bodies, ["barberino-tavarnelle"]);
  });

  it("an answer that is not understood is asked again, and loses nothing", async () => {
    const bot = aBot();
    await bot.say("/incontro giovedì Scandicci: tavolo");
    const again = viewOf(await bot.say("boh"), "proposal");
    assert.equal(again.problem, "Non ho capito «boh».");
    assert.equal(again.lines[0]?.text, "Ho capito così: Scandicci · tavolo");
    assert.match(again.heading, /«giovedì»/);
    viewOf(await bot.say("giovedì scorso"), "meeting");
    assert.equal(String((await bot.stored())[0]?.day), "2021-07-22");
  });

  it("an unknown body as an answer is named", async () => {
    const bot = aBot();
    await bot.say("/incontro oggi");
    assert.equal(viewOf(await bot.say("Prato"), "proposal").heading, "Chi è «Prato»?");
    viewOf(await bot.say("Fiesole"), "meeting");
    assert.deepEqual((await bot.stored())[0]?.bodies, ["fiesole"]);
  });

  it("a form that was only opened takes no thanks for an answer", async () => {
    const bot = aBot();
    await bot.say("/incontro");
    assert.equal(viewOf(await bot.say("grazie"), "message").heading, "Prego!");
    viewOf(await bot.say("ieri con Fiesole"), "meeting");
  });

  it("a yes to anything but the question of the year accepts nothing", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/12/2020");
    viewOf(await bot.say("sì"), "proposal");
    assert.match(viewOf(await bot.say("Fiesole"), "proposal").heading, /fuori dal 2021/);
    assert.equal((await bot.stored()).length, 0);
  });

  it("other commands meanwhile do not lose it", async () => {
    const bot = aBot();
    await bot.say("/incontro Scandicci");
    viewOf(await bot.say("/stato"), "status");
    viewOf(await bot.say("oggi"), "meeting");
  });

  it("«annulla» leaves it, and then there is nothing to cancel", async () => {
    const bot = aBot();
    await bot.say("/incontro Scandicci");
    assert.equal(viewOf(await bot.say("annulla"), "message").heading, "Va bene, non ho registrato niente.");
    assert.match(viewOf(await bot.say("annulla"), "message").heading, /niente da annullare/);
    assert.match(viewOf(await bot.say("oggi"), "message").heading, /Non ho capito «oggi»/);
    assert.equal((await bot.stored()).length, 0);
  });

  it("is forgotten after a day, and belongs to its person and chat", async () => {
    const bot = aBot();
    await bot.say("/incontro Scandicci");
    const luca = { id: "person-luca", name: "Luca" };
    viewOf(await bot.say("oggi", { person: luca }), "message");
    viewOf(await bot.say("oggi", { chat: { id: "chat-2", kind: "channel" } }), "message");
    bot.wait({ hours: 25 });
    viewOf(await bot.say("oggi"), "message");
    assert.equal((await bot.stored()).length, 0);
  });

  it("a day outside the year is stored only after a yes, and not counted", async () => {
    const bot = aBot();
    const question = await bot.say("/incontro 18/12/2020 Scandicci");
    assert.equal(viewOf(question, "proposal").heading, "Venerdì 18 dicembre 2020 è fuori dal 2021.");
    assert.equal((await bot.stored()).length, 0);
    const first = await bot.pressTitled(question, "Sì, registralo");
    const view = viewOf(first, "meeting");
    assert.match(view.totals, /^Incontri: 0 su 3/);
    assert.match(view.remarks[0]?.text ?? "", /fuori dal 2021/);
    assert.deepEqual(await bot.pressTitled(question, "Sì, registralo"), first);
    assert.equal((await bot.stored()).length, 1);
  });

  it("a day outside the year may be answered with the right day, with yes or with no", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/12/2020 Scandicci");
    viewOf(await bot.say("18/6/2021"), "meeting");
    await bot.say("/incontro 18/12/2020 Scandicci");
    viewOf(await bot.say("no"), "message");
    await bot.say("/incontro 18/12/2020 Scandicci");
    viewOf(await bot.say("sì"), "meeting");
    assert.equal((await bot.stored()).length, 2);
  });
});

describe("bad input", () => {
  const texts = [
    "",
    "   ",
    "\u200b",
    "x".repeat(40_000),
    `/incontro oggi Scandicci: ${"x".repeat(40_000)}`,
    `/incontro oggi ${templateMark} **x** [a](http://x)`,
    "/incontro __proto__",
    "/pippo",
    "blablabla",
  ];
  for (const text of texts) {
    it(`«${text.slice(0, 30)}» (${text.length}) gets an answer and stores nothing`, async () => {
      const bot = aBot();
      const reply = await bot.say(text);
      assert.ok(reply.kind === "card" && reply.summary.length > 0);
      assert.equal((await bot.stored()).length, 0);
    });
  }

  it("a mistyped command is never carried out: it is offered", async () => {
    const bot = aBot();
    const reply = await bot.say("/incotro oggi Scandicci");
    const shown = await bot.pressTitled(reply, "Vedi che cosa ho capito");
    assert.deepEqual(
      viewOf(shown, "proposal").facts.map(({ value }) => value),
      ["mercoledì 28 luglio 2021", "Comune di Scandicci"],
    );
    assert.equal((await bot.stored()).length, 0);
    await bot.pressTitled(shown, "Registra");
    assert.equal((await bot.stored()).length, 1);
  });

  it("a proposal of another year is asked about in its card, and recorded by one yes", async () => {
    const bot = aBot();
    const asked = await bot.pressTitled(await bot.say("/incotro 18/12/2020 Scandicci"), "Vedi che cosa ho capito");
    assert.match(viewOf(asked, "proposal").heading, /fuori dal 2021/);
    assert.equal((await bot.stored()).length, 0);
    await bot.say("sì");
    assert.equal((await bot.stored()).length, 1);
  });

  it("a telephone call is shown and asked about: one tap records it", async () => {
    const bot = aBot();
    const shown = await bot.say("ieri telefonata con Vaglia");
    assert.match(viewOf(shown, "proposal").heading, /^Una telefonata .*lo registro come incontro\?$/);
    assert.equal((await bot.stored()).length, 0);
    await bot.pressTitled(shown, "Registra");
    assert.equal((await bot.stored()).length, 1);
  });

  it("a sentence that may tell of a meeting is shown as it was understood, and recorded by one tap or a yes", async () => {
    for (const answer of ["button", "sì"]) {
      const bot = aBot();
      const reply = await bot.say("stamattina Fiesole e Vaglia");
      assert.equal(viewOf(reply, "proposal").heading, "Ho capito così:");
      assert.deepEqual(
        viewOf(reply, "proposal").facts.map(({ value }) => value),
        ["mercoledì 28 luglio 2021", "Comune di Fiesole, Comune di Vaglia"],
      );
      const form = viewOf(await bot.pressTitled(reply, "Modifica"), "meeting-form");
      assert.equal(form.bodies.value, "fiesole,vaglia");
      assert.equal((await bot.stored()).length, 0);
      if (answer === "button") await bot.pressTitled(reply, "Registra");
      else await bot.say(answer);
      const [stored, ...others] = await bot.stored();
      assert.deepEqual([stored?.day.toString(), stored?.bodies, others], ["2021-07-28", ["fiesole", "vaglia"], []]);
    }
  });

  it("what was proposed and is no meeting is left, changed with a second thought, and joined by no other message", async () => {
    const storedAfter = async (...lines: readonly string[]) => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      return (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`).join(" / ");
    };
    assert.equal(await storedAfter("stamattina Fiesole", "no"), "");
    assert.equal(await storedAfter("stamattina Fiesole", "no, con Vaglia"), "");
    assert.equal(await storedAfter("stamattina Fiesole", "no, con Vaglia", "sì"), "2021-07-28 vaglia");
    const alsoVaglia = await storedAfter("stamattina Fiesole", "no, era ieri e c'era anche Vaglia", "sì");
    assert.equal(alsoVaglia, "2021-07-27 fiesole,vaglia");
    assert.equal(await storedAfter("stamattina Fiesole", "no, anche con Vaglia", "sì"), "2021-07-28 fiesole,vaglia");
    assert.equal(await storedAfter("stamattina Fiesole", "Signa"), "");
    assert.equal(await storedAfter("stamattina Fiesole", "ieri riunione con Signa"), "2021-07-27 signa");
    const bot = aBot();
    const reply = await bot.say("stamattina Fiesole");
    await bot.pressTitled(reply, "Non è un incontro");
    await bot.say("sì");
    assert.equal((await bot.stored()).length, 0);
  });

  it("a sentence that may tell of a meeting is asked what it leaves in doubt, and its form has the choices", async () => {
    const bot = aBot();
    const reply = await bot.say("giovedì con Fiesole e Barberino");
    assert.equal(viewOf(reply, "proposal").heading, "«Barberino»: quale ente intendi?");
    const form = viewOf(await bot.pressTitled(reply, "Modifica"), "meeting-form");
    assert.equal(form.dayDoubts.length, 1);
    assert.equal(form.bodyDoubts.length, 1);
  });

  it("a subject may hold Markdown and template marks: they are stored as they are", async () => {
    const bot = aBot();
    await bot.say(`/incontro oggi Scandicci: **x** ${templateMark} [a](http://x)`);
    assert.equal((await bot.stored())[0]?.subject, `**x** ${templateMark} [a](http://x)`);
  });
});
