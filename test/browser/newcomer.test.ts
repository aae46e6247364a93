// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { beInTheChat } from "#test/support/in-the-chat.ts";
import { temporaryFolder } from "#test/support/program.ts";

const line = "/incontro oggi Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione";

describe("what a newcomer does, in a browser", function () {
  this.timeout(120_000);
  const folder = temporaryFolder();
  const its = beInTheChat({ folder });

  it("the terminal says where the chat is, where the data are, and three things to try", () => {
    const output = its.program.output();
    assert.match(output, /La chat:\s+http:\/\/localhost:\d+/);
    assert.ok(output.includes(folder));
    for (const text of [line, "/stato", "/aiuto"]) assert.ok(output.includes(text), text);
  });

  it("the bot says hello by itself", async () => {
    await its.see("Ciao! Tengo il diario dell'obiettivo", "welcome");
  });

  it("a line is recorded, the status shows it, and both are there after a restart", async () => {
    let chat = await its.open();
    await chat.say(line);
    await chat.waitForCard("Incontro 1 registrato");
    await chat.waitForCard("Incontri: 1 su 3 · Enti: 3 (ne bastano 2)");
    await chat.close();
    await its.restart();
    chat = await its.open();
    await chat.say("/stato");
    await chat.waitForCard("Incontro 1 · mercoledì 28 luglio 2021");
    for (const text of ["1 su 3", "3 (ne bastano 2)", "dal 1º gennaio 2021 al 30 aprile 2021"])
      await chat.waitForCard(text);
    await chat.close();
  });

  it("the form shows its errors beside the fields, keeps what was typed, and gives way to the confirmation", async () => {
    const chat = await its.open();
    await chat.say("/incontro");
    await chat.waitForCard("Registra un incontro");
    const cards = await chat.page.locator(".ac-adaptiveCard").count();
    assert.equal(await chat.card().getByLabel("Altri enti").isVisible(), false);
    await chat.press("Altri dati");
    await chat.fill("Altri enti", "Topolinia");
    await chat.fill("Argomento", "tavolo tecnico");
    await chat.press("Registra");
    await chat.waitForCard("Non conosco l'ente «Topolinia»: correggi il nome, oppure toglilo.");
    assert.equal(await chat.valueOf("Argomento"), "tavolo tecnico");
    await chat.fill("Altri enti", "Empoli");
    await chat.choose("Enti", "Fiesole");
    await chat.press("Registra");
    await chat.waitForCard("Incontro 2 registrato");
    await chat.waitForCard("Comune di Fiesole, Comune di Empoli");
    assert.equal(await chat.page.locator(".ac-adaptiveCard").count(), cards);
    await chat.close();
  });

  it("the buttons of the status open the meetings, one meeting, the bodies and the form", async () => {
    const chat = await its.open();
    await chat.say("/stato");
    await chat.press("Vedi gli incontri");
    await chat.waitForCard("Filtra");
    await chat.card().getByText("Incontro 1 · mercoledì 28 luglio 2021").click();
    await chat.waitForCard("Comune di Scandicci, Comune di Bagno a Ripoli, Comune di Sesto Fiorentino");
    await chat.press("Vedi lo stato");
    await chat.waitForCard("A che punto siamo");
    await chat.press("Vedi gli enti");
    await chat.waitForCard("Gli enti coinvolti");
    await chat.press("Registra un incontro");
    await chat.waitForCard("Servono il giorno e almeno un ente");
    await chat.close();
  });

  for (const device of ["desktop", "phone"] as const) {
    it(`nothing is cut and nothing of ours is in English, on a ${device}`, async () => {
      const chat = await its.open(device);
      const pictured: readonly [string, string][] = [
        ["/stato", "status"],
        ["/incontri", "meetings"],
        ["/incontro 1", "meeting"],
        ["/enti", "bodies"],
        ["/aiuto", "help"],
        ["boh", "not-understood"],
        ["/incontro", "form"],
        ["/incontro giovedì Barberino e Topolinia", "questions"],
        ["/incontro 18/12/2020 Scandicci", "outside-year"],
      ];
      for (const [text, picture] of pictured) {
        await chat.say(text);
        assert.deepEqual(await chat.cutTexts(), [], text);
        assert.doesNotMatch(
          await chat.card().innerText(),
          /\b(?:the|meeting|body|status|undefined|null|NaN|Object)\b/i,
          text,
        );
        await chat.picture(`${picture}-${device}`);
      }
      await chat.say("annulla");
      await chat.close();
    });
  }
});
