// SPDX-License-Identifier: EUPL-1.2
/** How people say that a phase has started or ended: one way a line, as in the other lists of phrases. */

export const waysOfStarting = `
  (iniziato|iniziata|iniziati|iniziate|avviato|avviata|avviati|avviate|partito|partita|partiti|partite)
  (cominciato|cominciata|cominciati|cominciate|started|begun)
  (inizia|comincia|apri|apriamo)
`;

export const waysOfEnding = `
  (finito|finita|finiti|finite|concluso|conclusa|conclusi|concluse|terminato|terminata|terminati|terminate)
  (chiuso|chiusa|chiusi|chiuse|completato|completata|completati|completate|ultimato|ultimata|pronto|pronta)
  (chiudi|concludi|chiudiamo|concludiamo|fatta|close)
  (finished|ended|completed|done)
`;

/** That the days that were planned for it are others now. */
export const waysOfReplanning = `
  (spostato|spostata|spostiamo|sposta|spostare|prorogato|prorogata|proroga|prorogano|prorogare|prolungato|prolungata|prolunga|prolunghiamo)
  (slitta|slittato|slittata|slittera|rinviato|rinviata|rinvia|posticipato|posticipata|posticipa|anticipato|anticipata|anticipa)
  (finisce|finira|termina|terminera|scade|scadra|iniziera|partira|nuova scadenza|nuovo termine|e cambiata|e cambiato)
  (moved|postponed|extended|ends|will end|will start)
`;

/** What a phase is called. */
export const wordsForAPhase: readonly string[] = ["fase", "phase"];

/** Numbers of phases, from the first. */
export const ordinalsOfPhases: readonly (readonly string[])[] = [
  ["1", "prima", "uno", "i", "one", "first"],
  ["2", "seconda", "due", "ii", "two", "second"],
  ["3", "terza", "tre", "iii", "three", "third"],
  ["4", "quarta", "quattro", "iv", "four", "fourth"],
  ["5", "quinta", "cinque", "v", "five", "fifth"],
  ["6", "sesta", "sei", "vi", "six", "sixth"],
];

/** Words of a sentence on a phase that are not of its title. */
export const wordsBesideTitles: readonly string[] =
  `la il lo le gli i l' e' e ed di della del dell' dei degli delle d' a ad
  al agli alle ai all' in con per un una invece ho abbiamo hanno e stato stata stati state si sono e' era erano poi fase oggi ieri finalmente gia anche tutta tutto
  no scusa scusate scusami anzi ops errore mio sbagliato
  is was has been the phase`.split(/\s+/u);
