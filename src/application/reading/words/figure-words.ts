// SPDX-License-Identifier: EUPL-1.2
import { phrasesIn } from "./lists.ts";

/** "A fine maggio", "alla fine di maggio": the last day of the month. */
export const wordsOfAMonthsEnd: readonly string[] = ["fine", "alla fine di", "at the end of", "end of"];

/** What leads to the day that a figure is asked as of. */
export const wordsBeforeAsOf: readonly string[] = phrasesIn(`
  alla data del, alla data dell', alla data di, al, all', as of, by`);

/** What leads to how many there are, where that is asked to be confirmed. */
export const wordsBeforeAFigure: readonly string[] = phrasesIn(`
  sono, erano, risultano, abbiamo fatto, abbiamo avuto, abbiamo tenuto, abbiamo visto, abbiamo incontrato,
  ne abbiamo fatti, ne abbiamo visti, ne abbiamo incontrati`);

/** What leads to how many there are to be at least; with the first ones, more than so many. */
export const wordsBeforeALeast: readonly string[] = phrasesIn(`
  piu di, oltre, superato (?:i|gli|le), raggiunto(?: i| gli| le)?, arrivat[ei] (?:a|ai|agli|alle), almeno, i, gli,
  le, quei, quegli`);

/** What is counted so. */
export const wordsCounted: readonly string[] = ["incontri", "riunioni", "enti", "comuni", "unioni", "volte"];

/** What a meeting said before it was corrected, as it is asked at one end of a question. */
export const wordsOfAValue = "(?:giorno|data|ora|orario|argomento|luogo|sede)";
