// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const file = { name: "verbale.pdf", link: "https://comune.sharepoint.com/sites/peg/verbale.pdf" };
const kept = { text: "verbale.pdf https://comune.sharepoint.com/sites/peg/verbale.pdf" };

describe("a file sent in the chat", () => {
  it("with a meeting told in one line is its evidence, and opens from its card", async () => {
    const bot = aBot();
    const recorded = viewOf(await bot.say("/incontro 18/6 Scandicci: tavolo", { files: [file] }), "meeting");
    assert.match(recorded.documented, /1 incontro/);
    assert.deepEqual(recorded.links, [{ text: "Apri verbale.pdf", url: file.link }]);
    assert.deepEqual((await bot.stored())[0]?.evidence, [kept]);
  });

  for (const text of ["", "ecco il verbale", "/stato"]) {
    it(`with «${text}» asks which of the newest meetings it proves, and keeps nothing before the answer`, async () => {
      const bot = aBot();
      for (const day of [1, 2, 3, 4]) await bot.say(`/incontro ${day}/7 Signa`);
      const asked = await bot.say(text, { files: [file] });
      const view = viewOf(asked, "ask-text");
      assert.equal(view.heading, "Quale incontro prova «verbale.pdf»?");
      assert.deepEqual(
        view.buttons.map(({ title }) => title),
        ["Aggiungi all'incontro 4", "Aggiungi all'incontro 3", "Aggiungi all'incontro 2", "Vedi gli incontri"],
      );
      assert.ok((await bot.stored()).every(({ evidence }) => evidence.length === 0));
      const added = await bot.pressTitled(asked, "Aggiungi all'incontro 3", { text: view.value });
      assert.equal(viewOf(added, "meeting").heading, "Incontro 3: prova aggiunta");
      assert.match(viewOf(added, "meeting").totalsBefore, /Con la prova: 0 incontri/);
      assert.deepEqual((await bot.stored()).find(({ number }) => number === 3)?.evidence, [kept]);
    });
  }

  const meant: readonly [string, readonly number[]][] = [
    ["verbale del 13 luglio", [1]],
    ["verbale prot. n. 1 dell'incontro con Impruneta", [2]],
    ["il verbale di Fiesole", [4, 3]],
    ["le foto della riunione con Signa", [1]],
    ["verbale firmato dell'incontro del 14/7", [2]],
  ];
  for (const [text, numbers] of meant) {
    it(`with «${text}» offers the meeting that the words mean`, async () => {
      const bot = aBot();
      for (const told of ["13/7 Signa", "14/7 Impruneta", "15/7 Fiesole", "16/7 Fiesole"])
        await bot.say(`/incontro ${told}: altro`);
      const { buttons } = viewOf(await bot.say(text, { files: [file] }), "ask-text");
      const titles = numbers.map((number) => `Aggiungi all'incontro ${number}`);
      assert.deepEqual(buttons.map(({ title }) => title).slice(0, -1), titles);
    });
  }

  it("with a day that no meeting is of offers the newest, and says so", async () => {
    const bot = aBot();
    await bot.say("/incontro 13/7 Signa: altro");
    const asked = await bot.say("verbale del 12 luglio", { files: [file] });
    assert.match(asked.kind === "card" ? (asked.notices?.join() ?? "") : "", /Non trovo un incontro con quel giorno/);
    assert.equal(viewOf(asked, "ask-text").buttons[0]?.title, "Aggiungi all'incontro 1");
  });

  it("with the number of a meeting offers that one", async () => {
    const bot = aBot();
    for (const day of [1, 2, 3, 4]) await bot.say(`/incontro ${day}/7 Signa`);
    for (const text of ["/incontro 1", "verbale dell'incontro 1", "1"]) {
      const { buttons } = viewOf(await bot.say(text, { files: [file] }), "ask-text");
      assert.equal(buttons[0]?.argument, "1.1", text);
    }
    assert.match(viewOf(await bot.say("/incontro 9", { files: [file] }), "message").heading, /Non c'è un incontro 9/);
  });

  it("without a meeting yet, or with a link too long to keep, is said so", async () => {
    const bot = aBot();
    assert.match(viewOf(await bot.say("", { files: [file] }), "message").heading, /Non c'è ancora un incontro/);
    const long = { name: "x.pdf", link: `https://x.example/${"x".repeat(500)}` };
    assert.match(viewOf(await bot.say("", { files: [long] }), "message").heading, /troppo lungo/);
  });
});

describe("a link among the evidence", () => {
  it("opens only when it is a web address", async () => {
    const bot = aBot();
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    const evidence = "javascript:alert(1) data:x http://a.example/b%20c.pdf; https://a.example";
    const fields = { argument: nonce, day: "2021-07-01", bodies: "signa", evidence };
    assert.deepEqual(viewOf(await bot.press("incontro.submit", fields), "meeting").links, [
      { text: "Apri b c.pdf", url: "http://a.example/b%20c.pdf" },
      { text: "Apri a.example", url: "https://a.example/" },
    ]);
  });
});
