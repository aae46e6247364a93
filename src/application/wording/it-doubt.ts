// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { capitalised, monthsInItalian, weekdaysInItalian } from "./it-calendar.ts";

const newOf: Readonly<Record<BodyKind, string>> = {
  comune: "È un Comune nuovo",
  "citta-metropolitana": "È una Città Metropolitana nuova",
  unione: "È un'Unione di Comuni nuova",
  regione: "È una Regione nuova",
  altro: "È un ente nuovo",
};

/** What is asked of a meeting, one thing at a time, and the answers that stand on buttons. */
export const itDoubt = {
  understood: (parts: string) => `Ho capito così: ${parts}`,
  absent: (bodies: readonly string[]) => `${bodies.length === 1 ? "Assente" : "Assenti"}: ${bodies.join(", ")}`,
  /** Nothing was left out, and something was understood by what stands beside it. */
  presumed: "Qualcosa l'ho capito dal contesto: controlla, prima di dire sì.",
  unread: (words: string) => `Non ho letto tutto: ${words}. Se c'entra, scrivimelo in altre parole.`,
  evidence: (text: string) => `prova: ${text}`,
  notes: (text: string) => `note: ${text}`,

  when: (bodies: string) => (bodies === "" ? "Quando è stato l'incontro?" : `Quando, con ${bodies}?`),
  whichDay: (text: string, bodies: string) =>
    bodies === "" ? `«${text}»: quale giorno?` : `«${text}», con ${bodies}: quale giorno?`,
  noSuchDay: (text: string) => `Il giorno «${text}» non esiste: quale intendi?`,
  unreadableDay: (text: string) => `Non riconosco il giorno «${text}»: quale intendi?`,
  whichHour: (hours: readonly string[]) => `${capitalised(hours.map(atHour).join(" o "))}?`,
  unreadableHour: (text: string) => `Non riconosco l'ora «${text}»: a che ora?`,
  withWhom: (day: string) => (day === "" ? "Con chi è stato l'incontro?" : `Con chi, ${day}?`),
  besidesOwner: (owner: string) => `Oltre al ${owner}, chi c'era?`,
  which: (text: string) => `«${text}»: quale ente intendi?`,
  together: (text: string, bodies: string) => `«${text}»: intendi ${bodies}?`,
  who: (text: string) => `Chi è «${text}»?`,
  isSubject: (text: string) => `«${text}» è l'argomento?`,
  what: (text: string) => `«${text}»: che cos'è?`,

  hints: {
    day: "Puoi anche scrivermelo: «ieri», «18/6», «venerdì».",
    hour: "Puoi anche scrivermela: «15:30».",
    bodies: "Puoi anche scrivermi i nomi: «Scandicci e Fiesole».",
    name: "Puoi anche scrivermi il nome giusto, oppure «toglilo».",
  },
  nothingYet: (hint: string) => `Non ho ancora registrato niente. ${hint}`,
  nothingChanged: (hint: string) => `Non ho ancora cambiato niente. ${hint}`,
  notByYes: "Mi serve sapere quale: scegli una risposta, oppure scrivimela.",
  chooseFirst: "Scegli prima dall'elenco, oppure scrivimelo.",
  noted: (text: string) => `«${text}» è una persona: l'ho messa nelle note, non tra gli enti.`,

  label: { bodies: "Enti", name: "Ente", day: "Giorno", hour: "Ora" },
  placeholder: {
    bodies: "Scegli uno o più enti",
    name: "Scegli l'ente",
    day: "Scegli il giorno",
    hour: "Scegli l'ora",
  },

  answers: {
    today: "Oggi",
    yesterday: "Ieri",
    tomorrow: "Domani",
    day: (day: Day, isThisYear: boolean) =>
      capitalised(
        `${weekdaysInItalian[day.dayOfWeek - 1]} ${day.day === 1 ? "1º" : day.day} ${monthsInItalian[day.month - 1]}${isThisYear ? "" : ` ${day.year}`}`,
      ),
    hour: (hour: string) => (hour === "" ? "Senza l'ora" : capitalised(atHour(hour))),
    all: (count: number): string => (count === 2 ? "Tutti e due" : "Tutti"),
    new: (kind: BodyKind) => newOf[kind],
    person: "È una persona",
    subject: "È l'argomento",
    place: "È il luogo",
    "leave-out": "Toglilo",
    otherDay: "Un altro giorno",
    confirm: "Conferma",
  },
};

/** "alle 15:30", "alle 3", "all'1". */
function atHour(hour: string): string {
  const told = hour.replace(/^0(?=\d)/u, "").replace(/:00$/u, "");
  return /^1(?!\d)/u.test(told) ? `all'${told}` : `alle ${told}`;
}
