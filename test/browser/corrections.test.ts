// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { describeInTheChat } from "#test/support/in-the-chat.ts";

describeInTheChat("what is proposed", (its) => {
  it("several meetings are a list in which each can be left out", async () => {
    await its.chat.say("il 15/6 con Signa, il 16/6 con Vaglia e il 17/6 con Pelago");
    await its.see("Quali registro", "several");
    await its.chat.card().getByRole("checkbox").nth(1).uncheck();
    await its.chat.press("Sì, registrali");
    await its.see("Ho registrato 2 incontri", "several-recorded");
    assert.doesNotMatch(await its.chat.card().innerText(), /Vaglia/);
  });

  it("a correction is shown before and after, its doubt first, and saved in the same card", async () => {
    await its.chat.say("aggiungi Barberino all'incontro 1");
    const cards = await its.chat.page.locator(".ac-adaptiveCard").count();
    await its.see("«Barberino»: quale ente intendi?", "correction-doubt");
    await its.chat.press("Comune di Barberino di Mugello");
    await its.see("Correggere l'incontro 1 così?", "correction");
    await its.chat.press("Salva");
    await its.see("Incontro 1 corretto", "corrected-in-words");
    assert.equal(await its.chat.page.locator(".ac-adaptiveCard").count(), cards);
  });

  it("a body that is only named too is of that meeting, or of another", async () => {
    await its.chat.say("anche Fiesole");
    await its.see("o un altro incontro?", "also");
    await its.chat.press("È un altro incontro");
    await its.see("Quando, con Fiesole?", "also-another");
    await its.chat.press("Ieri");
    await its.chat.waitForCard("Incontro 3 registrato");
  });

  it("a phase that evidently began is started with one tap", async () => {
    await its.chat.say("/stato");
    await its.see("La fase 2 è iniziata", "phase-question");
    await its.chat.press("Sì");
    await its.chat.waitForCard("Fase 2 iniziata martedì 15 giugno 2021");
  });
});
