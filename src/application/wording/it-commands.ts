// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { capitalised, dayWithWeekdayInItalian, fromDayInItalian, toDayInItalian } from "./it-calendar.ts";

/** What each command says of itself: help, the manifest and the table of the README are made of it. */
export const itCommands = {
  meeting: {
    summary: "Registra un incontro: il giorno, gli enti e, dopo i due punti, l'argomento",
    example: "/incontro oggi Scandicci, Bagno a Ripoli e Sesto Fiorentino: bozza di convenzione",
  },
  status: { summary: "Dice a che punto è l'obiettivo e che cosa manca", example: "/stato" },
  meetings: { summary: "Elenca gli incontri, dal più recente", example: "/incontri" },
  bodies: {
    summary: "Elenca gli enti incontrati e mai incontrati; li aggiunge, rinomina e unisce",
    example: "/enti",
  },
  phases: {
    summary: "Confronta le fasi con i giorni previsti, e segna quando iniziano e si concludono",
    example: "/fasi",
  },
  upcoming: {
    summary: "Dice che cosa viene nei prossimi 30 giorni: gli incontri in programma, le fasi che iniziano o finiscono",
    example: "/prossimi",
    heading: "Che cosa c'è in programma",
    period: (today: Day, until: Day) => capitalised(`${fromDayInItalian(today)} ${toDayInItalian(until)}`),
    when: (day: Day, hour: string) =>
      capitalised(`${dayWithWeekdayInItalian(day)}${hour === "" ? "" : `, ore ${hour}`}`),
    meeting: (number: number, bodies: string) => `Incontro ${number} con ${bodies}`,
    "phase-start": (number: number, title: string) => `Inizia la fase ${number}: ${title}`,
    "phase-end": (number: number, title: string) => `Finisce la fase ${number}: ${title}`,
    monitoring: () => "Monitoraggio",
    none: "Nei prossimi 30 giorni non c'è niente in programma.",
    later: (when: string, meeting: string) =>
      `Il primo dopo: ${when.charAt(0).toLowerCase()}${when.slice(1)}, ${meeting.charAt(0).toLowerCase()}${meeting.slice(1)}.`,
    others: (count: number) =>
      count === 1
        ? "E un'altra voce: «incontri in programma» li elenca tutti."
        : `E altre ${count} voci: «incontri in programma» li elenca tutti.`,
  },
  history: { summary: "Mostra ogni cambiamento: chi, quando, prima, dopo e perché", example: "/storia" },
  digest: {
    summary: "Manda ogni settimana che cosa manca, che cosa è successo e che cosa viene",
    example: "/riepilogo",
  },
  role: {
    summary: "Dice chi è gestore, redattore o lettore; dà un ruolo o nomina chi sostituisce",
    example: "/ruolo",
  },
  closeYear: {
    summary: "Chiude un anno finito: prima dice che cosa è in sospeso, poi chiede",
    example: "/chiudi 2021",
  },
  reopenYear: { summary: "Riapre un anno chiuso", example: "/riapri 2021" },
  verify: {
    summary: "Prova che il registro è come è stato scritto, e che i conti tornano",
    example: "/verifica",
  },
  language: { summary: "Sceglie la lingua delle risposte: italiano o inglese", example: "/lingua en" },
  help: { summary: "Spiega che cosa puoi scrivere", example: "/aiuto" },
};
