// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const anna = { id: "person-anna", name: "Anna Neri" };

async function aBotWithAMeeting(line = "/incontro 18/6 Scandicci, Fiesole: tavolo") {
  const bot = aBot();
  const recorded = await bot.say(line);
  viewOf(recorded, "meeting");
  return { bot, recorded };
}

type Bot = ReturnType<typeof aBot>;

/** Presses "Correggi" and sends the form as it is, but for these fields. */
async function correct(bot: Bot, shown: Reply, fields: Readonly<Record<string, string>>, saying = {}): Promise<Reply> {
  const form = viewOf(await bot.pressTitled(shown, "Correggi"), "meeting-form");
  const filled = {
    day: form.day.value,
    hour: form.hour.value,
    bodies: form.bodies.value,
    subject: form.subject.value,
    mode: form.mode.value,
    place: form.place.value,
    evidence: form.evidence.value,
    notes: form.notes.value,
  };
  return bot.press(form.submitVerb, { ...filled, ...fields, argument: form.nonce }, saying);
}

const facts = (reply: Reply) => viewOf(reply, "meeting").changes.map(({ label, value }) => `${label}: ${value}`);

describe("correcting a meeting", () => {
  it("shows before and after, and the totals that moved", async () => {
    const { bot } = await aBotWithAMeeting();
    const corrected = await correct(bot, await bot.say("/incontro 1"), { bodies: "signa", day: "2021-07-02" });
    const view = viewOf(corrected, "meeting");
    assert.equal(view.heading, "Incontro 1 corretto");
    assert.deepEqual(facts(corrected), [
      "Giorno: da «venerdì 18 giugno 2021» a «venerdì 2 luglio 2021»",
      "Enti: da «Comune di Scandicci, Comune di Fiesole» a «Comune di Signa»",
    ]);
    assert.equal(view.totalsBefore, "Prima: Incontri: 1 su 3 · Enti: 2 su 2");
    assert.equal(view.totals, "Incontri: 1 su 3 · Enti: 1 su 2");
  });

  it("says its errors beside the fields and keeps what was typed", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const form = viewOf(await correct(bot, recorded, { day: "", subject: "nuovo" }), "meeting-form");
    assert.match(form.day.problem, /Manca il giorno/);
    assert.equal(form.subject.value, "nuovo");
    assert.equal(form.submitVerb, "incontro.save");
    assert.equal((await bot.stored())[0]?.subject, "tavolo");
  });

  it("the same form sent twice corrects once, and answers the same", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const form = viewOf(await bot.pressTitled(recorded, "Correggi"), "meeting-form");
    const fields = { argument: form.nonce, day: "2021-06-18", bodies: "scandicci" };
    const first = await bot.press("incontro.save", fields);
    assert.deepEqual(await bot.press("incontro.save", fields), first);
    assert.equal((await bot.stored())[0]?.revision, 2);
  });

  it("changing nothing stores nothing", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    assert.match(viewOf(await correct(bot, recorded, {}), "message").heading, /Non hai cambiato niente/);
    assert.equal((await bot.stored())[0]?.revision, 1);
  });

  it("the second of two who correct the same meeting is shown what changed, and asked", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const form = viewOf(await bot.pressTitled(recorded, "Correggi"), "meeting-form");
    viewOf(await correct(bot, recorded, { subject: "di Anna" }, { person: anna }), "meeting");
    const fields = { day: "2021-06-18", bodies: "scandicci", subject: "di Chiara" };
    const asked = await bot.press("incontro.save", { ...fields, argument: form.nonce });
    assert.match(
      viewOf(asked, "proposal").problem,
      /qualcun altro ha cambiato questo incontro: Argomento: da «tavolo» a «di Anna»/,
    );
    assert.equal((await bot.stored())[0]?.subject, "di Anna");
    viewOf(await bot.pressTitled(asked, "Salva"), "meeting");
    assert.equal((await bot.stored())[0]?.subject, "di Chiara");
  });

  it("a day outside the year is saved only when it is sent again", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const asked = await correct(bot, recorded, { day: "2020-06-18" });
    assert.match(viewOf(asked, "proposal").problem, /fuori dal 2021/);
    assert.match(viewOf(await bot.pressTitled(asked, "Salva"), "meeting").totals, /^Incontri: 0 su 3/);
  });
});

