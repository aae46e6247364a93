// SPDX-License-Identifier: EUPL-1.2

/** How people say what becomes of a meeting as a whole: off, in vain, held, as it was. Written as in changing-phrases. */
export const waysOfChangingAMeetingWhole = {
  /** "Vaglia non viene": of the meeting with them, or of that day, which others may still have. */
  dropsOut: `
    [purtroppo|ma|pero] @ [<aside>] [ha|hanno] (disdice|disdicono|annulla|annullano|disdetto|annullato|cancellato) [l' incontro|la riunione|l' appuntamento|quello|quella] [per] [<the>|di|del|dell'] {when}
    [purtroppo|ma|pero] {who} [<aside>] [ha|hanno] (disdice|disdicono|annulla|annullano|disdetto|annullato|cancellato) @ [(per|causa|perche|a causa di) {why}]
    [<again>|ops] @ (l' ho|l' avevo|l' abbiamo|li ho|li avevo) (registrato|registrata|segnato|segnata|inserito|inserita|messo|messa|messi|scritto|scritta|aggiunto|aggiunta) [io] (per errore|per sbaglio)
  `,
  /** "Vaglia ha annullato": of the meeting with them, or of that day. */
  calledOff: `
    [purtroppo|ma|pero] @ [<aside>] (ha|hanno) (annullato|cancellato)
    [<aside>] (ha|hanno) (disdetto|annullato|cancellato|rinunciato|dato buca|dato forfait)
    [purtroppo|ma|pero] [@] [<aside>] non (si fa|si fara|si tiene|si terra|ci sara|se ne fa) [piu] [niente|nulla] [(per|causa|perche|a causa di) {why}]
    [purtroppo|no] [loro] non (riescono|riesce|possono|puo|ce la fanno|ce la fa|va bene) [piu|proprio] [per] {when}
    [purtroppo] (salta|saltato|salta tutto|saltato tutto|niente piu|niente) [[<the>] (<meeting>) [di]] [per] {when}
  `,
  /** "Cancella l'ultimo"; with the reason when it is told. */
  annulled: `
    (per|a causa di|causa) {why} [,] [purtroppo] (<has-to>) (<annul>) @ [p v|prossimo]
    [<again>|purtroppo] [<has-to>] (<annul>) [<wholly>|anche|pure] @ [<wholly>] [[,] (perche|poiche|in quanto|per|a causa di|causa|motivo|che era|che erano|che e|che non|tanto|because|as) [:] {why}]
    [purtroppo] [per] @ [purtroppo] (<has-to>) (<annul>)
    [<again>] [<has-to>] (<annul>) [<wholly>|anche|pure] @ [<wholly>] , {why}
    (<annul>) @ (e|and) …
    [anzi] [@] [,] [<has-to>] (<annul-it>) [<wholly>|dal calendario|dall' agenda|dal diario|dall' elenco]
    (annulla|cancella|elimina) [pure|<wholly>]
    [anzi] [@] [,] [<has-to>] (<annul-it>) [<wholly>] (,|perche|poiche|in quanto|tanto|che|motivo) [:] {why}
    [@] [e|e stato|e stata|viene] (<called-off>) (perche|poiche|per|a causa di|causa|da|dal|dalla|dai|because of|because) {why}
    @ (e|e stato|e stata|viene|risulta) (<called-off>) , {why}
    [@] [,] che (va|viene|e) [quindi|pertanto|percio] (<called-off>)
    @ (va|e) [da] (<annul>)
    @ (va|e da) [quindi|pertanto|percio] (annullato|annullata|cancellato|cancellata|eliminato|eliminata|tolto|tolta)
  `,
  /** "È un doppione", "è saltato": it says why by itself. */
  needless: `
    [<again>] [@] [purtroppo|<aside>] [e|e stato|e stata|viene|risulta] (<called-off>) [anche|pure|<wholly>]
    [<again>] [@] [purtroppo|<aside>] [e|e stato|e stata|viene|va] (<put-off>|slitta) (a data da destinarsi|a data da definire|a data da stabilire|a data da concordare|a data da decidere|sine die)
    [<again>] [@] [purtroppo|<aside>] non (si e|e|e stato|e stata|c' e|l' abbiamo|lo abbiamo|la abbiamo) [mai|piu|poi] (tenuto|tenuta|fatto|fatta|svolto|svolta|stato|stata|avvenuto|avvenuta) [(perche|per|causa|a causa) …]
    [<again>] [@] [purtroppo|<aside>] non (se n'|se ne|si) e [poi|piu] fatto [piu] (nulla|niente) [di fatto] [(perche|per|causa|a causa) …]
    [<again>] [@] [<aside>] (l' ho|l' abbiamo|lo ho|l' avevo) (registrato|registrata|segnato|segnata|inserito|inserita|messo|messa|scritto|scritta) (per errore|per sbaglio|male|io per errore|io per sbaglio)
    [<again>] [@] [<aside>] non (dovevo|dovevamo|andava|doveva|avrei dovuto) (metterlo|metterla|registrarlo|registrarla|segnarlo|segnarla|scriverlo|inserirlo|inserirla|registrato|registrata|segnato|segnata|messo|messa|inserito|inserita|esserci)
    [no] [@] non (era|e stato|e) [proprio|davvero|mica] (un|una) (<meeting>)
    [no] [@] (e|era|erano|l' ho|l' avevo|l' abbiamo|l' avevamo|l' ha|l' aveva|lo aveva|l' hanno|l' avevano) gia [stato|stata] (registrato|registrata|segnato|segnata|inserito|inserita|messo|messa|scritto|scritta) [ieri|prima|io|stamattina|lei|lui] [<the>] [collega|colleghi|colleghe|segreteria]
    [<again>] [@] (e|era) [gia] [un|il] (doppio|doppione|duplicato|ripetuto|ripetizione) [<annul-it>|(<of-the>) …]
  `,
  /** One that was annulled is to be as it was. */
  restored: `
    [<again>] [no] [no] [ma] [aspetta|scusa|anzi] [no] [ho sbagliato] [@ [,]] [(era|andava) (giusto|giusta|corretto|corretta|bene)] (<restore-it>) [tutto|dov' era|com' era|al suo posto|pure]
    [<again>] [no] [no] [ma] [aspetta|scusa|anzi] [no] [ho sbagliato] (<restore-it>) (,|perche|che|tanto) {why}
    annulla l' annullamento
    [voglio|vorrei] (ripristina|ripristinare|riattiva|riattivare|rimetti|recupera|restore) @
    (ripristina|riattiva|rimetti|recupera|restore) @ , {why}
  `,
  /** A planned meeting took place. */
  held: `
    (confermo|conferma) [che] @ [si e tenuto|si e tenuta|si e svolto|si e svolta|c' e stato|c' e stata]
    @ [<aside>] (<took-place>|e confermato|e confermata|c' e stato|c' e stata|was held|took place) [regolarmente|davvero|poi]
    [e|e stato|e stata] gia [stato|stata] (<held>|finito|finita|concluso|conclusa)
    [<again>] [si|yes|ok|e] [poi|alla fine] [confermo|confermo che|si conferma che] (<took-place>|l' abbiamo (<held>)|[<meeting>] (<held>)|c' e stato|c' e stata|e andato|e andata|it was held|it took place) [regolarmente|davvero|poi|bene] [confermo|confermato|si conferma|tutto ok|tutto bene|tutto a posto]
    [si] confermo che (c' e stato|c' e stata|ha avuto luogo)
  `,
  /** To see one meeting. */
  shown: `
    (rimostrami|rifammi vedere|fammi rivedere|riapri|rileggimi|ridammi|mostrami|mostra|mi mostri|mi fai vedere|mi apri|puoi aprire|fammi vedere|apri|vedi|vediamo|leggimi|dettagli di|dettaglio di|dettagli|dettaglio|voglio vedere|vorrei vedere|dammi|show me|show|open) @
    (mi riepiloga|mi riepiloghi|riepilogami|riepiloga|mi riassumi|riassumimi|riassumi|mi ridici|ridimmi) [i|tutti i] [dati|dettagli] [di|sul|sull'|sulla] @
    (com' e|come e) (andato|andata) @
    (<what>) (si e detto|abbiamo detto|abbiamo fatto|e successo) @
  `,
} as const;
