// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { capitalised, dayWithWeekdayInItalian } from "./it-calendar.ts";

/** What is said of the phases: planned days, actual days, and one against the other. */
export const itPhase = {
  heading: "Le fasi",
  offer: (number: number, day: Day) =>
    `La fase ${number} è iniziata ${dayWithWeekdayInItalian(day)}? È il giorno del suo primo incontro.`,
  intro: "Segna quando ogni fase è iniziata e quando si è conclusa: lo confronto con i giorni previsti.",
  title: (number: number, title: string) => `Fase ${number} · ${title}`,
  labels: { planned: "Prevista", startedOn: "Inizio", endedOn: "Fine" },
  dayTold: (day: Day, days: number) => `${dayWithWeekdayInItalian(day)} (${punctuality(days)})`,

  standings: {
    ahead: (days: number) => (days === 1 ? "Da avviare: inizia domani" : `Da avviare: inizia tra ${days} giorni`),
    notStarted: (days: number) =>
      days === 0 ? "Deve iniziare oggi" : `Non risulta iniziata: in ritardo di ${counted(days)}`,
    running: (start: number, left: number) => `In corso, iniziata ${punctuality(start)}: ${finishes(left)}`,
    expired: (days: number) => `Scaduta da ${counted(days)}: non risulta conclusa`,
    ended: (day: Day, days: number) => `Conclusa ${dayWithWeekdayInItalian(day)}: ${endPunctuality(days)}`,
  },

  headings: {
    started: (number: number, day: Day) => `Fase ${number} iniziata ${dayWithWeekdayInItalian(day)}`,
    ended: (number: number, day: Day) => `Fase ${number} conclusa ${dayWithWeekdayInItalian(day)}`,
    both: (number: number, start: Day, end: Day) =>
      `Fase ${number} iniziata ${dayWithWeekdayInItalian(start)} e conclusa ${dayWithWeekdayInItalian(end)}`,
    notStarted: (number: number) => `Fase ${number}: non ancora iniziata`,
    dated: (number: number) => `Fase ${number}: giorni cambiati`,
    undone: (number: number) => `Fase ${number}: ultima modifica annullata`,
  },

  which: {
    question: "Quale fase?",
    one: (number: number) => `Fase ${number}`,
    hint: "Rispondi con il suo numero: non ho ancora cambiato niente.",
  },

  told: {
    was: (label: string, day: Day) => `${label}, finora: ${dayWithWeekdayInItalian(day)}`,
    hint: "Non ho ancora cambiato niente. Rispondi «sì» per salvare.",
    yes: "Sì",
    other: "Altro",
    no: "No",
  },

  form: {
    heading: (number: number) => `Fase ${number}: quando è iniziata, e quando si è conclusa?`,
    explain: "Lascia vuoto quello che non è ancora successo.",
    dayPlaceholder: "gg/mm/aaaa",
    same: "Non hai cambiato niente: la fase resta com'è.",
    unreadable: (text: string) => `Non riconosco il giorno «${text}».`,
    ahead: (day: Day) =>
      `${capitalised(dayWithWeekdayInItalian(day))} deve ancora venire: segna la fase quando succede.`,
    tooFar: (day: Day, year: number) =>
      `${capitalised(dayWithWeekdayInItalian(day))} è troppo lontano: l'obiettivo è del ${year}.`,
    endBeforeStart: "La fine viene prima dell'inizio: controlla i due giorni.",
  },

  moved: "Nel frattempo la fase è cambiata: non ho fatto niente.",
  movedHint: "Riapri le fasi per vedere com'è adesso.",
  undoMovedOn: "Non posso annullarlo: dopo, la fase è stata cambiata ancora.",
  undoMovedOnHint: "Apri le fasi per vedere com'è adesso, e cambiala da lì.",
};

function counted(days: number): string {
  return days === 1 ? "1 giorno" : `${days} giorni`;
}

function punctuality(days: number): string {
  if (days === 0) return "nei tempi";
  return days < 0 ? `in anticipo di ${counted(-days)}` : `in ritardo di ${counted(days)}`;
}

/** To end before the planned day is to end in time. */
function endPunctuality(days: number): string {
  return days < 0 ? `nei tempi, ${punctuality(days)}` : punctuality(days);
}

function finishes(left: number): string {
  if (left === 0) return "finisce oggi";
  return left === 1 ? "finisce domani" : `finisce tra ${left} giorni`;
}
