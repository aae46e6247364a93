// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const anna = { id: "person-anna", name: "Anna Neri" };

type Bot = ReturnType<typeof aBot>;

/** Opens the form of a phase and saves these days. */
async function date(bot: Bot, number: string, fields: Readonly<Record<string, string>>, saying = {}): Promise<Reply> {
  const form = await bot.press("fasi.edit", { argument: number });
  return bot.pressTitled(form, "Salva", fields, saying);
}

const states = async (bot: Bot, line = "/stato") =>
  viewOf(await bot.say(line), "status").phases.map(({ state }) => state);

describe("/fasi", () => {
  it("shows planned days against actual ones, also in the status", async () => {
    const bot = aBot();
    assert.deepEqual(await states(bot), [
      "Scaduta da 89 giorni: non risulta conclusa",
      "Non risulta iniziata: in ritardo di 88 giorni",
    ]);
    const ended = await date(bot, "1", { startedOn: "2021-01-04", endedOn: "2021-04-28" });
    assert.equal(viewOf(ended, "message").heading, "Fase 1 conclusa mercoledì 28 aprile 2021");
    const started = await date(bot, "2", { startedOn: "2021-05-01", endedOn: "" });
    assert.equal(viewOf(started, "message").heading, "Fase 2 iniziata sabato 1º maggio 2021");
    const expected = [
      "Conclusa mercoledì 28 aprile 2021: nei tempi, in anticipo di 2 giorni",
      "In corso, iniziata nei tempi: finisce tra 156 giorni",
    ];
    assert.deepEqual(await states(bot), expected);
    const { phases } = viewOf(await bot.say("/fasi"), "phases");
    assert.deepEqual(
      phases.map(({ state }) => state),
      expected,
    );
    assert.deepEqual(
      phases[0]?.facts.map(({ value }) => value),
      [
        "dal 1º gennaio 2021 al 30 aprile 2021",
        "lunedì 4 gennaio 2021 (in ritardo di 3 giorni)",
        "mercoledì 28 aprile 2021 (in anticipo di 2 giorni)",
      ],
    );
  });

  it("as of a day says what had happened up to it", async () => {
    const bot = aBot();
    await date(bot, "1", { startedOn: "2021-01-01", endedOn: "2021-04-28" });
    const [first] = await states(bot, "/stato al 27/4");
    assert.equal(first, "In corso, iniziata nei tempi: finisce tra 3 giorni");
  });

  it("saves once a form that is sent twice, and answers the same", async () => {
    const bot = aBot();
    const form = await bot.press("fasi.edit", { argument: "2" });
    const first = await bot.pressTitled(form, "Salva", { startedOn: "2021-05-03" });
    assert.deepEqual(await bot.pressTitled(form, "Salva", { startedOn: "2021-05-03" }), first);
    const { entries } = viewOf(await bot.say("/storia"), "history");
    assert.deepEqual(
      entries.map(({ title }) => title),
      ["Fase 2 iniziata lunedì 3 maggio 2021"],
    );
  });

  it("refuses a form that saw the phase before somebody else changed it", async () => {
    const bot = aBot();
    const form = await bot.press("fasi.edit", { argument: "2" });
    await date(bot, "2", { startedOn: "2021-05-03" }, { person: anna });
    const second = await bot.pressTitled(form, "Salva", { startedOn: "2021-05-04" });
    assert.match(viewOf(second, "message").heading, /Nel frattempo la fase è cambiata/);
    assert.match((await states(bot))[1] ?? "", /iniziata in ritardo di 2 giorni/);
  });

  const wrong: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    ["a day to come", { startedOn: "2021-07-29" }, /^Giovedì 29 luglio 2021 deve ancora venire/],
    ["an end before the start", { startedOn: "2021-05-03", endedOn: "2021-05-02" }, /prima dell'inizio/],
    ["a day that does not exist", { endedOn: "2021-02-31" }, /Non riconosco il giorno/],
    ["a day of another age", { startedOn: "1921-05-03" }, /^Martedì 3 maggio 1921 è troppo lontano/],
  ];
  for (const [name, fields, problem] of wrong) {
    it(`refuses ${name} and keeps what was written`, async () => {
      const bot = aBot();
      const view = viewOf(await date(bot, "2", fields), "phase-form");
      assert.match(view.problem, problem);
      assert.equal(view.startedOn.value, fields.startedOn ?? "");
      assert.match(viewOf(await bot.say("/storia"), "history").note, /ancora vuoto/);
    });
  }

  it("a form with nothing changed changes nothing", async () => {
    const bot = aBot();
    assert.match(viewOf(await date(bot, "2", {}), "message").heading, /Non hai cambiato niente/);
  });

  for (const argument of ["", "9.0", "2", "2.x", "__proto__", "2.99"]) {
    it(`a button forged with «${argument}» changes nothing`, async () => {
      const bot = aBot();
      assert.equal((await bot.press("fasi.save", { argument, startedOn: "2021-05-03" })).kind, "card");
      assert.match(viewOf(await bot.say("/storia"), "history").note, /ancora vuoto/);
    });
  }
});