describe("annulling a meeting", () => {
  it("asks the reason, then steps the totals back; restoring steps them forth", async () => {
    const { bot } = await aBotWithAMeeting();
    const asked = await bot.pressTitled(await bot.say("/incontro 1"), "Annulla l'incontro");
    assert.match(viewOf(asked, "ask-text").heading, /Annullare l'incontro 1\?/);
    const again = await bot.pressTitled(asked, "Annulla l'incontro", { text: "  " });
    assert.match(viewOf(again, "ask-text").problem, /Scrivi il motivo/);
    const annulled = await bot.pressTitled(again, "Annulla l'incontro", { text: "registrato due volte" });
    assert.deepEqual(facts(annulled), ["Stato: da «tenuto» a «annullato»", "Motivo: registrato due volte"]);
    assert.match(viewOf(annulled, "meeting").totals, /^Incontri: 0 su 3/);
    const shown = await bot.say("/incontro 1");
    assert.equal(viewOf(shown, "meeting").sentence, "Annullato: non conta");
    const restored = await bot.pressTitled(shown, "Ripristina");
    assert.match(viewOf(restored, "meeting").totals, /^Incontri: 1 su 3 · Enti: 2 su 2/);
    assert.equal((await bot.stored())[0]?.state, "held");
  });

  it("pressed twice annuls once, and answers the same", async () => {
    const { bot } = await aBotWithAMeeting();
    const asked = await bot.pressTitled(await bot.say("/incontro 1"), "Annulla l'incontro");
    const first = await bot.pressTitled(asked, "Annulla l'incontro", { text: "doppio" });
    assert.deepEqual(await bot.pressTitled(asked, "Annulla l'incontro", { text: "doppio" }), first);
    assert.equal((await bot.stored())[0]?.revision, 2);
  });

  it("the newest of the status are filled up again", async () => {
    const bot = aBot();
    for (const day of [1, 2, 3, 4]) await bot.say(`/incontro ${day}/7 Signa`);
    const asked = await bot.press("incontro.annul", { argument: "4" });
    await bot.pressTitled(asked, "Annulla l'incontro", { text: "errore" });
    const { latest } = viewOf(await bot.say("/stato"), "status");
    assert.deepEqual(
      latest.map(({ argument }) => argument),
      ["3", "2", "1"],
    );
  });
});

describe("the evidence of a meeting", () => {
  it("is asked with a button, and makes the meeting documented, once", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const asked = await bot.pressTitled(recorded, "Aggiungi la prova");
    const again = await bot.pressTitled(asked, "Aggiungi la prova", { text: "" });
    assert.match(viewOf(again, "ask-text").problem, /Scrivi la prova/);
    const done = await bot.pressTitled(again, "Aggiungi la prova", { text: "prot. 201345/2021 del 22/6" });
    assert.equal(viewOf(done, "meeting").heading, "Incontro 1: prova aggiunta");
    assert.equal(viewOf(done, "meeting").documented, "Con la prova: 1 incontro, 2 enti");
    assert.deepEqual(await bot.pressTitled(again, "Aggiungi la prova", { text: "prot. 201345/2021 del 22/6" }), done);
    assert.deepEqual((await bot.stored())[0]?.evidence, [{ text: "prot. 201345/2021 del 22/6" }]);
    assert.equal(viewOf(await bot.say("/incontro 1"), "meeting").sentence, "Documentato");
  });
});

describe("a meeting with several pieces of evidence", () => {
  it("keeps each of them when something else is corrected", async () => {
    const { bot } = await aBotWithAMeeting();
    for (const text of ["prot. 1", "prot. 2", "x".repeat(500)]) {
      const asked = await bot.press("incontro.evidence", { argument: "1" });
      viewOf(await bot.pressTitled(asked, "Aggiungi la prova", { text }), "meeting");
    }
    viewOf(await correct(bot, await bot.say("/incontro 1"), { subject: "altro" }), "meeting");
    const [stored] = await bot.stored();
    assert.equal(stored?.subject, "altro");
    assert.deepEqual(
      stored?.evidence.map(({ text }) => text.slice(0, 7)),
      ["prot. 1", "prot. 2", "xxxxxxx"],
    );
  });
});

