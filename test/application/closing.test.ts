// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readDigestFacts, readPlanned } from "#application/digests/digest-facts.ts";
import type { Reply } from "#application/reply.ts";
import type { Person } from "#application/request.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const manager: Person = { id: "person-mario", name: "Mario Rossi" };
const editor: Person = { id: "person-luca", name: "Luca Bianchi" };
const by = (person: Person) => ({ person, chat: { id: `chat-${person.id}`, kind: "personal" as const } });
const { signal } = new AbortController();

/** Two meetings of 2021 held, the first with evidence, and one planned; on 12 January 2022. */
async function inJanuary() {
  const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]", managers: [manager.id] });
  for (const person of [manager, editor]) await bot.meet(person, `chat-${person.id}`);
  await bot.say("/incontro 18/06/2021 Scandicci: convenzione, prot. 5/2021", by(editor));
  await bot.say("/incontro 25/06/2021 Signa: SUAP", by(editor));
  await bot.say("/incontro 30/12/2021 Vaglia: chiusura", by(editor));
  bot.moveTo("2022-01-12T09:00");
  return bot;
}

async function closed() {
  const bot = await inJanuary();
  await bot.pressTitled(await bot.say("/chiudi 2021", by(manager)), "Chiudi il 2021", {}, by(manager));
  return bot;
}

const said = (reply: Reply) => JSON.stringify(reply);
const refusal = /Il 2021 è chiuso: l'ha chiuso Mario Rossi il 12 gennaio 2022\..*\/riapri 2021/;

async function of2021(bot: ReturnType<typeof aBot>) {
  const objective = bot.services.editions.ofYear(2021);
  assert.ok(objective);
  const [counts, history] = await Promise.all([
    bot.services.log.counts(objective, signal),
    bot.services.log.history({ objective, limit: 100 }, signal),
  ]);
  return { objective, counts, history };
}

describe("closing a year", () => {
  it("first lists what is planned or open, and asks; nothing is closed yet", async () => {
    const bot = await inJanuary();
    const asked = await bot.say("/chiudi 2021", by(manager));
    const { heading, lines, buttons } = viewOf(asked, "message");
    assert.equal(heading, "Chiudo il 2021?");
    const text = lines.map((line) => line.text).join(" ");
    assert.match(text, /Incontri: 2 su 3/);
    assert.match(text, /In programma, mai confermati: 3\./);
    assert.match(text, /Senza prova: 2\./);
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ["Chiudi il 2021", "Torna indietro", "Quelli in programma", "Quelli senza prova"],
    );
    assert.match(said(await bot.pressTitled(asked, "Quelli in programma", {}, by(manager))), /Incontro 3/);
    assert.equal((await of2021(bot)).counts.year.closed, undefined);
  });

  for (const asking of ["/chiudi 2021", "chiudi il 2021", "/close 2021", "/chiudi 2021: delibera 12/2022"]) {
    it(`is done with a typed yes, and stands in the history: «${asking}»`, async () => {
      const bot = await inJanuary();
      await bot.say(asking, by(manager));
      const done = await bot.say("sì", by(manager));
      const { counts, history } = await of2021(bot);
      assert.deepEqual(counts.year.closed?.by, manager, said(done));
      assert.equal(history[0]?.why, asking.endsWith("12/2022") ? "delibera 12/2022" : "");
      const shown = said(await bot.say("/storia 2021", by(editor)));
      assert.match(shown, /Il 2021 è chiuso/);
      assert.match(shown, /Mario Rossi, mercoledì 12 gennaio 2022/);
    });
  }

  for (const no of ["Torna indietro", "no"]) {
    it(`is left by «${no}», and a yes said later closes nothing`, async () => {
      const bot = await inJanuary();
      const asked = await bot.say("/chiudi 2021", by(manager));
      const left = no === "no" ? await bot.say(no, by(manager)) : await bot.pressTitled(asked, no, {}, by(manager));
      if (no !== "no") assert.match(said(left), /il 2021 resta aperto/);
      await bot.say("sì", by(manager));
      assert.equal((await of2021(bot)).counts.year.closed, undefined);
    });
  }

  it("is a manager's, by text and by button, and so is opening it again", async () => {
    const bot = await inJanuary();
    for (const line of ["/chiudi 2021", "/riapri 2021"])
      assert.match(said(await bot.say(line, by(editor))), /serve essere gestore/);
    const forged = { argument: "0:", objective: "2021_Z001" };
    assert.match(said(await bot.press("chiudi.close", forged, by(editor))), /serve essere gestore/);
    assert.equal((await of2021(bot)).counts.year.closed, undefined);
  });

  it("waits for the end of the year, also by a forged button; the year before is offered where it is open", async () => {
    const bot = await inJanuary();
    for (const line of ["/chiudi", "/chiudi 2022", "/chiudi 2023"])
      assert.match(said(await bot.say(line, by(manager))), /non è ancora finito: si può chiudere dal 1º gennaio/);
    const forged = { argument: "0:", objective: "2022_Z001" };
    assert.match(said(await bot.press("chiudi.close", forged, by(manager))), /non è ancora finito/);
    const asked = await bot.pressTitled(await bot.say("/chiudi", by(manager)), "Chiudi il 2021", {}, by(manager));
    assert.equal(viewOf(asked, "message").heading, "Chiudo il 2021?");
  });

  it("leaves a phase to be closed as it was said", async () => {
    const bot = aBot();
    assert.doesNotMatch(said(await bot.say("chiudi la fase 1 il 28 aprile")), /non è ancora finito/);
  });

  it("is answered by the first of two managers, and the second hears who it was", async () => {
    const bot = await inJanuary();
    await bot.say("/ruolo Luca Bianchi gestore", by(manager));
    const [one, other] = [await bot.say("/chiudi 2021", by(manager)), await bot.say("/chiudi 2021: altro", by(editor))];
    await bot.pressTitled(one, "Chiudi il 2021", {}, by(manager));
    await bot.pressTitled(other, "Chiudi il 2021", {}, by(editor));
    const { history } = await of2021(bot);
    assert.equal(history.filter(({ kind }) => kind === "year").length, 1);
    assert.deepEqual(history[0]?.by, manager);
    assert.match(said(await bot.say("/chiudi 2021", by(editor))), refusal);
  });
});

