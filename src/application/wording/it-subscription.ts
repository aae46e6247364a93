// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian, toDayInItalian } from "./it-calendar.ts";

/** What is said around receiving the digest. */
export const itSubscription = {
  heading: "Il riepilogo settimanale",
  here: (slot: string) => `Arriva qui ${slot}.`,
  next: (day: Day, hour: string) => `Il prossimo: ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
  notHere:
    "Qui il riepilogo non arriva. Ogni settimana dice che cosa manca, che cosa è successo e che cosa viene dopo.",
  paused: (day: Day) => `È sospeso fino ${toDayInItalian(day)} compreso.`,
  suspended: "Non sono riuscito a consegnarlo: riprende da sé, ora che hai scritto.",
  howTo: "Puoi scrivere: /riepilogo ogni venerdì alle 9, /riepilogo sospendi fino al 15/9, /riepilogo disiscrivi.",
  subscribed: "Fatto: il riepilogo arriva qui.",
  already: "Il riepilogo arriva già qui.",
  left: "Fatto: il riepilogo qui non arriva più.",
  notSubscribed: "Qui il riepilogo non arriva: non c'è niente da cambiare.",
  suspendedNow: "Fatto: il riepilogo si ferma.",
  resumed: "Fatto: il riepilogo riprende.",
  slotProblem: (text: string) => `Non riconosco il giorno e l'ora in «${text}».`,
  slotHint: "Scrivi, per esempio: /riepilogo ogni venerdì alle 9:30",
  notWeekly: "Il riepilogo arriva una volta a settimana: scegli un giorno.",
  twoHours: (hours: readonly string[]) => `Alle ${hours.join(" o alle ")}?`,
  nothingChanged: "Non ho cambiato niente.",
  pauseProblem: (text: string) => (text === "" ? "Fino a quando?" : `Non riconosco il giorno «${text}».`),
  pauseHint: "Scrivi un giorno che deve venire, per esempio: /riepilogo sospendi fino al 15/9",
  stepProblem: (text: string) => `Non ho capito «${text}».`,

  list: {
    heading: "Chi riceve il riepilogo",
    none: "Nessuno riceve ancora il riepilogo.",
    channel: "Un canale",
    group: "Un gruppo",
    someone: "Una persona",
    line: (who: string, slot: string, state: string) => `${who}: ${slot}. ${state}`,
    next: (day: Day, hour: string) => `Prossimo ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
    paused: (day: Day) => `Sospeso fino ${toDayInItalian(day)}.`,
    suspended: "Non raggiungibile: riprende quando scrive.",
    last: {
      sent: "L'ultimo è arrivato.",
      read: (day: Day) => `L'ultimo è arrivato, letto ${dayWithWeekdayInItalian(day)}.`,
      sending: "L'ultimo sta partendo.",
      waiting: "L'ultimo aspetta di partire.",
      undeliverable: "L'ultimo non è arrivato.",
      uncertain: "Dell'ultimo non so se è arrivato.",
      skipped: "L'ultimo non è partito.",
      withheld: "L'ultimo non è partito da sé.",
    },
    troubles: (count: number) =>
      count === 1
        ? "C'è un messaggio da guardare."
        : `Ci sono ${count === 100 ? "più di 99" : count} messaggi da guardare.`,
  },

  add: {
    unknown: (name: string) => `Non conosco nessuno di nome «${name}»: deve avermi scritto almeno una volta.`,
    many: (names: string) => `Ce n'è più d'uno: ${names}. Scrivi il nome intero.`,
    done: (name: string) => `Fatto: il riepilogo arriva anche a ${name}.`,
    already: (name: string) => `${name} riceve già il riepilogo.`,
    hint: "Scrivi, per esempio: /riepilogo aggiungi Anna Neri ogni venerdì alle 9",
  },

  now: {
    question: (count: number) =>
      `Mando ora il riepilogo ${count === 1 ? "a chi lo riceve" : `alle ${count} chat che lo ricevono`}?`,
    explain: "È in più di quello settimanale, che arriva lo stesso.",
    started: "Fatto: il riepilogo sta partendo.",
    nobody: "Nessuno riceve il riepilogo: prima qualcuno si deve iscrivere.",
  },

  ask: {
    heading: "Che cosa vuoi chiedere?",
    explain: "La domanda arriva a chi gestisce il bot; la risposta arriva qui.",
    label: "Domanda",
    placeholder: "per esempio: quando firmiamo la convenzione?",
    missing: "Scrivi la domanda, oppure torna indietro.",
    tooLong: (most: number) => `Il testo può avere al massimo ${most} caratteri.`,
    sent: "Ho mandato la domanda.",
    sentHint: "La risposta arriva qui.",
    nobody: "Non so a chi mandare la domanda: nessuno di chi gestisce il bot gli ha mai scritto.",
    questionHeading: "Una domanda sul riepilogo",
    question: (name: string, text: string) => `${name === "" ? "Chi lo riceve" : name} chiede: «${text}»`,
    answerLabel: "Risposta",
    answerPlaceholder: "scrivi qui la risposta",
    answerMissing: "Scrivi la risposta.",
    answered: "Ho mandato la risposta.",
    alreadyAnswered: (name: string) =>
      `Ha già risposto ${name === "" ? "qualcun altro" : name}: la tua risposta non è partita.`,
    notSent: (text: string) => `La tua: «${text}»`,
    answerHeading: "La risposta alla tua domanda",
    asked: (text: string) => `Avevi chiesto: «${text}»`,
    answer: (name: string, text: string) => `${name === "" ? "Risposta" : name}: «${text}»`,
    gone: "Questa domanda non c'è più.",
  },

  inWords: {
    none: "In questa chat non ti ho ancora mandato un riepilogo.",
    noneHint:
      "Non ho mandato niente a nessuno. Puoi guardarlo adesso, o riceverlo ogni settimana con /riepilogo iscrivi.",
  },

  troubles: {
    none: "Non c'è niente da guardare: tutti i messaggi sono arrivati.",
    heading: (count: number) =>
      count === 1 ? "Un messaggio da guardare" : `${count === 100 ? "Più di 99" : count} messaggi da guardare`,
    kinds: {
      digest: "Riepilogo",
      question: "Domanda",
      answer: "Risposta",
      notice: "Avviso",
      "held-question": "«Si è tenuto?»",
      record: "la riga di ciò che hai registrato in privato",
    },
    line: (kind: string, day: Day, hour: string) => `${kind} di ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
    states: {
      uncertain: "Non so se è arrivato: non lo rimando da solo, per non farlo arrivare due volte.",
      undeliverable: "Non è arrivato.",
      withheld: "Non è partito da sé: quello di questa settimana era già partito, e poi l'orologio è tornato indietro.",
    },
    resent: "Lo rimando ora.",
    left: "Va bene, lo lascio così.",
    moved: "Ci ha già pensato qualcun altro.",
  },

  notice: {
    trouble: "Qualche messaggio del riepilogo non è arrivato",
    troubleHint: "Guarda quali, e decidi se rimandarli.",
    late: "I riepiloghi sono in ritardo",
    lateHint: "Il bot è stato fermo: i più recenti partono adesso, quelli più vecchi sono stati saltati.",
    clock: "L'orologio era avanti",
    clockHint:
      "Qualche riepilogo è partito prima del tempo. Quelli che vengono arrivano lo stesso, al loro giorno. Controlla l'ora del server.",
  },

  held: {
    heading: (number: number, day: Day) => `L'incontro ${number} di ${dayWithWeekdayInItalian(day)} si è tenuto?`,
    explain: (bodies: string) => `Era in programma con ${bodies}. Finché non lo confermi, non conta.`,
    which: "Di quale incontro parli?",
    line: (number: number, day: Day, bodies: string) =>
      `Incontro ${number}, ${dayWithWeekdayInItalian(day)}, con ${bodies}.`,
    whichHint:
      "Premi quelli che si sono tenuti, oppure scrivi per esempio «quello con Signa sì, quello con Vaglia no».",
    one: (number: number) => `L'incontro ${number} si è tenuto`,
    stillAsked: (number: number) => `Dell'incontro ${number} dimmi poi il motivo: per ora resta in programma.`,
  },

  status: {
    line: (who: string, day: Day, hour: string) =>
      `Il riepilogo arriva a ${who}; il prossimo ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
    late: (day: Day, hour: string) =>
      `Il riepilogo di ${dayWithWeekdayInItalian(day)}, ore ${hour}, non è ancora partito.`,
    lineWithoutNext: (who: string) => `Il riepilogo arriva a ${who}.`,
    person: "una persona",
    others: (count: number) => (count === 1 ? "un'altra chat" : `altre ${count} chat`),
    channel: "un canale",
    group: "un gruppo",
    last: {
      sent: (day: Day) => `L'ultimo è arrivato ${dayWithWeekdayInItalian(day)}.`,
      failed: (day: Day) => `L'ultimo, ${dayWithWeekdayInItalian(day)}, forse non è arrivato.`,
    },
  },
};
