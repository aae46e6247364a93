// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { capitalised, dayWithWeekdayInItalian, onDayInItalian } from "./it-calendar.ts";

/** What is said around recording one meeting. */
export const itMeeting = {
  planned: (number: number) => `Incontro ${number} in programma`,
  recordedSentence: (day: Day, bodies: string) =>
    `Ho registrato l'incontro di ${dayWithWeekdayInItalian(day)} con ${bodies}.`,
  plannedSentence: (day: Day, hour: string, bodies: string) =>
    `Ho segnato in programma l'incontro di ${dayWithWeekdayInItalian(day)}${hour} con ${bodies}.`,
  atHour: (hour: string) => `, ore ${hour},`,
  summary: (sentence: string, totals: string) => `${sentence} ${totals}`,

  labels: {
    day: "Giorno",
    hour: "Ora",
    bodies: "Enti",
    others: "Altri enti",
    subject: "Argomento",
    mode: "Modalità",
    place: "Luogo",
    evidence: "Prova",
    notes: "Note",
  },

  openLink: (name: string) => `Apri ${name}`,

  remarks: {
    "outside-year": (year: number) => `Il giorno è fuori dal ${year}: l'incontro resta nel diario e non conta.`,
    "before-phase": (start: Day) =>
      `Il giorno viene prima dell'inizio della fase degli incontri (${onDayInItalian(start)}): l'incontro conta lo stesso.`,
    planned: "Conterà quando qualcuno confermerà che si è tenuto.",
    "owner-only": "C'è solo l'ente titolare: l'incontro non conta.",
    "no-evidence": "Manca la prova (verbale, protocollo, delibera o link): per ora l'incontro è dichiarato.",
    "no-subject": "Manca l'argomento.",
  },

  form: {
    heading: "Registra un incontro",
    headingToFinish: "Ancora un momento",
    intro: "Servono il giorno e almeno un ente; il resto, se vuoi.",
    introToFinish: "Non ho ancora registrato niente. Completa qui, oppure rispondimi con un messaggio.",
    placeholders: {
      hour: "15:30",
      bodies: "Scegli uno o più enti",
      others: "per esempio Empoli, Regione Toscana",
      subject: "per esempio bozza di convenzione",
      mode: "Scegli",
      place: "per esempio Palazzo Vecchio",
      evidence: "numero di protocollo, delibera o link",
      notes: "quello che serve ricordare",
    },
    more: "Altri dati",
    submit: "Registra",
    cancel: "Annulla",
    whichDay: (text: string) => `«${text}»: quale giorno intendi?`,
    isSubject: (text: string) => `«${text}» è l'argomento`,
    isItSubject: (text: string) => `«${text}»: che cos'è?`,
    whichBody: (text: string) => `«${text}»: quale ente intendi?`,
  },

  problems: {
    noDay: "Manca il giorno: quando è stato? Per esempio «oggi», «ieri», «18/6» o «18 giugno».",
    impossibleDay: (text: string) => `Il giorno «${text}» non esiste. Scrivilo per esempio così: 18/06 o 18 giugno.`,
    vagueDay: (text: string) => `«${text}» non dice il giorno: quale? Per esempio «martedì», «il 18», «18 giugno».`,
    unreadableDay: (text: string) => `Non riconosco il giorno «${text}». Scrivilo per esempio così: 18/06 o 18 giugno.`,
    ambiguousDay: (text: string, days: string) => `«${text}»: intendi ${days}?`,
    unreadableHour: (text: string) => `Non riconosco l'ora «${text}». Scrivila per esempio così: 15:30.`,
    ambiguousHour: (hours: readonly string[]) => `Le ${hours.join(" o le ")}? Scrivi l'ora per esempio così: 15:30.`,
    noBodies: "Manca l'ente: con chi è stato l'incontro? Per esempio «Scandicci e Fiesole».",
    ownerOnly: (owner: string) => `Oltre al ${owner}, quali enti c'erano? Serve almeno un altro ente.`,
    unknownBody: (text: string) => `Non conosco l'ente «${text}»: correggi il nome, oppure toglilo.`,
    maybeSubject: (text: string) => `«${text}» è l'argomento? Sceglilo qui sopra, o rispondi «è l'argomento».`,
    ambiguousBody: (text: string, bodies: string) => `«${text}»: intendi ${bodies}?`,
    tooManyBodies: (most: number) => `Un incontro ha al massimo ${most} enti: dividilo in due.`,
    tooLong: (length: number, most: number) =>
      `Hai scritto ${length.toLocaleString("it-IT")} caratteri: qui ce ne stanno ${most.toLocaleString("it-IT")}. Ho tenuto i primi.`,
    unknownMode: "Scegli una delle modalità dell'elenco.",
  },

  outsideYear: {
    question: (day: Day, year: number) => `${capitalised(dayWithWeekdayInItalian(day))} è fuori dal ${year}.`,
    explain: "Posso tenere l'incontro nel diario, ma non conterà. È il giorno giusto?",
    explainAnswer: "Puoi anche scrivermi il giorno giusto, oppure «sì» o «no».",
    yes: "Sì, registralo",
    change: "Cambia giorno",
  },

  duplicate: {
    question: (number: number, by: string) => `È lo stesso incontro dell'incontro ${number} registrato da ${by}?`,
    questionOfMany: "È lo stesso incontro di uno di questi?",
    explain: "Non ho ancora registrato niente. Puoi anche rispondermi «è lo stesso» o «è un altro».",
    explainMany: "Non ho ancora registrato niente. Puoi anche rispondermi con il numero dell'incontro, o «è un altro».",
    loggedBy: (by: string) => `registrato da ${by}`,
    byYou: "te",
    bySomebody: "qualcuno",
    same: "È lo stesso: unisci",
    sameAs: (number: number) => `È l'incontro ${number}: unisci`,
    nothingNew: (number: number) => `L'incontro ${number} ha già tutto quello che mi hai raccontato.`,
    nothingNewHint: "Non ho cambiato niente.",
    tooMuch: (number: number) => `Non ci sta tutto nell'incontro ${number}.`,
    tooMuchHint: "Non ho ancora cambiato niente. Aprilo e correggilo, oppure registra questo come un altro incontro.",
  },

  cancelled: "Va bene, non ho registrato niente.",
  nothingToCancel: "Non c'è niente da annullare.",
  notFound: (number: string) => `Non c'è un incontro ${number}.`,
  notFoundHint: "I numeri sono nell'elenco: scrivi «incontri».",
  expired: "Questa domanda non vale più.",
  expiredHint: "Non ho registrato niente. Se vuoi, riapri il modulo.",
  notRecorded:
    "Non ho registrato l'incontro: l'archivio non risponde. Quello che hai scritto è qui: riprova fra un minuto.",
  unknown: "Non so ancora se l'ho registrato.",
  unknownHint:
    "L'archivio non ha risposto in tempo. Te lo dico appena mi scrivi di nuovo, oppure controlla fra un minuto.",
  unknownHintUnkept: "L'archivio non ha risposto in tempo. Fra un minuto premi «Controlla ora»: te lo dice.",
  recordedAfterAll: (heading: string) => `Prima non sapevo se l'avevo registrato: ho controllato, c'è. ${heading}.`,
  notRecordedAfterAll: "Prima non sapevo se l'avevo registrato: ho controllato, non c'è. Se serve, mandamelo di nuovo.",
  notThere: "Non risulta registrato.",
  notThereHint: "Se serve, registralo di nuovo.",
  bareNumberHint: "Per registrare un incontro scrivi il giorno e gli enti.",
};
