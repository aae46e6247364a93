// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot } from "#test/fakes/a-bot.ts";

/** Each meeting that stands, with its day, bodies and subject; oldest number first. */
async function standing(bot: ReturnType<typeof aBot>): Promise<readonly string[]> {
  const meetings = (await bot.stored()).filter(({ state }) => state !== "annulled");
  return meetings
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, day, bodies, subject }) => `${number} ${day} ${bodies.join("+")} ${subject}`.trim());
}

async function afterSaying(...lines: readonly string[]) {
  const bot = aBot();
  for (const line of lines) await bot.say(line);
  return bot;
}

describe("a message that stands on its own is a new thing", () => {
  it("is not fused into a meeting that is asked whether it is the same", async () => {
    const bot = await afterSaying(
      "/incontro 18/06/2021 Scandicci: a",
      "/incontro 18/06/2021 Scandicci: b",
      "19/6 fiesole",
    );
    assert.deepEqual(await standing(bot), ["1 2021-06-18 scandicci a"]);
    await bot.say("sì");
    assert.deepEqual(await standing(bot), ["1 2021-06-18 scandicci a", "2 2021-06-19 fiesole"]);
  });

  it("is not fused into a meeting outside the year that waits for a yes", async () => {
    const bot = await afterSaying("/incontro 18/06/2019 Signa: y", "oggi con Vaglia");
    await bot.say("sì");
    assert.deepEqual(
      (await standing(bot)).filter((told) => told.includes("signa")),
      [],
    );
  });

  it("is not fused into a meeting of which the day is asked", async () => {
    for (const first of ["/incontro 15/12 Signa: x", "incontro con Signa sui tributi", "riunione con Signa"]) {
      for (const second of ["ieri l'altro con Vaglia: z", "oggi con Vaglia", "call con Vaglia ieri"]) {
        const bot = await afterSaying(first, second, "sì");
        const stored = (await standing(bot)).join("; ");
        assert.ok(!(stored.includes("signa") && stored.includes("vaglia")), `${first} / ${second}: ${stored}`);
      }
    }
  });

  it("does not gather in one what three messages tell", async () => {
    const bot = await afterSaying("ieri con BaR e Campi: tributi", "oggi riunione con il comune di Bagno", "sì");
    for (const told of await standing(bot)) assert.ok(!/campi.*bagno/u.test(told), told);
  });
});

describe("a bare yes or no", () => {
  const duplicate = [
    "/incontro 18/06/2021 Scandicci, Bagno a Ripoli: bozza di convenzione",
    "/incontro 18/06/2021 Scandicci: tributi",
  ];

  it("answers only the last thing that the bot said", async () => {
    for (const word of ["no", "sì"]) {
      const bot = await afterSaying(...duplicate, "/incontro 19/06/2021 Scandicci: SUAP", word);
      assert.deepEqual(await standing(bot), [
        "1 2021-06-18 scandicci+bagno-a-ripoli bozza di convenzione",
        "2 2021-06-19 scandicci SUAP",
      ]);
    }
  });

  it("answers nothing of the day before", async () => {
    const bot = await afterSaying(...duplicate);
    bot.moveTo("2021-07-29T10:30");
    await bot.say("no");
    assert.equal((await standing(bot)).length, 1);
  });

  it("still answers after a question in between, once the meeting is taken up again", async () => {
    const bot = await afterSaying("incontro con Signa", "/stato", "il 18 giugno");
    assert.deepEqual(await standing(bot), ["1 2021-06-18 signa"]);
  });
});

describe("a refusal is an answer", () => {
  it("drops what was being told", async () => {
    const bot = await afterSaying("incontro con Signa", "no niente", "ieri riunione con", "sì");
    assert.deepEqual(await standing(bot), []);
  });

  it("leaves out the words that nobody understood", async () => {
    const bot = await afterSaying("ieri rinione con Sesto Fiorentino", "toglilo");
    assert.deepEqual(await standing(bot), ["1 2021-07-27 sesto-fiorentino"]);
  });

  it("is no evidence", async () => {
    const bot = aBot();
    await bot.pressTitled(await bot.say("/incontro 18/06/2021 Scandicci: a"), "Aggiungi la prova");
    for (const line of ["non ce l'ho ancora", "sì"]) await bot.say(line);
    const [meeting] = await bot.stored();
    assert.deepEqual(meeting?.evidence, []);
  });

  it("adds to what is the same", async () => {
    const bot = await afterSaying(
      "/incontro 18/06/2021 Scandicci, Bagno a Ripoli: bozza di convenzione",
      "/incontro 18/06/2021 Scandicci: tributi",
      "sì è lo stesso ma aggiungi Signa",
    );
    const [told, ...others] = await standing(bot);
    assert.deepEqual(others, []);
    assert.match(told ?? "", /scandicci\+bagno-a-ripoli\+signa/u);
  });

  it("a reason is a reason, whatever else it could mean", async () => {
    const bot = await afterSaying(
      "/incontro 18/06/2021 Scandicci: a",
      "/incontro 20/06/2021 Fiesole: b",
      "annulla incontro 1",
      "sbagliato",
      "sì",
    );
    assert.deepEqual(await standing(bot), ["2 2021-06-20 fiesole b"]);
  });
});

