// SPDX-License-Identifier: EUPL-1.2

/** What a question asks with, wherever it stands in it. */
export const waysOfAskingPlainly = `
  (chi|quando|quand'|dove|dov'|quale|quali|qual|quanto|quanti|quante|cosa|perche|who|when|where|which|what|how)
`;

/** Words that a line without a question mark asks with at its beginning, or anywhere (the second list). */
export const waysOfBeginningAQuestion = `
  (ricordami|ricordaci|mi ricordi|rammentami) [di|con|da|a] (chi|quando|quand'|dove|quale|quali|che cosa|cosa|quanti|quante)
  [a|con|di|da|per|in|su|e|ed|entro] (chi|quando|quand'|dove|come|quale|quali|qual|che|cosa|quanti|quante|who|when|where|which|what|how)
  (<show-me>|dimmi|fammi sapere|mi dici|tell me|solo|soltanto|solamente|did we|have we|riassumi|riassumimi|riassumici|sintetizza)
  [l'|la] (elenco|lista|prospetto|list)
  [il] (numero|totale) (di|degli|delle|dei)
  (conta|contami|contaci) (gli|le|i)
`;
export const waysOfAskingAnywhere = `
  (quanti|quante|quante volte|how many)
  (vorrei|vorrebbe|vorremmo|vuole|vogliono|volevo|volevamo|chiede|chiedo|prego|gradirei|avrei bisogno|ho bisogno|mi serve|mi servirebbe|ci serve|mi occorre|puoi|potresti|sapresti) [cortesemente|gentilmente] [di] (sapere|conoscere|dirmi|dirci|dire|comunicare|comunicarmi|indicare|indicarmi|specificare|precisare|trasmettere|fornire) [<the>] [chi|se|quando|quanti|quante|quali|dove|come|numero|totale|elenco|lista|conto]
  (vorrei|vorrebbe|gradirei|prego|avrei bisogno|ho bisogno|mi serve|mi servirebbe|ci serve|mi occorre) [di|del|dell'|degli] [avere] [<the>] (numero|totale|elenco|lista|conto|prospetto)
`;

/** Where whoever asks is or was, before what they ask: its days are of them. */
export const waysOfSayingWhereOneIs = `
  (sono|siamo|saro|saremo|ero|eravamo|resto|vado|vada|andro|andiamo|parto per) [appena|ora|gia|stato|stata|stati|anche] (in ferie|in vacanza|in malattia|in permesso|in congedo|in maternita|in trasferta|in smart working|assente|assenti|fuori ufficio|via)
  (sono|siamo) [appena|ora] (rientrato|rientrata|rientrati|tornato|tornata|tornati)
  (rientro|rientriamo|torno|torniamo) [oggi|ora|adesso|solo oggi|domani|lunedi|il #] [dalle|da|dalla|in] (ferie|malattia|ufficio|servizio|vacanze)
  (ho|abbiamo) (poco tempo|fretta)
`;
/** What whoever asks has to do with the answer. */
export const waysOfSayingWhyOneAsks = `
  (devo|dobbiamo|dovrei|dovremmo|mi tocca|mi hanno chiesto di|mi chiedono di|ci chiedono di) (scrivere|preparare|fare|redigere|compilare|completare|mandare|inviare|presentare|consegnare|aggiornare|relazionare|riferire)
  (sto|stiamo) (scrivendo|preparando|facendo|redigendo|compilando|completando|aggiornando)
`;
/** What is wanted, without a question mark. */
export const waysOfBeginningARequest = `
  (<show-me>|dammi|dimmi|mi dai|mi dici|mi fai|mi servono|mi serve|sospendi|sospendimi|fermami|interrompi|riprendi|riattiva|disiscrivimi|iscrivimi|metti in pausa)
`;

/** Of the meeting after the one that was answered with: whole lines. */
export const waysOfAskingOfTheOneAfter = `
  [e|ed|ma|ok] [<the>] [quello|quella] (dopo|poi|successivo|successiva|seguente) [ancora|di quello|di quella]
  [e|ed|ma|ok] [<the>] [<meeting>] (dopo|successivo|successiva|seguente) [ancora]
  [and] (after that|the one after|then)
`;
