// SPDX-License-Identifier: EUPL-1.2
/** What is said of a meeting that is being told: written as in changing-phrases. */

/** What it was about. */
export const waysOfTellingTheSubject = `
  [l'|il|the] (<subject>) (:|era|e|was|is|) {subject}
`;

/** Not with them. */
export const waysOfLeavingOut = `
  [no] (togli|leva|rimuovi|elimina|cancella|escludi|lascia fuori|lascia perdere|senza|remove|without) [anche] [il|lo|la|l'|i|gli|le|the] {what}
  (si|ok|yes|tutti|tutte|all|va bene) [tutti|tutte|all] [ma|but] (tranne|meno|eccetto|salvo|escluso|esclusa|esclusi|senza|except|without|not) [il|lo|la|l'|i|gli|le|the] {what}
  [no] [<the>] {what} [poi|alla fine|pero] non (c' era|c' erano|c' entra|c' entrano|e venuto|e venuta|sono venuti|sono venute) [alla fine|poi]
  [no] [<the>] {what} (toglilo|toglila|toglili|toglile|levalo|levala|levali|levale|escludilo|escludila|lascialo fuori|lasciala fuori) [pure|proprio|per favore|grazie] [,|perche|che] {why}
  [no] [<the>] {what} (toglilo|toglila|toglili|toglile|levalo|levala|levali|levale|escludilo|escludila|lascialo fuori|lasciala fuori) [pure|proprio|per favore|grazie]
`;
