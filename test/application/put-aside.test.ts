// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { itDoubt } from "#application/wording/it-doubt.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

type Bot = ReturnType<typeof aBot>;

/** What is said of what was left open, and the button that takes it up again. */
function asideOf(reply: Reply) {
  assert.equal(reply.kind, "card");
  return reply.kind === "card" ? reply.aside : undefined;
}

async function takeUp(bot: Bot, reply: Reply): Promise<Reply> {
  const button = asideOf(reply)?.button;
  assert.ok(button, "nothing was said of what was left open");
  return bot.press(button.verb, { argument: button.argument, language: button.language });
}

async function told(bot: Bot) {
  return (await bot.stored()).map(({ day, bodies, state }) => `${day} ${bodies.join("+")} ${state}`).sort();
}

describe("what was open when another thing is told", () => {
  it("is named in one line, and its button takes it up again", async () => {
    const bot = aBot();
    await bot.say("20/7 Fiesole");
    const second = await bot.say("21/7 Signa");
    assert.match(asideOf(second)?.text ?? "", /martedì 20 luglio 2021.*riprendi/u);
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-21 signa held"]);
    await takeUp(bot, second);
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held", "2021-07-21 signa held"]);
  });

  it("is taken up again by a typed «riprendi» too", async () => {
    const bot = aBot();
    await bot.say("20/7 Fiesole");
    await bot.say("21/7 Signa");
    await bot.say("sì");
    await bot.say("riprendi");
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held", "2021-07-21 signa held"]);
  });

  it("is named also when the other thing is recorded at once, and a typed «riprendi» takes it up", async () => {
    const bot = aBot();
    await bot.say("20/7 Fiesole");
    const second = await bot.say("/incontro ieri Signa: tributi");
    assert.match(asideOf(second)?.text ?? "", /20 luglio/u);
    await bot.say("riprendi l'incontro");
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held", "2021-07-27 signa held"]);
  });

  it("is named for several meetings and for a correction", async () => {
    const bot = aBot();
    await bot.say("/incontro ieri Signa: tributi");
    await bot.say("l'incontro 1 era il 20 luglio");
    const other = await bot.say("21/7 Vaglia");
    assert.match(asideOf(other)?.text ?? "", /correzione dell'incontro 1/u);
    await takeUp(bot, other);
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-20 signa held"]);
  });

  it("is reminded of once what came after it is done, one after the other, however many were put aside", async () => {
    const bot = aBot();
    await bot.say("20/7 Fiesole");
    await bot.say("21/7 Signa");
    await bot.say("22/7 Vaglia");
    assert.match(asideOf(await bot.say("sì"))?.text ?? "", /ancora 2 cose/u);
    assert.match(JSON.stringify(await bot.say("riprendi")), /21 luglio/u);
    const left = await bot.say("no");
    assert.match(asideOf(left)?.text ?? "", /ancora una cosa/u);
    await takeUp(bot, left);
    assert.equal(asideOf(await bot.say("sì")), undefined);
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held", "2021-07-22 vaglia held"]);
    assert.match(JSON.stringify(await bot.say("riprendi")), /Non c'è niente in sospeso/u);
  });

  it("is shown again by a yes after a question, and recorded by the next one", async () => {
    const bot = aBot();
    await bot.say("20/7 Fiesole");
    await bot.say("quanti incontri?");
    assert.match(JSON.stringify(await bot.say("sì")), /martedì 20 luglio 2021/u);
    assert.deepEqual(await told(bot), []);
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held"]);
  });

  it("keeps what was changed of a meeting since its correction was shown", async () => {
    const bot = aBot();
    await bot.say("9 giugno incontro con Greve e Impruneta: catasto");
    await bot.say("Impruneta non c'era, c'era San Casciano");
    await bot.say("aggiungi il verbale prot. 88712/2021");
    await bot.say("l'argomento era CED unico");
    await bot.say("sì");
    const again = await bot.say("riprendi");
    assert.doesNotMatch(JSON.stringify(again), /88712|CED|catasto/u);
    const saved = await bot.say("sì");
    assert.equal(asideOf(saved), undefined);
    assert.deepEqual(
      (await bot.stored()).map(({ bodies, subject, evidence }) => [
        ...bodies,
        subject,
        ...evidence.map((one) => one.text),
      ]),
      [["greve-in-chianti", "san-casciano-in-val-di-pesa", "CED unico", "verbale prot. 88712/2021"]],
    );
  });

  it("takes nothing up where nothing was left open", async () => {
    const bot = aBot();
    const reply = await bot.say("riprendi");
    assert.match(JSON.stringify(reply), /Non c'è niente in sospeso/u);
  });

  it("is not named after a look at the status more than once", async () => {
    const bot = aBot();
    await bot.say("20/7 Fiesole");
    assert.ok(asideOf(await bot.say("/stato")));
    assert.equal(asideOf(await bot.say("/stato")), undefined);
  });
});

describe("a button whose proposal lapsed", () => {
  it("shows it afresh, and records with the next tap", async () => {
    const bot = aBot();
    const shown = await bot.say("20/7 Fiesole");
    bot.wait({ hours: 30 });
    const again = await bot.pressTitled(shown, "Registra");
    assert.deepEqual(await told(bot), []);
    await bot.pressTitled(again, "Registra");
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held"]);
  });

  it("of a correction shows what it would change as the meeting is now, and saves with the next tap", async () => {
    const bot = aBot();
    await bot.say("/incontro ieri Signa: tributi");
    const shown = await bot.say("l'incontro 1 era il 20 luglio");
    bot.wait({ hours: 30 });
    const again = await bot.pressTitled(shown, "Salva");
    assert.match(JSON.stringify(again), /da «martedì 27 luglio 2021» a «martedì 20 luglio 2021»/u);
    assert.deepEqual(await told(bot), ["2021-07-27 signa held"]);
    const saved = await bot.pressTitled(again, "Salva");
    assert.deepEqual(await told(bot), ["2021-07-20 signa held"]);
    bot.wait({ hours: 30 });
    assert.deepEqual(await bot.pressTitled(shown, "Salva"), saved);
  });

  it("does it at once where it was only put aside", async () => {
    const bot = aBot();
    const shown = await bot.say("20/7 Fiesole");
    await bot.say("21/7 Signa");
    await bot.pressTitled(shown, "Registra");
    assert.deepEqual(await told(bot), ["2021-07-20 fiesole held"]);
  });
});

describe("words of what was said last", () => {
  /** What is said, one line after another, and the meetings that stand then. */
  const conversations: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["ieri Fiesole", "aggiungi Signa", "sì"], ["2021-07-27 fiesole+signa held"]],
    [["ieri Fiesole", "anzi, aggiungi Signa", "sì"], ["2021-07-27 fiesole+signa held"]],
    [["ieri Fiesole e Signa", "togli Signa", "sì"], ["2021-07-27 fiesole held"]],
    [["ieri Fiesole", "era il 15", "sì"], ["2021-07-15 fiesole held"]],
    [["ieri Fiesole", "correggo: era il 15", "sì"], ["2021-07-15 fiesole held"]],
    [["ieri Fiesole", "anzi no era l'altro ieri", "sì"], ["2021-07-26 fiesole held"]],
    [["ieri riunione con Fiesole", "anzi no era l'altro ieri", "sì"], ["2021-07-26 fiesole held"]],
    [["ieri riunione con Fiesole", "aggiungi Signa", "sì"], ["2021-07-27 fiesole+signa held"]],
    [["ieri Fiesole", "no lascia stare, era una cosa personale", "sì"], []],
    [["ieri Fiesole", "lascia stare, era una cosa personale", "sì"], []],
    [["ieri Fiesole", "è lo stesso che ha già messo Chiara, lascia stare", "sì"], []],
    [["incontro con Fiesole", "no aspetta, questa è un'altra gara, non c'entra: lascia perdere", "ieri"], []],
    [["ieri Fiesole", "anzi il capitolato è pronto", "sì"], []],
    [["riunione con Fiesole", "anzi il capitolato è pronto", "ieri"], ["2021-07-27 fiesole held"]],
    [
      ["ieri incontro con Fiesole", "ieri riunione con Fiesole e Signa", "è lo stesso, non lo segnare"],
      ["2021-07-27 fiesole held"],
    ],
    [["ieri Fiesole", "annullalo, errore mio", "sì"], []],
    [["ieri riunione con Fiesole", "no lascia stare, era una cosa personale", "sì"], ["2021-07-27 fiesole annulled"]],
    [["ieri riunione con Fiesole", "annulla l'incontro 1: doppione", "sì"], ["2021-07-27 fiesole annulled"]],
    [
      ["ieri riunione con Fiesole", "annulla l'incontro 1: doppione", "sì", "ripristinalo", "sì"],
      ["2021-07-27 fiesole held"],
    ],
    [["ieri riunione con Fiesole", "annulla l'incontro 1: doppione", "no"], ["2021-07-27 fiesole held"]],
    [["ieri riunione con Fiesole", "annulla l'incontro 1", "ripristinalo", "sì"], ["2021-07-27 fiesole held"]],
  ];

  for (const [lines, wanted] of conversations) {
    it(`«${lines.join("» «")}»`, async () => {
      const bot = aBot();
      for (const line of lines) await bot.say(line);
      assert.deepEqual(await told(bot), wanted);
    });
  }

  it("a reason that was given is not asked for again: the answers are yes and no", async () => {
    const bot = aBot();
    await bot.say("/incontro ieri Fiesole: tributi");
    const asked = await bot.say("annulla l'incontro 1: doppione");
    assert.ok(asked.kind === "card" && asked.card === "ask-text", JSON.stringify(asked));
    assert.match(JSON.stringify(asked.view), /doppione/u);
    const annulled = await bot.say("sì");
    assert.match(JSON.stringify(annulled), /doppione/u);
  });
});

describe("a name, in words", () => {
  it("is asked for in the field of its card, of the last meeting", async () => {
    const bot = aBot();
    await bot.say("/incontro ieri Fiesole: con Mario Rossi");
    const asked = await bot.say("togli un nome");
    assert.ok(asked.kind === "card" && asked.card === "ask-text", JSON.stringify(asked));
    assert.match(asked.view.heading, /incontro 1/u);
  });

  it("that was told is asked about before it is removed, and is kept nowhere", async () => {
    const bot = aBot();
    await bot.say("/incontro ieri Fiesole: tributi");
    await bot.say("aggiungi una nota: presente Mario Rossi");
    await bot.say("sì");
    const asked = await bot.say("togli il nome di Mario Rossi dall'incontro 1");
    await bot.pressTitled(asked, "Sì, togli il nome");
    const [meeting] = await bot.stored();
    assert.equal(meeting?.notes, "presente [nome tolto]");
    const everything = { partition: "drafts", from: "", to: "~", limit: 100 };
    const rows = await bot.rows.page(everything, new AbortController().signal);
    assert.doesNotMatch(JSON.stringify(rows), /Mario/u);
  });
});

describe("what is asked of a meeting and answered with something else", () => {
  it("a question or another meeting's name is no evidence and no reason", async () => {
    const bot = aBot();
    await bot.say("24 giugno incontro con Fiesole: statuto");
    await bot.say("1 luglio incontro con Signa: statuto");
    await bot.say("aggiungi la delibera 112 del 2021");
    for (const line of ["quella di Fiesole", "sì"]) await bot.say(line);
    await bot.say("annulla l'incontro 1");
    for (const line of ["sì", "quindi a quanto siamo?", "sì"]) await bot.say(line);
    const stored = await bot.stored();
    assert.deepEqual(
      stored.map(({ state }) => state),
      ["held", "held"],
    );
    assert.deepEqual(
      stored.flatMap(({ evidence }) => evidence.map(({ text }) => text)).filter((text) => !text.includes("112")),
      [],
    );
  });

  it("a yes that settles nothing is told so", async () => {
    const bot = aBot();
    await bot.say("ieri incontro con Barberino");
    assert.equal(viewOf(await bot.say("sì"), "proposal").problem, itDoubt.notByYes);
  });

  it("what was told again in other words is left no more", async () => {
    const bot = aBot();
    await bot.say("ieri incontro con Barberino");
    const recorded = await bot.say("ieri incontro con Barberino Tavarnelle");
    assert.ok(!JSON.stringify(recorded).includes("riprendi"));
    assert.equal((await bot.stored()).length, 1);
  });

  it("what is told again in part may be another meeting: it is shown, and the first is not left", async () => {
    const bot = aBot();
    await bot.say("lunedì 5 luglio forse incontro con Signa e Lastra a Signa");
    const reply = await bot.say("lunedì 5 luglio incontro con Lastra a Signa: personale");
    assert.deepEqual(await told(bot), []);
    await bot.say("è lo stesso, lascia stare");
    await takeUp(bot, reply);
    await bot.say("sì");
    assert.deepEqual(await told(bot), ["2021-07-05 signa+lastra-a-signa held"]);
  });
});
