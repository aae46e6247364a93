// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian, fromDayInItalian, toDayInItalian } from "./it-calendar.ts";
import { bodies, meetings } from "./it-counted.ts";

/** What is said of the list of the meetings. */
export const itMeetings = {
  heading: "Gli incontri",
  times: (count: number) => (count === 0 ? "Nessuna volta" : count === 1 ? "1 volta" : `${count} volte`),
  count: (count: number) => (count === 0 ? "Nessun incontro" : meetings(count)),
  plannedCount: (count: number) => `${meetings(count)} in programma`,
  headings: {
    latest: (count: number) => (count === 1 ? "L'ultimo incontro" : `Gli ultimi ${count} incontri`),
    states: {
      held: "tenuti",
      planned: "in programma",
      annulled: "annullati",
      undocumented: "senza prova",
      documented: "con la prova",
    },
    bodies: (names: string) => `con ${names}`,
    words: (words: string) => `su «${words}»`,
    month: (month: string) => `di ${month}`,
    day: (day: Day) => `di ${dayWithWeekdayInItalian(day)}`,
    span: (from: Day | undefined, until: Day | undefined) =>
      [
        from === undefined ? "" : fromDayInItalian(from),
        until === undefined ? "" : `${from === undefined ? "fino " : ""}${toDayInItalian(until)}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
  },
  filterHint:
    "Posso elencarli per ente, per mese, per giorni o per stato: «di giugno», «con Scandicci», «senza prova».",
  asOfHeading: (day: Day) => `Gli incontri fino ${toDayInItalian(day)}`,
  none: "Non c'è ancora nessun incontro. Registra il primo: bastano il giorno e gli enti.",
  title: (number: number, day: Day) => `Incontro ${number} · ${dayWithWeekdayInItalian(day)}`,
  documented: "Documentato",
  declared: "Dichiarato: manca la prova",
  planned: "In programma: ancora non conta",
  annulled: "Annullato: non conta",
  doesNotCount: "Non conta",
  otherBodies: (count: number) => `altri ${bodies(count)}`,
  noneWanted: "Nessun incontro con queste caratteristiche.",
  lookedFar: "Ho guardato 400 incontri senza trovarne. Continua con «Più vecchi».",
  filters: {
    state: "Stato",
    anyState: "Tutti",
    states: {
      held: "Tenuti",
      planned: "In programma",
      undocumented: "Senza prova",
      documented: "Con la prova",
      annulled: "Annullati",
    },
    body: "Ente",
    anyBody: "Tutti gli enti",
    month: "Periodo",
    anyMonth: "Tutto l'anno",
  },
  noMore: "Non ci sono incontri più vecchi.",
};
