// SPDX-License-Identifier: EUPL-1.2
/** What whole lines, or parts of them, say around a change: written as in changing-phrases. */

/** Evidence that is of another meeting: {wrong} and {right}. */
export const waysOfMovingEvidence = `
  [<again>] {evidence} non (era|e|va) [messo|messa|registrato|registrata|caricato|caricata] (di|del|dell'|della|per|con|su|sul|sull') {wrong} [,] (ma|bensi|e|era|va) [di|del|dell'|della|per|con|su|sul|sull'] {right} [,|e] [spostalo|spostala]
  [<again>] {evidence} (era|e|va) [messo|messa|registrato|registrata|caricato|caricata] (di|del|dell'|della|per|con|su|sul|sull') {right} [,|e] non (di|del|dell'|della|per|con|su|sul|sull') {wrong} [,|e] [spostalo|spostala]
  (sposta|spostare|metti) {evidence} (da|dal|dall'|dalla) {wrong} (a|al|all'|alla) {right}
`;

/** Evidence that was told just now, of another meeting: {right}. */
export const waysOfPointingAtEvidence = `
  [<again>] [guarda che|ma] (quel|quello|quella|questo|questa) {evidence} (e|era|va|andava|riguarda|riguardava) [di|del|dell'|della|per|con|su|sul|sull'|a|al|all'] [quello|quella|l' incontro|la riunione] [di|del|dell'|della|con] {right} [,|e] [spostalo|spostala]
  (<again>) (il|la|lo|l') {evidence} (e|era|va|andava) (di|del|dell'|della|per|con|su|sul|sull') [quello|quella] [di|del|dell'|della|con] {right} [,|e] [spostalo|spostala]
  (sposta|spostare|metti) (quel|quello|quella|questo|questa) {evidence} (a|al|all'|alla|su|sul|sull'|in|nell'|con) [quello|quella|l' incontro|la riunione] [di|del|dell'|della|con] {right}
`;

/** Of two meetings each was on the day of the other: {who} they were with, or how it was {told}; {anew} by itself. */
export const waysOfSwapping = `
  [<again>] (ho|hai|avevo|abbiamo) (invertito|scambiato|confuso) [<the>] (due|date|giorni|<meetings>) [[fra|tra] [<of-the>] [due|<meetings>]] [, {told}]
  [<again>] (ho|hai|avevo|abbiamo) (invertito|scambiato) [<the>] [date|giorni|<meetings>] [<of-the>|fra|tra] {who}
  [<again>] (li|le) (ho|hai|avevo|abbiamo) (invertiti|invertite|scambiati|scambiate|invertito|scambiato) [, {told}]
  [<again>] (sono|erano|vanno) (invertiti|invertite|scambiati|scambiate|al contrario) [, {told}]
  [<again>] (inverti|scambia) [<the>] (due|date|giorni|<meetings>) [[fra|tra] [<of-the>] [due|<meetings>]]
  [<again>] (invertili|invertile|scambiali|scambiale)
  [<again>] [e|era|tutto] (il contrario|al contrario|viceversa|l' opposto) , {anew}
`;

const both = "tutti e due|tutte e due|entrambi|entrambe";

/** Of the two told last: {what} they were, or what is {told} of each. */
export const waysOfSayingOfBoth = `
  [<again>] (erano|sono stati|sono state) (${both}) {what}
  [<again>] (${both}) [<the>] [<meetings>] (erano|sono stati|sono state) {what}
  [<again>] (in|a) (${both}) [<the>] [<meetings>] {told}
`;

/** Something that is named, and is to go: {thing} in words that may take away a part, {what} in those of a whole. */
export const waysOfTakingAway = `
  {thing} [,|e] [quindi|allora|percio|per favore] (<take-it-away>) [pure|per favore|grazie]
  [per favore] (<take-it-away>) [pure] (,|che|perche|:) {thing}
  {what} [,|e] [quindi|allora|percio|per favore] (<annul-it>) [pure|per favore|grazie]
  [per favore] (<annul-it>) [pure] (,|che|perche|:) {what}
`;

