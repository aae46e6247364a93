// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { type ChatPage, openChatPage } from "./chat-page.ts";
import { freePort } from "./free-port.ts";
import { type Program, startProgram, temporaryFolder } from "./program.ts";

/** What the chat is looked at on; `dark`: a desktop of whoever asks for light on dark. */
export type Device = "desktop" | "phone" | "dark";

type Where = {
  readonly device?: Device;
  /** Where the program keeps its file. */
  readonly folder?: string;
  /** The program's settings, beside its clock: Wednesday 28 July 2021 at 10:00 in Florence. */
  readonly env?: Readonly<Record<string, string>>;
};

/** A program of its own with its chat, in a browser. */
export type InTheChat = {
  readonly program: Program;
  /** Where the program takes what Teams sends. */
  readonly messagesUrl: string;
  /** Open while the tests run. */
  readonly chat: ChatPage;
  /** The same chat in a page of its own, greeted. Whoever opens it closes it. */
  open(device?: Device): Promise<ChatPage>;
  /** Stops the program, which ends well, and starts it again on the same store. */
  restart(): Promise<void>;
  /** Waits for the text, and keeps a picture of the card: nothing on it is cut. */
  see(text: string | RegExp, picture: string): Promise<void>;
};

/** Called in a `describe`: opens the chat before its tests, and ends everything after them. */
export function beInTheChat({ device = "desktop", folder = temporaryFolder(), env = {} }: Where = {}): InTheChat {
  let browser: Browser;
  let program: Program;
  let chat: ChatPage;
  let port: number;

  const start = async () => {
    port = await freePort();
    const clock = "2021-07-28T10:00:00+02:00";
    return startProgram({ folder, hasChat: true, env: { CLOCK_START: clock, PORT: String(port), ...env } });
  };
  const open = async (of: Device = device) => {
    const page = await openChatPage(browser, program.chatUrl, { isPhone: of === "phone" });
    // The Playground has no dark theme of its own: the browser draws it as for who asks for light on dark.
    if (of === "dark") await page.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    await page.waitForCard("Ciao!");
    return page;
  };

  before(async () => {
    [browser, program] = await Promise.all([openBrowser(), start()]);
    chat = await open();
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  return {
    get program() {
      return program;
    },
    get chat() {
      return chat;
    },
    get messagesUrl() {
      return `http://127.0.0.1:${port}/api/messages`;
    },
    open,
    async restart() {
      assert.equal(await program.stop(), 0);
      program = await start();
    },
    async see(text, picture) {
      await chat.waitForCard(text);
      assert.deepEqual(await chat.cutTexts(), [], picture);
      await chat.picture(`${picture}-${device}`);
    },
  };
}

/** The same tests on each device. */
export function describeInTheChat(what: string, tests: (its: InTheChat) => void): void {
  for (const device of ["desktop", "phone"] as const) {
    describe(`${what}, in a browser, on a ${device}`, function () {
      this.timeout(120_000);
      tests(beInTheChat({ device }));
    });
  }
}
