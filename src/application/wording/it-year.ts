// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { capitalised, dayWithWeekdayInItalian } from "./it-calendar.ts";

/** What is said of the years of the objective. */
export const itYear = {
  diaryOf: (year: number) => `Diario del ${year}.`,
  openYear: (year: number) => `Diario del ${year}`,
  stillOpen: (year: number, totals: string) => `Il ${year} è ancora aperto. ${totals}.`,
  onlyObjective: (asked: string, followed: string) => `Non seguo l'obiettivo ${asked}: seguo solo ${followed}.`,
  notKept: (year: number) => `Del ${year} non tengo il diario.`,
  notKeptHint: (first: number, last: number) =>
    `Puoi chiedermi gli anni dal ${first} al ${last}: per esempio «/stato ${last}».`,
  unknownButton: "Questo pulsante è di un obiettivo che non seguo.",
  whichYear: "Di che anno?",
  whichYearHint: "Il pulsante è di un messaggio vecchio, che non dice l'anno. Non ho cambiato niente: scegli l'anno.",
  question: (day: Day) =>
    `${capitalised(dayWithWeekdayInItalian(day))} è nel ${day.year}: lo registro nel diario del ${day.year}?`,
  questionAhead: (day: Day) =>
    `${capitalised(dayWithWeekdayInItalian(day))} è nel ${day.year}: lo metto in programma nel diario del ${day.year}?`,
  questionHint: (current: number) => `Conterà per quell'anno, non per il ${current}.`,
  questionAnswer: "Rispondi sì, oppure correggi il giorno.",
  noneIn: (year: number) => `Nel ${year} non ce ne sono.`,
  nobodyIn: (year: number) => `Nel ${year} non avete ancora incontrato nessuno.`,
  onlyOf: (year: number) => `Questo è del ${year}.`,
  inYear: (year: number, said: string) => `Nel ${year}: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  lookedIn: (years: readonly number[]) => `Ho guardato nei diari dal ${Math.min(...years)} al ${Math.max(...years)}.`,
  instead: ({ number }: { readonly number: number }, current: number, year: number) =>
    `Nel ${current} non c'è un incontro ${number}: ti parlo di quello del ${year}.`,
};
