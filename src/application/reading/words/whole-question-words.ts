// SPDX-License-Identifier: EUPL-1.2

/** What is asked, said by words that say it together: "a che punto siamo", "quanti giorni mancano". Written as in question-words. */
export const waysOfAskingAltogether = {
  /** Where everything stands. */
  whole: `
    a (che|quale|quanto) punto [siamo|stiamo|e|sta|stanno] [con il|col|sul|con l'|sull'] [progetto|obiettivo]
    [com'|come|qual] [e|era] [la|l'|un|il|the] (situazione|andamento|status|situation|lo stato di avanzamento|lo stato|il punto|un punto) [della situazione|del progetto|attuale|aggiornato|aggiornata]
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
  /** Of one meeting: in the days of which it is. */
  inPhase: `
    in (che|quale) fase (cade|cadeva|ricade|rientra|si colloca)
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
    [il|l'] (comune|ente) (piu|meno) (visto|incontrato|coinvolto|sentito|presente)
  `,
  /** Each month by itself. */
  monthly: `
    [divisi|divise|suddivisi|suddivise|raggruppati|raggruppate|dividili|dividimeli|raggruppali|raggruppameli|elencali|elencameli|contali|riassunto|prospetto] (gli altri mesi|negli altri mesi|mese per mese|per mese|per mesi|per ogni mese|per ciascun mese|ogni mese|in media al mese|al mese in media|al mese|by month|per month|each month|month by month)
    [in] media mensile
    (ogni quanto|con che frequenza|con quale frequenza)
    [il] mese (con|che ha avuto) (piu|meno) (<meetings>)
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
    (che|quale|quali) (prova|prove|evidenza|evidenze|protocollo|verbale|documento|documentazione|pezze d'appoggio) (c' e|ci sono|abbiamo|avete|hai|ha|hanno|risulta|risultano)
    (qual|quale|quali) (e|sono) [<the>] (prova|prove|evidenza|evidenze|protocollo|numero di protocollo) [del verbale]
    (prova|protocollo|evidenza) che (c' e|abbiamo)
    (il|la|l') (prova|protocollo|evidenza) qual e
  `,
} as const;
