// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { MeetingAction } from "#domain/journal.ts";
import { dayWithWeekdayInItalian } from "./it-calendar.ts";

/** What is said around changing a meeting, and of the register. */
export const itChange = {
  maybeTwice: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Lo stesso giorno c'è già l'incontro ${numbers[0]}, con un ente in comune: è lo stesso?`
      : `Lo stesso giorno ci sono già gli incontri ${numbers.join(", ")}, con un ente in comune: è uno di quelli?`,
  maybeTwiceHint: "Se sono due incontri diversi conferma, altrimenti lascia così: conterebbe due volte.",
  saveAnyway: "Sono diversi: salva",
  restore: (number: number) => `L'incontro ${number} è annullato: lo ripristino? Rispondi «sì» o «no».`,
  restoreAnyway: "Sono diversi: ripristina",
  headings: {
    logged: (number: number) => `Incontro ${number} registrato`,
    merged: (number: number) => `Incontro ${number}: uniti i due racconti`,
    corrected: (number: number) => `Incontro ${number} corretto`,
    annulled: (number: number) => `Incontro ${number} annullato`,
    restored: (number: number) => `Incontro ${number} ripristinato`,
    held: (number: number) => `Incontro ${number}: si è tenuto`,
    documented: (number: number) => `Incontro ${number}: prova aggiunta`,
    redacted: (number: number) => `Incontro ${number}: tolto un nome`,
    undone: (number: number) => `Incontro ${number}: ultima modifica annullata`,
  } satisfies Record<MeetingAction, (number: number) => string>,
  changed: (before: string, after: string) => `da ${quoted(before)} a ${quoted(after)}`,
  why: "Motivo",
  state: "Stato",
  states: { held: "tenuto", planned: "in programma", annulled: "annullato" },
  totalsBefore: (totals: string) => `Prima: ${totals}`,

  correct: {
    heading: (number: number) => `Correggi l'incontro ${number}`,
    intro: "Cambia quello che serve: il resto rimane com'è.",
    question: (number: number) => `Correggere l'incontro ${number} così?`,
    orAnother: (bodies: string, number: number) => `Anche ${bodies} nell'incontro ${number}, o un altro incontro?`,
    addTo: (number: number) => `Aggiungi all'incontro ${number}`,
    another: "È un altro incontro",
    hint: "Non ho ancora cambiato niente. Rispondi «sì» per salvare, o scrivimi che cosa cambiare.",
    unread: (words: string) => `Non ho capito «${words}»: questo resta fuori. Se c'entra, scrivimelo in altre parole.`,
    notThem: (number: number) =>
      `Dimmi con chi era l'incontro ${number}. Se non c'è stato, scrivi «annulla l'incontro ${number}».`,
    presumed: (line: string) => `Non sono sicuro di aver capito «${line}»: controlla, prima di dire sì.`,
    several: (count: number) => `Correggere ${count} incontri così?`,
    ofOne: (number: number, label: string) => `Incontro ${number}, ${label.toLowerCase()}`,
    oneAtATime: (numbers: readonly number[]) =>
      `Ho capito che vuoi correggere più incontri (${numbers.join(", ")}), ma qualcosa è da chiarire.`,
    oneAtATimeHint: "Non ho cambiato niente: scrivimi una correzione alla volta, per esempio «l'incontro 2 era il 15».",
    notYet: (numbers: readonly number[]) => `Non ho ancora corretto: incontro ${numbers.join(", incontro ")}.`,
    submit: "Salva la correzione",
    same: "Non hai cambiato niente: l'incontro resta com'è.",
    outsideYear: (year: number) =>
      `Il giorno è fuori dal ${year}: se è giusto, salva di nuovo. L'incontro non conterà.`,
    moved: (changes: string) =>
      `Mentre correggevi, qualcun altro ha cambiato questo incontro: ${changes}. Se vuoi comunque la tua correzione, salva di nuovo.`,
  },

  stillAhead: {
    heading: (number: number, day: Day) =>
      `L'incontro ${number} è in programma per ${dayWithWeekdayInItalian(day)}: quel giorno deve ancora arrivare.`,
    explain: "Non ho cambiato niente. Se si è già tenuto, correggi prima il giorno.",
  },

  annul: {
    heading: (number: number) => `Annullare l'incontro ${number}?`,
    explain: (day: Day, bodies: string) =>
      `L'incontro di ${dayWithWeekdayInItalian(day)}${bodies === "" ? "" : ` con ${bodies}`} resta nel registro e non conta più. Lo puoi ripristinare quando vuoi. Serve il motivo.`,
    label: "Motivo",
    placeholder: "per esempio registrato due volte",
    yes: "Sì, annulla",
    no: "No, resta com'è",
    missing: "Scrivi il motivo: resta nel registro.",
    besides: (words: string) => `«${words}»: questo non l'ho ancora fatto, riscrivimelo dopo.`,
    tooLong: (most: number) => `Il motivo può avere al massimo ${most} caratteri.`,
  },

  evidence: {
    heading: (number: number, day: Day) =>
      `Qual è la prova dell'incontro ${number}, di ${dayWithWeekdayInItalian(day)}?`,
    explain: "Scrivi il numero di protocollo, la delibera, il nome del verbale o un link.",
    label: "Prova",
    placeholder: "per esempio prot. 201345/2021 del 22/6",
    missing: "Scrivi la prova, oppure torna indietro.",
    tooLong: (most: number) => `La prova può avere al massimo ${most} caratteri.`,
    tooMany: (most: number) => `Un incontro può avere al massimo ${most} prove: correggi quelle che ci sono.`,
  },

  file: {
    question: (names: string) => `Quale incontro prova «${names}»?`,
    explain: "Non ho ancora cambiato niente. Per un altro incontro, rimanda il file scrivendo il numero.",
    add: (number: number) => `Aggiungi all'incontro ${number}`,
    noneMeant: "Non trovo un incontro con quel giorno o quegli enti: questi sono gli ultimi.",
    noMeeting: "Non c'è ancora un incontro a cui aggiungere il file.",
    noMeetingHint: "Registra prima l'incontro, poi manda di nuovo il file.",
    tooLong: "Il link del file è troppo lungo per tenerlo.",
    tooLongHint: "Copia dal file un link breve, e mandamelo con «Aggiungi la prova».",
  },

  removal: {
    placeholder: "[nome tolto]",
    heading: (number: number) => `Quale nome devo togliere dall'incontro ${number}?`,
    explain:
      "Scrivilo come compare. Lo tolgo dalle note, dai motivi e da chi ha registrato, in tutta la storia; l'argomento, gli enti e la prova restano.",
    label: "Nome",
    placeholderOfField: "per esempio Mario Rossi",
    missing:
      "Scrivi il nome da togliere: non lo conservo, perciò un sì da solo non basta. Vale il pulsante «Sì, togli il nome».",
    tooLong: (most: number) => `Il nome può avere al massimo ${most} caratteri.`,
    notFound: (name: string) => `Non trovo «${name}» nell'incontro né nella sua storia.`,
    question: (name: string, number: number) => `Tolgo «${name}» dall'incontro ${number} e dalla sua storia?`,
    places: {
      notes: (count: number) => (count === 1 ? "nelle note" : `nelle note (${count} versioni)`),
      why: (count: number) => (count === 1 ? "in un motivo" : `in ${count} motivi`),
      who: (count: number) =>
        count === 1 ? "come chi ha fatto un cambiamento" : `come chi ha fatto ${count} cambiamenti`,
      subject: (_: number) => "nell'argomento",
      place: (_: number) => "nel luogo",
      evidence: (_: number) => "nella prova",
    },
    taken: (places: string) => `Lo tolgo da dove compare: ${places}.`,
    kept: (places: string) => `Resta ${places}, che non tocco: se serve, correggi l'incontro.`,
    onlyKept: (places: string) =>
      `Compare solo ${places}, che non tocco: da qui tolgo il nome di una persona dalle note, dai motivi e da chi ha registrato. Se serve, correggi l'incontro.`,
    aBody: (name: string) => `«${name}» è un ente: da qui si toglie solo il nome di una persona.`,
    warning:
      "Al suo posto resta «[nome tolto]», e nel registro resta scritto che un nome è stato tolto. Non si può annullare.",
    done: (number: number) => `Ho tolto il nome dall'incontro ${number} e da tutta la sua storia.`,
    unfinished: (number: number) => `Ho tolto il nome dall'incontro ${number}, non ancora da tutta la sua storia.`,
    unfinishedHint:
      "L'archivio non ha risposto. Premi di nuovo per finire; altrimenti finisco io alla prossima partenza.",
    final: "Un nome tolto non c'è più: non si può rimettere.",
  },

  undo: {
    question: (heading: string) => `L'ultima cosa che hai fatto: «${heading}».`,
    questionOfDay: (heading: string, day: Day, bodies: string) =>
      `L'ultima cosa che hai fatto: «${heading}», ${dayWithWeekdayInItalian(day)}${bodies === "" ? "" : ` con ${bodies}`}.`,
    explain: "La annullo? Tutto torna com'era.",
    yes: "Sì, annulla",
    no: "No, lascia così",
    late: "Sono passati più di 30 minuti dall'ultima cosa che hai fatto.",
    lateHint: "Apri l'incontro: da lì lo puoi correggere o annullare, con il motivo.",
    movedOn: (who: string) =>
      `Non posso annullarlo: dopo, l'incontro è stato cambiato${who === "" ? "" : ` da ${who}`}.`,
    movedOnHint: "Apri l'incontro per vedere com'è adesso, e correggilo da lì.",
    kept: "Va bene, lascio tutto così.",
  },

  annulled: (number: number) => `L'incontro ${number} è annullato.`,
  annulledHint: "Per cambiarlo, prima ripristinalo.",
  moved: "Nel frattempo l'incontro è cambiato: non ho fatto niente.",
  movedHint: "Aprilo per vedere com'è adesso.",
  notChanged: "Non ho cambiato niente: l'archivio non risponde.",
  notChangedHint: "Riprova fra un minuto.",

  history: {
    heading: "Il registro",
    headingOf: (number: number) => `La storia dell'incontro ${number}`,
    lastChange: "Registro",
    none: "Il registro è ancora vuoto.",
    by: (name: string, day: Day, hour: string) =>
      `${name === "" ? "qualcuno" : name}, ${dayWithWeekdayInItalian(day)}, ore ${hour}`,
  },
};

function quoted(text: string): string {
  return text === "" ? "niente" : `«${text}»`;
}
