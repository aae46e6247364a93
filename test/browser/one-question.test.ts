// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { describeInTheChat } from "#test/support/in-the-chat.ts";

describeInTheChat("what is in doubt", (its) => {
  it("is one question after the other in the same card, and the last tap records", async () => {
    await its.chat.say("/incontro giovedì Barberino e Topolinia: bozza di convenzione");
    const cards = await its.chat.page.locator(".ac-adaptiveCard").count();
    await its.see("«Barberino»: quale ente intendi?", "question-body");
    await its.chat.press("Comune di Barberino di Mugello");
    await its.see("Chi è «Topolinia»?", "question-name");
    await its.chat.press("È una persona");
    await its.see("«giovedì», con Barberino di Mugello: quale giorno?", "question-day");
    await its.chat.press("Giovedì 22 luglio");
    await its.see("Incontro 1 registrato", "question-recorded");
    assert.equal(await its.chat.page.locator(".ac-adaptiveCard").count(), cards);
  });

  it("who was there is chosen from a list with one button", async () => {
    await its.chat.say("/incontro ieri");
    await its.see("Con chi, ieri?", "question-bodies");
    await its.chat.choose("Enti", "Fiesole");
    await its.chat.choose("Enti", "Vaglia");
    await its.chat.press("Conferma");
    await its.chat.waitForCard("Incontro 2 registrato");
    await its.chat.waitForCard("Comune di Fiesole, Comune di Vaglia");
  });

  it("what was understood is recorded with one tap, or changed in a short form", async () => {
    await its.chat.say("stamattina Signa e Vaglia");
    await its.see("Ho capito così:", "proposal");
    await its.chat.press("Modifica");
    await its.see("Registra un incontro", "short-form");
    await its.chat.press("Altri dati");
    await its.see("Altri enti", "long-form");
    await its.chat.fill("Luogo", "Palazzo Vecchio");
    await its.chat.press("Altri dati");
    await its.chat.press("Registra");
    await its.chat.waitForCard("Incontro 3 registrato");
    await its.chat.waitForCard("Palazzo Vecchio");
  });
});
