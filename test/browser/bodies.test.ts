// SPDX-License-Identifier: EUPL-1.2
import { describeInTheChat } from "#test/support/in-the-chat.ts";

describeInTheChat("the bodies", (its) => {
  it("a new body told with a meeting is added by a yes", async () => {
    await its.chat.say("/incontro 1/7 Scandicci, Fiesole e Consorzio Mugello 2000: bozza di convenzione");
    await its.see("«Consorzio Mugello 2000»: quale ente intendi?", "new-body");
    await its.chat.press("È un ente nuovo");
    await its.see("Incontro 1 registrato", "new-body-added");
  });

  it("who was met, and who never was", async () => {
    await its.chat.say("/enti");
    await its.see("Gli enti coinvolti", "bodies");
    await its.chat.press("Mai incontrati");
    await its.see("Gli enti mai incontrati", "bodies-never-met");
    await its.chat.say("/enti");
    await its.chat.card().getByText("Consorzio Mugello 2000", { exact: true }).click();
    await its.see("Altro ente", "body");
  });

  it("a body is changed in its form, and the totals are told before and after", async () => {
    await its.chat.say("/enti rinomina Consorzio Mugello 2000 in Consorzio del Mugello");
    await its.see("Modifica: Consorzio Mugello 2000", "body-form");
    await its.chat.press("Salva");
    await its.chat.waitForCard("Ente modificato: Consorzio del Mugello");
    await its.chat.say("/enti conta Consorzio del Mugello");
    await its.chat.press("Salva");
    await its.see("Adesso: Incontri: 1 su 3 · Enti: 3 (ne bastano 2)", "body-changed");
    await its.chat.say("/enti aggiungi Fiesole");
    await its.see("«Fiesole» c'è già tra gli enti.", "body-form-problem");
  });

  it("two bodies are said to be one, and parted", async () => {
    await its.chat.say("/enti Consorzio del Mugello");
    await its.chat.press("È lo stesso ente di…");
    await its.see("Consorzio del Mugello: di quale ente è un altro nome?", "merge-choice");
    await its.chat.fill("Oppure scrivi il nome", "Scandicci");
    await its.chat.press("Continua");
    await its.see("«Consorzio del Mugello» è lo stesso ente di «Scandicci»?", "merge-question");
    await its.chat.press("Sì, è lo stesso");
    await its.see("Consorzio del Mugello: è lo stesso ente di Scandicci", "merged");
    await its.chat.press("Apri l'ente");
    await its.see("Uniti qui", "merged-body");
    await its.chat.press("Separa");
    await its.see("Separo «Consorzio del Mugello» da «Scandicci»?", "part-question");
    await its.chat.press("Sì, separalo");
    await its.chat.waitForCard("Consorzio del Mugello: separato da Scandicci");
    await its.chat.say("/storia");
    await its.see("Il registro", "bodies-history");
  });

  it("what can be written is said", async () => {
    await its.chat.say("/enti unisci");
    await its.see("/enti unisci Prefettura a Regione Toscana", "bodies-how-to");
  });
});
