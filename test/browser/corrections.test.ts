// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "#test/support/browser.ts";
import { type ChatPage, openChatPage } from "#test/support/chat-page.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

const looks = [
  { name: "desktop", isPhone: false },
  { name: "phone", isPhone: true },
];

for (const { name, isPhone } of looks) {
  describe(`what is proposed, in a browser at ${name}`, function () {
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
      chat = await openChatPage(browser, program.chatUrl, { isPhone });
      await chat.waitForCard("Ciao!");
    });
    after(async () => {
      await browser.close();
      await program.stop();
    });

    const see = async (text: string, picture: string) => {
      await chat.waitForCard(text);
      assert.deepEqual(await chat.cutTexts(), [], picture);
      await chat.picture(`${picture}-${name}`);
    };

    it("several meetings are a list in which each can be left out", async () => {
      await chat.say("il 15/6 con Signa, il 16/6 con Vaglia e il 17/6 con Pelago");
      await see("Quali registro", "several");
      await chat.card().getByRole("checkbox").nth(1).uncheck();
      await chat.press("Sì, registrali");
      await see("Ho registrato 2 incontri", "several-recorded");
      assert.doesNotMatch(await chat.card().innerText(), /Vaglia/);
    });

    it("a correction is shown before and after, its doubt first, and saved in the same card", async () => {
      await chat.say("aggiungi Barberino all'incontro 1");
      const cards = await chat.page.locator(".ac-adaptiveCard").count();
      await see("«Barberino»: quale ente intendi?", "correction-doubt");
      await chat.press("Comune di Barberino di Mugello");
      await see("Correggere l'incontro 1 così?", "correction");
      await chat.press("Salva");
      await see("Incontro 1 corretto", "corrected-in-words");
      assert.equal(await chat.page.locator(".ac-adaptiveCard").count(), cards);
    });

    it("a body that is only named too is of that meeting, or of another", async () => {
      await chat.say("anche Fiesole");
      await see("o un altro incontro?", "also");
      await chat.press("È un altro incontro");
      await see("Quando, con Fiesole?", "also-another");
      await chat.press("Ieri");
      await chat.waitForCard("Incontro 3 registrato");
    });

    it("a phase that evidently began is started with one tap", async () => {
      await chat.say("/stato");
      await see("La fase 2 è iniziata", "phase-question");
      await chat.press("Sì");
      await chat.waitForCard("Fase 2 iniziata martedì 15 giugno 2021");
    });
  });
}