describe("what a day alone means", () => {
  it("is of the month of the meeting that is spoken of", async () => {
    const first = "/incontro 18/06/2021 Scandicci: a";
    assert.deepEqual(await standing(await afterSaying(first, "era il 20", "sì")), ["1 2021-06-20 scandicci a"]);
    const chain = await afterSaying(first, "l'incontro 1 era il 19 giugno", "anzi il 20", "sì");
    assert.deepEqual(await standing(chain), ["1 2021-06-20 scandicci a"]);
    const moved = await afterSaying("il 5 agosto incontro con Vaglia", "spostato al 9", "sì");
    assert.deepEqual(await standing(moved), ["1 2021-08-09 vaglia"]);
  });

  it("is taken after a button that asks for it", async () => {
    const bot = await afterSaying("/incontro 05/08/2021 Calenzano: SUAP");
    await bot.press("incontro.correct", { argument: "1" });
    for (const line of ["al 12 agosto", "sì"]) await bot.say(line);
    assert.deepEqual(await standing(bot), ["1 2021-08-12 calenzano SUAP"]);
  });
});

describe("a meeting that gets to where another is", () => {
  it("is asked about when it is corrected, and saved by a yes", async () => {
    const bot = await afterSaying(
      "/incontro 18/06/2021 Scandicci: a",
      "/incontro 19/06/2021 Scandicci: c",
      "l'incontro 2 era il 18 giugno",
      "sì",
    );
    assert.deepEqual(await standing(bot), ["1 2021-06-18 scandicci a", "2 2021-06-19 scandicci c"]);
    await bot.say("sì");
    assert.deepEqual(await standing(bot), ["1 2021-06-18 scandicci a", "2 2021-06-18 scandicci c"]);
  });

  it("is asked about when it is restored", async () => {
    const bot = await afterSaying("/incontro 18/06/2021 Scandicci: a", "annulla incontro 1", "sbaglio mio", "sì");
    await bot.say("/incontro 18/06/2021 Scandicci: a");
    await bot.say("ripristina l'incontro 1");
    await bot.say("sì");
    assert.deepEqual(await standing(bot), ["2 2021-06-18 scandicci a"]);
    await bot.say("sì");
    assert.equal((await standing(bot)).length, 2);
  });
});

describe("a button that was pressed late", () => {
  const luca = { id: "person-luca", name: "Luca Neri" };

  it("annuls nothing without a reason after the first half hour", async () => {
    const bot = aBot();
    const card = await bot.say("/incontro 18/06/2021 Scandicci: a");
    bot.wait({ hours: 48 });
    const reply = await bot.pressTitled(card, "Annulla la registrazione", {}, { person: luca });
    assert.equal(reply.kind === "card" && reply.card, "ask-text");
    assert.equal((await standing(bot)).length, 1);
  });

  it("says what is there now, not what it did once", async () => {
    const bot = aBot();
    const card = await bot.say("/incontro 18/06/2021 Scandicci: a");
    const undone = await bot.pressTitled(card, "Annulla la registrazione");
    await bot.pressTitled(undone, "Annulla questa modifica");
    const late = await bot.pressTitled(card, "Annulla la registrazione");
    assert.equal(late.kind === "card" && late.card, "message");
    assert.equal((await standing(bot)).length, 1);
  });

  it("keeps apart, field by field, what two people changed", async () => {
    const bot = await afterSaying("/incontro 18/06/2021 Scandicci: bozza");
    const form = await bot.press("incontro.correct", { argument: "1" });
    assert.ok(form.kind === "card" && form.card === "meeting-form");
    for (const line of ["aggiungi Fiesole all'incontro 1", "sì"]) await bot.say(line, { person: luca });
    const fields = { day: "2021-06-18", bodies: "scandicci", subject: "nuova" };
    const again = await bot.press("incontro.save", { ...fields, argument: form.view.nonce });
    await bot.pressTitled(again, "Salva");
    assert.deepEqual(await standing(bot), ["1 2021-06-18 scandicci+fiesole nuova"]);
  });
});

describe("«annulla»", () => {
  it("goes one step further back each time", async () => {
    const lines = ["/incontro 18/06/2021 Scandicci: a", "/incontro 19/06/2021 Fiesole: b", "annulla", "sì"];
    const bot = await afterSaying(...lines);
    assert.deepEqual(await standing(bot), ["1 2021-06-18 scandicci a"]);
    for (const line of ["annulla", "sì"]) await bot.say(line);
    assert.deepEqual(await standing(bot), []);
  });
});
