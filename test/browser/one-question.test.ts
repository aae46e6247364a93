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
  describe(`what is in doubt, in a browser at ${name}`, function () {
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

    it("is one question after the other in the same card, and the last tap records", async () => {
      await chat.say("/incontro giovedì Barberino e Anna Neri: bozza di convenzione");
      const cards = await chat.page.locator(".ac-adaptiveCard").count();
      await see("«Barberino»: quale ente intendi?", "question-body");
      await chat.press("Comune di Barberino di Mugello");
      await see("Chi è «Anna Neri»?", "question-name");
      await chat.press("È una persona");
      await see("«giovedì», con Barberino di Mugello: quale giorno?", "question-day");
      await chat.press("Giovedì 22 luglio");
      await see("Incontro 1 registrato", "question-recorded");
      assert.equal(await chat.page.locator(".ac-adaptiveCard").count(), cards);
    });

    it("who was there is chosen from a list with one button", async () => {
      await chat.say("/incontro ieri");
      await see("Con chi, ieri?", "question-bodies");
      await chat.choose("Enti", "Fiesole");
      await chat.choose("Enti", "Vaglia");
      await chat.press("Conferma");
      await chat.waitForCard("Incontro 2 registrato");
      await chat.waitForCard("Comune di Fiesole, Comune di Vaglia");
    });

    it("what was understood is recorded with one tap, or changed in a short form", async () => {
      await chat.say("stamattina Signa e Vaglia");
      await see("Ho capito così:", "proposal");
      await chat.press("Modifica");
      await see("Registra un incontro", "short-form");
      await chat.press("Altri dati");
      await see("Altri enti", "long-form");
      await chat.fill("Luogo", "Palazzo Vecchio");
      await chat.press("Altri dati");
      await chat.press("Registra");
      await chat.waitForCard("Incontro 3 registrato");
      await chat.waitForCard("Palazzo Vecchio");
    });
  });
}
