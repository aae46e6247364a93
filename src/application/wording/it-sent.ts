// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian } from "./it-calendar.ts";

/** What is said of a message for what Teams does with messages: forwarded, edited, deleted, with things in it. */
export const itSent = {
  notInQuoted: (text: string) => `Nel messaggio citato, «${text}», non leggo un incontro.`,
  notInQuotedHint: "Non ho registrato niente. Scrivi tu il giorno e gli enti, oppure apri il modulo.",
  quotedTooLong: (most: number) =>
    `Il messaggio citato è troppo lungo: ne leggo al massimo ${most.toLocaleString("it-IT")} caratteri.`,
  things: {
    image: "l'immagine",
    voice: "il messaggio vocale",
    video: "il video",
    loop: "il componente Loop",
    card: "il riquadro incollato",
    other: "l'allegato",
  },
  notKept: (things: string) => `Non leggo e non conservo ${things}: leggo solo il testo e i file.`,
  notKeptHint:
    "Non ho registrato niente. Racconta l'incontro a parole; per la prova manda il file, oppure scrivi il protocollo o il link.",
  edited: "Hai modificato un messaggio: il registro non è cambiato.",
  editedHint: "Quello che vuoi fare scrivimelo in un messaggio nuovo.",
  editedOf: (numbers: readonly number[]) =>
    `Hai modificato il messaggio: ${meetingsOf(numbers)} ${numbers.length === 1 ? "resta" : "restano"} nel registro come prima.`,
  editedOfHint: "Non ho cambiato niente. Se qualcosa è sbagliato, correggilo da qui.",
  editedAnnulled: (numbers: readonly number[]) =>
    `Hai modificato il messaggio: ${meetingsOf(numbers)} ${numbers.length === 1 ? "è annullato e resta" : "sono annullati e restano"} così.`,
  editedAnnulledHint: "Non ho cambiato niente. Se invece c'è stato, aprilo e ripristinalo.",
  editedAlso: (numbers: readonly number[]) =>
    `Il messaggio cambia anche ${meetingsOf(numbers)}: finita questa correzione, scrivi «correggi l'incontro ${numbers[0]}».`,
  editedProposal: "Hai modificato il messaggio: il registro non è ancora cambiato.",
  deletedOf: (numbers: readonly number[]) =>
    `Hai eliminato il messaggio: ${meetingsOf(numbers)} ${numbers.length === 1 ? "resta" : "restano"} nel registro.`,
  deletedOfHint: "Non ho cambiato niente. Se era uno sbaglio puoi annullare: nel registro resta scritto perché.",
  deletedChange: (what: string) => `Hai eliminato il messaggio, ma quello che ha fatto resta: «${what}».`,
  deletedChangeHint: "Non ho cambiato niente. Se era uno sbaglio puoi annullare la modifica.",
  deletedProposal: "Hai eliminato il messaggio: quello che raccontava non è registrato.",
  ended: (title: string) => `La riunione «${title}» è finita: la registro nel diario?`,
  endedFacts: (day: Day, bodies: string) =>
    bodies === ""
      ? `${dayWithWeekdayInItalian(day)}. Mancano gli enti.`
      : `${dayWithWeekdayInItalian(day)} · ${bodies}`,
  endedHint: "Non ho registrato niente. Se non riguarda l'obiettivo, non serve fare niente.",
  noMeetingFound: "Non trovo incontri così: prova con un ente, un mese o una parola dell'argomento.",
  notHere: "Questo non lo so fare. Scrivimi nella chat: con /aiuto ti dico che cosa posso fare.",
  open: (number: number) => `Apri l'incontro ${number}`,
};

function meetingsOf(numbers: readonly number[]): string {
  if (numbers.length === 1) return `l'incontro ${numbers[0]}`;
  return `gli incontri ${numbers.slice(0, -1).join(", ")} e ${numbers.at(-1)}`;
}