describe("a closed year", () => {
  const ways: readonly [string, (bot: ReturnType<typeof aBot>) => Promise<Reply>][] = [
    ["a meeting told", (bot) => bot.say("/incontro 15/12/2021 Empoli: tavolo", by(editor))],
    [
      "a meeting told with a new body",
      async (bot) => {
        await bot.say("/incontro 15/12/2021 Topolinia: tavolo", by(editor));
        return bot.say("è un ente nuovo", by(editor));
      },
    ],
    [
      "several meetings told",
      (bot) => bot.say("13/12/2021 riunione con Signa, 14/12/2021 riunione con Vaglia", by(editor)),
    ],
    [
      "evidence",
      (bot) => bot.press("incontro.document", { argument: "2.2", text: "prot. 9", objective: "2021_Z001" }, by(editor)),
    ],
    [
      "an annulment",
      (bot) =>
        bot.press("incontro.annulled", { argument: "2.2", text: "doppione", objective: "2021_Z001" }, by(editor)),
    ],
    [
      "a planned meeting that was held",
      (bot) => bot.press("incontro.held", { argument: "3.3", objective: "2021_Z001" }, by(editor)),
    ],
    [
      "the days of a phase",
      (bot) =>
        bot.press("fasi.save", { argument: "1.0", startedOn: "2021-01-04", objective: "2021_Z001" }, by(manager)),
    ],
  ];
  for (const [name, write] of ways) {
    it(`takes nothing, and says who closed it, when and who can open it again: ${name}`, async () => {
      const bot = await closed();
      const before = (await of2021(bot)).history.length;
      const reply = await write(bot);
      assert.match(said(reply), refusal);
      assert.equal((await of2021(bot)).history.length, before);
      const titles = viewOf(reply, "message").buttons.map(({ title }) => title);
      assert.equal(titles.includes("Riapri il 2021"), name === "the days of a phase");
    });
  }

  it("takes the removal of a name", async () => {
    const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
    const form = viewOf(await bot.say("/incontro"), "meeting-form");
    const told = { day: "2021-06-18", bodies: "signa", notes: "con Ugo Verdi" };
    await bot.press("incontro.submit", { ...told, argument: form.nonce });
    bot.moveTo("2022-01-12T09:00");
    await bot.pressTitled(await bot.say("/chiudi 2021"), "Chiudi il 2021");
    const shown = await bot.say("/storia 2021/1");
    const asked = await bot.pressTitled(await bot.pressTitled(shown, "Togli un nome"), "Togli un nome", {
      text: "Ugo Verdi",
    });
    assert.match(said(await bot.pressTitled(asked, "Sì, togli il nome")), /Ho tolto il nome/);
  });

  it("is read as before, and its status says who closed it and when", async () => {
    const bot = await closed();
    const status = viewOf(await bot.say("/stato 2021", by(editor)), "status");
    assert.equal(status.opening[0]?.text, "Il 2021 è chiuso: l'ha chiuso Mario Rossi il 12 gennaio 2022.");
    assert.equal(status.edition, "");
    for (const line of ["/stato al 31/12/2021", "/incontri 2021", "/incontro 2021/2", "/fasi 2021", "/enti 2021"])
      assert.doesNotMatch(said(await bot.say(line, by(editor))), /Non ho cambiato niente/);
  });

  it("is spoken of no more: not in the status of this year, nor asked about in the digest", async () => {
    const bot = await inJanuary();
    const today = bot.services.clock().toPlainDate();
    assert.match(said(await bot.say("/stato", by(manager))), /Il 2021 è ancora aperto/);
    assert.equal((await readPlanned(bot.services, today, signal)).toConfirm.total, 1);
    await bot.pressTitled(await bot.say("/chiudi 2021", by(manager)), "Chiudi il 2021", {}, by(manager));
    assert.doesNotMatch(said(await bot.say("/stato", by(manager))), /2021/);
    assert.equal((await readPlanned(bot.services, today, signal)).toConfirm.total, 0);
    const now = bot.services.clock();
    const { counts } = await of2021(bot);
    const since = { told: { "2021_Z001": counts.lastSequence }, at: now.toInstant().subtract({ hours: 24 }) };
    const planned = await readPlanned(bot.services, today, signal);
    const facts = await readDigestFacts({ since, from: since.at, now }, planned, bot.services, signal);
    assert.deepEqual(
      facts.news.map(({ objective }) => objective.year),
      [2022],
    );
  });

  for (const way of ["/riapri 2021", "/reopen 2021", "the button"]) {
    it(`is opened again, and takes everything: ${way}`, async () => {
      const bot = await closed();
      const shown = await bot.say("/chiudi 2021", by(manager));
      const reply =
        way === "the button"
          ? await bot.pressTitled(shown, "Riapri il 2021", {}, by(manager))
          : await bot.say(way, by(manager));
      assert.match(said(reply), /Il 2021 è di nuovo aperto|2021 is open again/);
      assert.match(said(await bot.say("/incontro 15/12/2021 Empoli: tavolo", by(editor))), /Incontri: 3 su 3/);
      const { history } = await of2021(bot);
      assert.deepEqual(
        history.flatMap((entry) => (entry.kind === "year" ? [entry.action] : [])),
        ["reopened", "closed"],
      );
      assert.match(said(await bot.say("/riapri 2021", by(manager))), /Il 2021 è aperto/);
    });
  }
});

