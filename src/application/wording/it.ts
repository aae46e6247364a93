// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { itBody } from "./it-body.ts";
import { itButtons } from "./it-buttons.ts";
import {
  capitalised,
  dayWithWeekdayInItalian,
  fromDayInItalian,
  monthsInItalian,
  onDayInItalian,
  toDayInItalian,
} from "./it-calendar.ts";
import { itChange } from "./it-change.ts";
import { itClosing } from "./it-closing.ts";
import { itDigest } from "./it-digest.ts";
import { itIntention } from "./it-intention.ts";
import { itMeeting } from "./it-meeting.ts";
import { itMessage } from "./it-message.ts";
import { itMove } from "./it-move.ts";
import { itPhase } from "./it-phase.ts";
import { itPrivate } from "./it-private.ts";
import { itRoles } from "./it-roles.ts";
import { itSubscription } from "./it-subscription.ts";
import { itYear } from "./it-year.ts";

const kinds: Readonly<Record<BodyKind, readonly [one: string, many: string]>> = {
  comune: ["Comune", "Comuni"],
  "citta-metropolitana": ["Città Metropolitana", "Città Metropolitane"],
  unione: ["Unione di Comuni", "Unioni di Comuni"],
  regione: ["Regione", "Regioni"],
  altro: ["altro ente", "altri enti"],
};

const modes: Readonly<Record<MeetingMode, string>> = {
  "in-person": "in presenza",
  video: "in videoconferenza",
  mixed: "in presenza e a distanza",
};

function meetings(count: number): string {
  return count === 1 ? "1 incontro" : `${count} incontri`;
}

function bodies(count: number): string {
  return count === 1 ? "1 ente" : `${count} enti`;
}

function missing(what: "meetings" | "bodies", count: number): string {
  const counted = what === "meetings" ? meetings(count) : bodies(count);
  return count === 1 ? `Manca ${counted}` : `Mancano ${counted}`;
}

