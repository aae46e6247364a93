// SPDX-License-Identifier: EUPL-1.2

/**
 * What can be done here, in the order in which it is looked for: the verbs of whoever does it ("come lo registro?",
 * "si può correggere?"), and the nouns that say what it is done to. In lower case and without accents.
 */
export const whatIsDone = {
  digest: {
    verbs:
      "iscrivo iscriversi iscrivermi iscrivere iscrive sospendere sospenderlo sospendo sospende fermare fermarlo interrompere interromperlo disattivare disattivarlo disiscrivere disiscriversi disiscrivermi ricevere riceverlo riceve ricevono",
    nouns: "pausa riepilogo riepiloghi digest assessore assessora",
  },
  phases: { verbs: "", nouns: "fase fasi phase phases" },
  evidence: {
    verbs: "allegare allego allega documentare",
    nouns:
      "prova prove verbale verbali protocollo protocolli documento documenti documentazione allegato allegati delibera link evidence minutes",
  },
  hold: { verbs: "confermare confermo conferma", nouns: "svolto svolta tenuto tenuta" },
  annul: {
    verbs:
      "annullare annullo annulla annullano annullarlo cancellare cancello cancella cancellano cancellarlo eliminare elimino elimina eliminarlo togliere tolgo toglie toglierlo rimuovere rimuovo disdire disdirlo disdico delete cancel",
    nouns: "salta saltato saltata annullato annullata doppione doppio",
  },
  correct: {
    verbs:
      "correggere correggo corregge correggono correggerlo cambiare cambio cambia cambiano cambiarlo modificare modifico modifica modificano modificarlo sistemare sistemo sistema rettificare rettifico spostare sposto sposta spostano rimediare rimedio aggiornare rinviare rinvio tornare torno correct change",
    nouns: "sbaglio sbagliato sbagliata errore errori spostato spostata rinviato rinviata mistake",
  },
  bodies: { verbs: "rinominare rinomino", nouns: "ente enti comune comuni body bodies" },
  counting: {
    verbs: "",
    nouns:
      "conta contano conteggio conteggiati vale valgono calcola calcolato calcolati dichiarato dichiarati documentato documentati indicatore indicatori counted counts",
  },
  look: {
    verbs:
      "vedere vedo vede vedono rivedere rivedo trovare trovo trova trovano ritrovo ritrovare leggere leggo consultare consulto guardare guardo sapere chiedere chiedo controllare controllo see find look",
    nouns: "elenco lista",
  },
  record: {
    verbs:
      "registrare registro registra registrano segnare segno segna segnano inserire inserisco inserisce inseriscono scrivere scrivo scrive scrivono raccontare racconto racconta dire dico dice dirti dirlo dirtelo comunicare comunico annotare annoto annota caricare carico mettere metterlo metto mette mettono aggiungere aggiungo aggiunge aggiungerlo record add log enter",
    nouns: "incontro incontri riunione riunioni meeting meetings",
  },
} as const;

/** Small words between what asks how and the verb: "come te lo dico", "come faccio a registrarlo". */
export const wordsBeforeADoing =
  "si te ti lo la li le mi ci ve glielo faccio fa facciamo posso devo dovrei potrei dobbiamo possiamo bisogna va vanno a ad per fare i to do you we";

/** What asks how, at the beginning of a line or after a sign; the verb of what is done follows. */
export const waysOfAskingHow = `
  (come|dove|da dove|how|where)
`;

/** What asks how by itself, whatever is to be done. */
export const waysOfAskingWhatToDo = `
  come (faccio|si fa|dovrei fare|devo fare|facciamo|posso fare) (a|ad|per|se|quando)
  (<what>) (devo|dovrei|dobbiamo|si deve|bisogna) (fare|scrivere|dire|mettere)
  (<what>) (faccio|si fa|facciamo|succede) (se|quando)
  se … (<what>|come) (faccio|si fa|facciamo|devo fare)
  (mi spieghi|mi puoi spiegare|puoi spiegarmi|spiegami|mi insegni|insegnami|non so come|non capisco come|non ho capito come|mi dici come)
  a (<what>) (serve|servi|servono)
  (<what>) (significa|significano|intendi per|intende per|intendete per|vuol dire|vogliono dire|si intende per|si intende con)
  (<what>|quale|quali) (differenza|differenze) (c' e|passa) (tra|fra)
`;

/** What asks for something to copy. */
export const waysOfAskingForAnExample = `
  (fai|fammi|fare|farmi|avere|dammi|dare|darmi|mostrami|vedere|serve|vorrei) [qualche|un|uno|degli|un paio di] (esempio|esempi)
  un esempio di come
  [e|ok] (per|ad|un|qualche) esempio ?
`;

/** What asks whether it has to be done, or what it is, or what follows if it is done: of no meeting that is named. */
export const waysOfAskingWhatItIs = `
  (devo|dobbiamo|si deve|bisogna|occorre|serve|servono|e obbligatorio|e necessario|tocca)
  (cos'|che cos'|<what>) (e|sono) (un|una|un'|uno|il|la|l'|lo|le|gli|i)
  [e|ma] se
`;

/** What asks how meetings and bodies are counted. */
export const waysOfAskingHowItCounts = `
  se … (conta|contano|vale|valgono|conteggi|contato|contati) [ancora|lo stesso|per|due|doppio|uno]
  (lo|uno|un|il) stesso (ente|comune) … (conta|contano|vale|valgono)
  (conta|contano|vale|valgono) (come|quanto) [un|una|un'|<the>] (comune|comuni|unione|unioni|regione)
  (conta|contano|vale|valgono) per (uno|una|due|tre|quattro|cinque)
  (conta|contano|vale|valgono) [per] (doppio|doppia|il doppio|due|due volte|una volta sola|una sola volta)
`;

/** What asks whether it can be done: of no meeting that is named. */
export const waysOfAskingWhetherOneCan = `
  (si puo|si possono|si riesce a|posso|possiamo|potrei|e possibile|sarebbe possibile|riesco a|c' e modo di|c' e un modo per|can i|is it possible to)
`;

/** Who sees what is recorded. */
export const waysOfAskingWhoReads = `
  (chi|qualcuno|altri|qualcun altro) [lo|la|li|puo|possono|le|altro] (legge|vede|leggere|vedere|leggono|vedono) [quello|quelle|cio|cosa|i|gli|le|la|tutto|questa|questo]
  (vede|vedono|legge|leggono) (quello|quel|cio|tutto quello) che (scrivo|scriviamo|registro|registriamo|metto|dico)
  (lo|la|li|le) (vede|vedono|legge|leggono) (tutti|qualcuno|altri|anche|solo|chiunque)
  (e|resta|rimane) (privato|privata|riservato|riservata|pubblico|pubblica|segreto|visibile) (quello|quel|cio|cosa|tutto)
  (quello|quel|cio|cosa|tutto) … (e|resta|rimane) (privato|privata|riservato|riservata|pubblico|pubblica|segreto|visibile)
  who (can see|sees|reads|can read)
`;

/** Beside these a body is one of a meeting. */
export const wordsOfOneMeeting = "(incontro|incontri|riunione|riunioni|meeting|meetings|presente|presenti)";