describe("next year's edition, made by itself", () => {
  it("is provisional until a manager confirms it, for everybody; the printed one never is", async () => {
    const bot = await inJanuary();
    assert.equal(viewOf(await bot.say("/stato 2021", by(manager)), "status").edition, "");
    const seen = await bot.say("/stato", by(editor));
    assert.equal(viewOf(seen, "status").edition, "Edizione 2022: provvisoria, non ancora approvata.");
    assert.ok(!said(seen).includes("stato.confirm"), "an editor is not offered to confirm it");
    assert.match(said(await bot.say("/riepilogo anteprima", by(editor))), /Edizione 2022: provvisoria/);
    const shown = await bot.say("/stato", by(manager));
    const done = await bot.pressTitled(shown, "Conferma l'edizione 2022", {}, by(manager));
    assert.match(said(done), /L'edizione del 2022 è confermata/);
    assert.equal(viewOf(await bot.say("/stato", by(editor)), "status").edition, "");
    assert.doesNotMatch(said(await bot.say("/riepilogo anteprima", by(editor))), /provvisoria/);
    assert.match(said(await bot.say("/storia", by(editor))), /L'edizione del 2022 è confermata/);
    const again = await bot.pressTitled(shown, "Conferma l'edizione 2022", {}, by(manager));
    assert.equal(viewOf(again, "status").edition, "", "a second tap changes nothing");
  });

  it("is not confirmed by somebody who is no manager", async () => {
    const bot = await inJanuary();
    const forged = { argument: "0", objective: "2022_Z001" };
    assert.match(said(await bot.press("stato.confirm", forged, by(editor))), /serve essere gestore/);
  });
});