/** Every sentence in Italian: it sets the shape of the other languages. */
export const it = {
  language: "it" as "it" | "en",

  months: monthsInItalian,
  dayWithWeekday: dayWithWeekdayInItalian,
  hour: (hour: string) => `ore ${hour}`,
  list: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and(items.at(-1))} ${items.at(-1)}`,
  choice: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} o ${items.at(-1)}`,
  kind: (kind: BodyKind, count: number) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  modes,

  commands: {
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
    language: { summary: "Sceglie la lingua delle risposte: italiano o inglese", example: "/lingua en" },
    help: { summary: "Spiega che cosa puoi scrivere", example: "/aiuto" },
  },

  buttons: itButtons,

  figures: {
    meetings: (value: number, target: number) => `Incontri: ${outOf(value, target)}`,
    bodies: (value: number, target: number) => `Enti: ${outOf(value, target)}`,
    outOf,
    documented: (counts: { meetings: number; bodies: number }) =>
      `Con la prova: ${meetings(counts.meetings)}, ${bodies(counts.bodies)}`,
    parts: (parts: readonly string[]) => `Gli enti, per tipo: ${parts.join(" · ")}`,
  },

  help: {
    welcomeHeading: "Ciao! Tengo il diario dell'obiettivo",
    heading: "Che cosa puoi scrivere: i comandi in breve",
    intro: (title: string) =>
      `Seguo l'obiettivo ${title}. Dopo ogni incontro raccontamelo in una riga: conto io gli incontri e gli enti.`,
    welcomeFooter: "Prova con «ieri riunione con Fiesole», oppure premi un pulsante.",
    footer: (office: string) =>
      `La barra non serve, e va bene anche a parole: «ieri riunione con Fiesole», «a che punto siamo», «incontri di giugno», «l'incontro 3 era il 7 luglio», «annulla». Se manca qualcosa, te lo chiedo. Per domande sull'obiettivo rivolgiti all'ufficio che ne risponde: ${office}. Il sito e l'informativa sono nei dettagli dell'app.`,
  },

  status: {
    heading: "A che punto siamo",
    summary: (lines: readonly string[]) => `Stato dell'obiettivo. ${lines.join(" ")}`,
    gap: (what: "meetings" | "bodies", gap: number, deadline: Day) =>
      `${missing(what, gap)}: ${gap === 1 ? "serve" : "servono"} entro ${dayWithWeekdayInItalian(deadline)}.`,
    allReached: "Tutti i valori attesi sono raggiunti.",
    missed: (what: "meetings" | "bodies", value: number, target: number, deadline: Day) =>
      `Non raggiunto: ${what === "meetings" ? meetings(value) : bodies(value)} su ${target} ${toDayInItalian(deadline)}.`,
    indicators: "Indicatori",
    phases: "Fasi",
    latest: "Ultimi incontri",
    noMeetings: "Ancora nessun incontro registrato.",
    target: (atLeast: number) => `Valore atteso: almeno ${atLeast}`,
    documented: (count: number) => `${count} con la prova`,
    states: {
      open: (what: "meetings" | "bodies", gap: number) => missing(what, gap),
      reached: (day: Day) => `Raggiunto ${onDayInItalian(day)}`,
      missed: "Non raggiunto",
    },
    phaseDays: (start: Day, end: Day) => `${fromDayInItalian(start)} ${toDayInItalian(end)}`,
    planned: (count: number) =>
      count === 1
        ? "1 incontro in programma, che ancora non conta."
        : `${count} incontri in programma, che ancora non contano.`,
    asOfHeading: (day: Day) => `A che punto eravamo ${toDayInItalian(day)}`,
    stillAhead: (day: Day) =>
      `${capitalised(dayWithWeekdayInItalian(day))} deve ancora arrivare: questa è la situazione di adesso.`,
    asOfExplain: "Contano gli incontri fino a quel giorno.",
    changedAfter: {
      logged: after("È stato registrato", "Sono stati registrati"),
      held: after("È stato confermato", "Sono stati confermati"),
      documented: after("Ha avuto la prova", "Hanno avuto la prova"),
      corrected: after("È stato corretto", "Sono stati corretti"),
      annulled: after("È stato annullato", "Sono stati annullati"),
      restored: after("È stato ripristinato", "Sono stati ripristinati"),
    },
    changedMoreAfter: "Da quel giorno sono cambiate anche altre cose: ho guardato gli ultimi 500 cambiamenti.",
    asOfProblem: (text: string) => `Non riconosco il giorno «${text}».`,
    asOfHint: (year: number) => `Scrivi un giorno del ${year}, per esempio: /stato al 30/06/${year}`,
    nobodyReadsDigest: "Nessuno riceve ancora il riepilogo.",
    asOf: (day: Day, hour: string) => `Situazione a ${dayWithWeekdayInItalian(day)}, ore ${hour}`,
  },

  meetings: {
    heading: "Gli incontri",
    times: (count: number) => (count === 0 ? "Nessuna volta" : count === 1 ? "1 volta" : `${count} volte`),
    count: (count: number) => (count === 0 ? "Nessun incontro" : meetings(count)),
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
  },

  bodies: {
    heading: "Gli enti coinvolti",
    none: "Nessun ente ancora: contano quelli degli incontri che si sono tenuti.",
    met: (count: number, documented: number, last: Day) =>
      `${meetings(count)} (${documented === 0 ? "nessuno" : documented} con la prova), l'ultimo ${dayWithWeekdayInItalian(last)}`,
    doesNotCount: (count: number) => `per questo obiettivo non ${count === 1 ? "conta" : "contano"}`,
  },

  meeting: itMeeting,
  change: itChange,
  closing: itClosing,
  digest: itDigest,
  subscription: itSubscription,
  private: itPrivate,
  roles: itRoles,
  intention: itIntention,
  phase: itPhase,
  body: itBody,
  year: itYear,
  move: itMove,

  message: itMessage,
};

/** "e", and "ed" before another e. */
function and(next = ""): string {
  return /^[eè]/i.test(next) ? "ed" : "e";
}

/** "1 su 3" up to the target, "3 (ne bastano 2)" beyond it (rule 3 of counting). */
function outOf(value: number, target: number): string {
  if (value <= target) return `${value} su ${target}`;
  return target === 1 ? `${value} (ne basta 1)` : `${value} (ne bastano ${target})`;
}

/** What was done to meetings after a day that was asked for, by their numbers. */
function after(one: string, many: string): (numbers: readonly number[], areMore: boolean) => string {
  return (numbers, areMore) =>
    numbers.length === 1
      ? `${one} dopo quel giorno l'incontro ${numbers[0]}.`
      : `${many} dopo quel giorno gli incontri ${numbers.join(", ")}${areMore ? " e altri" : ""}.`;
}
