// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";
import { waysOfPuttingAQuestion } from "./question-form-words.ts";
import { waysOfSayingOfWhat } from "./question-thing-words.ts";
import { waysOfAskingAltogether } from "./whole-question-words.ts";

/**
 * What the words of a question say, each once: a way a line, in lower case and without accents. What is asked is made of
 * what all of them say together, in whatever order they stand; the days, the state and the bodies of a filter are taken
 * out before.
 */
export const waysOfSayingInAQuestion = {
  ...waysOfAskingAltogether,
  ...waysOfPuttingAQuestion,
  ...waysOfSayingOfWhat,
} as const;

/** Some of the bodies, by what they are; those of the project, which have a kind too, stand before the others. */
export const waysOfNamingSomeBodies = {
  project: `
    [tra|fra|di] [<the>|quelli] [comuni] [di|della|dell'|nella|del] (grande firenze|cintura fiorentina|cintura|prima cintura|area fiorentina|hinterland fiorentino|hinterland|associazione intercomunale)
  `,
  comune: `
    (comuni|municipi|municipalities)
    (un|qualche|nessun|quale|che|alcun|which|any) comune
  `,
  unione: `
    (unioni|unions)
    (un'|qualche|nessun'|nessuna|quale|che|alcuna|which|any) unione
  `,
  regione: `
    (regioni|regions)
    (quale|che|qualche|nessuna|which|any) regione
  `,
  "citta-metropolitana": `
    (citta metropolitane|metropolitan cities)
  `,
} as const;

/** Small words that may be left of a question once the others are taken. */
export const smallWordsOfAQuestion: ReadonlySet<string> = wordsIn(`
  e e' ed o di del dell' della dei degli delle da dal per tra fra a ad al all' alla ai agli con in il lo la i gli le l' un una uno su sul sull' sulla nel nell'
  nella nello nei negli nelle ci mi si se ha hanno ho abbiamo fa fare facciamo fatto the of to for at on with in do we you i did have has there any be been us`);
