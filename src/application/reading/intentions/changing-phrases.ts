// SPDX-License-Identifier: EUPL-1.2
import { singularOf } from "../words/nouns.ts";

/**
 * How people say that something stored is to be changed: one way a line, as it sounds, in lower case and without
 * accents. "(a|b)" is one of these, "[a]" may be missing. The parts to be read: {which} meeting (or {numbered}, only
 * with its number), {what} it becomes, its {subject},
 * {wrong} and {right}, bodies {added} or {removed}, the {evidence} and the {text} that follows it.
 */

/** A word that names a meeting already told. */
export const wordsForAMeeting: readonly string[] = [
  ...singularOf("meeting"),
  ..."incontri quello quella quell' ultimo ultima last".split(" "),
];

/** "Non era Signa ma Lastra a Signa". */
export const waysOfCorrectingAMistake = `
  [no] {which} non (era|e stato|e stata|e) (il|l'|con|di|in|a|) {wrong} (ma|bensi|era) {right}
  [no] [<in-the>] {which} non (c' era|c' erano|era|erano) {wrong} (ma|bensi|c' era) {right}
  [no] {which} (era|e stato|e stata|si e tenuto|si e tenuta|si e svolto|si e svolta) [con|il|l'] {right} [e] non [era] [con|il|l'] {wrong}
  [no] {which} e (il|l'|del|dell'|con|di) {right} [e] non [e] (il|l'|del|dell'|con|di) {wrong}
  [no] non (era|erano|c' era|c' erano|e|intendevo|volevo dire) {wrong} (ma|bensi|era|erano) {right}
  [no] non {wrong} (ma|bensi) {right}
  [no] era [con] {right} [e] non [era] [con] {wrong}
  [no] {right} (invece di|invece che|anziche|al posto di|in luogo di|instead of|not) {wrong} (<in-the>) {which}
  [no] {right} (invece di|invece che|anziche|al posto di|in luogo di|instead of) {wrong}
  (sostituisci|cambia|correggi|scambia) {wrong} (con|in) {right} (<in-the>) {which}
  (sostituisci|cambia|correggi|scambia) {wrong} (con|in) {right}
  (<in-the>) {which} (sostituisci|cambia|correggi|scambia|metti) {wrong} con {right}
  [no] it (was not|wasn' t) [with] {wrong} but [with] {right}
  [no] it was [with] {right} [and] not [with] {wrong}
  [no] [con] {right} [e] non [con] {wrong}
`;

/** "L'incontro del 6 è spostato al 12": {moved} to a day, or to an hour. */
export const waysOfMovingAMeeting = `
  [no] (e|e stato|e stata) (<put-off>) (al|all'|a|ad|per) {moved}
  [no] (rinviato|rinviata|rimandato|rimandata|spostato|spostata|posticipato|posticipata|postponed|moved) (al|all'|a|ad|to) {moved}
  (sposta|spostare|rinvia|rimanda|anticipa|posticipa|porta|spostiamo|rinviamo|move) {which} (al|all'|a|ad|per il|per|to) {moved}
  (sposta|spostare|rinvia|rimanda|anticipa|posticipa) (al|all') {moved} (l'|la|il) {which}
  (spostalo|spostala|rinvialo|rinviala|rimandalo|rimandala|anticipalo|anticipala|posticipalo|posticipala|move it) (a|al|all'|per il|to) {moved}
  {which} (e|e stato|e stata|viene|va) (<put-off>) (al|all'|a|ad|per) {moved}
`;

/** "L'incontro del 6 era il 7 luglio". */
export const waysOfCorrectingAMeeting = `
  [no] {which} (in realta|) (era|e stato|e stata|si e tenuto|si e tenuta|si e svolto|si e svolta|e avvenuto|e avvenuta|e stato fatto|e stata fatta|was) [invece|in realta|fatto|fatta] {what}
  (cambia|correggi|modifica|aggiorna|sposta) (la data|il giorno|l' ora|l' orario|gli enti|l' ente|la modalita) (<of-the>) {which} (in|a|al|all'|con|per) {what}
  (cambia|correggi|modifica|aggiorna) {which} (in|era) {what}
  (cambia|correggi|modifica|aggiorna) {which} : {what}
  (la data|il giorno|l' ora|l' orario) (<of-the>) {which} (era|e) {what}
  [no] [scusa|scusate|scusami|anzi|correggo|rettifico|errore|errore mio|errata corrige] [:] (era|erano|e stato|e stata) [invece|in realta] {what}
  [no] [scusa|scusate|scusami] (ho sbagliato|mi sono sbagliato|mi sono sbagliata|ho scritto male) [<the>] [data|giorno|ente|comune|ora|orario] (era|erano) [invece|in realta] {what}
  [sorry|no] it was {what}
`;

