// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

type Bot = ReturnType<typeof aBot>;

const storedBy = async (bot: Bot) =>
  (await bot.stored()).map(({ day, bodies, subject, notes }) => [`${day}`, bodies.join(), subject, notes].join("|"));

const headingOf = (reply: Reply) => viewOf(reply, "proposal").heading;

describe("what is in doubt is one question at a time", () => {
  it("several follow each other in the same card, and the answer to the last records", async () => {
    const bot = aBot();
    const who = await bot.say("/incontro giovedì Barberino e Topolinia: tavolo");
    assert.equal(headingOf(who), "«Barberino»: quale ente intendi?");
    assert.equal(
      viewOf(who, "proposal").lines[0]?.text,
      "Ho capito così: giovedì 22 luglio o giovedì 29 luglio? · «Topolinia»? · tavolo",
    );
    const other = await bot.pressTitled(who, "Comune di Barberino Tavarnelle");
    assert.equal(headingOf(other), "Chi è «Topolinia»?");
    const when = await bot.pressTitled(other, "Toglilo");
    assert.equal(headingOf(when), "«giovedì», con Barberino Tavarnelle: quale giorno?");
    assert.deepEqual(await bot.stored(), []);
    const recorded = await bot.pressTitled(when, "Giovedì 22 luglio");
    assert.match(viewOf(recorded, "meeting").heading, /^Incontro 1 registrato/);
    assert.deepEqual(await storedBy(bot), ["2021-07-22|barberino-tavarnelle|tavolo|"]);
    assert.deepEqual(await bot.pressTitled(when, "Giovedì 22 luglio"), recorded);
    assert.equal((await bot.stored()).length, 1);
  });

  it("an answer typed in the middle is as good as a press", async () => {
    const bot = aBot();
    const who = await bot.say("/incontro Barberino e Topolinia");
    const when = await bot.say("giovedì scorso");
    assert.equal(headingOf(when), headingOf(who));
    const other = await bot.say("Tavarnelle");
    assert.equal(headingOf(other), "Chi è «Topolinia»?");
    viewOf(await bot.pressTitled(other, "È un ente nuovo"), "meeting");
    assert.deepEqual(await storedBy(bot), ["2021-07-22|barberino-tavarnelle,topolinia||"]);
  });

  it("a person goes into the notes, and not among the bodies, and that is said", async () => {
    const bot = aBot();
    const who = await bot.say("ieri riunione con Fiesole e Topolinia sul SUAP");
    assert.equal(headingOf(who), "Chi è «Topolinia»?");
    const recorded = await bot.pressTitled(who, "È una persona");
    assert.ok(recorded.kind === "card");
    assert.deepEqual(recorded.notices, ["«Topolinia» è una persona: l'ho messa nelle note, non tra gli enti."]);
    assert.deepEqual(await storedBy(bot), ["2021-07-27|fiesole|SUAP|Topolinia"]);
    assert.deepEqual((await bot.register()).changes, []);
  });

  it("what a button says can be typed", async () => {
    const typed: readonly (readonly [line: string, answer: string, stored: string])[] = [
      ["ieri riunione con Fiesole e Anna Neri", "sì", "2021-07-27|fiesole||Anna Neri"],
      ["ieri riunione con Fiesole e Topolinia", "una persona", "2021-07-27|fiesole||Topolinia"],
      ["ieri riunione con Fiesole e Topolinia", "è un ente nuovo", "2021-07-27|fiesole,topolinia||"],
      ["ieri riunione con Topolinia e Paperopoli", "sono nuovi", "2021-07-27|topolinia,paperopoli||"],
      ["ieri riunione con Fiesole e Topolinia", "toglilo", "2021-07-27|fiesole||"],
      ["/incontro ieri Consorzio Mugello 2000", "è nuovo", "2021-07-27|consorzio-mugello-2000||"],
      ["ieri riunione con Barberino", "il secondo", "2021-07-27|barberino-tavarnelle||"],
      ["/incontro Signa", "ieri", "2021-07-27|signa||"],
      ["/incontro ieri", "con Signa", "2021-07-27|signa||"],
      ["ieri alle 3 riunione con Fiesole", "alle 15", "2021-07-27|fiesole||"],
      ["ieri riunione con calma con Signa", "è l'argomento", "2021-07-27|signa|calma|"],
      ["ieri riunione con le Signe", "tutti e due", "2021-07-27|signa,lastra-a-signa||"],
    ];
    for (const [line, answer, stored] of typed) {
      const bot = aBot();
      await bot.say(line);
      await bot.say(answer);
      assert.deepEqual(await storedBy(bot), [stored], `${line}: ${answer}`);
    }
  });

  it("also what opens the form, or leaves it", async () => {
    const bot = aBot();
    await bot.say("/incontro Signa: tavolo");
    const form = viewOf(await bot.say("un altro giorno"), "meeting-form");
    assert.equal(form.bodies.value, "signa");
    await bot.say("/incontro Signa: tavolo");
    assert.match(viewOf(await bot.say("annulla"), "message").heading, /non ho registrato niente/);
    await bot.say("stamattina Fiesole e Vaglia");
    viewOf(await bot.say("modifica"), "meeting-form");
    assert.deepEqual(await bot.stored(), []);
  });

  it("who is asked with whom the meeting was chooses from a list, or presses who was met lately", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/6 Signa e Vaglia");
    const asked = await bot.say("/incontro ieri");
    const view = viewOf(asked, "proposal");
    assert.deepEqual(
      view.buttons.map(({ title }) => title),
      ["Conferma", "Signa", "Vaglia", "Modifica", "Annulla"],
    );
    const again = viewOf(await bot.pressTitled(asked, "Conferma"), "proposal");
    assert.equal(again.problem, "Scegli prima dall'elenco, oppure scrivimelo.");
    const values = ["Fiesole", "Scandicci"].map((name) => {
      return view.lists[0]?.choices.find(({ title }) => title === name)?.value ?? "";
    });
    await bot.pressTitled(asked, "Conferma", { answer: values.join(",") });
    await bot.pressTitled(await bot.say("/incontro oggi"), "Fiesole");
    assert.deepEqual(await storedBy(bot), [
      "2021-07-28|fiesole||",
      "2021-07-27|fiesole,scandicci||",
      "2021-06-18|signa,vaglia||",
    ]);
  });

  it("more than two bodies that words may mean are a list with one button", async () => {
    const bot = aBot();
    const asked = await bot.say("/incontro ieri l'Unione");
    const { buttons, lists } = viewOf(asked, "proposal");
    assert.ok((lists[0]?.choices.length ?? 0) > 2);
    assert.equal(buttons[0]?.title, "Conferma");
    await bot.pressTitled(asked, "Conferma", { answer: lists[0]?.choices[1]?.value ?? "" });
    assert.equal((await bot.stored()).length, 1);
  });

  it("another day is told in the form, which keeps what was told", async () => {
    const bot = aBot();
    const form = await bot.pressTitled(await bot.say("/incontro Signa: tavolo"), "Un altro giorno");
    const { bodies, nonce, subject } = viewOf(form, "meeting-form");
    assert.deepEqual([bodies.value, subject.value], ["signa", "tavolo"]);
    const fields = { argument: nonce, day: "2021-07-12", bodies: "signa", subject: "tavolo" };
    viewOf(await bot.press("incontro.submit", fields), "meeting");
  });

  it("an hour that may be two is pressed, and one that nobody can read is left out", async () => {
    const bot = aBot();
    await bot.pressTitled(await bot.say("/incontro ieri alle 3 Fiesole"), "Alle 15");
    assert.equal((await bot.stored())[0]?.hour, "15:00");
  });

  it("a button of an earlier question shows what is asked by now, and does nothing else", async () => {
    const bot = aBot();
    const who = await bot.say("/incontro giovedì Barberino");
    await bot.pressTitled(who, "Comune di Barberino Tavarnelle");
    const again = await bot.pressTitled(who, "Comune di Barberino di Mugello");
    assert.match(headingOf(again), /^«giovedì»/);
    await bot.pressTitled(again, "Giovedì 22 luglio");
    assert.deepEqual(await storedBy(bot), ["2021-07-22|barberino-tavarnelle||"]);
  });

  it("a question that was put aside is still answered by its buttons", async () => {
    const bot = aBot();
    const when = await bot.say("/incontro Signa: tavolo");
    await bot.say("/incontro Vaglia");
    await bot.pressTitled(when, "Ieri");
    assert.deepEqual(await storedBy(bot), ["2021-07-27|signa|tavolo|"]);
    await bot.say("ieri");
    assert.equal((await bot.stored()).length, 1);
  });

  it("is asked in the language of whoever writes", async () => {
    const when = viewOf(await aBot().say("/meeting Signa"), "proposal");
    assert.equal(when.heading, "When, with Signa?");
    assert.deepEqual(
      when.buttons.map(({ title }) => title),
      ["Today", "Yesterday", "Another day", "Cancel"],
    );
  });

  for (const code of [
    "day/2021-02-31",
    "day/x",
    "hour/25:00",
    "bodies/Barberino",
    "bodies/Barberino/__proto__",
    "new/Signa",
    "person/%E0%A4%A",
    "pippo/x",
    "bodies/Topolinia/signa",
  ])
    it(`an answer forged as «${code}» records nothing`, async () => {
      const bot = aBot();
      const { buttons } = viewOf(await bot.say("/incontro ieri Barberino"), "proposal");
      const [nonce = ""] = buttons[0]?.argument.split(".") ?? [];
      await bot.press("incontro.answer", { argument: `${nonce}.${code}` });
      await bot.press("incontro.answer", { argument: nonce, answer: code });
      await bot.press("incontro.answer", { argument: code, answer: code });
      assert.deepEqual(await bot.stored(), []);
    });
});
