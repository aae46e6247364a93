// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "#test/support/browser.ts";
import { type ChatPage, openChatPage } from "#test/support/chat-page.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

describe("the digest, in a browser", function () {
  this.timeout(120_000);
  let browser: Browser;
  let program: Program;
  let chat: ChatPage;

  before(async () => {
    const env = { CLOCK_START: "2021-08-02T07:59:15+02:00" };
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

  const look = async (name: string) => {
    assert.deepEqual(await chat.cutTexts(), [], name);
    assert.doesNotMatch(await chat.card().innerText(), /\b(?:the|digest|undefined|null|NaN|Object)\b/i, name);
    await chat.picture(`digest-${name}`);
  };

  it("is asked for, and arrives by itself at its time", async () => {
    await chat.say("/incontro 28/7 Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione");
    await chat.say("/incontro 20/8/2021 ore 10:00 Fiesole: tavolo tecnico");
    await chat.say("/riepilogo");
    await look("command");
    await chat.press("Ricevi il riepilogo");
    await chat.waitForCard("Fatto: il riepilogo arriva qui.");
    await chat.waitForCard("Il prossimo: lunedì 2 agosto 2021, ore 08:00.");
    await look("subscribed");
    await chat.page.getByText("Dal 26 luglio 2021 al 2 agosto 2021").waitFor({ timeout: 60_000 });
    await chat.waitForCard("Incontro 1 · mercoledì 28 luglio 2021, con Scandicci, Bagno a Ripoli e Sesto Fiorentino");
    await chat.waitForCard("Venerdì 20 agosto 2021, ore 10:00: incontro 2 con Fiesole.");
    await look("arrived");
  });

  it("«Ho letto» stays on it", async () => {
    await chat.press("Ho letto");
    await chat.waitForCard(/Letto lunedì 2 agosto 2021, ore 08:0\d\./);
    assert.equal(await chat.card().getByRole("button", { name: "Ho letto" }).count(), 0);
    await look("read");
  });

  it("a question goes to who manages the bot, and its answer comes back", async () => {
    await chat.press("Chiedi");
    await chat.waitForCard("Che cosa vuoi chiedere?");
    await chat.fill("Domanda", "Quando firmiamo la convenzione?");
    await look("ask");
    await chat.press("Manda la domanda");
    await chat.waitForCard("Chiara Bianchi chiede: «Quando firmiamo la convenzione?»");
    await look("question");
    await chat.fill("Risposta", "A settembre, in Giunta.");
    await chat.press("Rispondi");
    await chat.waitForCard("Avevi chiesto: «Quando firmiamo la convenzione?»");
    await chat.waitForCard("Chiara Bianchi: «A settembre, in Giunta.»");
    await look("answer");
  });

  it("the status and the list say who receives it and that it was read", async () => {
    await chat.say("/stato");
    await chat.waitForCard(/Il riepilogo arriva a Chiara Bianchi; il prossimo lunedì 9 agosto 2021, ore 08:00\./);
    await look("status");
    await chat.say("/riepilogo elenco");
    await chat.waitForCard(/L'ultimo è arrivato, letto lunedì 2 agosto 2021\./);
    await look("list");
    await chat.say("/riepilogo manda ora");
    await look("now");
  });

  it("fits a phone", async () => {
    const phone = await openChatPage(browser, program.chatUrl, { isPhone: true });
    await phone.waitForCard("Ciao!");
    for (const [text, name] of [
      ["/riepilogo anteprima", "preview"],
      ["/riepilogo", "here"],
    ] as const) {
      await phone.say(text);
      assert.deepEqual(await phone.cutTexts(), [], text);
      await phone.picture(`digest-${name}-phone`);
    }
    await phone.close();
  });
});
