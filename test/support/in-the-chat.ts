// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { type ChatPage, openChatPage } from "./chat-page.ts";
import { type Program, startProgram, temporaryFolder } from "./program.ts";

/** The chat of a program of its own, on one device. */
export type InTheChat = {
  /** Open while the tests run. */
  readonly chat: ChatPage;
  /** Waits for the text, and keeps a picture of the card: nothing on it is cut. */
  see(text: string, picture: string): Promise<void>;
};

/** Tests in the chat of `npm start`, on Wednesday 28 July 2021 at 10:00 in Florence: on a desktop, and on a phone. */
export function describeInTheChat(what: string, tests: (its: InTheChat) => void): void {
  for (const device of ["desktop", "phone"]) {
    describe(`${what}, in a browser, on a ${device}`, function () {
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

      tests({
        get chat() {
          return chat;
        },
        async see(text, picture) {
          await chat.waitForCard(text);
          assert.deepEqual(await chat.cutTexts(), [], picture);
          await chat.picture(`${picture}-${device}`);
        },
      });
    });
  }
}
