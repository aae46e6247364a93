// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("/enti", () => {
  const met = async () => {
    const bot = aBot();
    await bot.say("/incontro 1/7 Scandicci e Prefettura; prot. 1/2021");
    await bot.say("/incontro 2/7 Scandicci");
    return bot;
  };

  it("says who was met, how often, when last, and who does not count", async () => {
    const bot = await met();
    const { bodies, totals } = viewOf(await bot.say("/enti"), "bodies");
    assert.equal(totals, "Incontri: 2 su 3 · Enti: 1 su 2");
    assert.deepEqual(
      bodies.map(({ name, detail }) => `${name}: ${detail}`),
      [
        "Comune di Scandicci: 2 incontri (1 con la prova), l'ultimo venerdì 2 luglio 2021",
        "Prefettura - UTG - Firenze: 1 incontro (1 con la prova), l'ultimo giovedì 1º luglio 2021 · per questo obiettivo non conta",
      ],
    );
  });

  it("says who was never met, page by page, without the owner", async () => {
    const bot = await met();
    const names: string[] = [];
    let reply = await bot.pressTitled(await bot.say("/enti"), "Mai incontrati");
    for (;;) {
      const view = viewOf(reply, "bodies");
      names.push(...view.bodies.map(({ name }) => name));
      if (!view.buttons.some(({ title }) => title === "Altri enti")) break;
      reply = await bot.pressTitled(reply, "Altri enti");
    }
    assert.equal(new Set(names).size, names.length);
    assert.equal(names.length, (await bot.register()).size - 3);
    assert.ok(!names.includes("Comune di Scandicci") && !names.includes("Comune di Firenze"));
    assert.deepEqual(viewOf(await bot.say("/enti mai incontrati"), "bodies").bodies.length, 20);
  });

  it("opens a body by its name, its alias or its line in the list", async () => {
    const bot = await met();
    const [line] = viewOf(await bot.say("/enti"), "bodies").bodies;
    const pressed = viewOf(await bot.press("enti.show", { argument: line?.argument ?? "" }), "body");
    assert.deepEqual(
      pressed.facts.map(({ label, value }) => `${label}: ${value}`),
      [
        "Nome breve: Scandicci",
        "Tipo: Comune",
        "Conta: Sì, come il suo tipo",
        "Incontri: 2, 1 con la prova",
        "Il primo: giovedì 1º luglio 2021",
        "L'ultimo: venerdì 2 luglio 2021",
      ],
    );
    assert.deepEqual(viewOf(await bot.say("/enti scandicci"), "body"), pressed);
    assert.match(viewOf(await bot.say("/enti UTG Firenze"), "body").heading, /^Prefettura/);
    assert.match(viewOf(await bot.say("/bodies Signa"), "body").heading, /Signa/);
  });

  it("asks which one where several may be meant, and offers to add who nobody knows", async () => {
    const bot = await met();
    const which = viewOf(await bot.say("/enti Barberino"), "message");
    assert.deepEqual(
      which.buttons.map(({ title }) => title),
      ["Barberino di Mugello", "Barberino Tavarnelle", "Vedi gli enti"],
    );
    const unknown = await bot.say("/enti Topolinia");
    assert.match(viewOf(unknown, "message").heading, /Non conosco l'ente «Topolinia»/);
    const form = viewOf(await bot.pressTitled(unknown, "Aggiungi un ente"), "body-form");
    assert.equal(form.officialName.value, "Topolinia");
    const partly = viewOf(await bot.say("/enti Consorzio Mugello 2000"), "message");
    assert.ok(partly.buttons.some(({ title }) => title === "Aggiungi un ente"));
  });

  it("goes to the meetings of a body", async () => {
    const bot = await met();
    const list = await bot.pressTitled(await bot.say("/enti Prefettura"), "Vedi i suoi incontri");
    assert.deepEqual(
      viewOf(list, "meetings").meetings.map(({ argument }) => argument),
      ["1"],
    );
  });

  for (const line of ["rinomina", "alias", "unisci", "separa", "conta", "non conta", "modifica"]) {
    it(`«/enti ${line}» alone says what can be written`, async () => {
      const { heading, lines } = viewOf(await aBot().say(`/enti ${line}`), "message");
      assert.match(heading, /^Non ho capito quale ente/);
      assert.ok(lines.length > 5);
    });
  }

  it("what it says can be written is understood, in both languages", async () => {
    for (const command of ["/enti", "/bodies"]) {
      const bot = aBot();
      const { lines } = viewOf(await bot.say(`${command} ${command === "/enti" ? "rinomina" : "rename"}`), "message");
      const examples = lines.map(({ text }) => text);
      assert.equal(examples.length, 8);
      for (const example of examples) {
        const reply = await bot.say(example);
        const said = reply.kind === "card" ? `${reply.card} ${reply.summary}` : "";
        const isUnderstood = /^(?:body|body-form) |^message «Prefettura di Firenze» è lo|^message Is “Prefett/.test(
          said,
        );
        assert.ok(isUnderstood || example.endsWith("separa Prefettura") || example.endsWith("part Prefettura"), said);
      }
    }
  });
});
