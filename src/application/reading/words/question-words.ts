// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";

/**
 * What the words of a question say, each once: a way a line, in lower case and without accents. What is asked is made of
 * what all of them say together, in whatever order they stand; the days, the state and the bodies of a filter are taken
 * out before.
 */
export const waysOfSayingInAQuestion = {
  /** Where everything stands. */
  whole: `
    a (che|quale|quanto) punto [siamo|stiamo|e|sta|stanno] [con il|col|sul|con l'|sull'] [progetto|obiettivo]
    [com'|come|qual] [e|era] [la|l'|un|il|the] (situazione|andamento|status|situation|lo stato|il punto|un punto) [della situazione|del progetto|attuale|aggiornato|aggiornata]
    [un|il] (quadro|riassunto|riepilogo) (della situazione|generale|complessivo|aggiornato)
    [la|il] (percentuale|grado|stato) (di|d') avanzamento
    (siamo|are we) (a buon punto|messi bene|messi male|on track|in line)
    [siamo] (in linea|in regola|in tempo) [con il peg]
    (riassumi|riassumimi|riassumici|sintetizza|sintetizzami) [brevemente] [<the>] [situazione|quadro|stato|progetto|punto]
    (ce la facciamo)
    [mi|puoi|potresti|riesci a] [fai|fare|farmi|prepari|preparare|prepararmi|dai|dare|darmi|scrivi|serve|servirebbe] (un|una|la) (riassunto|sintesi|quadro|quadro sintetico|sintesi breve|breve sintesi|breve riassunto) [breve|sintetico|sintetica] [da] [girare|mandare|inoltrare|portare|dare] [per l'|all'|al|alla|per il|per la|in] [assessore|assessora|sindaco|sindaca|segretario|giunta|dirigente]
    [quali sono|mi servono|ci servono|ci servirebbero|occorrono] [<the>] (valore|valori) [rilevato|rilevati|raggiunto|raggiunti|attuale|attuali] (dell'|degli|di|dei) [due] (indicatore|indicatori)
    com' e (andata|finita|finito) [a finire] [il|l'] [anno|progetto|obiettivo]
    (quali|che|mi dai|dammi|mi dici|dimmi|mi servono|mostrami|fammi vedere|mi fai vedere) [sono] [<the>] [due|tre] (indicatori|indicatore) [[con] [<the>] (valore|valori) [e|ed] [quello|quelli|il valore|i valori] [atteso|attesi]]
    (com' e|come e|come sta) (messo|messa) [l'|il|la] [progetto|scheda|obiettivo|indicatore]
    come (va|vanno|procede|procedono|stanno|procediamo|proseguiamo|sta andando|stiamo andando) [l'|il|la] [progetto|scheda|obiettivo]
    (dove|come|com'|a quanto|a che quota|a quota quanto|a che numero) (siamo|stiamo|eravamo|stavamo) [messi|messe|arrivati|arrivate]
    (where are we|where do we|how are we doing|how is it going) [stand] [with the objective]
  `,
  /** Of the phase that was spoken of, or of everything. */
  onTime: `
    (siamo|stiamo|are we) (in ritardo|in orario|late|behind)
    (siamo|stiamo) (andati|andate|andando) (lunghi|lunghe|lungo|oltre) [rispetto al|rispetto ai] [previsto|tempi]
    (abbiamo sforato|stiamo sforando) [i tempi]
  `,
  /** How many days there still are. */
  left: `
    (quanti giorni|quanto tempo|quanto) [ci] (manca|mancano|resta|restano|rimane|rimangono|abbiamo) [ancora] [da qui] (alla|per la|fino alla|prima della|al) (scadenza|fine|chiusura|termine) [della fase|dell' anno|del progetto]
    (tra|fra) (quanto|quanti giorni) (scade|scadono|finisce|si chiude) [la fase|il progetto|l' anno]
  `,
  /** Of one meeting: whether it has evidence. */
  standing: `
    in (che|quale) stato [e|si trova|risulta]
  `,
  /** What comes next: meetings in programma, phases that begin or end. */
  upcoming: `
    (nei|per i|nelle|per le|in questi|in queste|per la|questa|questo|la|il) (prossimi|prossime|prossima|prossimo) [#|due|tre|quattro|dieci|quindici|trenta] (giorni|settimane|settimana|mesi|mese)
    [ci sono|abbiamo] [<the>] [<the-latest>] (scadenze|adempimenti|appuntamenti|impegni)
    (ci aspetta|ci attende|ci aspettano|viene dopo|viene adesso|viene ora|cosa viene)
    (coming up|coming|ahead|deadlines)
  `,
  /** Each body by itself. */
  each: `
    [divisi|divise|suddivisi|suddivise|raggruppati|raggruppate|dividili|dividimeli|raggruppali|raggruppameli|elencali|elencameli|contali] (a testa|ciascuno|ciascuna|ognuno)
    [divisi|divise|suddivisi|suddivise|raggruppati|raggruppate|dividili|dividimeli|raggruppali|raggruppameli|elencali|elencameli|contali] per (comune|ente|enti|comuni|ciascun comune|ciascun ente|ogni comune|ogni ente|singolo comune|singolo ente)
    [il|l'] (comune|ente) (piu|meno) (visto|incontrato|coinvolto|sentito)
  `,
  /** Each month by itself. */
  monthly: `
    [divisi|divise|suddivisi|suddivise|raggruppati|raggruppate|dividili|dividimeli|raggruppali|raggruppameli|elencali|elencameli|contali|riassunto|prospetto] (gli altri mesi|negli altri mesi|mese per mese|per mese|per mesi|per ogni mese|per ciascun mese|ogni mese|al mese|by month|per month|each month|month by month)
  `,
  /** The meetings that a figure is made of. */
  basis: `
    (su|da) (che|quale|quali|cosa) [<meeting>|<meetings>] (si basa|si basano|viene|vengono|deriva|derivano|esce|escono|risulta|risultano|e fatto|e calcolato|e calcolati) [fuori]
    da dove (viene|vengono|esce|escono|salta|saltano|deriva|derivano|risulta) [fuori] [<the>|questo|quel] (numero|numeri|totale|conto|conteggio|dato|#) [degli|dei|delle] [enti|incontri|comuni]
    perche [<the>] (enti|incontri|comuni|riunioni) (sono|risultano) [solo|gia|ancora] (numero|#|uno|due|tre|quattro|cinque)
    (quali|che) [<meetings>] (fanno|formano|compongono|danno) [<the>|questo|quel] (numero|totale|conto|dato|#)
  `,
  /** What proves some meetings. */
  proof: `
    (che|quale|quali) (prova|prove|evidenza|evidenze|protocollo|verbale|documento) (c' e|ci sono|abbiamo|avete|hai|ha|hanno|risulta|risultano)
    (qual|quale|quali) (e|sono) [<the>] (prova|prove|evidenza|evidenze|protocollo|numero di protocollo) [del verbale]
    (prova|protocollo|evidenza) che (c' e|abbiamo)
  `,
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
    (prima|dopo) (di|del|dell'|della) [<the>] (quello|quella|quelli|quelle|<meeting>)
  `,
  /** Which has the most of them, or the fewest. */
  most: `
    [il|di] (piu spesso|piu volte|di piu|di meno|meno volte)
    (piu|meno) (di una volta|partecipanti|presenti|enti|comuni)
    (il maggior numero di|il minor numero di|piu|meno) (<meetings>)
    most (often|meetings)
  `,
  /** Which one was the oldest. */
  since: `
    (da quando|da quanto tempo|da quanto|since when)
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
  `,
  when: `
    (quand'|quando|when)
    (che|in che|quale|in quale|quali|a che) (giorno|giorni|data|date|ora)
    in (che|quale) mese
  `,
  /** What was talked of. */
  subject: `
    (di|su) che (abbiamo|avete|si e|s' e|si parla|si parlava|parlava|trattava)
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
    come (si e|e) (tenuto|tenuta|svolto|svolta|stato fatto|stata fatta)
  `,
  who: `
    (c' era|c' erano) (qualcun altro|qualcun' altro|altri) [con loro]
    (chi|who|whom)
  `,
  /** They are still to be met. */
  ahead: `
    [<the>] (ci vediamo|ci incontriamo|ci troviamo|ci riuniamo|vedremo|incontreremo|rivediamo|rivedremo|reincontriamo|ci rivediamo|ci rivedremo|ci vedremo|ci incontreremo|li vediamo|lo vediamo)
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
    [<the>] ho (registrato|inserito|segnato|scritto|messo|registrati|inseriti|segnati) io
  `,
  already: `
    (hai|avete) [gia] (registrato|segnato|segnata|inserito|annotato|messo|messa)
    non [ne|lo|la|li|le] (avevamo|abbiamo|avevate|avete|ho|hai) [gia] (registrato|registrati|visto|incontrato|fatto|segnato|avuto) [gia] [uno|una|qualcuno]
  `,
  digest: `
    (riepilogo|riepiloghi|digest|newsletter)
  `,
  preview: `
    come (verrebbe|viene|sarebbe|esce|uscirebbe|apparirebbe|verra)
    [un'|una|in] (anteprima|preview)
    what would it look like
  `,
  end: `
    [deve|dovrebbe|doveva|dovra|si|va|e|e stata|andrebbe|andava|doveva essere|deve essere|dovrebbe essere] (finire|finisce|finiscono|finiva|finira|finita|scade|scadere|scadra|scadeva|scadenza|concludersi|conclude|conclusa|chiudere|chiudersi|chiude|chiusa|terminare|termina|terminata)
    (abbiamo|hanno|ho|avete) (finito|chiuso|concluso|terminato|completato)
    (va|andava|deve essere|doveva essere|dovrebbe essere|dovra essere|e|e stata|sara) (fatta|fatto|pronta|pronto|completata|completato|ultimata|consegnata|consegnato)
    (end|ends|finish|deadline)
    (is|are) [it|they] due
  `,
  start: `
    (abbiamo|hanno|ho|avete) (iniziato|cominciato|avviato)
    [deve|dovrebbe|doveva|dovra|si|va|e|e stata|andrebbe|andava] (iniziare|inizia|iniziano|cominciano|partono|iniziava|iniziata|cominciare|comincia|cominciata|partire|parte|partita|avviare|avviata)
    (start|starts|begin|begins|started)
  `,
  changes: `
    [le|delle|la] (modifiche|modifica|correzioni|correzione|variazioni|changes|lo storico|storico|la storia|cronologia|the history)
    [e|sono|stato|stati|stata|state|is|was] (modificato|modificati|modificata|cambiato|cambiati|cambiata|corretto|corretti|corretta|changed|happened to)
  `,
  /** Of one meeting: it was taken away, or moved. */
  undone: `
    [l'|lo|la|li|le] (ha|hanno|aveva|avevano) (annullato|annullata|cancellato|cancellata|eliminato|eliminata|tolto|tolta|levato|levata|rimosso|rimossa|spostato|spostata|rinviato|rinviata)
  `,
  recorded: `
    [l'|lo|la|li|le] [ha|hanno|ho|abbiamo|aveva|avevano|avevo|avevamo] (registrato|registrata|registrati|registrate|inserito|inserita|inseriti|inserite|segnato|segnata|segnati|segnate|aggiunto|aggiunta|aggiunti|scritto|scritti|caricato|caricati|messo dentro)
    (recorded|entered|logged|added)
  `,
  missing: `
    (mancanti|mancante|rimanenti)
    (dobbiamo fare|devo fare|bisogna fare|dobbiamo farne|devo farne|bisogna farne|sono necessari|ci vogliono|vanno fatti|vanno fatte)
    di quanto [lo|li|l'|ci|ne] [siamo|abbiamo|e|e stato|sono stati] (sotto|sopra|lontani|mancato|mancati|superato|superati|mancata)
    [quanto] [ci|ne|ce ne|mi] (manca|mancano|mancherebbe|manchi|manchino|restino|servano|serve|servono|occorrono|resta|restano|rimane|rimangono) [molti|molto|tanti|tanto]
    (missing|left|needed|need|to go)
  `,
  enough: `
    (possiamo|posso) (stare|dormire) (tranquilli|tranquille|tranquillo|tranquilla|sereni)
    [siamo|stiamo|e|sono] [gia|tutto] (tranquilli|a posto|apposto|arrivati|coperti|a quota)
    (bastano|basta|sono abbastanza|sono sufficienti|are enough|is enough)
    [abbiamo|siamo|e|avete|sono|e stato|sono stati] [gia] (raggiunto|raggiunti|centrato|centrati)
    [riusciamo a] (raggiungiamo|raggiungeremo|raggiungere)
    ci siamo [gia] [con|coi|arrivati]
    ce l' (abbiamo|avete|avevamo) [gia] (fatta)
    [e|sono] [gia] (bastato|bastata|bastati|bastate|riusciti|riuscite)
    are we (done|there)
  `,
  target: `
    [con] i numeri
    [per arrivare|per raggiungere] [il|l'|gli|i|al|all'|del|dell'|per il|per l'|ai fini del|ai fini dell'|the] (obiettivo|obiettivi|scheda|target|traguardo|valore atteso|valori attesi|indicatore|indicatori)
  `,
  counts: `
    (contano|valgono|contiamo|conta|vale|contera|varra|conteranno|count|counts) [come|per]
    (lo|la|li|le|viene|vengono) (conti|contiamo|conteggi|contato|contata|contati|contate|conteggiato|conteggiata|conteggiati|conteggiate)
    (fa|fanno) (numero|punteggio|punti|testo)
    (rientra|rientrano|entra|entrano|e|sono) nel (conto|conteggio|calcolo|numero|totale)
    (valido|valida|validi|valide|utili|buoni|buone) [ai fini] [per|del|dell'] [l'|il] [obiettivo|indicatore|target]
  `,
  /** Of one meeting: who was there. */
  there: `
    (c' era|c' erano|was there|were there)
    (altro|altri) [che] (c' e|ci sono|c' era|ci sara|ci saranno|partecipa|partecipano|viene|vengono)
    [<the>] (presente|presenti|partecipante|partecipanti) [<the>|li] [hai|ha|avete] [messo|messi|segnato|segnati]
  `,
  /** Of whom it is asked: they are to be there. */
  comes: `
    (viene|vengono|verra|verranno|partecipa|partecipano|partecipera|parteciperanno|hanno partecipato|ha partecipato)
  `,
  /** Of the digest. */
  arrives: `
    [mi|ci|lo|gli|le] (arriva|arrivera|arrivano|mandi|manderai|invii|invierai|esce|viene mandato|viene inviato) [a|all'|al|alla] [l'] [assessore|assessora]
  `,
  /** Of the digest that was spoken of. */
  contains: `
    [ci|vi] (c' e|sta|metti|finisce|va|trova|legge|vede) [scritto] [li] dentro
    dentro
    [ci] (trovo|troviamo|trova|leggo|legge|vedo|vede)
    (contiene|contengono|riporta|comprende|contain|contains)
  `,
  /** Of what was talked of. */
  talked: `
    [abbiamo|avete|si e|s' e] (parlato|discusso|trattato|ragionato)
  `,
  met: `
    [<the>] (abbiamo|avete|ho|hai|ha|hanno|avevamo|s' e|s'|si e) [gia] [<the>] (<seen>|coinvolto|coinvolti|fatto|fatti|fatta|fatte|sentito|sentiti|avuto|tenuto)
    (did we|have we|did you|have you|we) [have] [ever|already] (meet|met|see|seen|have|had|done)
    (e successo|e stato|e stata|sono stati|sono state|c' e stato|c' e stata|ci sono stati|ci sono state)
    (incontrato|incontrata|visto|vista|coinvolto|coinvolta|sentito|sentita|sentiti|meet|met|seen|stato|stata|stati|state|avuti|avute|fatti|fatte|visti|viste|incontrati|incontrate|coinvolti|coinvolte|tenuti|tenute|svolti|svolte)
  `,
  so: `
    [invece] (si|ce l' (hanno|ha|abbiamo)|do)
  `,
  /** Nothing but that there is something. */
  is: `
    (siamo|eravamo|siamo rimasti|eravamo rimasti|rimasti) d'accordo
    (eravamo|avevamo|siamo|ce l' abbiamo|abbiamo|ho|risultano|risultavano|ci sono|c' e|sono|erano|era|sara|saranno|sta|stanno|stava|are|were|is|was|do we have|have we|there are|there is)
  `,
  meetings: `
    [un|una|uno|qualche|<the>|di|degli|delle|dei|the|a|any] (<meeting>|<meetings>)
    (in programma|in agenda|in calendario)
  `,
  bodies: `
    [come] [un|<the>|di|degli|dei|the|altri] (enti|ente|unioni di comuni|unioni dei comuni|unioni|regioni|citta metropolitane|comuni|municipi|amministrazioni|bodies|body|municipalities)
    (<what>|quale|quali|quel) comune
  `,
  /** Of what was spoken of. */
  it: `
    (ne|quelli|quelle|quello|quella|questi|queste|questo|questa|quest'|quel|quell'|li|those|these|it|them|ones|one)
  `,
  /** Of everything, whatever was asked before. */
  total: `
    (in tutto|in totale|nel complesso|complessivamente|tutto sommato|totale|in all|altogether)
  `,
  some: `
    (qualche|qualcosa|any|anything|something)
  `,
  /** It is asked of what is not. */
  denied: `
    (non|nessun|nessuna|nessuno|niente|nulla|never|nobody)
  `,
  /** It is of what somebody wishes or has to do. */
  wished: `
    (dobbiamo|devo|dovremmo|dovrei|potremmo|vorremmo|bisogna|conviene)
  `,
  /** Nothing of its own. */
  nothing: `
    [e|ma] [se] [si] (contando|considerando|conto|contiamo|conti|conta|considero|consideriamo|guardo|guardiamo|prendo|prendiamo)
    (entro|per) [la] (fine anno|fine dell' anno|l' anno|fine dicembre)
    (ricordami|ricordaci|mi ricordi|rammentami|tipo|diciamo|magari|comunque|eventualmente|ad esempio|per esempio)
    (in|di|alla) (definitiva|sostanza|pratica|effetti|realta|concreto|generale|genere|fatto|linea di massima)
    a grandi linee
    un po'
    un attimo
    in (due|tre|poche|quattro|una) (righe|parole|riga|frasi)
    per (l'|il|la) (assessore|assessora|sindaco|sindaca|segretario|segretaria|dirigente|giunta)
    in ordine (di tempo|cronologico|di data)
    (mica|cosi|alla fine|in fondo|finora|sinora|fino a oggi|fino ad oggi|ad oggi|a oggi|oggi come oggi|adesso|ora|al momento|attualmente|per ora|gia|ancora|still|yet|so far|up to now|now|currently|already|diversi|diverse|tutti|tutte|solo|soltanto|only|all)
    (quanto|qualcuno|altri|altre|anyone|anybody|someone)
    (<what>|per) (favore|cortesia|gentilezza|piacere)
    (sai|sapete|mi sai dire|sai dirmi|non so|do you know) (se|if)
    cortesemente
    [mi|ci] [puo|potrebbe|potete|vorrei|vorrebbe|vorremmo|vuole|vogliono|chiede|chiedo|chiediamo|prego|gradirei|avrei bisogno|ho bisogno|abbiamo bisogno|mi serve|mi servirebbe|ci serve|mi occorre|sapresti|sai|puoi|potresti|potrei|posso|riesci a|mi sai|mi sapresti] [di|a] (sapere|conoscere|avere|avere contezza|avere notizia|avere evidenza|dirmi|dirci|dire|vedere|sapermi dire|comunicare|comunicarmi|indicare|indicarmi|specificare|precisare|trasmettere|fornire) [di|se]
    (risultare|risulta|fissata|prevista|registrato|registrati|segnato|segnati|inserito|inseriti|scritto|scritti|fissato|fissati|previsto|previsti) [in agenda|nel diario|nel registro]
    (all' appello|nel registro|in elenco|nel diario)
    (quindi|allora|invece|ma|poi|intanto|dunque|insomma|ok|okay|scusa|scusate|anche|proprio|esattamente|precisamente|praticamente|cioe|senti|ascolta|per caso|per favore|perfavore|so|then|and|but|please|just)
  `,
} as const;

/** Some of the bodies, by what they are; those of the project, which have a kind too, stand before the others. */
export const waysOfNamingSomeBodies = {
  project: `
    [tra|fra|di] [<the>|quelli] [comuni] [di|della|dell'|nella|del] (grande firenze|cintura fiorentina|cintura|prima cintura|area fiorentina|hinterland fiorentino|hinterland|associazione intercomunale)
  `,
  comune: `
    (comuni|municipi|municipalities)
    (un|qualche|nessun|quale|che|alcun|which|any) comune
  `,
  unione: `
    (unioni|unions)
    (un'|qualche|nessun'|nessuna|quale|che|alcuna|which|any) unione
  `,
  regione: `
    (regioni|regions)
    (quale|che|qualche|nessuna|which|any) regione
  `,
  "citta-metropolitana": `
    (citta metropolitane|metropolitan cities)
  `,
} as const;

/** Small words that may be left of a question once the others are taken. */
export const smallWordsOfAQuestion: ReadonlySet<string> = wordsIn(`
  e e' ed o di del dell' della dei degli delle da dal per tra fra a ad al all' alla ai agli con in il lo la i gli le l' un una uno su sul sull' sulla nel nell'
  nella nello nei negli nelle ci mi si se ha hanno ho abbiamo fa fare facciamo fatto the of to for at on with in do we you i did have has there any be been us`);
