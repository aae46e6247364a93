// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import {
  capitalised,
  dayWithWeekdayInItalian,
  fromDayInItalian,
  toDayInItalian,
  weekdaysInItalian,
} from "./it-calendar.ts";

/** What the digest itself says. */
export const itDigest = {
  heading: "Il riepilogo",
  period: (from: Day, until: Day) =>
    capitalised(
      from.equals(until) ? dayWithWeekdayInItalian(until) : `${fromDayInItalian(from)} ${toDayInItalian(until)}`,
    ),
  quiet: (from: Day, until: Day) =>
    from.equals(until) ? "Oggi nessuna novità." : `Nessuna novità ${fromDayInItalian(from)} ${toDayInItalian(until)}.`,
  late: (day: Day, hour: string) => `Arriva in ritardo: era per ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
  skipped: (count: number) =>
    count === 1
      ? "Un riepilogo prima di questo non è partito: il periodo è anche il suo."
      : `${count} riepiloghi prima di questo non sono partiti: il periodo è anche il loro.`,
  happened: "Che cosa è successo",
  nothing: "Nessuna novità.",
  corrections: "Rettifiche",
  ahead: "Che cosa viene dopo",
  yearBefore: (year: number, line: string) => `${year}: ${line}`,

  meeting: (title: string, bodies: string) => `${title}, con ${bodies}.`,
  newBodies: (count: number, names: string) =>
    count === 1 ? `Incontrato per la prima volta: ${names}.` : `Incontrati per la prima volta: ${names}.`,
  documented: (count: number, numbers: string) =>
    count === 1 ? `Ora l'incontro ${numbers} ha la prova.` : `Ora gli incontri ${numbers} hanno la prova.`,
  others: (count: number) =>
    count === 1 ? "E un'altra voce: la trovi nel registro." : `E altre ${count} voci: le trovi nel registro.`,
  phase: {
    started: (number: number, day: Day) => `Fase ${number} iniziata ${dayWithWeekdayInItalian(day)}.`,
    ended: (number: number, day: Day) => `Fase ${number} conclusa ${dayWithWeekdayInItalian(day)}.`,
    "late-start": (number: number, day: Day) =>
      `Fase ${number} in ritardo: doveva iniziare ${dayWithWeekdayInItalian(day)}.`,
    "late-end": (number: number, day: Day) =>
      `Fase ${number} in ritardo: doveva concludersi ${dayWithWeekdayInItalian(day)}.`,
  },

  corrected: {
    annulled: (number: number, day: Day) =>
      `L'incontro ${number} di ${dayWithWeekdayInItalian(day)} è stato annullato.`,
    calledOff: (number: number, day: Day) =>
      `L'incontro ${number}, in programma ${dayWithWeekdayInItalian(day)}, non si tiene.`,
    restored: (number: number, day: Day) =>
      `L'incontro ${number} di ${dayWithWeekdayInItalian(day)}, annullato, è stato ripristinato.`,
    notHeld: (number: number, day: Day) =>
      `L'incontro ${number} di ${dayWithWeekdayInItalian(day)} non si è ancora tenuto.`,
    day: (number: number, before: Day, after: Day) =>
      `Incontro ${number}: non ${dayWithWeekdayInItalian(before)}, ma ${dayWithWeekdayInItalian(after)}.`,
    bodies: (number: number, before: string, after: string) =>
      `Incontro ${number}: gli enti non sono ${before}, ma ${after}.`,
  },

  correctedBody: {
    merged: (name: string, other: string, effect: string) => `${name} è lo stesso ente di ${other}: ${effect}.`,
    parted: (name: string, other: string, effect: string) => `${name} non è lo stesso ente di ${other}: ${effect}.`,
    counts: (name: string, effect: string) => `${name} ora conta tra gli enti: ${effect}.`,
    doesNotCount: (name: string, effect: string) => `${name} non conta più tra gli enti: ${effect}.`,
    effect: (bodies: number) => {
      if (bodies === 0) return "cambia il conto degli enti con la prova";
      const count = Math.abs(bodies);
      return `${count === 1 ? "un ente" : `${count} enti`} in ${bodies < 0 ? "meno" : "più"}`;
    },
  },

  planned: (number: number, day: Day, hour: string, bodies: string) =>
    `${capitalised(dayWithWeekdayInItalian(day))}${hour === "" ? "" : `, ore ${hour}`}: incontro ${number} con ${bodies}.`,
  toConfirm: (number: number, day: Day) =>
    `L'incontro ${number}, in programma ${dayWithWeekdayInItalian(day)}: si è tenuto?`,
  daysAhead: {
    "phase-start": (day: Day, number: number) =>
      `${capitalised(dayWithWeekdayInItalian(day))}: inizia la fase ${number}.`,
    "phase-end": (day: Day, number: number) =>
      `${capitalised(dayWithWeekdayInItalian(day))}: finisce la fase ${number}.`,
    monitoring: (day: Day) => `${capitalised(dayWithWeekdayInItalian(day))}: monitoraggio.`,
  },
  evidence: (documented: number, all: number) => {
    if (all === 0) return "";
    if (documented === all) return all === 1 ? "L'incontro ha la prova." : `Tutti i ${all} incontri hanno la prova.`;
    if (all === 1) return "L'incontro non ha ancora la prova.";
    const missing = all - documented;
    return `La prova manca a ${missing === 1 ? "1 incontro" : `${missing} incontri`} su ${all}.`;
  },
  read: (day: Day, hour: string) => `Letto ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
  slot: (weekday: number, hour: string) =>
    `ogni ${weekdaysInItalian[weekday - 1]} ${hour.startsWith("1:") ? "all'" : "alle "}${hour}`,
};
