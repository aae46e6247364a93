// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "#test/support/browser.ts";
import { type ChatPage, openChatPage } from "#test/support/chat-page.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

describe("the register, in a browser", function () {
  this.timeout(120_000);
  let browser: Browser;
  let program: Program;
  let chat: ChatPage;

  before(async () => {
    const env = { CLOCK_START: "2021-07-28T10:00:00+02:00" };
    [browser, program] = await Promise.all([
      openBrowser(),
      startProgram({ folder: temporaryFolder(), hasChat: true, env }),
    ]);
    chat = await openChatPage(browser, program.chatUrl);
    await chat.waitForCard("Ciao!");
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  /** Waits for the text, and keeps a picture of the card: nothing on it is cut. */
  const see = async (text: string, picture: string) => {
    await chat.waitForCard(text);
    assert.deepEqual(await chat.cutTexts(), [], picture);
    await chat.picture(`${picture}-desktop`);
  };

  it("a meeting told again is asked about, and joined", async () => {
    await chat.say("/incontro 18/6 Scandicci: tavolo");
    await chat.waitForCard("Incontro 1 registrato");
    await chat.say("/incontro 18/6 Scandicci e Fiesole: bozza di convenzione");
    await see("È lo stesso incontro dell'incontro 1 registrato da te?", "duplicate");
    await chat.press("È lo stesso: unisci");
    await see("Incontro 1: uniti i due racconti", "joined");
  });

  it("a mistake is corrected in the form, and taken back", async () => {
    await chat.say("/incontro 1");
    await chat.press("Correggi");
    await chat.waitForCard("Correggi l'incontro 1");
    await chat.press("Altri dati");
    await chat.fill("Luogo", "Palazzo Vecchio");
    await chat.fill("Note", "c'era Mario Rossi");
    await chat.press("Salva la correzione");
    await see("Incontro 1 corretto", "corrected");
    await chat.press("Annulla questa modifica");
    await chat.waitForCard("Incontro 1: ultima modifica annullata");
    await chat.press("Annulla questa modifica");
    await chat.waitForCard("c'era Mario Rossi");
  });

  it("a link among the evidence can be opened", async () => {
    await chat.say("/incontro 1");
    await chat.press("Aggiungi la prova");
    await see("Qual è la prova dell'incontro 1", "evidence");
    await chat.fill("Prova", "prot. 201345/2021 del 22/6 https://www.comune.example/verbale.pdf");
    await chat.press("Aggiungi la prova");
    await see("Apri verbale.pdf", "documented");
  });

  it("a phase is started and ended on a day", async () => {
    await chat.say("/fasi");
    await see("Le fasi", "phases");
    await chat.card().getByRole("button", { name: "Segna i giorni" }).first().click();
    await see("Fase 1: quando è iniziata, e quando si è conclusa?", "phase-form");
    await chat.fill("Inizio", "2021-01-04");
    await chat.fill("Fine", "2021-04-28");
    await chat.press("Salva");
    await see("Fase 1 conclusa mercoledì 28 aprile 2021", "phase-ended");
    await chat.press("Vedi le fasi");
    await chat.waitForCard("Conclusa mercoledì 28 aprile 2021: nei tempi, in anticipo di 2 giorni");
  });

  it("a name is removed from a meeting and from its history", async () => {
    await chat.say("/storia 1");
    await see("La storia dell'incontro 1", "history");
    await chat.press("Togli un nome");
    await chat.fill("Nome", "Mario Rossi");
    await chat.press("Togli un nome");
    await see("Tolgo «Mario Rossi» dall'incontro 1 e dalla sua storia?", "remove-name");
    await chat.press("Sì, togli il nome");
    await chat.waitForCard("Ho tolto il nome dall'incontro 1 e da tutta la sua storia.");
    await chat.say("/storia 1");
    await chat.waitForCard("Incontro 1: tolto un nome");
    assert.doesNotMatch(await chat.card().innerText(), /Mario Rossi/);
  });

  it("a meeting is annulled with a reason, and restored", async () => {
    await chat.say("/incontro 1");
    await chat.press("Annulla l'incontro");
    await chat.waitForCard("Annullare l'incontro 1?");
    await chat.press("Annulla l'incontro");
    await see("Scrivi il motivo: resta nel registro.", "reason");
    await chat.fill("Motivo", "registrato due volte");
    await chat.press("Annulla l'incontro");
    await see("Incontro 1 annullato", "annulled");
    await chat.press("Annulla questa modifica");
    await chat.waitForCard("Incontro 1: ultima modifica annullata");
  });
});
