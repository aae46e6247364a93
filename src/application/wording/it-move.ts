// SPDX-License-Identifier: EUPL-1.2
/** What is said of a meeting that goes into the diary of another year. */
export const itMove = {
  to: (year: number) => `Sposta nel diario del ${year}`,
  oneTo: (number: number, year: number) => `Sposta l'incontro ${number} nel ${year}`,
  another: "È un altro: spostalo",
  open: (number: number, year: number) => `Apri l'incontro ${number} del ${year}`,
  question: (year: number) =>
    `È un giorno del ${year}. Con un tocco l'incontro passa nel diario del ${year}, con argomento, note e prove, e conta là; qui resta annullato, con scritto dov'è.`,
  alreadyThere: (year: number, meetings: string) =>
    `Nel diario del ${year} c'è già: ${meetings}. Se è un altro incontro, premi «È un altro»; se è lo stesso, torna indietro e annulla questo.`,
  arrived: (number: number, year: number, was: number) =>
    `Incontro ${number}: spostato dal diario del ${year}, dov'era l'incontro ${was}`,
  left: (number: number, year: number, is: number) =>
    `Incontro ${number}: spostato nel diario del ${year} come incontro ${is}`,
  figures: (year: number, before: string, after: string) =>
    before === after
      ? `Nel diario del ${year} i totali restano: ${after}.`
      : `Nel diario del ${year} ora: ${after}. Prima: ${before}.`,
  unfinished: (number: number) => `Non so ancora se l'incontro ${number} è stato spostato.`,
  unfinishedHint:
    "L'archivio non ha risposto. Premi di nuovo per finire, e lo sposto una volta sola; altrimenti finisco io alla prossima partenza.",
  movedAway: (number: number, year: number, is: number) =>
    `L'incontro ${number} è nel diario del ${year}, come incontro ${is}: qui conterebbe due volte.`,
  movedAwayHint: "Non ho cambiato niente. Per riportarlo qui, apri quello e correggi il giorno.",
  backHint: "Per riportarlo dov'era, apri l'incontro e correggi il giorno.",
  elsewhere: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `L'incontro ${numbers[0]} è di un altro anno e qui non conta: puoi spostarlo.`
      : `Gli incontri ${numbers.join(", ")} sono di un altro anno e qui non contano: puoi spostarli.`,
};
