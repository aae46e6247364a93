// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createCardRenderer } from "#adapters/teams/cards.ts";
import type { CardReply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";
import { aReplyOfEachCard } from "#test/fakes/a-reply-of-each-card.ts";
import { type Node, nodesOf } from "#test/support/nodes-of.ts";

const renderer = createCardRenderer(new URL("../../cards/", import.meta.url));

/** A bot with two meetings of 2021, on 12 January 2022. */
async function inJanuary() {
  const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
  await bot.say("/incontro 18/06/2021 Scandicci: convenzione");
  await bot.say("/incontro 25/06/2021 Signa: SUAP");
  bot.moveTo("2022-01-12T09:00");
  return bot;
}

function saidBy(reply: unknown): string {
  return JSON.stringify(reply);
}

describe("the edition that a request is about", () => {
  it("stands in every button of every card", async () => {
    for (const { card, view, objective } of await aReplyOfEachCard()) {
      assert.equal(objective, "2021_Z001", card);
      const drawn = renderer.render(card, view as never, objective);
      const actions = nodesOf(drawn).filter(({ type }) => type === "Action.Execute");
      for (const { data } of actions) assert.equal((data as Node).objective, "2021_Z001", card);
    }
  });

  for (const asked of [
    "/stato 2021",
    "/stato al 31/12/2021",
    "/stato al 31/12",
    "a che punto eravamo nel 2021?",
    "a che punto siamo nel 2021?",
    "/stato 2021_Z001",
  ]) {
    it(`is the year that is named: «${asked}»`, async () => {
      const bot = await inJanuary();
      const reply = (await bot.say(asked)) as CardReply;
      assert.match(viewOf(reply, "status").objective, /^2021_Z001/);
      assert.equal(reply.objective, "2021_Z001");
      assert.match(saidBy(reply), /2 su 3/);
      assert.deepEqual(reply.notices, ["Diario del 2021."]);
    });
  }

  for (const asked of ["/incontri 2021", "incontri del 2021", "/incontri di giugno 2021", "/incontri 2021_Z001"]) {
    it(`is the year that is named of a list: «${asked}»`, async () => {
      const { meetings } = viewOf(await (await inJanuary()).say(asked), "meetings");
      assert.equal(meetings.length, 2);
    });
  }

  for (const asked of [
    "/incontro 2021/2",
    "/incontro 2 del 2021",
    "mostrami l'incontro 2 del 2021",
    "/storia 2021/2",
  ]) {
    it(`is the year that is named of a meeting: «${asked}»`, async () => {
      assert.match(saidBy(await (await inJanuary()).say(asked)), /Signa|Incontro 2/);
    });
  }

  it("is the current one when none is named", async () => {
    const reply = await (await inJanuary()).say("/stato");
    assert.match(viewOf(reply, "status").objective, /^2022_Z001/);
  });

  it("is the card's that a button stands on, also when the year is over", async () => {
    const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
    const card = await bot.say("/incontro 18/06/2021 Scandicci: convenzione");
    bot.moveTo("2022-02-01T09:00");
    await bot.say("/incontro 31/01/2022 Fiesole: altro");
    const why = await bot.pressTitled(card, "Annulla la registrazione");
    const undone = await bot.pressTitled(why, "Annulla l'incontro", { text: "doppione" });
    assert.match(saidBy(undone), /Scandicci/);
    const [january] = await bot.stored();
    assert.equal(january?.state, "held", "the meeting of 2022 is untouched");
  });

  for (const objective of ["2021_Z002", "2099_Z001", "../store", "__proto__", "2021_z001", ""]) {
    it(`is refused in words when its code was forged: «${objective}»`, async () => {
      const bot = await inJanuary();
      const reply = await bot.press("incontro.show", { argument: "1", objective });
      assert.match(saidBy(reply), /obiettivo che non seguo/);
    });
  }

  for (const asked of ["come va l'obiettivo 2021_Z002?", "/stato 2021_Z002"]) {
    it(`is said to be the only one: «${asked}»`, async () => {
      assert.match(
        saidBy(await (await inJanuary()).say(asked)),
        /Non seguo l'obiettivo 2021_Z002: seguo solo 2022_Z001/,
      );
    });
  }

  for (const asked of ["/fasi 2021", "/enti 2021", "/storia 2021"]) {
    it(`is the year that is named of «${asked}»`, async () => {
      assert.equal(((await (await inJanuary()).say(asked)) as CardReply).objective, "2021_Z001");
    });
  }

  it("of a bare status is the current one, with a line and a button for the year just gone in the first months", async () => {
    const bot = await inJanuary();
    const status = await bot.say("/stato");
    assert.match(saidBy(status), /Il 2021 è ancora aperto\. Incontri: 2 su 3/);
    assert.match(viewOf(await bot.pressTitled(status, "Diario del 2021"), "status").objective, /^2021_Z001/);
    bot.moveTo("2022-04-01T09:00");
    assert.doesNotMatch(saidBy(await bot.say("/stato")), /ancora aperto/);
  });

  it("is none of a year of which no diary is kept", async () => {
    assert.match(saidBy(await (await inJanuary()).say("/stato 2019")), /Del 2019 non tengo il diario/);
  });
});

/** What the diary of a year holds, newest first. */
async function storedIn(bot: ReturnType<typeof aBot>, year: number) {
  const objective = bot.services.editions.ofYear(year);
  assert.ok(objective);
  const signal = new AbortController().signal;
  const [{ meetings }, counts] = await Promise.all([
    bot.services.log.page({ objective, limit: 100 }, signal),
    bot.services.log.counts(objective, signal),
  ]);
  return { meetings, counts };
}

describe("a meeting", () => {
  it("told in January of the year just gone is recorded and counted there, and the answer says so", async () => {
    const bot = await inJanuary();
    const reply = await bot.say("il 15 dicembre 2021 incontro con Empoli: chiusura");
    assert.match(saidBy(reply), /Diario del 2021/);
    assert.match(saidBy(reply), /Incontri: 3 su 3/);
    assert.equal((await storedIn(bot, 2022)).meetings.length, 0);
    const undone = await bot.pressTitled(reply, "Annulla la registrazione");
    assert.match(saidBy(undone), /Incontri: 2 su 3/);
  });

  it("told with a day without its year, in January, is of the year just gone where it can only be", async () => {
    const bot = await inJanuary();
    await bot.say("il 15 dicembre incontro con Empoli: chiusura");
    await bot.say("il 10 gennaio incontro con Fiesole: apertura");
    assert.equal((await storedIn(bot, 2021)).meetings.length, 3);
    assert.equal((await storedIn(bot, 2022)).meetings.length, 1);
  });

  it("of the year just gone is asked about first when that diary is empty", async () => {
    const bot = aBot({ now: "2022-01-12T09:00[Europe/Rome]" });
    const asked = await bot.say("il 15 dicembre 2021 incontro con Empoli: chiusura");
    assert.match(saidBy(asked), /lo registro nel diario del 2021/);
    assert.equal((await storedIn(bot, 2021)).meetings.length, 0);
    await bot.pressTitled(asked, "Sì, registralo");
    assert.equal((await storedIn(bot, 2021)).counts.meetings.size, 1);
  });

  it("whose words are not read whole is shown and asked about its year in one card, and one yes records it", async () => {
    const bot = aBot({ now: "2022-01-12T09:00[Europe/Rome]" });
    const asked = await bot.say("il 30 dicembre 2021 con Signa abbiamo strologato di mense");
    const { heading, facts, lines } = viewOf(asked, "proposal");
    assert.match(heading, /30 dicembre 2021 è nel 2021: lo registro nel diario del 2021/);
    assert.ok(facts.some(({ value }) => value === "Comune di Signa"));
    assert.match(JSON.stringify(lines), /strologato/);
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).counts.meetings.size, 1);
  });

  it("that may be told already is asked about in the diary of its day, in the card that shows it", async () => {
    const bot = await inJanuary();
    const asked = await bot.say("il 25 giugno 2021 con Signa abbiamo strologato di mense");
    assert.match(saidBy(asked), /È lo stesso incontro dell'incontro 2/);
    assert.match(saidBy(asked), /strologato/);
    await bot.pressTitled(asked, "È lo stesso: unisci");
    assert.equal((await storedIn(bot, 2021)).meetings.length, 2);
    assert.equal((await storedIn(bot, 2022)).meetings.length, 0);
  });

  it("whose year is asked about is put right by another day, and is asked no more where that is of now", async () => {
    const bot = aBot({ now: "2022-01-12T09:00[Europe/Rome]" });
    await bot.say("il 30 dicembre 2021 con Signa abbiamo strologato di mense");
    await bot.say("no, era il 10 gennaio");
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).counts.meetings.size, 0);
    assert.equal((await storedIn(bot, 2022)).counts.meetings.size, 1);
  });

  it("of next year, told in December, is planned in next year's diary, and counts there once held", async () => {
    const bot = aBot({ now: "2021-12-31T18:00[Europe/Rome]" });
    const asked = await bot.say("domani incontro con Fiesole");
    assert.match(saidBy(asked), /lo metto in programma nel diario del 2022/);
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).meetings.length, 0);
    assert.equal((await storedIn(bot, 2022)).meetings[0]?.state, "planned");
    bot.moveTo("2022-01-03T09:00");
    await bot.say("l'incontro con Fiesole si è tenuto");
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2022)).counts.meetings.size, 1);
  });

  it("planned for 31 December is confirmed in January, and counts in its year", async () => {
    const bot = aBot({ now: "2021-12-29T10:00[Europe/Rome]" });
    await bot.say("il 31 dicembre incontro con Vaglia: chiusura");
    bot.moveTo("2022-01-02T09:00");
    const asked = await bot.say("l'incontro con Vaglia si è tenuto");
    assert.match(saidBy(asked), /Diario del 2021/);
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).counts.meetings.size, 1);
  });

  it("of the year just gone is documented by its number and year", async () => {
    const bot = await inJanuary();
    await bot.say("aggiungi il verbale all'incontro 2 del 2021: prot. 99/2021");
    assert.equal((await storedIn(bot, 2021)).meetings[0]?.evidence.length, 1);
  });

  it("whose number only the year just gone has is asked about before it is documented", async () => {
    const bot = await inJanuary();
    const asked = await bot.say("aggiungi il verbale all'incontro 2: prot. 99/2021");
    assert.match(saidBy(asked), /Nel 2022 non c'è un incontro 2: ti parlo di quello del 2021/);
    assert.equal((await storedIn(bot, 2021)).meetings[0]?.evidence.length, 0);
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).meetings[0]?.evidence.length, 1);
  });

  it("asked about on 31 December is answered on 1 January where it was asked", async () => {
    const bot = aBot({ now: "2021-12-31T23:50[Europe/Rome]" });
    await bot.say("/incontro 18/06/2021 Scandicci: convenzione");
    await bot.say("annulla");
    bot.moveTo("2022-01-01T00:05");
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).meetings[0]?.state, "annulled");
  });

  it("is asked again for its duplicate in the diary of its day", async () => {
    const bot = await inJanuary();
    const asked = await bot.say("/incontro 18/06/2021 Scandicci e Fiesole: convenzione");
    await bot.pressTitled(asked, "È lo stesso: unisci");
    const { meetings } = await storedIn(bot, 2021);
    assert.equal(meetings.length, 2);
    assert.equal(meetings.find(({ number }) => number === 1)?.bodies.length, 2);
  });

  it("several of them are recorded each in the year of its day", async () => {
    const bot = await inJanuary();
    await bot.say("13/12/2021 riunione con Signa, 14/12/2021 riunione con Vaglia e 15/12/2021 riunione con Pelago");
    assert.equal((await storedIn(bot, 2021)).meetings.length, 5);
    const mixed = await bot.say("16/12/2021 riunione con Signa e 10/01/2022 riunione con Vaglia");
    assert.match(saidBy(mixed), /Signa[\s\S]*Vaglia/);
    assert.equal((await storedIn(bot, 2021)).meetings.length, 6);
    assert.equal((await storedIn(bot, 2022)).meetings.length, 1);
  });
});