/** What is {told} of a meeting that was annulled, and an order to have it back. */
export const waysOfPuttingBack = `
  {told} [,|:|e] [quindi|allora|percio|per favore] (<restore-it>) [pure|per favore|grazie|tutto]
`;

/** A change that is told, and a question whether it is made: {what} it becomes, or what goes {away}. */
export const waysOfRequestingAChange = `
  {what} [,|e] [me|ce] (lo|la|li|le) (aggiungi|metti|inserisci|segni|scrivi|correggi|cambi|modifichi|sistemi|aggiorni|sposti) [tu|pure|per favore|per piacere]
  {what} [,|e] (puoi|potresti|riesci a) (aggiungerlo|aggiungerla|aggiungerli|metterlo|metterla|inserirlo|inserirla|segnarlo|correggerlo|correggerla|correggere|cambiarlo|modificarlo|sistemarlo|aggiornarlo|spostarlo) [tu|per favore|per piacere]
  {away} [,|e] [me] (lo|la|li|le) (togli|levi|rimuovi|elimini|cancelli) [tu|pure|per favore|per piacere]
  [mi|ci] (puoi|potresti|riesci a|possiamo|potremmo|riusciamo a|posso|si puo|si potrebbe|e possibile|sarebbe possibile) [per favore|cortesemente|gentilmente|anche] {what}
  [mi] {order}
  {away} [,|e] (puoi|potresti|riesci a) (toglierlo|toglierla|levarlo|rimuoverlo|rimuoverla|eliminarlo|cancellarlo) [tu|per favore|per piacere]
`;

/** Before a change, only to be heard. */
export const waysOfCallingAttention = `
  [<again>] (attenzione|occhio|nota bene) [:|,] {what}
  [<again>] [[<the>] (collega|colleghi|segretaria|segretario|segreteria|sindaco|dirigente|ufficio)] [mi|ti|vi|le|ci|si] [ha|hanno] (<says>) [:|,] {what}
  {lead} (ti|vi|le|si) (<says>) {what}
  [<again>] (<asks>) [cortesemente|gentilmente] {what}
  [<again>] [mi|ci] (sono|ero|siamo|eravamo|ho|avevo|abbiamo) (<forgotten>) di (dire|dirti|scrivere|scriverti|segnare|aggiungere) che {what}
  [<again>] non (ti|vi|l') (ho|avevo) [ancora] (detto|scritto) che {what}
`;

/** Evidence by what it is, without its number. */
export const waysOfNamingEvidence = `
  [<again>] [anche] (il|la|l'|lo|quel|quella|questo|questa) (verbale|prova|protocollo|prot.|delibera|determina|link|documento|allegato|lettera|resoconto|pec|mail|foglio firme)
  [<again>] [anche] (quella|questa) nota
`;

/** What only the form empties. */
export const waysOfNamingAField = `
  [<again>] (il|la|l'|lo|le) (<subject>|luogo|sede|posto|ora|orario|modalita|nota|note)
`;

/** {who}, before what is said of them. */
export const waysOfSayingOfABody = `
  [<again>] [anche|pero|ma] {who} [poi|alla fine|invece|in realta|purtroppo] (non|e|era|erano|sono|sta|stava|mancava|mancavano) …
`;

/** Of a whole meeting, whoever it was with. */
export const waysOfCallingOff = `
  (<called-off>|<put-off>|disdice|doppio|doppione|duplicato|ripetuto)
`;

/** That it is called off, or an order to, and no reason. */
export const waysOfOnlyCallingOff = `
  [<again>] [purtroppo|<aside>] [e|e stato|e stata|viene|risulta] (<called-off>) [tutto|anche|pure]
  [<again>] [purtroppo|quindi|percio|pertanto] (<annul>|<annul-it>) …
  [<again>] [purtroppo|<aside>] non (si fa|si tiene|si fara|si terra) [piu]
`;

