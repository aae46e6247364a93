// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { beInTheChat } from "#test/support/in-the-chat.ts";

describe("the digest, in a browser", function () {
  this.timeout(120_000);
  const its = beInTheChat({ env: { CLOCK_START: "2021-08-02T07:59:15+02:00" } });

  const look = async (name: string) => {
    assert.deepEqual(await its.chat.cutTexts(), [], name);
    assert.doesNotMatch(await its.chat.card().innerText(), /\b(?:the|digest|undefined|null|NaN|Object)\b/i, name);
    await its.chat.picture(`digest-${name}`);
  };

  it("is asked for, and arrives by itself at its time", async () => {
    await its.chat.say("/incontro 28/7 Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione");
    await its.chat.say("/incontro 20/8/2021 ore 10:00 Fiesole: tavolo tecnico");
    await its.chat.say("/riepilogo");
    await look("command");
    await its.chat.press("Ricevi il riepilogo");
    await its.chat.waitForCard("Fatto: il riepilogo arriva qui.");
    await its.chat.waitForCard("Il prossimo: lunedì 2 agosto 2021, ore 08:00.");
    await look("subscribed");
    await its.chat.page.getByText("Dal 26 luglio 2021 al 2 agosto 2021").waitFor({ timeout: 60_000 });
    await its.chat.waitForCard(
      "Incontro 1 · mercoledì 28 luglio 2021, con Scandicci, Bagno a Ripoli e Sesto Fiorentino",
    );
    await its.chat.waitForCard("Venerdì 20 agosto 2021, ore 10:00: incontro 2 con Fiesole.");
    await look("arrived");
  });

  it("«Ho letto» stays on it", async () => {
    await its.chat.press("Ho letto");
    await its.chat.waitForCard(/Letto lunedì 2 agosto 2021, ore 08:0\d\./);
    assert.equal(await its.chat.card().getByRole("button", { name: "Ho letto" }).count(), 0);
    await look("read");
  });

  it("a question goes to who manages the bot, and its answer comes back", async () => {
    await its.chat.press("Chiedi");
    await its.chat.waitForCard("Che cosa vuoi chiedere?");
    await its.chat.fill("Domanda", "Quando firmiamo la convenzione?");
    await look("ask");
    await its.chat.press("Manda la domanda");
    await its.chat.waitForCard("Chiara Bianchi chiede: «Quando firmiamo la convenzione?»");
    await look("question");
    await its.chat.fill("Risposta", "A settembre, in Giunta.");
    await its.chat.press("Rispondi");
    await its.chat.waitForCard("Avevi chiesto: «Quando firmiamo la convenzione?»");
    await its.chat.waitForCard("Chiara Bianchi: «A settembre, in Giunta.»");
    await look("answer");
  });

  it("the status and the list say who receives it and that it was read", async () => {
    await its.chat.say("/stato");
    await its.chat.waitForCard(/Il riepilogo arriva a Chiara Bianchi; il prossimo lunedì 9 agosto 2021, ore 08:00\./);
    await look("status");
    await its.chat.say("/riepilogo elenco");
    await its.chat.waitForCard(/L'ultimo è arrivato, letto lunedì 2 agosto 2021\./);
    await look("list");
    await its.chat.say("/riepilogo manda ora");
    await look("now");
  });

  it("fits a phone", async () => {
    const phone = await its.open("phone");
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