describe("the evidence that two people add at once", () => {
  it("is never lost in silence: the second is told that the meeting has changed", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const asked = await bot.pressTitled(recorded, "Aggiungi la prova");
    viewOf(await bot.pressTitled(asked, "Aggiungi la prova", { text: "prot. 1" }), "meeting");
    const second = await bot.pressTitled(asked, "Aggiungi la prova", { text: "prot. 2" }, { person: anna });
    assert.match(viewOf(second, "message").heading, /Nel frattempo l'incontro è cambiato/);
  });
});

describe("a planned meeting", () => {
  it("counts once it is said that it was held, once", async () => {
    const { bot } = await aBotWithAMeeting("/incontro domani alle 15 Signa");
    assert.doesNotMatch(JSON.stringify(await bot.say("/incontro 1")), /"Si è tenuto"/);
    const before = await bot.press("incontro.held", { argument: "1.1", language: "it" });
    assert.match(viewOf(before, "message").heading, /quel giorno deve ancora arrivare/);
    assert.equal((await bot.stored())[0]?.state, "planned");
    bot.wait({ hours: 20 });
    const shown = await bot.say("/incontro 1");
    const held = await bot.pressTitled(shown, "Si è tenuto");
    assert.equal(viewOf(held, "meeting").heading, "Incontro 1: si è tenuto");
    assert.match(viewOf(held, "meeting").totals, /^Incontri: 1 su 3/);
    assert.deepEqual(await bot.pressTitled(shown, "Si è tenuto"), held);
  });

  it("whose day has passed comes back as planned when it is restored, also once a name was taken out of it", async () => {
    const { bot } = await aBotWithAMeeting("/incontro 30/7 Signa: tavolo");
    const asked = await bot.press("incontro.correct", { argument: "1" });
    const { nonce } = viewOf(asked, "meeting-form");
    const fields = { day: "2021-07-30", bodies: "signa", notes: "con Mario Rossi" };
    viewOf(await bot.press("incontro.save", { ...fields, argument: nonce }), "meeting");
    bot.moveTo("2021-08-02T10:00");
    viewOf(await bot.press("incontro.annulled", { argument: "1.2", text: "rinviato" }), "meeting");
    viewOf(await bot.press("incontro.redacted", { argument: "1.3:Mario Rossi" }), "message");
    viewOf(await bot.press("incontro.restore", { argument: "1.4" }), "meeting");
    const [meeting] = await bot.stored();
    assert.deepEqual([meeting?.state, meeting?.notes], ["planned", "con [nome tolto]"]);
  });

  it("that was said to be held earlier in its day stays held when something else is corrected", async () => {
    const { bot } = await aBotWithAMeeting("/incontro oggi alle 11 Signa: tavolo");
    viewOf(await bot.press("incontro.held", { argument: "1.1" }), "meeting");
    await correct(bot, await bot.say("/incontro 1"), { subject: "convenzione" });
    assert.equal((await bot.stored())[0]?.state, "held");
    await correct(bot, await bot.say("/incontro 1"), { day: "2021-07-29" });
    assert.equal((await bot.stored())[0]?.state, "planned");
  });

  it("stays planned when its day is corrected to one that has passed", async () => {
    const { bot, recorded } = await aBotWithAMeeting("/incontro domani Signa");
    viewOf(await correct(bot, recorded, { day: "2021-07-01" }), "meeting");
    assert.equal((await bot.stored())[0]?.state, "planned");
  });
});

