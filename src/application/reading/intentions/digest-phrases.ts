// SPDX-License-Identifier: EUPL-1.2
/** How people speak of the digest: one way a line, as in the lists of what they ask. */

export const waysOfNamingTheDigest = `
  (iscrivimi|iscrivici|disiscrivimi|disiscrivici|subscribe|unsubscribe) …
  non (mandarmi|mandarci|mandatemi|inviarmi) piu (niente|nulla|messaggi|notifiche)
  … (digest|riepilogo|riepiloghi|newsletter) …
  non (mandarmelo|mandarcelo|inviarmelo|mandarmeli) piu
  non (lo|li) (voglio|vogliamo) piu [ricevere]
  (sospendilo|sospendimelo|fermalo|interrompilo|sospendi fino) …
  riprendi
  (riattivalo|riprendilo|fallo ripartire|riprendi a mandarmelo) …
  … (ogni|tutti i|tutte le) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|settimana|mattina|giorno|giorni|mese) …
`;

/** Not to receive it any more. */
export const waysOfUnsubscribing = `
  non (voglio|vogliamo|vorrei) [piu] [ricevere] [piu] (il|i|la|questo|questi)
  non (mandarmi|mandarci|mandatemi|mandare|inviarmi|inviarci|inviare) [piu] (il|i|la|questo|questi)
  non (mandarmelo|mandarcelo|inviarmelo|mandarmeli) piu
  non (lo|li) (voglio|vogliamo) piu
  non (mandarmi|mandarci|mandatemi|inviarmi) piu (niente|nulla|messaggi|notifiche)
  (disiscrivi|disiscrivimi|disiscrivermi|disiscrivici|toglimi|cancellami|unsubscribe)
  (basta|stop|smetti|smettila) [con|di|mandarmi|mandare|inviarmi] [il|i|la|questi|questo] (digest|riepilogo|riepiloghi|newsletter)
`;

export const waysOfSuspending = `
  (sospendi|sospendilo|sospendimelo|fermalo|interrompilo|sospendimi|sospendere|ferma|fermami|interrompi|metti in pausa|suspend|pause)
`;

export const waysOfResuming = `
  (riprendi|riprendilo|riattivalo|fallo ripartire|riattiva|riattivami|fai ripartire|ricomincia|resume)
`;

/** Who receives it. */
export const waysOfAskingWhoReceives = `
  (chi|a chi|quali|quanti) [lo] [la] (riceve|ricevono|arriva|arrivano|viene mandato|mandi|va|vanno)
  (elenco|lista) (di chi|degli iscritti|dei destinatari)
  who (gets|receives)
`;

/** To see it now. */
export const waysOfAskingForAPreview = `
  (anteprima|preview)
  (fammi vedere|fammi|fai|dammi|mostrami|vedere|leggimi|show me|give me) [un|il|l'|lo|the|a]
`;

export const waysOfSubscribing = `
  (iscrivimi|iscrivici|iscrivermi|iscriverci|iscrivi|abbonami|subscribe)
`;
