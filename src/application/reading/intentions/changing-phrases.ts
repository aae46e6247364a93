// SPDX-License-Identifier: EUPL-1.2
/**
 * How people say that something stored is to be changed: one way a line, as it sounds, in lower case and without
 * accents. "(a|b)" is one of these, "[a]" may be missing, "," a sign that parts. "@" stands for the words that name the
 * meeting ("nell'incontro di ieri con Signa"), "di @" where it is said to be of it; a way without it is the same wherever they stand, or where there are none.
 * The parts to be read: what it becomes, the {subject}, {wrong} and {right}, bodies {added} or {removed}, the
 * {evidence}.
 */

/** Each way of wanting a change, in the order in which they are tried. */
export const waysOfChanging = {
  /** "Aggiungi una nota: da riconvocare". */
  notes: `
    (<add>) [una|la|come|nelle|alle|tra le|a] (nota|note|annotazione|annotazioni) : {notes}
  `,
  /** "Aggiungi il verbale: prot 198877 del 22/6/21"; what is given must begin with a word for evidence. */
  evidence: `
    (<add>|allega|allego|allegare|aggiungo|collega|carica|registra|attach) [anche] {evidence}
    (ecco|in allegato|allegato|si trasmette|si allega|trasmetto|ti mando|ti invio|invio|here is) {evidence}
    [ancora] (c' e|abbiamo|ho) {evidence}
    (e|risulta) [stato|stata] (documentato|documentata|provato|provata) (da|dal|dalla|dall'|con) {evidence}
    @ (ha|hanno|c' e|abbiamo|ho) [gia|anche|come prova] {evidence}
    per {who} (il|la|l') (verbale|prova|protocollo|delibera|documento|determina) (e|ha|c' e|:) {evidence}
    per {who} [c' e|abbiamo|ho|e] {evidence}
    (il|la|l') (verbale|prova|protocollo|delibera|documento|determina) (di|del|per|con) {who} (e|ha|:) {evidence}
    {who} [,] [e|ha|c' e] (il|la) (verbale|prova|delibera|determina) (e|ha|:) {evidence}
    {evidence} [e] (di|per|con) {who}
    {evidence} di @ (,|e) [<the>] {number}
    {evidence} di @ {number}
    {evidence} di @
    @ [,] {evidence}
    di @ [,] {evidence}
  `,
  /** "Non era Signa ma Lastra a Signa". */
  mistake: `
    [<again>] non (era|erano|c' era|c' erano|e stato|e stata|e|intendevo|volevo dire) [con|il|l'|di|in|a] {wrong} (ma|bensi|era|erano|c' era) {right}
    [<again>] non {wrong} (ma|bensi) {right}
    [<again>] [@] (<was>) [con|il|l'] {right} [e] non [era] [con|il|l'] {wrong}
    @ e (il|l'|del|dell'|con|di) {right} [e] non [e] (il|l'|del|dell'|con|di) {wrong}
    [<again>] (hai|ho|avevo) (segnato|scritto|registrato|messo|inserito|capito) {wrong} (ma|e|invece|ma invece) era [con] {right}
    [<again>] {right} (invece di|invece che|anziche|al posto di|in luogo di|instead of) {wrong}
    {right} not {wrong} @
    (<change>|sostituisci|scambia) {wrong} (con|in) {right}
    @ metti {wrong} con {right}
    [<again>] it (was not|wasn' t) [with] {wrong} but [with] {right}
    [<again>] [it] was [with|on] {right} [and] not [with|on] {wrong}
    [<again>] [con] {right} [e] non [con] {wrong}
  `,
  /** "L'argomento è la bozza". */
  subject: `
    [<again>] [<the>] (<subject>) (e|era|diventa|e stato|was|is) [:] {subject}
    [<again>] [<the>] (<subject>) : {subject}
    (<change>|<add>) [come] [<the>] (<subject>) (in|con|:) {subject}
    (<add>) come (<subject>) {subject}
  `,
  /** "Si parlava di trasporti". */
  talked: `
    [<again>] [@] (si e parlato|si parlava|si e discusso|si discuteva|si e trattato|si trattava|abbiamo parlato|abbiamo discusso|parlavamo|discutevamo|si doveva parlare|avevamo parlato) (<of-the>|su|sul|sullo|sulla|sui|sugli|sulle|sull') {subject}
    [<again>] [@] (era|e stato|e stata) (sul|sullo|sulla|sui|sugli|sulle|sull') {subject}
  `,
  /** "Si è tenuto on line". */
  tookPlace: `
    [<again>] (si e tenuto|si e tenuta|si e svolto|si e svolta|e stato fatto|e stata fatta) {what}
  `,
  /** "Il luogo è Villa Corsini". */
  place: `
    [<again>] [<change>|<add>] [il|la|l'] (luogo|sede|posto) (e|era|e stato|in|:) {place}
    (luogo|sede) {place}
  `,
  /** "Aggiungi Fiesole". */
  added: `
    (aggiungi|aggiungere|inserisci|includi|add) [anche] {added}
    metti [anche] {added} @
    metti [anche|invece|al suo posto] {added}
    @ metti [anche] {added}
    @ (<there>|partecipava|partecipavano|ho dimenticato|manca|mancano) [<also>] {added}
    [no] (<there>|viene|vengono|verra|verranno|partecipa|partecipano|partecipera|parteciperanno|si aggiunge|si aggiungono) (<also>) {added}
    [<again>] (era|erano) (<also>) [con] {added}
    (ho dimenticato|mi sono dimenticato|mi sono dimenticata|dimenticavo) [di|anche] {added}
    (e anche|anche|e pure|e poi anche|and also) (c' era|c' erano) {added}
    (al suo posto|al posto suo|al loro posto|al posto loro|in sua vece|in loro vece|in sostituzione) [e|ha|hanno|sono] [<there>|venuto|venuta|venuti|viene|vengono|mandato|partecipato] [<also>|con] {added}
  `,
  /** "Anche Fiesole": there as well, or met as well. */
  too: `
    (e anche|anche|e pure|e poi anche|and also) [con|with] {added}
  `,
  /** "Togli Fiesole". */
  removed: `
    (togli|leva|rimuovi|escludi|remove) [solo|soltanto|only] {removed} [che|perche] (<absent>)
    (togli|leva|rimuovi|escludi|remove|senza|without) [solo|soltanto|only] {removed}
    (elimina|cancella) {removed} @ [che|perche] [<absent>]
    @ (elimina|cancella) {removed} [che|perche] [<absent>]
    @ non (<there>) {removed}
    [<again>] non (<there>) [<also>] {removed}
    [<again>] (mancava|mancavano) {removed}
    @ (<absent>) {removed}
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} non (<there>|e venuto|e venuta|sono venuti)
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} (era|erano) (solo|soltanto) (la sede|il luogo|il posto|chi ospitava) [,|e|ma] [non (<there>)]
  `,
  /** "Spostato al 12": to a day. */
  moved: `
    [<again>] [@] [e|e stato|e stata|viene|va] (<put-off>|slitta|postponed|moved) (al|all'|a|ad|per|to) {moved}
    (<move>|spostalo|spostala|rinvialo|rinviala|rimandalo|rimandala|anticipalo|anticipala|posticipalo|posticipala|move it) (al|all'|a|ad|per il|per|to) {moved}
    [<again>] [@] (si|lo|la|l') (<move>) [tutto] (al|all'|a|ad|per il|per) {moved}
    (<move>) {who} (al|all'|a|ad|per il|per) {moved}
    [<again>] (l' hanno|l' ha|l' abbiamo|lo hanno|la hanno|hanno|abbiamo|ha) (<put-off>) [tutto|@] (al|all'|a|ad|per il|per) {moved}
    {who} [e|e stato|e stata|viene|slitta] (<put-off>) (al|all'|a|ad|per) {moved}
    {who} (ha|hanno) (<put-off>) [tutto|@] (al|all'|a|ad|per il|per) {moved}
    {who} (ha|hanno) chiesto [di] (rinviare|rimandare|spostare|posticipare|anticipare|un rinvio|lo spostamento) [tutto|@] (al|all'|a|ad|per il|per) {moved}
    [@] (hanno|ha) chiesto [di] (rinviare|rimandare|spostare|posticipare|anticipare|un rinvio|lo spostamento) [tutto|@] (al|all'|a|ad|per il|per) {moved}
  `,
  /** Said beside a meeting that is called off: "la rifacciamo il 4 agosto". */
  refixed: `
    (lo|la|l'|li|le) (rifacciamo|facciamo|recuperiamo|rivediamo|teniamo|rifaremo|faremo) [invece] [il|al|all'|a|per il] {moved}
    (si fa|si fara|si tiene|si terra|si rifa|si recupera|se ne riparla|ne riparliamo|ci vediamo|ci vedremo|ci rivediamo|ci si vede|vediamoci|facciamo|rifacciamo|recuperiamo) [invece] [il|al|all'|a|per il] {moved}
    (nuova data|nuovo giorno|nuovo appuntamento) [:] [e|sara] [il|al|all'|a] {moved}
  `,
  /** "Slittato di una settimana": by days, weeks or months from its own. */
  shifted: `
    [<again>] [e|e stato|e stata|viene] (anticipato|anticipata|anticipa|anticipalo|anticipala) di {earlier}
    [<again>] [e|e stato|e stata|viene|va] (<put-off>|slitta) di {later}
    (sposta|spostare|spostiamo|rinvia|rinviamo|rimanda|posticipa|spostalo|spostala|rinvialo|rinviala|rimandalo|rimandala|posticipalo|posticipala) [<a>] di {later}
  `,
  /** "Alle 15", right after a meeting was told: nothing but an hour, and a place. */
  hour: `
    [<again>] [e|era|sara|inizia|iniziava|comincia|it is|it was|e stato|e stata] [<put-off>|moved] (alle|dalle|ore|alle ore|at) {hour}
    (<move>|spostalo|spostala|rinvialo|rinviala|anticipalo|anticipala|posticipalo|posticipala|move it) (alle|to) {hour}
    [<again>] l' (ora|orario) [giusta|giusto|esatta|esatto|corretta|corretto] (era|e) [le|alle|dalle] {hour}
  `,
  /** "Era il 7 luglio". */
  becoming: `
    [<again>] @ [in realta|invece] (<was>) [invece|in realta|fatto|fatta] {what}
    [<again>] (era|erano|e stato|e stata) [invece|in realta] {what}
    (<change>|sposta) (la data|il giorno|l' ora|l' orario|gli enti|l' ente|la modalita) (in|a|al|all'|con|per|era) {what}
    (<change>) @ (in|era|:) {what}
    [<again>] (la data|il giorno|l' ora|l' orario) [giusta|giusto|esatta|esatto|corretta|corretto] (era|e) {what}
    [<again>] it was {what}
    (<again>) ci siamo (<together>) {what}
    [<again>] @ (l' abbiamo fatto|l' abbiamo fatta|l' abbiamo tenuto|l' abbiamo tenuta) {what}
    [<again>] [@] (era|erano|c' era|c' erano) (solo|soltanto) [con] {what}
    (rimetti|riporta|rimettilo|rimettila|riportalo|riportala|torna) [<the>|a|al|all'|alla|alle] {what}
  `,
  /** "L'incontro 2 è del 7 luglio": only of one that is named by its number or its day. */
  day: `
    [<again>] @ e (il|l'|del|dell'|di) {day}
  `,
  /** "Anzi, con Fiesole", right after a meeting was told: only a day, or only bodies. */
  instead: `
    (<again>) [era|erano|e|it was] [con|with] {instead}
  `,
  /** Only to open the form that corrects. */
  opened: `
    (<move>|rinomina) @
    [<again>] (ho sbagliato|ho scritto male) [<the>] (data|giorno|ente|enti|comune|ora|orario|argomento|oggetto|luogo)
    (togli|leva|rimuovi|elimina|cancella|<change>|sistema) (la|il|lo|le|l'|) (prova|verbale|protocollo|link|ora|orario|data|giorno|luogo|sede|argomento|oggetto|tema|modalita|note) @
    [voglio|vorrei|devo] (<change>|sistema|rettifica|edit|correct|change|correggere|modificare) @
  `,
  /** "Vaglia non viene": of the meeting with them, or of that day, which others may still have. */
  dropsOut: `
    [purtroppo|alla fine|ma|pero] {who} [poi|purtroppo|alla fine] (ha|hanno) (disdetto|rinunciato|dato buca|dato forfait)
    [purtroppo|alla fine|ma|pero] {who} [poi|purtroppo|alla fine] non (si e|si sono) (presentato|presentata|presentati|presentate|fatto vivo|fatta viva|fatti vivi) [nessuno]
    [purtroppo|alla fine|ma|pero] {who} non (puo|possono|riesce|riescono|viene|vengono|verra|verranno|ce la fa|ce la fanno) [piu] [venire|partecipare|esserci]
  `,
  /** "Vaglia ha annullato": of the meeting with them, or of that day. */
  calledOff: `
    [purtroppo|alla fine|ma|pero] {who} [poi|purtroppo|alla fine] (ha|hanno) (annullato|cancellato)
    [poi|purtroppo|alla fine] (ha|hanno) (disdetto|annullato|cancellato|rinunciato|dato buca|dato forfait)
    [purtroppo|alla fine|ma|pero] {who} [poi|purtroppo|alla fine] (e|e stato|e stata) (<called-off>)
    [purtroppo|alla fine|ma|pero] {who} non (si fa|si fara|si tiene|si terra|ci sara|se ne fa) [piu] [niente|nulla]
    non (si fa|si fara|si tiene|si terra|ci sara|se ne fa) [piu] [niente|nulla]
  `,
  /** "Cancella l'ultimo"; with the reason when it is told. */
  annulled: `
    [voglio|vorrei|devo] (<annul>|cancellare|eliminare|annullare) @
    [voglio|vorrei|devo] (<annul>|cancellare|eliminare|annullare) @ [,] (perche|poiche|in quanto|motivo|because|as) [:] {why}
    (<annul>) @ , {why}
    (<annul>) @ (e|and) …
    [@] (<annul-it>) (perche|poiche|in quanto|tanto|che|motivo) [:] {why}
    [@] [,] (<annul-it>)
    (annulla|cancella|elimina) [pure|tutto]
    (annullalo|annullala|cancellalo|cancellala|eliminalo|eliminala|toglilo|toglila) , {why}
    [@] [e|e stato|e stata|viene] (<called-off>) (perche|poiche|per|a causa di|causa|because of|because) {why}
    [no] [purtroppo|alla fine|poi] [e|e stato|e stata] (<called-off>) [tutto]
    @ (e|e stato|e stata|viene|risulta) (<called-off>)
    @ (e|e stato|e stata|viene|risulta) (<called-off>) , {why}
    [<again>] [@] [e|e stato|e stata|viene] (<put-off>|slitta) (a data da destinarsi|a data da definire|a data da stabilire|a data da concordare|sine die)
    [no] non si e (<held>)
    [no] [in realta|alla fine|purtroppo|poi] non se (n'|ne) e [poi|piu] fatto (nulla|niente) [di fatto]
    [no] [in realta|alla fine|purtroppo|poi] non (se n'|se ne) e fatto [piu] (nulla|niente)
    @ [in realta|alla fine|purtroppo|poi] non (si e|e|e stato|e stata|c' e) [mai|piu|poi] (tenuto|tenuta|fatto|fatta|svolto|svolta|stato|stata|avvenuto|avvenuta)
    @ [in realta|alla fine|purtroppo|poi] non (si e|e|e stato|e stata|c' e) [mai|piu|poi] (tenuto|tenuta|fatto|fatta|svolto|svolta|stato|stata|avvenuto|avvenuta) , (<annul-it>)
    @ (e|era) [un] (doppio|doppione|duplicato|ripetuto)
    @ (e|era) [un] (doppio|doppione|duplicato|ripetuto) , (<annul-it>)
    @ (va|e) [da] (cancellare|annullare|togliere|eliminare|rimuovere)
    @ (va|e da) (annullato|annullata|cancellato|cancellata|eliminato|eliminata|tolto|tolta)
  `,
  /** "È un doppione": it says why by itself. */
  twice: `
    [no] [@] non (era|e stato|e) [proprio|davvero|mica] (un|una) (<meeting>)
    [no] [@] (l' ho|l' avevo|l' abbiamo|l' avevamo) gia (registrato|registrata|segnato|segnata|inserito|inserita) [ieri|prima|io|stamattina]
    [no] [@] (e|era) [gia] [un] (doppio|doppione|duplicato|ripetuto) [<annul-it>]
  `,
  /** One that was annulled is to be as it was. */
  restored: `
    (ripristinalo|ripristinala|rimettilo|rimettila|riattivalo|riattivala|recuperalo|recuperala|restore it)
    (ripristinalo|ripristinala|rimettilo|rimettila|riattivalo|riattivala|recuperalo|recuperala|restore it) , {why}
    [no] [no] [aspetta|scusa|anzi] [ho sbagliato] (era|andava) (giusto|giusta|corretto|corretta|bene) (ripristinalo|ripristinala|rimettilo|rimettila|riattivalo|riattivala|recuperalo|recuperala)
    [no] [no] (aspetta|scusa|anzi|ho sbagliato) (ripristinalo|ripristinala|rimettilo|rimettila|riattivalo|riattivala|recuperalo|recuperala)
    annulla l' annullamento
    [voglio|vorrei] (ripristina|ripristinare|riattiva|riattivare|rimetti|recupera|restore) @
    (ripristina|riattiva|rimetti|recupera|restore) @ , {why}
  `,
  /** A planned meeting took place. */
  held: `
    (confermo|conferma) [che] @ [si e tenuto|si e tenuta|si e svolto|si e svolta|c' e stato|c' e stata]
    @ (<took-place>|e confermato|e confermata|c' e stato|c' e stata|was held|took place) [regolarmente|davvero|poi]
    [si|yes] [confermo|confermo che] (<took-place>|l' abbiamo fatto|l' abbiamo fatta|l' abbiamo tenuto|l' abbiamo tenuta|it was held|it took place) [regolarmente|davvero|poi]
  `,
  /** To see one meeting. */
  shown: `
    (mostrami|mostra|mi mostri|mi fai vedere|mi apri|puoi aprire|fammi vedere|apri|vedi|vediamo|leggimi|dettagli di|dettaglio di|dettagli|dettaglio|voglio vedere|vorrei vedere|dammi|show me|show|open) @
    (com' e|come e) (andato|andata) @
    (<what>) (si e detto|abbiamo detto|abbiamo fatto|e successo) @
  `,
} as const;