describe("taking back", () => {
  it("the button on a confirmation takes back what it stands under, whoever presses it", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    const undone = await bot.pressTitled(recorded, "Annulla la registrazione", {}, { person: anna });
    assert.match(viewOf(undone, "meeting").totals, /^Incontri: 0 su 3/);
    assert.equal((await bot.stored())[0]?.state, "annulled");
    assert.deepEqual(await bot.pressTitled(recorded, "Annulla la registrazione"), undone);
    viewOf(await bot.pressTitled(undone, "Annulla questa modifica"), "meeting");
    assert.equal((await bot.stored())[0]?.state, "held");
  });

  it("is refused when something was changed on top", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    await correct(bot, recorded, { subject: "di Anna" }, { person: anna });
    const refused = await bot.pressTitled(recorded, "Annulla la registrazione");
    assert.equal(
      viewOf(refused, "message").heading,
      "Non posso annullarlo: dopo, l'incontro è stato cambiato da Anna Neri.",
    );
    assert.equal((await bot.stored())[0]?.state, "held");
  });

  it("«annulla» offers to take back the last thing this person did, for half an hour", async () => {
    const { bot } = await aBotWithAMeeting();
    await bot.say("/incontro 19/6 Signa", { person: anna });
    const offer = await bot.say("annulla");
    assert.match(viewOf(offer, "message").heading, /«Incontro 1 registrato», venerdì 18 giugno 2021/);
    viewOf(await bot.pressTitled(offer, "No, lascia così"), "message");
    assert.equal((await bot.stored()).filter(({ state }) => state === "held").length, 2);
    viewOf(await bot.pressTitled(offer, "Sì, annulla"), "meeting");
    assert.deepEqual(
      (await bot.stored()).map(({ number, state }) => `${number} ${state}`),
      ["2 held", "1 annulled"],
    );
    bot.wait({ minutes: 31 });
    assert.match(viewOf(await bot.say("annulla"), "message").heading, /più di 30 minuti/);
  });
});

describe("/storia", () => {
  it("tells every change of a meeting: what, who, when, before and after, why; newest first", async () => {
    const { bot, recorded } = await aBotWithAMeeting();
    await correct(bot, recorded, { subject: "altro" }, { person: anna });
    const asked = await bot.press("incontro.annul", { argument: "1" });
    await bot.pressTitled(asked, "Annulla l'incontro", { text: "doppione" });
    const view = viewOf(await bot.say("/storia 1"), "history");
    assert.deepEqual(
      view.entries.map(({ title, by }) => `${title} · ${by}`),
      [
        "Incontro 1 annullato · Chiara Bianchi, mercoledì 28 luglio 2021, ore 10:00",
        "Incontro 1 corretto · Anna Neri, mercoledì 28 luglio 2021, ore 10:00",
        "Incontro 1 registrato · Chiara Bianchi, mercoledì 28 luglio 2021, ore 10:00",
      ],
    );
    assert.deepEqual(view.entries[1]?.changes, [{ label: "Argomento", value: "da «tavolo» a «altro»" }]);
    assert.equal(view.entries[0]?.changes.at(-1)?.value, "doppione");
  });

  it("tells the changes of one meeting in pages, and the last one on its card", async () => {
    const { bot } = await aBotWithAMeeting();
    for (let count = 1; count <= 8; count += 1)
      await correct(bot, await bot.say("/incontro 1"), { subject: `${count}` });
    await bot.say("/incontro 1/7 Signa");
    const first = await bot.say("/storia 1");
    const rest = viewOf(await bot.pressTitled(first, "Più vecchi"), "history");
    assert.deepEqual(
      rest.entries.map(({ title }) => title),
      ["Incontro 1 corretto", "Incontro 1 corretto", "Incontro 1 registrato"],
    );
    assert.equal(viewOf(await bot.press("storia", { argument: "1.10" }), "history").entries.length, 0);
    const { facts: shown } = viewOf(await bot.say("/incontro 1"), "meeting");
    const last = "Incontro 1 corretto. Chiara Bianchi, mercoledì 28 luglio 2021, ore 10:00";
    assert.deepEqual(shown.at(-1), { label: "Registro", value: last });
  });

  it("tells the whole register in pages", async () => {
    const bot = aBot();
    assert.match(viewOf(await bot.say("/storia"), "history").note, /ancora vuoto/);
    for (let day = 1; day <= 8; day += 1) await bot.say(`/incontro ${day}/7 Signa`);
    const first = await bot.say("/storia");
    assert.equal(viewOf(first, "history").entries.length, 6);
    const rest = viewOf(await bot.pressTitled(first, "Più vecchi"), "history");
    assert.deepEqual(
      rest.entries.map(({ title }) => title),
      ["Incontro 2 registrato", "Incontro 1 registrato"],
    );
  });
});

