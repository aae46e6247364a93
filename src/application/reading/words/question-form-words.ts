// SPDX-License-Identifier: EUPL-1.2

/** How it is asked: how many, when, which, whether ever. Written as in question-words. */
export const waysOfPuttingAQuestion = {
  why: `
    (perche|come mai|per quale motivo|why)
  `,
  /** Of all of them. */
  every: `
    (tutti|tutte) e (due|tre|quattro)
    (tutti|tutte|entrambi|entrambe|all)
  `,
  /** Some of them are left out, or stand before or after others: no figure says that. */
  excepted: `
    (oltre|tranne|eccetto|escluso|esclusa|esclusi|escluse|escludendo|salvo|a parte|al di fuori|senza contare|besides|except|without counting)
    dopo [<the>] (quello|quella|quelli|quelle) con
    (prima|dopo) (di|del|dell'|della) [<the>] (quello|quella|quelli|quelle|<meeting>)
  `,
  /** Met once, and no more; and met more often. */
  once: `
    (una volta sola|una sola volta|solo una volta|soltanto una volta|only once)
  `,
  again: `
    (piu di una volta|piu d' una volta|more than once)
  `,
  /** Which has the most of them, or the fewest. */
  most: `
    [il|di] (piu spesso|piu volte|di piu|di meno|meno volte)
    meno di una volta
    (piu|meno) (partecipanti|presenti|enti|comuni)
    (il maggior numero di|il minor numero di|piu|meno) (<meetings>)
    most (often|meetings)
  `,
  /** Which one was the oldest. */
  since: `
    (da quando|da quanto tempo|da quanto|da quanti giorni|da quante settimane|da quanti mesi|since when)
    (quanto tempo|quanti giorni|quante settimane) (e passato|e trascorso|sono passati|sono trascorsi|sono passate)
  `,
  /** Of the newest one, how long it has been. */
  ago: `
    (quanto tempo|quanti giorni|quante settimane|quanti mesi) fa
  `,
  first: `
    [<the>|per] (primo|prima) (<meeting>|volta)
    (il primo|la prima|per primo|per prima|per la prima volta|the first)
  `,
  phase: `
    (fase|fasi|phase|phases)
  `,
  responsible: `
    (segue|si occupa|se ne occupa|gestisce|cura)
    (responsabile|responsabili|referente|responsible|in charge)
  `,
  late: `
    [in|con] (che|quanto|quanti|quale) [giorni di] (ritardo|anticipo)
    (e|era|siamo) in (ritardo|anticipo)
    (how late|how many days late)
  `,
  times: `
    (quante volte|how often|how many times)
  `,
  /** As much as that is to be reached. */
  expected: `
    (dobbiamo|devo|si deve|bisogna|va|vanno|c' e) [da] (raggiungere|raggiunto|raggiunti)
    (siamo|stiamo|eravamo) [ancora|sempre|gia|solo|fermi] [fermi|arrivati|arrivate] a (zero|uno|due|tre|quattro|cinque|#) [o a] [due|tre|quattro|cinque|#]
    [<what>|quale|qual] [e|era|sono] [<the>] (valore atteso|valori attesi)
    [dammi|dimmi|mi dai] solo (i numeri|le cifre)
  `,
  /** The last day on which there is still time. */
  deadline: `
    (per|entro|fino a) (quando|quand'|che giorno|che data|quale giorno|quale data)
    quanti giorni [ci] (mancano|restano|rimangono) [ancora] [alla fine|alla scadenza]
    by when
  `,
  count: `
    (quanti|quante|how many|a quanto|a quanti|a quante)
    [il] (numero|totale) (di|degli|delle|dei)
    [dimmi|mi dai] [solo] il numero
    (conta|contami|contaci) (gli|le|i)
  `,
  when: `
    (quand'|quando|when)
    (che|in che|quale|in quale|quali|a che) (giorno|giorni|data|date|ora)
    in (che|quale) mese
  `,
  /** What was talked of. */
  subject: `
    (di|su) che (abbiamo|avete|si e|si parla|si parlava|parlava|trattava)
    (di|su) (che cosa|cosa|quali temi|quale tema|quali argomenti|quale argomento)
    [<what>|quale|qual] [e|era|e stato] [<the>] (argomento|tema|oggetto|ordine del giorno)
    [<what>] (ci siamo detti|si e detto|si e deciso|e emerso|e stato detto)
    what (was it|were they) about
  `,
  where: `
    (dove|dov'|where) [(si e|vi siete|ci siamo) (fatto|fatta|visti|viste|incontrati|trovati|riuniti)]
    in (che|quale) (luogo|posto|sede)
  `,
  how: `
    in (che|quale) (modo|modalita)
    (come si e|come e|com' e) (tenuto|tenuta|svolto|svolta|stato fatto|stata fatta)
  `,
  who: `
    (c' era|c' erano) (qualcun altro|qualcun' altro|altri) [con loro]
    (chi|who|whom)
  `,
  /** They are still to be met. */
  ahead: `
    [<the>] (ci vediamo|ci incontriamo|ci troviamo|ci riuniamo|vedremo|incontreremo|rivediamo|rivedremo|reincontriamo|ci rivediamo|ci si vede|ci si rivede|ci si incontra|ci rivedremo|ci vedremo|ci incontreremo|li vediamo|lo vediamo)
    (si fa|si tiene|si fara|si terra|si svolge|si svolgera)
  `,
  /** Bodies that are left. */
  toMeet: `
    (dobbiamo|devo|bisogna|ci restano|ci resta|vanno|dovremmo) [ancora] [da] (vedere|vederci|incontrare|incontrarci|sentire|sentirci|coinvolgere|incontrati|visti|sentiti|coinvolti)
    da (vedere|incontrare|sentire|coinvolgere)
  `,
  number: `
    [a] (<what>|quale) (numero|numeri)
  `,
  list: `
    [il] (numero|numeri) (e|ha|hanno)
    (quali|quale|qual'|qual|che cosa|cosa|che|which|what|what' s) [si e fatto]
    (<show-me>|dimmi|fammi sapere|mi dici|mi fai sapere|tell me)
    [l'|la|un'|una|il|un] (elenco|lista|prospetto|riassunto|quadro|list) [completo|completa|aggiornato|aggiornata] [di|del|della|degli|delle|of|all|the]
  `,
  ever: `
    (mai|ever)
  `,
  orNot: `
    (o no|si o no|vero|giusto|or not)
  `,
  /** Whether what was answered is so. */
  sure: `
    [ne] [sei|siete] [proprio] (sicuro|sicura|sicuri|certo|certa|davvero) [di questo|del numero]
  `,
  /** Of those that were asked about: the others. */
  not: `
    [invece|proprio] (gli altri|le altre|il resto|no|not|non ce l' (hanno|ha|abbiamo)|don't|do not)
  `,
  /** Whoever asks recorded them. */
  mine: `
    [<the>] (miei|mie|mio|mia|mine)
    [<the>] ho (registrato|inserito|segnato|scritto|messo|caricato|registrati|inseriti|segnati|messi|caricati) io
  `,
  already: `
    (hai|avete) [gia] (registrato|segnato|segnata|inserito|annotato|messo|messa)
    non [ne|lo|la|li|le] (avevamo|abbiamo|avevate|avete|ho|hai) [gia] (registrato|registrati|visto|incontrato|fatto|segnato|avuto) [gia] [uno|una|qualcuno]
  `,
} as const;
