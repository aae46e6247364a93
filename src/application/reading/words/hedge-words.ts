// SPDX-License-Identifier: EUPL-1.2
/** How people say that they are not sure of a part of what they tell: patterns of folded text. */

/** Said of a part wherever they stand: they only ask to be looked at again. */
export const hedgesOfAnything: readonly string[] = [
  "mi\\s+(?:pare|sembra(?:va)?)",
  "direi",
  "a\\s+memoria",
  "salvo\\s+error[ei]",
  "se\\s+(?:non\\s+(?:erro|sbaglio|ricordo\\s+male|vado\\s+errat[oa])|(?:ben\\s+)?ricordo(?:\\s+bene)?)",
];

/** Before a day or an hour they are of it; anywhere else they may be of the whole meeting. */
export const hedgesOfADay: readonly string[] = ["(?:io\\s+)?(?:credo|penso)", "forse", "probabilmente"];

/** "Credo fosse giovedì": between a hedge and what it is of. */
export const wordsAfterAHedge = "(?:fosse|sia\\s+stat[oa]|sia|era)";

/** Before another name of what was just told they say which one is meant. */
export const waysOfSayingWhichOne = "(?:intendo|intendevo|cioe|ossia|ovvero|voglio\\s+dire)";