/** "L'argomento dell'incontro 2 è la bozza". */
export const waysOfCorrectingASubject = `
  [<the>] (<subject>) (<of-the>) {which} (e|era|diventa|e stato) : {subject}
  [<the>] (<subject>) (<of-the>) {which} (e|era|diventa|e stato) {subject}
  [<the>] (<subject>) (<of-the>) {which} : {subject}
  (cambia|correggi|modifica|aggiungi|metti) [<the>] (<subject>) (dell'|della|di|del|all'|alla|al|nell') {which} (in|con) {subject}
  (cambia|correggi|modifica|aggiungi|metti) [<the>] (<subject>) (dell'|della|di|del|all'|alla|al|nell') {which} : {subject}
  (cambia|correggi|modifica|aggiungi|metti) [come] [<the>] (<subject>) (in|con) {subject}
  (cambia|correggi|modifica|aggiungi|metti) [come] [<the>] (<subject>) : {subject}
  [no] [<the>] (<subject>) (era|e|e stato|diventa) {subject}
  [no] [<the>] (<subject>) : {subject}
  [no] [the] subject (was|is) {subject}
`;

/** "Anzi, con Fiesole", right after a meeting was told: only a day, or only bodies. */
export const waysOfSayingInstead = `
  (no|no scusa|no scusate|scusa no|scusa|scusate|anzi|anzi no|no anzi|volevo dire|no volevo dire|scusa volevo dire|intendevo|no intendevo|mi correggo|no mi correggo|sorry|no sorry|actually|i meant|no i meant) [era|erano|e|it was] [con|with] {instead}
`;

/** "Alle 15", right after a meeting was told: nothing but an hour, and a place. */
export const waysOfTellingTheHour = `
  [no] [e|era|sara|inizia|iniziava|comincia|it is|it was] (alle|dalle|ore|alle ore|at) {hour}
  [no] [e|e stato|e stata] (spostato|spostata|rinviato|rinviata|posticipato|posticipata|anticipato|anticipata|moved) (alle|at) {hour}
  (spostalo|spostala|rinvialo|rinviala|anticipalo|anticipala|posticipalo|posticipala|move it) (alle|to) {hour}
`;

/** "Aggiungi una nota: da riconvocare". */
export const waysOfAddingNotes = `
  (aggiungi|metti|scrivi|inserisci|segna|add) [una|la|come|nelle|alle|tra le|a] (nota|note|annotazione|annotazioni) (all'|alla|nell'|nella|dell'|to) {which} : {notes}
  (aggiungi|metti|scrivi|inserisci|segna|add) [una|la|come|nelle|alle|tra le|a] (nota|note|annotazione|annotazioni) : {notes}
`;

/** "Il luogo dell'incontro 3 è Villa Corsini". */
export const waysOfCorrectingAPlace = `
  [il|la|l'] (luogo|sede|posto) (dell'|della|di|del) {which} (e|era|e stato) {place}
  [il|la|l'] (luogo|sede|posto) (dell'|della|di|del) {which} : {place}
`;

/** Of a meeting that is being told. */
export const waysOfTellingTheSubject = `
  [l'|il|the] (<subject>) : {subject}
  [l'|il|the] (<subject>) (era|e|was|is|) {subject}
`;

/** "Aggiungi Fiesole all'incontro 3". */
export const waysOfAddingBodies = `
  (aggiungi|aggiungere|inserisci|metti|includi|add) [anche] {added} (all'|alla|nell'|nella|al|nel|a|to) {which}
  (<in-the>) {which} (aggiungi|inserisci|metti|includi) [anche] {added}
  (all'|alla|nell'|nella|in|) {which} (c' era|c' erano|era presente|erano presenti|ha partecipato|hanno partecipato|ho dimenticato|manca|mancano|partecipava|partecipavano) [<also>] {added}
  [no] (<there>) (<also>) {added} (<in-the>) {which}
  [no] (<there>) (<also>) {added}
  (ho dimenticato|mi sono dimenticato|mi sono dimenticata|dimenticavo) [di|anche] {added} (<in-the>) {which}
  (ho dimenticato|mi sono dimenticato|mi sono dimenticata|dimenticavo) [di|anche] {added}
  {numbered} [:] (aggiungi|inserisci|metti|includi) [anche] {added}
  (e anche|anche|e pure|e poi anche|and also) [con|c' era|c' erano|with] {added}
  (aggiungi|inserisci|includi) anche {added}
  (aggiungi|inserisci|includi|add) {added}
`;

