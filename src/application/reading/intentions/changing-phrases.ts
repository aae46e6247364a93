// SPDX-License-Identifier: EUPL-1.2
import { waysOfSayingAPart } from "./part-phrases.ts";
import { waysOfChangingAMeetingWhole } from "./whole-meeting-phrases.ts";

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
    (ecco|ti do|ti giro|ti passo|in allegato|allegato|si trasmette|si allega|trasmetto|ti mando|ti invio|invio|here is) {evidence}
    [ancora] (c' e|abbiamo|ho) {evidence}
    (documenta|documentare|documentiamo) @ (con|:) {evidence}
    (e|risulta) [stato|stata] (documentato|documentata|provato|provata) (da|dal|dalla|dall'|con) {evidence}
    @ (ha|hanno|c' e|abbiamo|ho) [gia|anche|come prova] {evidence}
    per {who} (il|la|l') (verbale|prova|protocollo|delibera|documento|determina) (e|ha|c' e|:) {evidence}
    per {who} (c' e|abbiamo|ho|e) {evidence}
    per {who} , {evidence}
    (il|la|l') (verbale|prova|protocollo|delibera|documento|determina) (di|del|per|con) {who} (e|ha|:) {evidence}
    [<the>] {evidence} (di|del|per|con) {who} (e|ha) [il|al] numero {number}
    {who} [,] [e|ha|c' e] (il|la) (verbale|prova|delibera|determina) (e|ha|:) {evidence}
    {evidence} [e] (di|per|con) {who}
    {evidence} di @ (,|e) [<the>] {number}
    {evidence} di @ {number}
    @ [,] {evidence}
    di @ [,] {evidence}
  `,
  /** Of evidence that is still to be told. */
  documented: `
    (documenta|documentare|documentiamo) @
  `,
  /** "Togli il link, è quello sbagliato": the evidence that goes, by what it is. */
  evidenceGone: `
    [<again>] (<annul>) [pure|anche|via] {gone}
    [<again>] (<annul>) [pure|anche|via] {gone} (,|che|perche|poiche|in quanto|tanto) {why}
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {gone} [<aside>|pero] non (<has-to-do>) [niente|nulla] [con] [@|questo|lui|quello]
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {gone} [<aside>|pero] non (e|era) di @
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {gone} [<aside>|pero] (<has-to-do>) (un altro|un' altra|altri|altre) …
  `,
  /** "Non era Signa ma Lastra a Signa". */
  mistake: `
    [<again>] [@] non (<was>|<happened>|c' era|c' erano|e|intendevo|volevo dire) [piu] [con|il|l'|di|in|a] {wrong} (ma|bensi|era|erano|c' era) {right}
    [<again>] [@] non [e stato|e stata|era|erano] {wrong} , [era|erano] {right}
    [<again>] (non|mica) {wrong} (ma|bensi) {right}
    [<again>] {wrong} no , [era|erano] {right}
    [<again>] [@] (<was>|e venuto|e venuta|sono venuti|sono venute) [con|il|l'] {right} [e] (non|no|mica) [era] [con|il|l'] {wrong}
    [<again>] [@] (al posto|invece) (<of-the>) {wrong} (<add>) {right}
    [<again>] [@] (<refixed>|e diventato|e diventata) {right} (invece (<of-the>|che)|anziche|al posto (<of-the>)|in luogo (<of-the>)) {wrong}
    [<again>] (ho|avevo|abbiamo) (confuso|scambiato) {wrong} (con|per) {right}
    [@] non [e|si fa] piu {wrong}
    @ e (il|l'|del|dell'|con|di) {right} [e] non [e] (il|l'|del|dell'|con|di) {wrong}
    [<again>] [lo|la|l'] (hai|ho|avevo|abbiamo) (segnato|scritto|registrato|messo|inserito|capito|indicato) [con] {wrong} [,] [ma|e|invece|ma invece|pero] [in realta] (era|erano|c' era|era presente|volevo dire|intendevo) [con] {right}
    (dove c' e|dove e|dove ho|c' e|e) (scritto|segnato|indicato) {wrong} [,] [ma|e|invece|ma invece] (va letto|leggi|leggasi|si legga|era|c' era) [con] {right}
    (il verbale|la scheda|il registro) (mette|dice|riporta|indica) {wrong} [,] (ma|invece|ma invece|pero) [in realta] (era|erano|c' era|c' erano) [con] {right}
    [per [mero] errore [materiale]] (e stato|e stata|era stato|era stata|ho|avevo|abbiamo) [erroneamente] (indicato|indicata|riportato|riportata|scritto|inserito|segnato|messo) [<the>] [data|giorno|ora|orario] [<of-the>] {wrong} (anziche|invece che|invece|al posto) [<of-the>] {right}
    [<again>] [<add>|scriverei|metterei|write|put] {right} (invece (<of-the>|che)|anziche [<of-the>]|al posto (<of-the>)|in luogo (<of-the>)|instead of) {wrong}
    [<again>] (invece (<of-the>|che)|anziche|al posto (<of-the>)|in luogo (<of-the>)) {wrong} [,] (<there>|<add>|scriverei|metterei|e venuto|e venuta|era|erano|erano quelli di|leggasi|si legga|leggi|va letto) {right}
    {right} not {wrong} @
    (<change>|sostituisci|scambia) {wrong} (con|in) {right}
    @ metti {wrong} con {right}
    [<again>] it (was not|wasn' t) [with] {wrong} but [with] {right}
    [<again>] [it] was [with|on] {right} [and] not [with|on] {wrong}
    [<again>] [con] {right} [e] non [con] {wrong}
    [<again>] [@] non (era|erano|e stato|e stata|e|si trattava di) [mica|proprio|affatto] [con] [quelli|quello|il comune|l' ente|l' unione] [di|del|dell'] {wrong} [ho sbagliato|errore mio]
  `,
  /** "L'argomento è la bozza", "mi sono dimenticata l'oggetto: la bozza". */
  subject: `
    ${waysOfSayingAPart("<subject>", "subject")}
    [<again>] [<the>] (<subject>) (<of-the>) @ [:|,] [era|e|e stato] {subject}
    [<again>] @ (riguardava|riguarda|trattava di|trattava|verteva su|verteva sul|verteva sulla) {subject}
    [<again>] [@] (<subject>) [(sbagliato|sbagliata|errato|errata) [,] [era|e]] {subject}
  `,
  /** "Si parlava di trasporti". */
  talked: `
    [<again>] [@] [<aside>] (si e parlato|si parlava|si e discusso|si discuteva|si e trattato|si trattava|abbiamo parlato|abbiamo discusso|parlavamo|discutevamo|si doveva parlare|avevamo parlato) (<of-the>|su|sul|sullo|sulla|sui|sugli|sulle|sull') {subject}
    [<again>] [@] (era|e stato|e stata) (sul|sullo|sulla|sui|sugli|sulle|sull') {subject}
  `,
  /** "La rifacciamo il 4 agosto": the one that is spoken of. */
  refixed: `
    [<again>] [allora] (lo|la|l'|li|le) (rifacciamo|facciamo|recuperiamo|teniamo|rifaremo|faremo|fanno|rifanno) [invece|poi] [il|al|all'|a|per il] {moved}
    [<again>] [allora] (<refixed>) invece [il|al|all'|a|per il] {moved}
    [<again>] [allora] (<refixed>) [il|al|all'|a|per il] {moved} invece
  `,
  /** Said beside a meeting that is called off: "ci vediamo il 4 agosto". */
  refixedBeside: `
    [per] (<refixed>) [invece] [il|al|all'|a|per il] {moved}
    (nuova data|nuovo giorno|nuovo appuntamento) [:] [e|sara] [il|al|all'|a] {moved}
  `,
  /** "Si è tenuto on line", "eravamo da loro". */
  tookPlace: `
    [<again>] [<aside>] (<happened>) [<aside>] {what}
    [<again>] e [<aside>] (in|su|via|da) {what}
  `,
  /** "Il luogo è Villa Corsini". */
  place: `
    ${waysOfSayingAPart("luogo|sede|posto", "place")}
    (luogo|sede) [(sbagliato|sbagliata|errato|errata) [,] [era|e]] {place}
  `,
  /** "La data invece era il 20", "gli enti giusti sono Fiesole e Signa". */
  part: `
    ${waysOfSayingAPart("data|giorno|modalita|ente|enti", "what")}
    (data|giorno|modalita) {what}
    [<again>] (<change>) [<the>] (data|giorno) , {what}
  `,
  /** "Aggiungi Fiesole". */
  added: `
    [<again>] (aggiungi|aggiungici|aggiungere|inserisci|includi|riaggiungi|reinserisci|rimetti|rimettici|rimettilo|rimettila|rimettili|rimettile|add) [anche|dentro] {added}
    [<again>] {added} (va|vanno) (rimesso|rimessa|rimessi|rimesse|riaggiunto|riaggiunta|reinserito|reinserita|aggiunto|aggiunta|aggiunti|aggiunte)
    (metti|mettici) [anche|invece|al suo posto] {added}
    @ (<there>|<comes>|ho dimenticato|manca|mancano) [<also>] {added}
    (manca|mancano|mancava|mancavano) {added} @ [, (<put-in>)]
    [@] (manca|mancano|mancava|mancavano) [<also>] {added} [,] (<put-in>)
    [no] (<there>|<comes>|e venuto|e venuta|sono venuti|sono venute) (<also>) {added}
    [<again>] (era|erano) (<also>) [con] {added}
    [<again>] [<also>] {added} (<there>) [<also>] [lui|lei|loro]
    [<again>] (si aggiunge|si aggiungono|si unisce|si uniscono|invitiamo|abbiamo invitato|ho invitato) {added}
    [<again>] [<aside>] (<there>) [<also>] {added}
    (<forgot>) [di|anche] {added}
    [<again>] {added} (e arrivato|e arrivata|sono arrivati|sono arrivate|si e aggiunto|si e aggiunta|si sono aggiunti) [dopo|poi|in ritardo|anche]
    [<again>] {added} [,] [(<there>)] [,] (<put-in>) [, (<there>)]
    (al suo posto|al posto suo|al loro posto|al posto loro|in sua vece|in loro vece|in sostituzione) [e|ha|hanno|sono] [<there>|venuto|venuta|venuti|viene|vengono|mandato|partecipato] [<also>|con] {added}
  `,
  /** "Anche Fiesole": there as well, or met as well. */
  too: `
    (anche|pure|poi anche|and also) [con|with] {added}
  `,
  /** "Togli Fiesole". */
  removed: `
    (<remove>) [solo|soltanto|only] {removed} [che|perche] (<absent>)
    (<remove>|senza|without) [solo|soltanto|only] {removed}
    [<again>] {removed} [<aside>] [si e|si sono|ha|hanno] (scusato|scusata|scusati|scusate|mandato le scuse|inviato le scuse|avvisato|avvertito) [,|e] [pero|e] (<absent>)
    [<again>] {removed} [<aside>|pero] no
    [<again>] {removed} [<aside>|pero] no , (<absent>)
    [<again>] {removed} [<aside>] [no] [,] (<take-it-away>) [pure|per favore] [, {why}]
    (elimina|cancella) {removed} @ [che|perche] [<absent>]
    @ (elimina|cancella) {removed} [che|perche] [<absent>]
    [<again>] niente {removed}
    [<again>] (ho|avevo|abbiamo) (messo|segnato|inserito|aggiunto|registrato|scritto) {removed} (per errore|per sbaglio)
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} [<aside>] non (<has-to-do>) [niente|nulla]
    [<again>] non (<has-to-do>) [niente|nulla] {removed}
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} [no] (e|era|erano|sono) (solo|soltanto|solamente) (la sede|il luogo|il posto|chi ospitava) [,|e|ma] [non (<there>)]
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} [,] (era|erano) (la sede|il luogo|il posto) [,|e|ma] non (<there>|un partecipante|tra i presenti)
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} (ospitava|ospitavano|ha ospitato|hanno ospitato|ci ospitava) (solo|soltanto|e basta)
    [<again>|attenzione|attenzione che|guarda che|pero|ma] {removed} [ci] (ha|hanno) (solo|soltanto) (ospitato|((dato|prestato|offerto) [<the>] (sala|sede|stanza)))
  `,
  /** "Spostato al 12": to a day. */
  moved: `
    [<again>] [<aside>] [<the>] [loro|sindaco|sindaca|segretario|segretaria|segreteria|assessore|ufficio] [@ [<aside>]] [[lo|la|l'] (<wishes>|<has-to>) [di|se possiamo|se potessimo|se si puo|se e possibile]] [<movers>] [<aside>] (<moved>|<move>) [ancora|di nuovo|nuovamente] [tutto|@] [al|all'|a|ad|per il|per|il|l'|to] {moved}
    [<again>] (meglio|preferirei|preferiamo|preferisco|preferiremmo) [@|se] [(<refixed>|<move>)] [il|al|all'|a|per il] {moved}
    (cambiato|cambiata|cambiano) [data|giorno|ora|orario] [ancora|di nuovo|nuovamente] (:|al|alle|ora e|adesso e) [il|al|all'|alle] {moved}
    (<move>) {who} (al|all'|a|ad|per il|per) {moved}
    (<move>) {who} (alle|alle ore|ore) {hour}
    (<move>) @ (a|per) dopo {why} , [al|all'|il|l'] {moved}
    (per|a causa di|causa) {why} [,] @ [<movers>] (<moved>) (al|all'|a|ad|per il|per) {moved}
    (per|a causa di|causa) {why} [,] [purtroppo] (<has-to>) (<move>) @ (al|all'|a|ad|per il|per) {moved}
  `,
  /** "Vaglia chiede di fare giovedì 5": of the one that is planned with them. */
  askedFor: `
    [<again>] [purtroppo|ma|pero] [<the>] [loro|sindaco|sindaca|segretario|segretaria|segreteria|assessore|ufficio] [@] (<wishes>) [se si puo|se possiamo|se e possibile] [di] (fare|farlo|farla|vederci|vedersi|incontrarci|trovarci|fissare|fissarlo|fissarla|tenerlo|tenerla) [invece|poi] [al|all'|per il|per|il|l'|to] {moved}
  `,
  /** "Slittato di una settimana": by days, weeks or months from its own. */
  shifted: `
    [<again>] [@ [<aside>]] [[lo|la|l'] (<wishes>|<has-to>) [di|se possiamo|se potessimo|se si puo]] [<movers>] (<earlier>) [<a>] [@] di {earlier}
    [<again>] [@ [<aside>]] [[lo|la|l'] (<wishes>|<has-to>) [di|se possiamo|se potessimo|se si puo]] [<movers>] (<later>|<moved>|<move>) [<a>] [@] di {later}
  `,
  /** "Alle 15", right after a meeting was told: nothing but an hour, and a place. */
  hour: `
    [<again>] [e|era|sara|inizia|iniziava|comincia|it is|it was|e stato|e stata] [<put-off>|moved] (alle|dalle|ore|alle ore|at) {hour}
    [<again>] (era|erano|sono|saranno|facciamo) le {hour}
    ${waysOfSayingAPart("ora|orario", "hour")}
    [<again>] (<change>) [<the>] (ora|orario) , {hour}
  `,
  /** "Era il 7 luglio". */
  becoming: `
    [<again>] @ [<aside>] (<was>|<happened>) [<aside>|fatto|fatta] {what}
    [<again>] (era|erano|e stato|e stata) [<aside>] {what}
    [<again>] [<the>] [<meeting>] e con {what}
    (<change>) [@] (in|era|:) {what}
    [<again>] it was {what}
    (<again>) ci siamo (<together>) {what}
    [<again>] [@] (si trattava|si tratta) di {what}
    [<again>] (questo|questa) (era|e stato|e stata|si e tenuto|si e tenuta) {what}
    [<again>] [@] (era|erano|sara|saranno|c' era|c' erano|<comes>) (solo|soltanto) [con] {what} [[,|e] (<remove>) (<others>)]
    [<again>] [@] (lascia|lasciaci|lasciamo|tieni) (solo|soltanto) {what} [[,|e] (<remove>) (<others>)]
    [<again>] [@] (lascia|lasciaci|lasciamo|tieni) {what} [,|e] (<remove>) (<others>)
    (rimetti|riporta|rimettilo|rimettila|riportalo|riportala|torna) [<the>|a|al|all'|alla|alle] {what}
  `,
  /** "L'incontro 2 è del 7 luglio": only of one that is named by its number or its day. */
  day: `
    [<again>] @ e (il|l'|del|dell'|di) {day}
    [<again>] @ e (del|dell'|di) {dayOfIt}
  `,
  /** "Anzi, con Fiesole", right after a meeting was told: only a day, or only bodies. */
  instead: `
    (<again>) [era|erano|e|it was] [con|with] {instead}
    [<again>] (solo|soltanto) [con] {instead}
    [<again>] non (era|erano|e|sono) [con] (loro|questi|quelli) (era|erano|ma) [con] {instead}
  `,
  /** Only to open the form that corrects. */
  opened: `
    (<move>|rinomina) @
    [<again>] (ho sbagliato|ho scritto male) [<the>] (data|giorno|ente|enti|comune|ora|orario|argomento|oggetto|luogo)
    (togli|leva|rimuovi|elimina|cancella|<change>|sistema) (la|il|lo|le|l'|) (ora|orario|data|giorno|luogo|sede|argomento|oggetto|tema|modalita|note) @
    [voglio|vorrei|devo] (<change>|sistema|rettifica|edit|correct|change|correggere|modificare) @
  `,
  ...waysOfChangingAMeetingWhole,
} as const;