describe("taking back what was told of a phase", () => {
  it("brings the days back, by the button or by «annulla», and tells it in the history", async () => {
    const bot = aBot();
    await date(bot, "2", { startedOn: "2021-05-03" });
    const corrected = await date(bot, "2", { startedOn: "2021-05-04" });
    assert.ok(viewOf(corrected, "message").lines.some(({ text }) => text.startsWith("Inizio: da «lunedì 3 maggio")));
    const undone = await bot.pressTitled(corrected, "Annulla questa modifica");
    assert.equal(viewOf(undone, "message").heading, "Fase 2: ultima modifica annullata");
    assert.deepEqual(await bot.pressTitled(corrected, "Annulla questa modifica"), undone);
    assert.match((await states(bot))[1] ?? "", /in ritardo di 2 giorni/);
    const offer = await bot.say("annulla");
    assert.match(viewOf(offer, "message").heading, /«Fase 2: ultima modifica annullata»/);
    viewOf(await bot.pressTitled(offer, "Sì, annulla"), "message");
    assert.match((await states(bot))[1] ?? "", /in ritardo di 3 giorni/);
    assert.equal(viewOf(await bot.say("/storia"), "history").entries.length, 4);
  });

  it("is refused when the phase was changed again", async () => {
    const bot = aBot();
    const first = await date(bot, "2", { startedOn: "2021-05-03" });
    await date(bot, "2", { startedOn: "2021-05-04" }, { person: anna });
    const refused = await bot.pressTitled(first, "Annulla questa modifica");
    assert.match(viewOf(refused, "message").heading, /la fase è stata cambiata ancora/);
  });
});

describe("a phase told in words", () => {
  const cases: readonly (readonly [lines: readonly string[], heading: string])[] = [
    [["fase 1 conclusa il 20 aprile"], "Fase 1 conclusa martedì 20 aprile 2021"],
    [["la fase 2 è iniziata il 3 maggio"], "Fase 2 iniziata lunedì 3 maggio 2021"],
    [
      ["la fase 2 è iniziata il 3 maggio", "sì", "e si è conclusa il 30 giugno"],
      "Fase 2 conclusa mercoledì 30 giugno 2021",
    ],
    [
      ["la fase 2 è iniziata il 3 maggio", "sì", "ed è finita il 30 giugno"],
      "Fase 2 conclusa mercoledì 30 giugno 2021",
    ],
    [["la fase 2 è iniziata il 3 maggio", "e si è conclusa il 30 giugno"], "Fase 2 conclusa mercoledì 30 giugno 2021"],
    [["fase 1 conclusa il 20 aprile", "sì", "ed era iniziata il 10 gennaio"], "Fase 1: giorni cambiati"],
  ];
  for (const [lines, heading] of cases) {
    it(`${lines.map((line) => `«${line}»`).join(", ")} is shown, and a yes saves it`, async () => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      assert.match(viewOf(await bot.say("sì"), "message").heading, new RegExp(heading, "u"));
    });
  }

  it("what is told whole is asked as it was told, and stored only after a yes", async () => {
    const bot = aBot();
    const form = viewOf(await bot.say("fase 1 conclusa il 20 aprile"), "message");
    assert.equal(form.heading, "Fase 1 conclusa martedì 20 aprile 2021?");
    assert.equal((await bot.history()).entries.length, 0);
  });
});
