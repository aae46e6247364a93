// SPDX-License-Identifier: EUPL-1.2
/** What is said of what somebody recorded where only they see it. */
export const itPrivate = {
  kept: "Questa risposta la vedi solo tu e domani sparisce: te l'ho scritta anche nella nostra chat.",
  notKept:
    "Questa risposta la vedi solo tu e domani sparisce: pubblicala, o scrivimi in privato e la ritrovi con /storia.",
  by: (name: string) => `L'ha fatto ${name}.`,
  published: "Fatto: lo scrivo qui per tutti.",
  nothingToPublish: "Non trovo più che cosa pubblicare: scrivi /storia.",
};
