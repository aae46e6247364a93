// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readPaper } from "#application/reading/papers/read-paper.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

function told(lines: readonly string[]): string {
  const pasted = readPaper(lines.join("\n"), { now, register: florentineBodies, owner: "firenze" });
  return pasted === undefined
    ? "no paper"
    : pasted.kind === "meeting"
      ? pasted.lines.join(" | ")
      : pasted.kind === "change"
        ? `change ${pasted.lines.join(" | ")}`
        : `refused ${pasted.why}`;
}

describe("what people paste, as a line that tells its meeting", () => {
  const cases: readonly (readonly [what: string, line: string, ...lines: string[]])[] = [
    ["a plain line is none", "no paper", "ieri riunione con Vaglia: oggetto della convenzione"],
    ["nor is a list", "no paper", "5/7 Vicchio", "6/7 Marradi"],
    [
      "minutes, without the people in brackets",
      "18/6/2021, Comune di Scandicci, Comune di Lastra a Signa, Prot. 321/2021: convenzione tributi",
      "Verbale della riunione del 18 giugno 2021",
      "Presenti: Comune di Scandicci (Bianchi), Comune di Lastra a Signa (Verdi)",
      "Oggetto: convenzione tributi",
      "Prot. 321/2021",
    ],
    [
      "minutes with their year in words and who was absent",
      "luogo: sala riunioni; 11/6/2021, ore 10:00, Comune di Fiesole, Comune di Vaglia",
      "L'anno duemilaventuno, il giorno undici del mese di giugno, alle ore 10.00, presso la sala riunioni si sono riuniti i rappresentanti dei Comuni di Fiesole e Vaglia. Assente: Impruneta.",
    ],
    [
      "an invitation of Outlook, whose zone is no hour and names no body",
      "18/6/2021, ore 10:00, Comune di Pontassieve, in videoconferenza",
      "Incontro con il Comune di Pontassieve",
      "Quando: venerdì 18 giugno 2021 10:00-11:00 (UTC+01:00) Amsterdam, Berlino, Berna, Roma, Stoccolma, Vienna.",
      "Dove: Riunione di Microsoft Teams",
    ],
    [
      "a mail, without its headers and its signature",
      "luogo: Palazzo Vecchio; 22/7/2021, ore 10:30, Comune di Fiesole, Comune di Vaglia",
      "Da: Segreteria Signa <segreteria@comune.signa.fi.it>",
      "Inviato: lunedì 19 luglio 2021 09:12",
      "A: Segreteria generale",
      "Oggetto: R: incontro",
      "",
      "confermiamo la nostra presenza all'incontro del 22 luglio 2021 alle ore 10.30 presso Palazzo Vecchio, con i Comuni di Fiesole e Vaglia.",
      "Cordiali saluti",
      "Mario Rossi, Comune di Signa",
    ],
    [
      "a mail, whose «ieri» is the day before it was written",
      "22/7/2021, Comune di Scandicci, Comune di Sesto Fiorentino: bozza di statuto",
      "Da: Anna Neri <a.neri@comune.fi.it>",
      "Inviato: venerdì 23 luglio 2021 09:12",
      "A: Segreteria",
      "Oggetto: resoconto riunione",
      "",
      "Ciao, ieri abbiamo incontrato Scandicci e Sesto Fiorentino per la bozza di statuto.",
      "Saluti",
      "Anna Neri",
    ],
    [
      "a mail with «Date:», which is no day of a meeting, and a subject that says nothing",
      "9/7/2021, Comune di Signa",
      "From: Anna Neri <a.neri@comune.fi.it>",
      "Date: lun 12 lug 2021 alle ore 18:40",
      "Subject: Fwd: aggiornamento",
      "To: Segreteria",
      "",
      "venerdì abbiamo avuto la riunione con il Comune di Signa.",
    ],
    [
      "a letter inside a letter, as of the inner one",
      "30/6/2021, Comune di Vaglia",
      "Da: Luca Verdi",
      "Inviato: lunedì 26 luglio 2021 08:00",
      "Oggetto: I: Vaglia",
      "ti inoltro",
      "Il giorno gio 1 lug 2021 alle ore 09:12 Anna Neri <a.neri@comune.fi.it> ha scritto:",
      "> ieri abbiamo incontrato il Comune di Vaglia",
    ],
    [
      "an entry of a calendar, in the zone of the diary",
      "luogo: Sala Giunta, Signa; 15/7/2021, ore 10:30, Comune di Signa: convenzione",
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "DTSTAMP:20210701T080000Z",
      "DTSTART:20210715T083000Z",
      "SUMMARY:Incontro con Comune di",
      "  Signa - convenzione",
      "LOCATION:Sala Giunta\\, Signa",
      "END:VEVENT",
      "END:VCALENDAR",
    ],
    [
      "whoever nobody knows, among those present, is asked; people are not",
      "20/7/2021, Comune di Signa, Consorzio Alfa: tributi",
      "Verbale del 20 luglio 2021",
      "Presenti: Comune di Signa, Consorzio Alfa, il Sindaco Rossi, dott. Neri",
      "Oggetto: tributi",
    ],
    ["one that was cancelled", "refused cancelled", "METHOD:CANCEL", "BEGIN:VEVENT", "SUMMARY:Incontro", "END:VEVENT"],
    ["an answer that refuses", "refused cancelled", "Rifiutato: Incontro con Fiesole 21/7/2021 10:00"],
    ["one in doubt", "refused unsure", "Oggetto: Provvisorio: Incontro con Fiesole", "Quando: 21/7/2021 10:00"],
  ];

  for (const [what, line, ...lines] of cases) it(what, () => assert.equal(told(lines), line));
});
