// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { onDayInItalian } from "./it-calendar.ts";

const others = (count: number) => (count === 0 ? "" : count === 1 ? " e un altro" : ` e altri ${count}`);

/** What is said of closing a year, and of an edition that is not confirmed. */
export const itClosing = {
  question: (year: number) => `Chiudo il ${year}?`,
  asItIs: (totals: string) => `Resta così: ${totals}.`,
  planned: (numbers: string, left: number) => `In programma, mai confermati: ${numbers}${others(left)}.`,
  undocumented: (numbers: string, isWhole: boolean) => `Senza prova: ${numbers}${isWhole ? "" : " e altri"}.`,
  phases: (numbers: string) => `Fasi di cui non è segnata la fine: ${numbers}.`,
  nothingOpen: "Non c'è niente in sospeso.",
  explain: (year: number) =>
    `Dopo, del ${year} non si cambia più niente, tranne togliere il nome di una persona. Si riapre con /riapri ${year}.`,
  yes: (year: number) => `Chiudi il ${year}`,
  reopen: (year: number) => `Riapri il ${year}`,
  seePlanned: "Quelli in programma",
  seeUndocumented: "Quelli senza prova",
  kept: (year: number) => `Va bene: il ${year} resta aperto.`,
  notEnded: (year: number) => `Il ${year} non è ancora finito: si può chiudere dal 1º gennaio ${year + 1}.`,
  isOpen: (year: number) => `Il ${year} è aperto.`,
  nothingChanged: "Non ho cambiato niente.",
  isClosed: (year: number, who: string, day: Day) =>
    `Il ${year} è chiuso: l'ha chiuso ${who === "" ? "un gestore" : who} ${onDayInItalian(day)}.`,
  isClosedHint: (year: number) => `Chi gestisce il bot può riaprirlo con /riapri ${year}.`,
  tooLong: (most: number) => `Il motivo può avere al massimo ${most} caratteri: non ho chiuso niente.`,
  headings: {
    closed: (year: number) => `Il ${year} è chiuso`,
    reopened: (year: number) => `Il ${year} è di nuovo aperto`,
    confirmed: (year: number) => `L'edizione del ${year} è confermata`,
  },
  hints: {
    closed: (year: number) =>
      `Del ${year} non si cambia più niente, tranne togliere il nome di una persona. Si riapre con /riapri ${year}.`,
    reopened: (year: number) => `Del ${year} si può di nuovo registrare, correggere e documentare.`,
    confirmed: (_: number) => "Non è più provvisoria.",
  },
  provisional: (year: number) => `Edizione ${year}: provvisoria, non ancora approvata.`,
  confirm: (year: number) => `Conferma l'edizione ${year}`,
};