/** "Togli Fiesole dall'incontro 3". */
export const waysOfRemovingBodies = `
  (togli|leva|rimuovi|elimina|cancella|escludi) {removed} (dall'|dalla|dal|nell'|all'|dell') {which} [che|perche] (<absent>)
  (dall'|dalla|nell'|all'|alla|nella|in) {which} (togli|leva|rimuovi|elimina|cancella|escludi) {removed} [che|perche] (<absent>)
  (togli|leva|rimuovi|escludi) {removed} [che|perche] (<absent>)
  (togli|leva|rimuovi|elimina|cancella|escludi|remove) {removed} (dall'|dalla|dal|nell'|all'|dell'|from) {which}
  (dall'|dalla|nell'|all'|alla|nella|in) {which} (togli|leva|rimuovi|elimina|cancella|escludi) {removed}
  [<in-the>] {which} non (<there>) {removed}
  [no] {removed} non (<there>) (<in-the>) {which}
  [no] {removed} non (c' era|c' erano|era presente|erano presenti|ha partecipato|hanno partecipato|e venuto|e venuta|sono venuti)
  (<in-the>) {which} (mancava|mancavano|era assente|erano assenti|non ha partecipato|non hanno partecipato) {removed}
  {numbered} [:] (togli|leva|rimuovi|escludi) {removed}
  (togli|leva|rimuovi|escludi|remove) {removed}
`;

/** Of a meeting that is being told: not with them. */
export const waysOfLeavingOut = `
  [no] (togli|leva|rimuovi|elimina|cancella|escludi|lascia fuori|lascia perdere|senza|remove|without) [anche] [il|lo|la|l'|i|gli|le|the] {what}
  (si|ok|yes|tutti|tutte|all|va bene) [tutti|tutte|all] [ma|but] (tranne|meno|eccetto|salvo|escluso|esclusa|esclusi|senza|except|without|not) [il|lo|la|l'|i|gli|le|the] {what}
  [no] [<the>] {what} non (c' era|c' erano|c' entra|c' entrano)
`;

/** Only to open the form that corrects. */
export const waysOfOpeningACorrection = `
  (sposta|rinvia|rimanda|anticipa|posticipa|rinomina) {which}
  [no] [scusa|scusate|scusami] (ho sbagliato|ho scritto male) [<the>] (data|giorno|ente|enti|comune|ora|orario|argomento|oggetto|luogo)
  (togli|leva|rimuovi|elimina|cancella|correggi|modifica|cambia|aggiorna|sistema) (la|il|lo|le|l'|) (prova|verbale|protocollo|link|ora|orario|data|giorno|luogo|sede|argomento|oggetto|tema|modalita|note) (dall'|dalla|dal|dell'|della|del|all'|alla|al|di) {which}
  (correggi|modifica|cambia|aggiorna|sistema|rettifica|edit|correct|change|voglio correggere|vorrei correggere|devo correggere|voglio modificare|vorrei modificare|devo modificare) {which}
`;

/** "Cancella l'ultimo"; with the reason when it is told. */
export const waysOfAnnulling = `
  (cancella|elimina|annulla|togli|rimuovi|delete|remove|annul|cancel|voglio annullare|vorrei annullare|devo annullare) {which} (perche|poiche|in quanto|motivo|because|as) [:] {why}
  (cancella|elimina|annulla|delete|annul|cancel) {which} : {why}
  {which} (e|e stato|e stata|viene) (<called-off>) (perche|poiche|per|a causa di|causa|because of|because) {why}
  (e|e stato|e stata) (<called-off>) (perche|poiche|per|a causa di|causa|because of|because) {why}
  [no] (e|e stato|e stata) (<called-off>)
  [no] non si e (<held>)
  [no] (<called-off>)
  (cancella|elimina|annulla|togli|rimuovi|leva|scarta|butta|butta via|cancellare|eliminare|annullare|delete|remove|annul|cancel|voglio annullare|vorrei annullare|devo annullare|voglio cancellare|vorrei cancellare|devo cancellare) {which}
  {which} (e|e stato|e stata|viene|risulta) (<called-off>)
  {which} [in realta|alla fine|purtroppo|poi] non (si e|e|e stato|e stata|c' e) [mai|piu|poi] (tenuto|tenuta|fatto|fatta|svolto|svolta|stato|stata|avvenuto|avvenuta) [annullalo|toglilo|cancellalo|annullala|toglila|cancellala]
  {which} (e|era) [un] (doppio|doppione|duplicato|ripetuto)
  {which} (va|e) [da] (cancellare|annullare|togliere|eliminare|rimuovere)
  {which} (va|e da) (annullato|annullata|cancellato|cancellata|eliminato|eliminata|tolto|tolta)
`;

