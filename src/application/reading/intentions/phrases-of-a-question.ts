// SPDX-License-Identifier: EUPL-1.2
/** Questions that one body, or some meetings, answer: written as in intention-phrases, with the parts to be read. */

/** A question that one meeting answers: {which}, also by its day alone. */
export const waysOfAskingOfAMeeting = `
  chi (c' era|c' erano|c' e stato|ha partecipato|era presente|erano presenti|e venuto|abbiamo visto) [alla|all'|nell'|nella|a|in] {which}
  di (cosa|che cosa|che) (abbiamo parlato|si e parlato|si parlava|avete parlato|abbiamo discusso|si e discusso) [alla|all'|nell'|nella|a|in|con] {which}
  (dove|dov'|a che ora|in che modo) (abbiamo fatto|si e tenuto|si e tenuta|si e svolto|si e svolta|e stato|e stata|era) {which}
  (per|dell'|della|all'|alla) {which} (abbiamo|c' e|ho|esiste) [gia] [il|la|un|una] (verbale|prova|protocollo|documento)
  {which} (ce l' ha|ha|ha gia) [gia] [il|la|un|una] (verbale|prova|protocollo|documento)
  (hai|ho|abbiamo) (segnato|registrato|gia segnato|gia registrato) {which}
  (<what>) (hai registrato|hai segnato|abbiamo registrato|abbiamo segnato|si e detto|abbiamo detto) [con|per|alla|all'|nell'|nella|a] {which}
  who was (there|at|present) [at|on] {which}
`;

/** Whether one body counts. */
export const waysOfAskingWhetherABodyCounts = `
  {what} (conta|vale|contano) [come|fra|tra] [un|gli|<the>] [ente|enti] [coinvolto|coinvolti]
`;

/** Inside a question they ask whether there was a meeting: the list of those that are meant answers it. */
export const waysOfAskingWhetherWeMet = `
  (abbiamo|avete|ho|hai|avevamo) [mai|gia] (<seen>)
  (ci siamo|vi siete) [mai|gia] (<together>)
  (c' e|ci sono|c' e mai) (stato|stata|stati|state) [mai|gia] [un|una|qualche|degli|delle] (<meeting>|<meetings>)
  (abbiamo|avete|ho|hai) [mai|gia] (fatto|avuto|tenuto) [un|una|qualche|delle|degli] (<meeting>|<meetings>)
  (did we|did you|have we|have you) [ever|already] (meet|met|see|seen)
  (did we|have we) [ever] (have|had) (a|any) (meeting|meetings)
`;

/** With a day and a body they tell the next meeting. */
export const waysOfTellingTheNext = `
  [<the>] (prossimo|prossima) (<meeting>)
  [<the>] (prossimo|prossima) [<meeting>] … (e|sara|abbiamo) (fissato|fissata|previsto|prevista|programmato|programmata)
  (abbiamo|ho) (fissato|programmato|concordato)
`;
