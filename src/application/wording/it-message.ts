// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian } from "./it-calendar.ts";
/** What is said of a message that is not carried out, or not yet. */
export const itMessage = {
  /** What may be written next: each is a line that is understood. */
  next: {
    missing: "Che cosa manca?",
    status: "A che punto siamo?",
    meetings: "Vedi gli incontri",
    form: "Registra un incontro",
  },
  nothingElse: "Va bene: non segno altro.",
  whatAbout: "A che cosa ti riferisci?",
  whatAboutHint:
    "Non aspetto una risposta: scrivimi per intero quello che vuoi, per esempio «l'incontro 3 si è tenuto».",
  unsaved: {
    meeting: (day: Day | undefined) =>
      `${day === undefined ? "L'incontro che hai cominciato" : `L'incontro di ${dayWithWeekdayInItalian(day)}`} non è ancora registrato: scrivi «riprendi» per tornarci.`,
    several: (count: number) => `I ${count} incontri di prima non sono registrati: scrivi «riprendi» per tornarci.`,
    correction: (number: number) =>
      `La correzione dell'incontro ${number} non è salvata: scrivi «riprendi» per tornarci.`,
    annulment: (number: number) => `L'incontro ${number} non è ancora annullato.`,
    evidence: (number: number) => `La prova dell'incontro ${number} non è ancora aggiunta.`,
    corrections: "Le correzioni di prima non sono salvate: scrivi «riprendi» per tornarci.",
    undo: "Non ho ancora annullato niente: scrivi «riprendi» per tornarci.",
    phase: (number: number) => `I giorni della fase ${number} non sono salvati: scrivi «riprendi» per tornarci.`,
    more: (count: number) =>
      count === 1
        ? "C'è ancora una cosa lasciata a metà: scrivi «riprendi» per tornarci."
        : `Ci sono ancora ${count} cose lasciate a metà: scrivi «riprendi» per tornare all'ultima.`,
    others: (count: number) =>
      count === 1 ? "C'è un'altra cosa lasciata a metà prima." : `Ci sono altre ${count} cose lasciate a metà prima.`,
  },
  nothingLeft: "Non c'è niente in sospeso da riprendere.",
  notUnderstood: (text: string) => `Non ho capito «${text}».`,
  typed: (label: string, text: string) => `${label}: «${text}». Se va bene rispondi sì, altrimenti scrivi di nuovo.`,
  notUnderstoodHint: "Per registrare un incontro scrivi, per esempio:",
  ofTheLast: (number: number, day: Day) =>
    `Se riguarda l'incontro ${number}, di ${dayWithWeekdayInItalian(day)}, scrivi che cosa cambia («era il 21», «c'era anche Signa», «aggiungi il prot. 123/2021»), oppure:`,
  notUnderstoodMore: "Scrivi /stato per sapere a che punto siamo, /aiuto per tutto il resto.",
  maybeMeeting: "Mi stai raccontando un incontro?",
  maybeMeetingHint: "Non ho registrato niente. Guarda che cosa ho capito, poi registra.",
  proposal: "Ho capito così:",
  proposalHint: "Non l'ho ancora registrato. Rispondi «sì» per registrarlo, o scrivimi che cosa cambiare.",
  empty: "Il messaggio è vuoto. Dimmi che cosa vuoi fare:",
  near: (commands: readonly string[]) => `Forse volevi scrivere ${commands.join(" o ")}?`,
  tooLong: (length: number, most: number) =>
    `Il messaggio è troppo lungo: ${length.toLocaleString("it-IT")} caratteri, e ne leggo al massimo ${most.toLocaleString("it-IT")}.`,
  tooLongHint: "Non ho registrato niente. Scrivi il giorno, gli enti e un argomento breve, oppure apri il modulo.",
  fieldTooLong: (label: string | undefined, length: number, most: number) =>
    `${label === undefined ? "Un testo" : `Il testo di «${label}»`} è troppo lungo: ${length.toLocaleString("it-IT")} caratteri, e ce ne stanno al massimo ${most.toLocaleString("it-IT")}.`,
  fieldTooLongHint: "Non ho cambiato niente e non ho registrato niente. Accorcialo, poi manda di nuovo.",
  unknownButton: "Questo pulsante non vale più.",
  unknownButtonHint: "Non ho cambiato niente. Riparti da qui:",
  tooMany: (seconds: number) =>
    `Troppi messaggi in un minuto: questo non l'ho letto, e non ho registrato niente. Riprova fra ${seconds === 1 ? "un secondo" : `${seconds} secondi`}.`,
  storeAway: {
    silent: {
      heading: "L'archivio non risponde.",
      hint: "Non ho registrato niente. Riprova fra un minuto: quello che era registrato c'è ancora.",
    },
    refused: {
      heading: "L'archivio non accetta scritture.",
      hint: "Non ho registrato niente. Il disco è pieno, o il programma può solo leggere: avvisa chi lo gestisce. Quello che era registrato c'è ancora.",
    },
    moved: {
      heading: "Il file del diario non è più al suo posto.",
      hint: "Non ho registrato niente. Avvisa chi gestisce il programma: deve rimettere diario.sqlite e diario.sqlite-wal dov'erano, oppure riavviare.",
    },
  },
  surprise: "Qualcosa non ha funzionato.",
  surpriseHint: "Quello che era registrato c'è ancora. Guarda lo stato prima di riprovare: ti dice se ho finito.",
};
