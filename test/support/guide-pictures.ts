// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, mkdirSync } from "node:fs";
import { openBrowser } from "#test/support/browser.ts";
import { openChatPage } from "#test/support/chat-page.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";

/** Takes the pictures of the user guide again, in `docs/pictures`: the program itself, used as a person does. */
const env = { CLOCK_START: "2021-07-28T10:00:00+02:00" };
const program = await startProgram({ folder: temporaryFolder(), hasChat: true, env });
const browser = await openBrowser();
const chat = await openChatPage(browser, program.chatUrl);
mkdirSync("docs/pictures", { recursive: true });

const take = async (name: string) => {
  await chat.picture(`guide-${name}`);
  copyFileSync(`artifacts/guide-${name}.png`, `docs/pictures/${name}.png`);
};

await chat.waitForCard("Ciao!");
await chat.say("/incontro oggi Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione");
await chat.waitForCard("Incontro 1 registrato");
await take("registrato");
await chat.say("ieri Fiesole");
await take("proposta");
await chat.say("no");
await chat.say("/stato");
await chat.waitForCard("1 su 3");
await take("stato");
await browser.close();
await program.stop();
