// SPDX-License-Identifier: EUPL-1.2
import { months } from "../words/day-words.ts";
import { wordsOfAValue } from "../words/figure-words.ts";
import { anyOf } from "../words/lists.ts";

const atThisMoment =
  /(?<=valor[ei] )(?:di oggi|attual[ei])(?!\p{L})|(?<!\p{L})(?:[fs]in(?:o\s+(?:ad?\s+)?|['\s]\s*)(?:ora|adesso|qui|qua)|(?<=^(?:e |ed |ma )?)ora(?=\s+(?:qua|chi|co[ms]|dove))|(?<!(?:che|quale|stessa|un'|mezz'|all'|in) ?)ora(?=[\s?!.]*$)|oggi(?=\s+a (?:quant[io]|che punto))|oggi come oggi|fino ad oggi|fino a oggi|ad oggi|a oggi|alla data (?:di oggi|odierna|attuale)|a tutt(?:'\s*|o\s+)oggi|tuttora|adesso|al momento|attualmente|per ora|x ora|right now|now)(?!\p{L})/gu;
/** Of no day that was asked about before. */
const ahead = /(?<!\p{L})(?:prossimamente|piu avanti|piu in la|in futuro)(?!\p{L})/u;
const lately = /(?<!\p{L})in quest[ei] (?:settimane|giorni|mesi)(?!\p{L})/gu;
const month = anyOf(months.flat());
/** "Quanti a maggio e quanti a giugno?", "più a giugno o a luglio?"; "a maggio e a giugno" asks for both together. */
const monthsCompared = new RegExp(
  `(?<!\\p{L})(?:ad?|in)\\s+(?:${month})[\\s,]+(?:e\\s+quant[ie]|(?:o|oppure)(?:\\s+quant[ie])?)\\s+(?:ad?|in)\\s+(?:${month})(?!\\p{L})`,
  "u",
);
const valueBefore = `(?:in )?(?:che|qual[e']?) ?(?:era )?(?:il |la |l')?${wordsOfAValue}(?: (?:c'era|era|avevamo|avevo|risultava))?(?: (?:scritt|segnat|mess)[oa])?`;
/** "E prima che giorno c'era?": the changes have it, and the meeting only the present one. */
const wasBefore = `(?:${valueBefore}|com'era(?: (?:scritt|segnat|mess)[oa])?)`;
const asItWas = new RegExp(`^(?<led>(?:e |ma |ok |ed )*)(?:prima,? ${wasBefore}|${wasBefore} prima)(?=[\\s?]*$)`, "u");
const leading =
  /^[\s,]*(?:(?:e|ed|and|ma|ok|allora|quindi|invece|se no|senno|altrimenti|what about|how about|torniamo all'\s*italiano|torniamo in italiano|in italiano|aspetta|un attimo|un momento|wait|grz|grazie mille|mille grazie|grazie|thanks|thank you|perfetto|bene)(?![\p{L}'])[\s,:!]*)+/u;
/** "L'abbiamo già visto, no?" */
const isItNot = /,\s*no\s*\?/u;
const askedFormally = /(?<!\p{L})si (?:prega|(?:ri)?chiede)(?: altresi)?(?= )/u;
/** Whether it has evidence. */
const oneStateOrTheOther =
  /(?<!\p{L})(?:dichiarat[oa] o (?:gia )?documentat[oa]|documentat[oa] o (?:solo )?dichiarat[oa])(?!\p{L})/u;
/** "Se contiamo solo quelli documentati": they are meant, and nothing is asked of what counts. */
const thoseAlone =
  /(?<!\p{L})(?:se )?(?:ne )?(?:contando|contiamo|conto|considerando|consideriamo|considero|guardando|guardiamo|prendendo|prendiamo) (?=(?:solo|soltanto|solamente|unicamente)(?!\p{L}))/gu;
/** "Cosa mi resta da fare?": of no meeting in programma. */
const leftToDo = /(?<=(?:rest|riman|manc)\p{L}{1,3}(?: ancora)?)\s+da fare(?!\p{L})/u;

/** A folded line as a question is read from it. */
export type QuestionLine = {
  /** Without what says that it is of this moment, and in the plainest of the ways of saying the same. */
  readonly text: string;
  /** What only leads to it: "e", "ok allora". */
  readonly begins: string;
  /** The text after that. */
  readonly words: string;
  /** Of this moment, or of no day that was asked about before. */
  readonly isNow: boolean;
};

export function questionLine(folded: string): QuestionLine {
  const whenever = folded.replace(atThisMoment, " ").replace(lately, " ");
  const text = whenever
    .replace(askedFormally, "prego")
    .replace(isItNot, ", vero?")
    .replace(oneStateOrTheOther, " documentato ")
    .replace(leftToDo, " ")
    .replace(thoseAlone, " ")
    .replace(monthsCompared, "mese per mese")
    .replace(asItWas, "$<led>chi l'ha modificato");
  const begins = leading.exec(text)?.[0] ?? "";
  return { text, begins, words: text.slice(begins.length), isNow: whenever !== folded || ahead.test(folded) };
}
