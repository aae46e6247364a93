// SPDX-License-Identifier: EUPL-1.2

/** Of what it is asked, and what is said of that: the digest, the target, who was there. Written as in question-words. */
export const waysOfSayingOfWhat = {
  digest: `
    (riepilogo|riepiloghi|digest|newsletter)
  `,
  preview: `
    come (verrebbe|viene|sarebbe|esce|uscirebbe|apparirebbe|verra)
    [un'|una|in] (anteprima|preview)
    what would it look like
  `,
  end: `
    [deve|dovrebbe|doveva|dovra|si|va|e|e stata|andrebbe|andava|doveva essere|deve essere|dovrebbe essere] (finire|finisce|finiscono|finiva|finira|finita|scade|scadono|scadere|scadra|scadeva|scadenza|concludersi|conclude|conclusa|chiudere|chiudersi|chiude|chiusa|terminare|termina|terminata)
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
    [l'|lo|la|li|le] [e|sono|stato|stati|stata|state|ha|hai|hanno|abbiamo|is|was] [gia|poi] (modificato|modificati|modificata|cambiato|cambiati|cambiata|corretto|corretti|corretta|changed|happened to) [[<the>] (data|giorno|ora|orario|luogo|posto)]
  `,
  /** Of one meeting: it was taken away, or moved. */
  undone: `
    [l'|lo|la|li|le] (ha|hanno|aveva|avevano) (annullato|annullata|cancellato|cancellata|eliminato|eliminata|tolto|tolta|levato|levata|rimosso|rimossa|spostato|spostata|rinviato|rinviata)
  `,
  /** The same, and whoever asks did it. */
  recordedByMe: `
    [<the>|l'] ho (registrato|registrata|registrati|registrate|inserito|inseriti|inserite|segnato|segnata|segnati|segnate|scritto|scritti|caricato|caricati)
  `,
  recorded: `
    [l'|lo|la|li|le] [ha|hanno|ho|abbiamo|aveva|avevano|avevo|avevamo] (registrato|registrata|registrati|registrate|inserito|inserita|inseriti|inserite|segnato|segnata|segnati|segnate|aggiunto|aggiunta|aggiunti|scritto|scritti|caricato|caricati|messo dentro)
    (ha|hanno) (messo|messa|messi|messe)
    (we|you|they) (record|enter|log)
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
    (contano|valgono|conta|vale) come [un|una] (<meeting>)
    [come (<meeting>)] (contano|valgono|contiamo|conta|vale|contera|varra|conteranno|count|counts) [come|per]
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
  /** It is sent to whoever asks. */
  received: `
    [lo|la|li] (ricevo|riceviamo|riceve|ricevero|riceveremo)
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
    [abbiamo|avete|si e] (parlato|discusso|trattato|ragionato)
  `,
  met: `
    [<the>] (abbiamo|avete|ho|hai|ha|hanno|avevamo|si|si e) [gia] [<the>] (<seen>|coinvolto|coinvolti|fatto|fatti|fatta|fatte|sentito|sentiti|avuto|tenuto)
    (did we|have we|did you|have you|we) [have] [ever|already] (meet|met|see|seen|have|had|done)
    (e successo|e stato|e stata|sono stati|sono state|c' e stato|c' e stata|ci sono stati|ci sono state)
    (incontrato|incontrata|visto|vista|coinvolto|coinvolta|sentito|sentita|sentiti|meet|met|seen|stato|stata|stati|state|avuti|avute|fatti|fatte|visti|viste|incontrati|incontrate|coinvolti|coinvolte|tenuti|tenute|svolti|svolte)
  `,
  so: `
    [invece] (si|ce l' (hanno|ha|abbiamo)|do)
  `,
  /** Nothing but that there is something. */
  is: `
    (e|sono) (rimasto|rimasta|rimasti|rimaste)
    (siamo|eravamo|siamo rimasti|eravamo rimasti|rimasti) d'accordo
    (eravamo|avevamo|siamo|figura|figurano|ce l' abbiamo|abbiamo|ho|risultano|risultavano|ci sono|c' e|sono|erano|era|sara|saranno|sta|stanno|stava|are|were|is|was|do we have|have we|there are|there is)
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
    (in tutto|in totale|nel complesso|complessivamente|complessivi|tutto sommato|totale|totali|in all|altogether)
  `,
  some: `
    (qualche|qualcosa|qualcuna|any|anything|something)
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
    (all' appello|nel registro|in elenco|nel diario|in diario|a diario)
    (quindi|allora|invece|ma|poi|intanto|dunque|insomma|ok|okay|scusa|scusate|anche|proprio|esattamente|precisamente|praticamente|cioe|senti|ascolta|per caso|per favore|perfavore|so|then|and|but|please|just)
  `,
} as const;