/** A part of a line that changes nothing: it only leads to what does, or says that the rest stays. */
export const waysOfChangingNothing = `
  (<again>)
  @
  (mettilo|mettila|mettili|mettile|aggiungilo|aggiungila|aggiungili|aggiungile|segnalo|segnala)
  [no|ah|eh|ok|ecco] (aspetta|aspettate|un attimo|guarda|senti|ascolta|niente|nulla|allora|uffa|mannaggia)
  (<there>|<comes>) [<also>] [lui|lei|loro]
  (e arrivato|e arrivata|sono arrivati|sono arrivate) (dopo|tardi|in ritardo|all' ultimo)
  (ah|eh|ok|ecco|si|allora|niente|nulla|per favore|grazie|poi|pero)
  [mi|ci] (ha|hanno) [appena|gia] (chiamato|telefonato|scritto|avvisato|avvertito) [adesso|ora|stamattina|loro|da la] [<the>] [segretaria|segretario|segreteria|collega|ufficio|sindaco]
  [no] ho cambiato idea
  [<again>] [ci|mi|l'|ce l'|me l'] [hanno|ha|e|e stato|e stata] [anche|gia|appena] (confermato|confermata|confermano|dato l' ok|dato l' okay)
  [<again>] (va bene|ok|okay|tutto ok) [anche] (a|per) loro
  [<again>] [<aside>] [@] [l' hanno|l' abbiamo|e|e stato|e stata|viene] (<put-off>)
  [e|ma|pero] (il comune|l' ente|l' unione) non (<there>)
  [e] era [solo|soltanto] (la sede|il luogo|il posto)
  (per completezza|per precisione|per la precisione|per la cronaca)
  era [di] (un'|un|una) altra (pratica|cosa|faccenda|questione|riunione)
  (togli|leva|rimuovi) [pure]
  (<change>) [<the>] (data|giorno|ora|orario|ente|enti|luogo|argomento|oggetto)
  [no|scusa] (avevo|ho|era|andava) [detto|scritto|segnato] (bene|giusto|ragione) [prima|io]
  (il resto|per il resto|tutto il resto) [e|va|rimane|resta] [tutto] (uguale|giusto|ok|bene|com' era|cosi|come prima|invariato)
`;