/** Everything at once: that is not done. */
export const waysOfAnnullingEverything = `
  (cancella|elimina|annulla|togli|rimuovi|azzera|svuota|resetta|delete|remove) [tutto|tutti|tutte] [<the>] (<meetings>|tutto|diario|registro|dati|everything|all) …
  (cancella|elimina|annulla|togli|rimuovi|delete|remove) [tutti|tutte] (gli|le|i|the) (ultimi|ultime|primi|prime|last|first) …
`;

/** A planned meeting took place. */
export const waysOfHolding = `
  (confermo|conferma) [che] {which} [si e tenuto|si e tenuta|si e svolto|si e svolta|c' e stato|c' e stata]
  {which} (si e tenuto|si e tenuta|si e svolto|si e svolta|si e fatto|si e fatta|e stato fatto|e stata fatta|e confermato|e confermata|c' e stato|c' e stata) [regolarmente|davvero|poi]
  [si] [confermo|confermo che] (si e tenuto|si e tenuta|si e svolto|si e svolta|si e fatto|si e fatta|e stato fatto|e stata fatta|l' abbiamo fatto|l' abbiamo fatta|l' abbiamo tenuto|l' abbiamo tenuta) [regolarmente|davvero|poi]
  {which} (was held|took place)
  [yes] (it was held|it took place)
`;

/** One that was annulled is to be as it was. */
export const waysOfRestoring = `
  (ripristinalo|ripristinala|rimettilo|rimettila|riattivalo|riattivala|recuperalo|recuperala|restore it)
  annulla l' annullamento
  (ripristina|ripristinare|riattiva|rimetti|recupera|restore|voglio ripristinare|vorrei ripristinare) {which}
`;

/** To see one meeting. */
export const waysOfShowing = `
  (mostrami|mostra|mi mostri|mi fai vedere|mi apri|puoi aprire|fammi vedere|apri|vedi|vediamo|leggimi|dettagli di|dettaglio di|dettagli|dettaglio|voglio vedere|vorrei vedere|dammi|show me|show|open) {which}
  (com' e|come e) (andato|andata) {which}
  (<what>) (si e detto|abbiamo detto|abbiamo fatto|e successo) (<in-the>) {which}
`;

/** A question that one meeting answers: {which}, also by its day alone. */
export const waysOfAskingOfAMeeting = `
  chi (c' era|c' erano|c' e stato|ha partecipato|era presente|erano presenti|e venuto|abbiamo visto) [alla|all'|nell'|nella|a|in] {which}
  di (cosa|che cosa|che) (abbiamo parlato|si e parlato|si parlava|avete parlato|abbiamo discusso|si e discusso) [alla|all'|nell'|nella|a|in|con] {which}
  (dove|a che ora|in che modo) (abbiamo fatto|si e tenuto|si e tenuta|si e svolto|si e svolta|e stato|e stata|era) {which}
  (per|dell'|della|all'|alla) {which} (abbiamo|c' e|ho|esiste) [gia] [il|la|un|una] (verbale|prova|protocollo|documento)
  (hai|ho|abbiamo) (segnato|registrato|gia segnato|gia registrato) {which}
  (<what>) (hai registrato|hai segnato|abbiamo registrato|abbiamo segnato|si e detto|abbiamo detto) [con|per|alla|all'|nell'|nella|a] {which}
  who was (there|at|present) [at|on] {which}
`;

/** A word that names what proves a meeting. */
export const wordsForEvidence: readonly string[] =
  "verbale verbali prova prot prot. protocollo delibera deliberazione determina determinazione link documento foglio nota convocazione lettera resoconto http https evidence minutes".split(
    " ",
  );

/** "Aggiungi il verbale all'incontro 2: prot 198877 del 22/6/21". */
export const waysOfAddingEvidence = `
  (aggiungi|aggiungere|aggiungo|allega|allegare|allego|inserisci|metti|collega|carica|registra|add|attach) {evidence} (all'|alla|al|nell'|nella|per l'|per la|dell'|della|to) {which}
  (aggiungi|allega|inserisci|metti|collega|carica|registra|add|attach) (all'|alla|al|nell'|nella|per l'|per la|to) {which} {evidence}
  [<the>] {evidence} (dell'|della|del|per l'|per la|di|sull'|of) {which}
  {numbered} : {evidence}
  {which} (e|risulta) (documentato|documentata|provato|provata) (da|dal|dalla|dall'|con|con il|con la) {evidence}
  (<in-the>) {which} (aggiungi|allega|metti|inserisci|collega) {evidence}
  (per|per l'|per la|dell'|all'|alla|nell'|di) {which} (c' e|abbiamo|ho|ecco|il|la) {evidence}
  (aggiungi|aggiungere|allega|inserisci|metti|collega|add|attach) [anche] {evidence}
`;
