import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian, fromDayInItalian, toDayInItalian } from "./it-calendar.ts";

const weekdays = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];

/** What the digest itself says. */
export const itDigest = {
  heading: "Il riepilogo",
  period: (from: Day, until: Day) => `${capital(fromDayInItalian(from))} ${toDayInItalian(until)}`,
  quiet: (from: Day, until: Day) => `Nessuna novità ${fromDayInItalian(from)} ${toDayInItalian(until)}.`,
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

  meeting: (title: string, bodies: string, subject: string) => sentence(`${title}: ${bodies}`, subject),
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

  planned: (number: number, day: Day, hour: string, bodies: string) =>
    `${capital(dayWithWeekdayInItalian(day))}${hour === "" ? "" : `, ore ${hour}`}: incontro ${number} con ${bodies}.`,
  toConfirm: (number: number, day: Day) =>
    `L'incontro ${number}, in programma ${dayWithWeekdayInItalian(day)}: si è tenuto?`,
  daysAhead: {
    "phase-start": (day: Day, number: number) => `${capital(dayWithWeekdayInItalian(day))}: inizia la fase ${number}.`,
    "phase-end": (day: Day, number: number) => `${capital(dayWithWeekdayInItalian(day))}: finisce la fase ${number}.`,
    monitoring: (day: Day) => `${capital(dayWithWeekdayInItalian(day))}: monitoraggio.`,
  },
  evidence: (documented: number, all: number) => {
    if (all === 0) return "";
    if (documented === all) return all === 1 ? "L'incontro ha la prova." : `Tutti i ${all} incontri hanno la prova.`;
    const missing = all - documented;
    return `Con la prova ${documented} su ${all}: ${missing === 1 ? "a un incontro manca" : `a ${missing} incontri manca`}.`;
  },
  read: (day: Day, hour: string) => `Letto ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
  slot: (weekday: number, hour: string) => `ogni ${weekdays[weekday - 1]} alle ${hour}`,
};

/** What is said around receiving the digest. */
export const itSubscription = {
  heading: "Il riepilogo settimanale",
  here: (slot: string) => `Arriva qui ${slot}.`,
  next: (day: Day, hour: string) => `Il prossimo: ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
  notHere: "Qui non arriva ancora. Ogni settimana dice che cosa manca, che cosa è successo e che cosa viene dopo.",
  paused: (day: Day) => `È sospeso fino ${toDayInItalian(day)} compreso.`,
  suspended: "Non sono riuscito a consegnarlo: riprende da sé, ora che hai scritto.",
  howTo: "Puoi scrivere: /riepilogo ogni venerdì alle 9, /riepilogo sospendi fino al 15/9, /riepilogo disiscrivi.",
  subscribed: "Fatto: il riepilogo arriva qui.",
  already: "Il riepilogo arriva già qui.",
  left: "Fatto: il riepilogo qui non arriva più.",
  notSubscribed: "Qui il riepilogo non arriva: non c'è niente da cambiare.",
  resumed: "Fatto: il riepilogo riprende.",
  slotProblem: (text: string) => `Non riconosco il giorno e l'ora in «${text}».`,
  slotHint: "Scrivi, per esempio: /riepilogo ogni venerdì alle 9:30",
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
    more: (count: number) => `E altri ${count}.`,
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
  managersOnly: "Questo lo può fare solo chi gestisce il bot.",

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
    alreadyAnswered: (name: string) => `Ha già risposto ${name === "" ? "qualcun altro" : name}.`,
    answerHeading: "La risposta alla tua domanda",
    asked: (text: string) => `Avevi chiesto: «${text}»`,
    answer: (name: string, text: string) => `${name === "" ? "Risposta" : name}: «${text}»`,
    gone: "Questa domanda non c'è più.",
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
    },
    line: (kind: string, day: Day, hour: string) => `${kind} di ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
    uncertain: "Non so se è arrivato: non lo rimando da solo, per non farlo arrivare due volte.",
    undeliverable: "Non è arrivato.",
    resent: "Lo rimando ora.",
    left: "Va bene, lo lascio così.",
    moved: "Ci ha già pensato qualcun altro.",
  },

  notice: {
    trouble: "Qualche messaggio del riepilogo non è arrivato",
    troubleHint: "Guarda quali, e decidi se rimandarli.",
    late: "I riepiloghi sono in ritardo",
    lateHint: "Il bot è stato fermo: i più recenti partono adesso, quelli più vecchi sono stati saltati.",
  },

  held: {
    heading: (number: number, day: Day) => `L'incontro ${number} di ${dayWithWeekdayInItalian(day)} si è tenuto?`,
    explain: (bodies: string) => `Era in programma con ${bodies}. Finché non lo confermi, non conta.`,
  },

  status: {
    line: (who: string, day: Day, hour: string) =>
      `Il riepilogo arriva a ${who}; il prossimo ${dayWithWeekdayInItalian(day)}, ore ${hour}.`,
    lineWithoutNext: (who: string) => `Il riepilogo arriva a ${who}.`,
    people: (count: number) => (count === 1 ? "una persona" : `${count} persone`),
    others: (count: number) => (count === 1 ? "un'altra chat" : `altre ${count} chat`),
    channel: "un canale",
    group: "un gruppo",
    last: {
      sent: (day: Day) => `L'ultimo è arrivato ${dayWithWeekdayInItalian(day)}.`,
      failed: (day: Day) => `L'ultimo, ${dayWithWeekdayInItalian(day)}, forse non è arrivato.`,
    },
  },
};

function sentence(text: string, more: string): string {
  return more === "" ? `${text}.` : `${text}. ${more}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
