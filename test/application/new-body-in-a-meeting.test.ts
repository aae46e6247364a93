// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { saved } from "#test/fakes/a-body-form.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("a name that nobody knows, told with a meeting", () => {
  /** Sends the form with the choice of this title under its doubt. */
  const chosen = async (bot: ReturnType<typeof aBot>, reply: Reply, ...titles: readonly RegExp[]) => {
    const form = viewOf(await bot.pressTitled(reply, "Modifica"), "meeting-form");
    const [doubt] = form.bodyDoubts;
    const values = titles.map((title) => {
      const choice = doubt?.choices.find((one) => title.test(one.title));
      assert.ok(choice, `no choice ${title} in ${doubt?.choices.map((one) => one.title).join(", ")}`);
      return choice.value;
    });
    const inputs = { day: form.day.value, others: form.others.value, [doubt?.id ?? ""]: values.join(",") };
    return bot.press("incontro.submit", { ...inputs, argument: form.nonce });
  };
  const isNew = /è un ente nuovo: aggiungilo/;

  it("asks, and adds nothing before a yes", async () => {
    for (const line of ["/incontro ieri con Consorzio Mugello 2000", "ieri riunione con Consorzio Alfa"]) {
      const bot = aBot();
      const { buttons } = viewOf(await bot.say(line), "proposal");
      assert.ok(buttons.some(({ title }) => title === "È un ente nuovo"));
      assert.deepEqual([await bot.history(), (await bot.register()).changes], [[], []]);
    }
    const maybe = viewOf(await aBot().say("ieri con Consorzio Alfa"), "proposal");
    assert.equal(maybe.heading, "Chi è «Consorzio Alfa»?");
  });

  it("becomes another body that does not count, by its choice or in words, until a manager says so", async () => {
    for (const answer of [
      async (bot: ReturnType<typeof aBot>) =>
        chosen(bot, await bot.say("/incontro ieri Consorzio Mugello 2000"), isNew),
      async (bot: ReturnType<typeof aBot>) => {
        await bot.say("/incontro ieri Consorzio Alfa");
        return bot.say("è un ente nuovo");
      },
      async (bot: ReturnType<typeof aBot>) =>
        bot.pressTitled(await bot.say("/incontro ieri Consorzio Mugello 2000"), "È un ente nuovo"),
    ]) {
      const bot = aBot();
      const reply = await answer(bot);
      assert.equal(viewOf(reply, "meeting").totals, "Incontri: 1 su 3 · Enti: 0 su 2");
      assert.match(
        (reply.kind === "card" && reply.notices?.join(" ")) || "",
        /^Ho aggiunto l'ente «Consorzio .*non conta/,
      );
      const name = viewOf(await bot.say("/enti"), "bodies").bodies[0]?.name ?? "";
      await saved(bot, await bot.say(`/enti conta ${name}`));
      assert.equal(viewOf(await bot.say("/stato"), "status").indicators[1]?.value, "1 su 2");
      await bot.say(`/incontro oggi ${name}`);
      assert.equal((await bot.stored()).length, 2);
    }
  });

  const ofAKind = [
    ["Unione Valdera", "È un'Unione di Comuni nuova", "unione"],
    ["Comune di Roccacannuccia", "È un Comune nuovo", "comune"],
    ["Città metropolitana di Bologna", "È una Città Metropolitana nuova", "citta-metropolitana"],
    ["Regione Umbria", "È una Regione nuova", "regione"],
  ] as const;

  it("is of the kind that it says, and counts, by one tap of a manager", async () => {
    for (const [name, title, kind] of ofAKind) {
      const bot = aBot();
      const reply = await bot.pressTitled(await bot.say(`ieri incontro con ${name}`), title);
      assert.equal(viewOf(reply, "meeting").totals, "Incontri: 1 su 3 · Enti: 1 su 2", name);
      assert.match((reply.kind === "card" && reply.notices?.join(" ")) || "", /: conta\.$/u);
      const [added] = (await bot.register()).changes;
      assert.deepEqual([added?.kind, added?.counts], [kind, undefined]);
    }
  });

  it("is of the kind that it says, and counts only once a manager says so, by the tap of anybody else", async () => {
    for (const [name, title, kind] of ofAKind) {
      const bot = aBot({ newPeople: "editor", managers: ["person-anna"] });
      const reply = await bot.pressTitled(await bot.say(`ieri incontro con ${name}`), title);
      assert.equal(viewOf(reply, "meeting").totals, "Incontri: 1 su 3 · Enti: 0 su 2", name);
      assert.match((reply.kind === "card" && reply.notices?.join(" ")) || "", /non conta, finché/u);
      const [added] = (await bot.register()).changes;
      assert.deepEqual([added?.kind, added?.counts], [kind, false]);
    }
  });

  it("that begins as a body's name is no person, and one of another kind is said plainly to be new", async () => {
    for (const name of ["Provincia di Pistoia", "Consorzio di bonifica Alfa", "Unione Sportiva Signa"]) {
      const { buttons } = viewOf(await aBot().say(`/incontro ieri ${name}`), "proposal");
      const titles = buttons.map(({ title }) => title);
      assert.ok(titles.includes("È un ente nuovo") && !titles.includes("È una persona"), `${name}: ${titles}`);
    }
  });

  it("is read whole where its official name leaves out a small word, or names its union first", async () => {
    const bot = aBot();
    const line = "ieri incontro con Unione dei Comuni Circondario Empolese Valdelsa";
    const { sentence } = viewOf(await bot.say(line), "meeting");
    assert.match(sentence, /con Circondario Empolese Valdelsa/u);
    const asked = viewOf(await bot.say("oggi incontro con Unione di Comuni Valdarno"), "proposal");
    assert.match(asked.heading, /^«Unione di Comuni Valdarno»/u);
  });

  it("is never settled by a «sì»", async () => {
    for (const line of ["/incontro ieri Consorzio Alfa", "/incontro giovedì Topolinia", "ieri incontro con Prato"]) {
      const bot = aBot();
      await bot.say(line);
      await bot.say("sì");
      assert.deepEqual(await bot.history(), []);
    }
  });

  it("is known to whoever writes next, also to another instance of the program", async () => {
    const bot = aBot();
    const other = aBot({ rows: bot.rows });
    await other.say("/enti");
    await chosen(bot, await bot.say("/incontro ieri Consorzio Mugello 2000"), isNew);
    const anna = {
      person: { id: "person-anna", name: "Anna Neri" },
      chat: { id: "chat-2", kind: "personal" },
    } as const;
    const { totals } = viewOf(await other.say("/incontro oggi consorzio mugello 2000", anna), "meeting");
    assert.equal(totals, "Incontri: 2 su 3 · Enti: 0 su 2");
    await other.pressTitled(await other.say("/enti unisci Consorzio Mugello 2000 a Signa"), "Sì, è lo stesso");
    assert.equal(
      viewOf(await bot.say("/incontro 1/7 Consorzio Mugello 2000"), "meeting").facts[1]?.value,
      "Comune di Signa",
    );
  });

  it("is added once, however often the form is sent", async () => {
    const bot = aBot();
    const asked = await bot.say("/incontro ieri Consorzio Alfa");
    await Promise.all([chosen(bot, asked, isNew), chosen(bot, asked, isNew)]);
    assert.deepEqual(
      (await bot.history()).map(({ kind }) => kind),
      ["meeting", "body"],
    );
  });

  it("told to be a known body means it this time, and from then on only when that is told as well", async () => {
    const bot = aBot();
    const mugello = /^Unione Montana/;
    await chosen(bot, await bot.say("/incontro 1/7 Consorzio Mugello 2000"), mugello);
    assert.equal((await bot.stored()).length, 1);
    assert.deepEqual((await bot.register()).changes, []);
    const again = await bot.say("/incontro 2/7 Barberino");
    await chosen(bot, again, /Tavarnelle/, /^Ricorda che «Barberino»/);
    assert.match(viewOf(await bot.say("/incontro 3/7 Barberino"), "meeting").sentence, /Barberino Tavarnelle/);
    await bot.pressTitled(await bot.say("/enti Barberino"), "Modifica");
    const [, remembered] = viewOf(await bot.say("/storia"), "history").entries.filter(
      ({ title }) => !/Incontro 3/.test(title),
    );
    assert.match(remembered?.title ?? "", /Barberino Tavarnelle: un altro nome/);
  });

  for (const value of [
    "new:__proto__",
    "new:%E0%A4%A",
    `new:${encodeURIComponent("<b>x</b>")}`,
    "new:Comune",
    "remember:Barberino",
  ]) {
    it(`a choice forged as «${value}» adds nothing`, async () => {
      const bot = aBot();
      const question = await bot.say("/incontro ieri Topolinia");
      const form = viewOf(await bot.pressTitled(question, "Modifica"), "meeting-form");
      const others = decodeURIComponent(value.replace("%E0%A4%A", "")).replace(/^\w+:/, "");
      await bot.press("incontro.submit", { argument: form.nonce, day: "2021-07-27", others, doubt0: value });
      assert.deepEqual([await bot.history(), (await bot.register()).changes], [[], []]);
    });
  }
});
