// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { describeInTheChat } from "#test/support/in-the-chat.ts";

describeInTheChat("the register", (its) => {
  it("a meeting told again is asked about, and joined", async () => {
    await its.chat.say("/incontro 18/6 Scandicci: tavolo");
    await its.chat.waitForCard("Incontro 1 registrato");
    await its.chat.say("/incontro 18/6 Scandicci e Fiesole: bozza di convenzione");
    await its.see("È lo stesso incontro dell'incontro 1 registrato da te?", "duplicate");
    await its.chat.press("È lo stesso: unisci");
    await its.see("Incontro 1: uniti i due racconti", "joined");
  });

  it("a mistake is corrected in the form, and taken back", async () => {
    await its.chat.say("/incontro 1");
    await its.chat.press("Correggi");
    await its.chat.waitForCard("Correggi l'incontro 1");
    await its.chat.press("Altri dati");
    await its.chat.fill("Luogo", "Palazzo Vecchio");
    await its.chat.fill("Note", "c'era Mario Rossi");
    await its.chat.press("Salva la correzione");
    await its.see("Incontro 1 corretto", "corrected");
    await its.chat.press("Annulla questa modifica");
    await its.chat.waitForCard("Incontro 1: ultima modifica annullata");
    await its.chat.press("Annulla questa modifica");
    await its.chat.waitForCard("c'era Mario Rossi");
  });

  it("a link among the evidence can be opened", async () => {
    await its.chat.say("/incontro 1");
    await its.chat.press("Aggiungi la prova");
    await its.see("Qual è la prova dell'incontro 1", "evidence");
    await its.chat.fill("Prova", "prot. 201345/2021 del 22/6 https://www.comune.example/verbale.pdf");
    await its.chat.press("Aggiungi la prova");
    await its.see("Apri verbale.pdf", "documented");
  });

  it("a phase is started and ended on a day", async () => {
    await its.chat.say("/fasi");
    await its.see("Le fasi", "phases");
    await its.chat.card().getByRole("button", { name: "Segna i giorni" }).first().click();
    await its.see("Fase 1: quando è iniziata, e quando si è conclusa?", "phase-form");
    await its.chat.fill("Inizio", "2021-01-04");
    await its.chat.fill("Fine", "2021-04-28");
    await its.chat.press("Salva");
    await its.see("Fase 1 conclusa mercoledì 28 aprile 2021", "phase-ended");
    await its.chat.press("Vedi le fasi");
    await its.chat.waitForCard("Conclusa mercoledì 28 aprile 2021: nei tempi, in anticipo di 2 giorni");
  });

  it("a name is removed from a meeting and from its history", async () => {
    await its.chat.say("/storia 1");
    await its.see("La storia dell'incontro 1", "history");
    await its.chat.press("Togli un nome");
    await its.chat.fill("Nome", "Mario Rossi");
    await its.chat.press("Togli un nome");
    await its.see("Tolgo «Mario Rossi» dall'incontro 1 e dalla sua storia?", "remove-name");
    await its.chat.press("Sì, togli il nome");
    await its.chat.waitForCard("Ho tolto il nome dall'incontro 1 e da tutta la sua storia.");
    await its.chat.say("/storia 1");
    await its.chat.waitForCard("Incontro 1: tolto un nome");
    assert.doesNotMatch(await its.chat.card().innerText(), /Mario Rossi/);
  });

  it("a meeting is annulled with a reason, and restored", async () => {
    await its.chat.say("/incontro 1");
    await its.chat.press("Annulla l'incontro");
    await its.chat.waitForCard("Annullare l'incontro 1?");
    await its.chat.press("Annulla l'incontro");
    await its.see("Scrivi il motivo: resta nel registro.", "reason");
    await its.chat.fill("Motivo", "registrato due volte");
    await its.chat.press("Annulla l'incontro");
    await its.see("Incontro 1 annullato", "annulled");
    await its.chat.press("Annulla questa modifica");
    await its.chat.waitForCard("Incontro 1: ultima modifica annullata");
  });
});