describe("a button that does not fit the state of its meeting", () => {
  it("does not add to, correct or annul a meeting that was annulled", async () => {
    const { bot } = await aBotWithAMeeting();
    const asked = await bot.press("incontro.annul", { argument: "1" });
    await bot.pressTitled(asked, "Annulla l'incontro", { text: "doppio" });
    const before = await bot.stored();
    const fields = { text: "prot. 1", day: "2021-07-01", bodies: "signa" };
    for (const [verb, argument] of [
      ["incontro.document", "1.2"],
      ["incontro.annulled", "1.2"],
      ["incontro.held", "1.2"],
      ["incontro.save", "1.2.0123456789abcdef"],
    ] as const) {
      assert.equal(
        viewOf(await bot.press(verb, { ...fields, argument }), "message").heading,
        "Questo pulsante non vale più.",
      );
    }
    assert.deepEqual(await bot.stored(), before);
  });
});

describe("a change forged by hand", () => {
  const forged: readonly [string, string, Readonly<Record<string, string>>][] = [
    [
      "a meeting that is not there",
      "incontro.save",
      { argument: "99.1.0123456789abcdef", day: "2021-07-01", bodies: "signa" },
    ],
    ["a revision that is not the last", "incontro.annulled", { argument: "1.7", text: "x" }],
    ["a revision to come", "incontro.held", { argument: "1.99" }],
    ["a meeting that was not annulled", "incontro.restore", { argument: "1.1" }],
    ["a meeting that was not planned", "incontro.held", { argument: "1.1" }],
    ["no argument", "incontro.annulled", { text: "x" }],
    ["words for an argument", "incontro.restore", { argument: "__proto__" }],
    ["a place of the journal that is not there", "incontro.undo", { argument: "99" }],
    ["a number that is none", "incontro.correct", { argument: "1e3" }],
    ["a page that is none", "storia.before", { argument: "constructor" }],
    ["something asked again that is no question", "again", { argument: "{" }],
    ["something asked again of another shape", "again", { argument: '["incontro.annulled",{"text":{}}]' }],
    ["something asked again that nobody knows", "again", { argument: '["__proto__",{}]' }],
    ["something asked again, and again", "again", { argument: '["again",{"argument":"[]"}]' }],
    ["no argument asked again", "again", {}],
  ];
  for (const [name, verb, fields] of forged) {
    it(`with ${name} changes nothing and gets a card`, async () => {
      const { bot } = await aBotWithAMeeting();
      const before = await bot.stored();
      assert.equal((await bot.press(verb, fields)).kind, "card");
      assert.deepEqual(await bot.stored(), before);
    });
  }
});

describe("an annulled meeting", () => {
  const annulled = async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Scandicci");
    await bot.press("incontro.annulled", { argument: "1.1", text: "doppio" });
    return bot;
  };

  for (const verb of ["incontro.correct", "incontro.annul", "incontro.evidence"]) {
    it(`is not said to be missing when it is to be changed (${verb}), and opens from there`, async () => {
      const bot = await annulled();
      const told = await bot.press(verb, { argument: "1" });
      assert.equal(viewOf(told, "message").heading, "L'incontro 1 è annullato.");
      const opened = await bot.pressTitled(told, "Apri l'incontro");
      assert.equal(viewOf(opened, "meeting").buttons[0]?.title, "Ripristina");
    });
  }

  it("is not said to be missing in plain words, nor to a file", async () => {
    const bot = await annulled();
    const file = { name: "verbale.pdf", link: "https://comune.example/verbale.pdf" };
    for (const told of [
      await bot.say("l'incontro 1 era il 7 luglio"),
      await bot.say("incontro 1", { files: [file] }),
    ]) {
      assert.equal(viewOf(told, "message").heading, "L'incontro 1 è annullato.");
    }
  });
});