/** The same hour or place as before: nothing of it changes, wherever it stands. */
export const waysOfLeavingTheSame =
  /(?<![\s,])[\s,]*(?<![\p{L}\p{N}])(?:(?:e|ma)\s+)?(?:sempre\s+)?(?:(?:(?:all[ao]|nell[ao]|con l[oa]|l[oa]|al)\s+)?(?:stess[oa]|medesim[oa])\s+(?:ora|orario|posto|luogo|sede|modo|modalità)|(?:resta(?:no)?|riman(?:e|gono)|ferm[oa]|invariat[oa])\s+(?:(?:il|la|lo)\s+|l['’]\s?)(?:ora|orario|posto|luogo|sede)|(?:(?:il|la|lo)\s+|l['’]\s?)?(?:ora|orario|posto|luogo|sede)\s+(?:resta|rimane|invariat[oa]|(?:è|e['’]?)\s+(?:l[oa]|sempre)\s+stess[oa]|ferm[oa])(?:\s+(?:(?:l[oa]\s+)?stess[oa]|quell[oa]|ugual[e]|invariat[oa]|ferm[oa]|così))?|(?:at\s+the\s+)?same\s+(?:time|hour|place))(?![\p{L}\p{N}])/giu;

/** Everything at once: that is not done. */
export const waysOfAnnullingEverything = `
  (<annul>|azzera|svuota|resetta) [tutto|tutti|tutte] [<the>] (<meetings>|tutto|diario|registro|dati|everything|all) …
  (<annul>) [tutti|tutte] (gli|le|i|the) (ultimi|ultime|primi|prime|last|first) …
`;

/** That two names are of one body, which is asked where no name stands there. */
export const waysOfMeaningOneBody = `
  [{one}] sono (lo stesso|il medesimo|un solo|un unico) ente [[,|e] (uniscili|uniscile|unisci|accorpali|vanno uniti)]
  {one} (e|sarebbe) (lo stesso|il medesimo) ente (<of-the>|che|con) {other}
`;

/** What changes the register of the bodies: the line is read as what follows its command. */
export const waysOfChangingTheBodies = `
  [vorrei|voglio|puoi|potresti|devo|dobbiamo] (aggiungi|aggiungere|inserisci|inserire|metti|crea|creare|add) (l' ente|un ente|un ente nuovo|un nuovo ente|il nuovo ente|nuovo ente|ente|body|a body) {what}
  (aggiungi|inserisci|metti) {what} (agli|tra gli|fra gli|negli|nell' elenco degli|all' elenco degli) enti
  nuovo ente {what}
  (aggiungi|inserisci|metti|segna) (agli|tra gli|fra gli|negli|nell' elenco degli|all' elenco degli|al registro degli|nel registro degli) enti {what}
  (rinomina|rename) [l' ente|il comune|il comune di] {what}
  (cambia|modifica) [il] nome (dell'|all'|di|a|al|del) {what}
  l' ente {what} (ora|adesso|oggi|da ora) si chiama {name}
  l' ente {what} (ha cambiato nome|e diventato|e diventata|diventa) {name}
  (unisci|accorpa|merge) [l' ente|gli enti] {what}
  (separa|dividi|unmerge) [l' ente|gli enti] {what}
`;

/** The whole {name} of a body that was named by its beginning. */
export const waysOfTellingTheRightName = `
  [<again>] [il|la] (nome|denominazione) [dell' ente] (<right>|completo|completa|intero|intera|per intero|ufficiale) [dell' ente] (e|sarebbe|:) {name} [, (<put-it>|<change>)]
  [<again>] [l' ente|per intero] si chiama [per intero|in realta] {name}
  [<the>] {short} si chiama [per intero|in realta] {name} [, (<change>) [il|anche il] nome]
  [<the>] {short} (chiamalo|chiamala) {called}
`;

/** To take back the last thing done, by what it was. */
export const waysOfRevoking = `
  [<again>] (annulla|cancella|disfa|annullami) [la|l'|la mia|questa|quest'|quella] [ultima] (operazione|modifica|correzione|registrazione|azione) [che ho] [appena] [fatto|fatta|scritto|scritta|registrato|registrata] [adesso|ora|prima]
  [<again>] (annulla|cancella|disfa|annullami) [l'|la mia|quest'] ultima cosa [che ho] [appena] [fatto|fatta|scritto|scritta|registrato|registrata]
`;

/** To go back on the last thing done. */
export const waysOfGoingBack = `
  ${waysOfRevoking.trim()}
  (annulla|cancella) (quello che ho|quanto ho|cio che ho) (fatto|scritto|registrato|appena fatto|appena scritto|appena registrato) [adesso|ora]
  [<again>] (torna|tornare|torniamo) [ancora] indietro [ancora|di nuovo|di un altro passo|un' altra volta] [,] [(era|andava) (giusto|giusta|bene|meglio) [come] prima]
  [<again>] [<the>] [data|giorno|ora|orario|argomento|luogo|posto|enti|ente] (torna|tornare|torniamo|rimetti|rimettilo|rimettila|riporta|riportalo|riportala|lascialo|lasciala) [tutto] [a|al|alla] (com' era|come era|come prima|situazione di prima) [prima]
  [<again>] disfa [ancora|di nuovo|tutto|pure|l' ultima]
  (disfa|annulla) (anche|pure) (l' altra|quella prima|la precedente|quella precedente)
`;

/** The same, also in words that only say that it was a mistake. */
export const waysOfUndoing = `
  ${waysOfGoingBack.trim()}
  (annulla|cancella|disfa) (l' ultima|ultima|la mia ultima|questa) (operazione|modifica|correzione|registrazione|cosa|azione) …
  (annulla|cancella) (quello che ho|quanto ho|cio che ho) (fatto|scritto|registrato|appena fatto|appena scritto) …
  [no] (ho sbagliato [tutto]|mi sono sbagliato|mi sono sbagliata|sbagliato|errore mio|come non detto|scherzavo)
  (ho sbagliato|mi sono sbagliato|mi sono sbagliata) annulla [tutto]
  (undo|undo that|undo the last one)
`;
