// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "#test/support/browser.ts";
import { type ChatPage, openChatPage } from "#test/support/chat-page.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

for (const device of ["desktop", "phone"] as const) {
  describe(`the bodies, in a browser, on a ${device}`, function () {
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
      chat = await openChatPage(browser, program.chatUrl, { isPhone: device === "phone" });
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
      await chat.picture(`${picture}-${device}`);
    };

    it("a new body told with a meeting is added by a yes", async () => {
      await chat.say("/incontro 1/7 Scandicci, Fiesole e Consorzio Mugello 2000: bozza di convenzione");
      await see("«Consorzio Mugello 2000»: quale ente intendi?", "new-body");
      await chat.press("È un ente nuovo");
      await see("Incontro 1 registrato", "new-body-added");
    });

    it("who was met, and who never was", async () => {
      await chat.say("/enti");
      await see("Gli enti coinvolti", "bodies");
      await chat.press("Mai incontrati");
      await see("Gli enti mai incontrati", "bodies-never-met");
      await chat.say("/enti");
      await chat.card().getByText("Consorzio Mugello 2000", { exact: true }).click();
      await see("Altro ente", "body");
    });

    it("a body is changed in its form, and the totals are told before and after", async () => {
      await chat.say("/enti rinomina Consorzio Mugello 2000 in Consorzio del Mugello");
      await see("Modifica: Consorzio Mugello 2000", "body-form");
      await chat.press("Salva");
      await chat.waitForCard("Ente modificato: Consorzio del Mugello");
      await chat.say("/enti conta Consorzio del Mugello");
      await chat.press("Salva");
      await see("Adesso: Incontri: 1 su 3 · Enti: 3 (ne bastano 2)", "body-changed");
      await chat.say("/enti aggiungi Fiesole");
      await see("«Fiesole» c'è già tra gli enti.", "body-form-problem");
    });

    it("two bodies are said to be one, and parted", async () => {
      await chat.say("/enti Consorzio del Mugello");
      await chat.press("È lo stesso ente di…");
      await see("Consorzio del Mugello: di quale ente è un altro nome?", "merge-choice");
      await chat.fill("Oppure scrivi il nome", "Scandicci");
      await chat.press("Continua");
      await see("«Consorzio del Mugello» è lo stesso ente di «Scandicci»?", "merge-question");
      await chat.press("Sì, è lo stesso");
      await see("Consorzio del Mugello: è lo stesso ente di Scandicci", "merged");
      await chat.press("Apri l'ente");
      await see("Uniti qui", "merged-body");
      await chat.press("Separa");
      await see("Separo «Consorzio del Mugello» da «Scandicci»?", "part-question");
      await chat.press("Sì, separalo");
      await chat.waitForCard("Consorzio del Mugello: separato da Scandicci");
      await chat.say("/storia");
      await see("Il registro", "bodies-history");
    });

    it("what can be written is said", async () => {
      await chat.say("/enti unisci");
      await see("/enti unisci Prefettura a Regione Toscana", "bodies-how-to");
    });
  });
}