describe("one message that tells meetings of two years", () => {
  const message =
    "Mercoledì alle 10 abbiamo Scandicci. Segna anche che il 21 dicembre avevamo fatto una videoconferenza con la Città Metropolitana sulla convenzione";

  it("is asked what is not sure of each, and records each in its own year", async () => {
    const bot = aBot({ now: "2022-01-10T11:00[Europe/Rome]" });
    await bot.say(message);
    await bot.say("mercoledì 12 gennaio");
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2022)).meetings.length, 0);
    await bot.say("sì");
    assert.deepEqual(
      (await storedIn(bot, 2021)).meetings.map(({ bodies }) => bodies),
      [["citta-metropolitana-firenze"]],
    );
    assert.deepEqual(
      (await storedIn(bot, 2022)).meetings.map(({ state, bodies }) => [state, bodies]),
      [["planned", ["scandicci"]]],
    );
  });

  it("one delivered again records nothing twice", async () => {
    const bot = await inJanuary();
    const mixed = "16/12/2021 riunione con Signa e 10/01/2022 riunione con Vaglia";
    await bot.say(mixed, { delivery: "one" });
    await bot.say(mixed, { delivery: "one" });
    assert.equal((await storedIn(bot, 2022)).meetings.length, 1);
  });
});

describe("what is said in January without its year", () => {
  it("«annulla» is of the last thing that this person did, in whichever year that was", async () => {
    const bot = await inJanuary();
    await bot.say("/incontro 10/01/2022 Fiesole: apertura");
    bot.wait({ minutes: 2 });
    await bot.say("il 15 dicembre 2021 incontro con Empoli: chiusura");
    assert.match(saidBy(await bot.say("annulla")), /15 dicembre 2021/);
    await bot.say("sì");
    assert.deepEqual(
      (await storedIn(bot, 2021)).meetings.map(({ state }) => state),
      ["annulled", "held", "held"],
    );
    assert.equal((await storedIn(bot, 2022)).meetings[0]?.state, "held");
  });

  it("their last meeting is the one that they told last, in whichever year that was", async () => {
    const bot = await inJanuary();
    await bot.say("/incontro 10/01/2022 Fiesole: apertura");
    bot.wait({ minutes: 2 });
    await bot.say("il 15 dicembre 2021 incontro con Empoli: chiusura");
    await bot.say("aggiungi il verbale: prot. 9/2021");
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).meetings[0]?.evidence.length, 1);
    assert.equal((await storedIn(bot, 2022)).meetings[0]?.evidence.length, 0);
  });

  it("the end of a phase on 31 December is of the year just gone", async () => {
    const bot = await inJanuary();
    const asked = await bot.say("la fase 2 è finita il 31 dicembre");
    assert.equal((asked as CardReply).objective, "2021_Z001");
    await bot.say("sì");
    assert.equal((await storedIn(bot, 2021)).counts.phases[0]?.endedOn?.toString(), "2021-12-31");
    assert.equal((await storedIn(bot, 2022)).counts.phases.length, 0);
    const started = (await bot.say("la fase 1 è iniziata il 3 gennaio")) as CardReply;
    assert.equal(started.objective, "2022_Z001");
  });

  it("the meetings of December are those of last December, and those of March are to come", async () => {
    const bot = await inJanuary();
    await bot.say("il 15 dicembre 2021 incontro con Empoli: chiusura");
    for (const asked of ["/incontri di dicembre", "incontri di dicembre"]) {
      const reply = (await bot.say(asked)) as CardReply;
      assert.equal(reply.objective, "2021_Z001", asked);
      assert.equal(viewOf(reply, "meetings").meetings.length, 1, asked);
    }
    assert.equal(((await bot.say("/incontri di marzo")) as CardReply).objective, "2022_Z001");
  });

  it("a file with a number that only the year just gone has is offered to that meeting", async () => {
    const bot = await inJanuary();
    const files = [{ name: "verbale.pdf", link: "https://comune.sharepoint.com/verbale.pdf" }];
    const asked = await bot.say("verbale dell'incontro 2", { files });
    assert.match(saidBy(asked), /ti parlo di quello del 2021/);
    await bot.pressTitled(asked, "Aggiungi all'incontro 2", { text: viewOf(asked, "ask-text").value });
    assert.equal((await storedIn(bot, 2021)).meetings[0]?.evidence.length, 1);
  });

  it("a body added to the year just gone is one of this year too, as long as nobody changed those of this year", async () => {
    const bot = await inJanuary();
    await bot.say("/stato");
    const objective = bot.services.editions.ofYear(2021);
    assert.ok(objective);
    const { signal } = new AbortController();
    const register = await bot.services.log.register(objective, signal);
    const signa = register.get("signa");
    assert.ok(signa);
    const body = { ...signa, shortName: "Segna" };
    const change = { objective, registerRevision: register.revision, action: "changed", operation: "rename" } as const;
    await bot.services.log.changeBody({ ...change, body, by: { id: "x", name: "X" } }, signal);
    await bot.services.log.register(objective, signal);
    assert.equal((await bot.register()).get("signa")?.shortName, "Segna");
  });

  it("is said by an answer in January: what the year before holds is never told to be none", async () => {
    const bot = await inJanuary();
    for (const line of [
      "quand'è l'ultima volta che abbiamo sentito Scandicci?",
      "e la prima?",
      "con Scandicci ci siamo mai visti?",
    ]) {
      const said = saidBy(await bot.say(line));
      assert.match(said, /18 giugno 2021.*Nel 2022 non ce ne sono/u, line);
    }
    assert.match(saidBy(await bot.say("quanti incontri con Scandicci?")), /Questo è del 2022.*Nel 2021: 1 incontro/u);
    assert.match(saidBy(await bot.say("con Calenzano ci siamo mai visti?")), /nei diari dal 2021 al 2022/u);
    assert.match(saidBy(await bot.say("l'anno scorso quanti incontri?")), /Diario del 2021.*Incontri: 2 su 3/u);
    assert.match(saidBy(await bot.say("quanti incontri abbiamo fatto?")), /Incontri: 0 su 3/u);
    assert.match(saidBy(await bot.say("e lo scorso anno?")), /Diario del 2021.*Incontri: 2 su 3/u);
    assert.match(saidBy(await bot.say("ci siamo mai visti a giugno?")), /Sì: 2 incontri di giugno/u);
    assert.match(saidBy(await bot.say("abbiamo incontrato Signa a giugno?")), /25 giugno 2021/u);
    assert.match(saidBy(await bot.say("gli incontri senza prova")), /25 giugno 2021.*Nel 2022 non ce ne sono/u);
    assert.match(
      saidBy(await bot.say("chi non abbiamo ancora visto?")),
      /Diario del 2021.*Nel 2022 non avete ancora incontrato nessuno.*mai incontrati: 48/u,
    );
    assert.match(saidBy(await bot.say("che si dice di Scandicci?")), /Questo è del 2022.*Nel 2021: 1 incontro/u);
  });

  it("is how it stood, where nothing but the year is read", async () => {
    const bot = await inJanuary();
    for (const line of ["e il 2021 com'è finito?", "il 2021 l'abbiamo chiuso bene?"])
      assert.match(
        saidBy(await bot.say(line)),
        /A che punto siamo.*Diario del 2021|Diario del 2021.*A che punto siamo/u,
      );
  });
});
