// SPDX-License-Identifier: EUPL-1.2
/** How people ask that a meeting be recorded: written as in telling-words. */

/** Before a meeting they only ask to record it: {what} is the meeting. */
export const waysOfAskingToRecord = `
  (metti|mettimi|segna|segnami|segnati|annota|annotami|inserisci|inseriscimi|fissami) [in agenda|a calendario|in calendario|nel calendario] [<a>] {what}
  (per|nel|sul) [il|diario del] (#) [,] (registra|segna|annota|inserisci|aggiungi|metti) [anche] [<a>] [nuovo|nuova|altro|altra] {what}
  (registra|registrami|registriamo|registrare|segna|segnami|segniamo|annota|annotami|inserisci|inserire|aggiungi) [anche] [un|il|l'|la|una|lo|questo|questa] [nuovo|nuova|altro|altra] {what}
  (registra|registrami|segna|segnami|segnati|annota|inserisci|aggiungi|scrivi|salva|record|add) [anche] (questi|queste|i seguenti|le seguenti|tutti questi|tutte queste|these) {what}
  (segnalo|comunico|confermo|verbalizzo|registro|annoto|riporto) [che] [<a>] {what}
  (ti|vi|le) (giro|segnalo|comunico|scrivo|riporto|mando) quanto segue : {what}
  (log|record|add|note) : {what}
  [ti|vi|le] (comunico|comunica|informo|segnalo) che in data {what}
  (segnati|segna|annotati|annota|registra|scrivi|scriviti|metti) [<also>] : {what}
  (ti|vi|le) (segno|segnalo|comunico|scrivo|annoto|riporto|giro) [<a>] {what}
  (segnati|segna|annotati|annota|registra|scrivi|scriviti|prendi nota) [di] [anche] (questo|questa|quanto segue) : {what}
  (log|record|add|note) [a|the] (meeting|this) : {what}
  (salva|crea|metti|metti a verbale|ho da registrare|c' e da registrare|record|add|log|create) [un|il|l'|la|una|lo|a|an|the] [nuovo|nuova|altro|altra|new] {what}
  (puoi|potresti|mi puoi|vorrei|volevo|volevamo|voglio|devo|dobbiamo|bisogna|posso|dovrei|vorremmo|fammi) (registrare|segnare|segnalare|annotare|inserire|aggiungere) [<a>] [nuovo|nuova|altro|altra] {what}
  (puoi|potresti) (registrarmi|segnarmi|annotarmi|inserirmi|mettermi) [in agenda|a calendario|in calendario] [<a>] {what}
  (mi|ci) (segni|registri|annoti|inserisci|metti) [che|anche] [<a>] [nuovo|nuova] {what}
  [mi] (puoi|potresti|potete|posso|possiamo|riesci a) (registrare|registrarmi|segnare|segnarmi|annotare|annotarmi|inserire|aggiungere) che {what}
  [ti|vi|le|si] (segnalo|segnala|segno|comunico|comunica|informo|informa|ricordo|dico|scrivo) che {what}
  (volevo|vorrei|volevamo|vorremmo) (dirti|dirvi|dirle|informarti|informarvi|segnalarti|segnalarvi|segnalare|comunicarti|comunicarvi|comunicare) che {what}
  (segna|segnami|annota|annotami|registra|registrami|scrivi|metti) [anche|pure] che {what}
  [ops|oops|scusa|scusate] (mi|me) [ne] (ero|sono) (scordato|scordata|dimenticato|dimenticata) di (segnare|segnarti|registrare|annotare|inserire|aggiungere|scrivere|dirti|dire) [di|che] [<a>] {what}
  [ne|vi|ti|te ne|ve ne] (recupero|recuperiamo|aggiungo|aggiungiamo|segno|registro|annoto|inserisco|racconto|riporto) (un|uno|una|un'|l'|il|la|quello|quella) … : {what}
  (ricordati|ricorda|nota|sappi|tieni presente|prendi nota|considera) che {what}
`;

/** Before what is to be recorded they make a question of it that asks nothing: its mark is of these words. */
export const waysOfAskingPolitely = `
  (mi|ci) (segni|registri|annoti|inserisci|metti)
  (puoi|potresti|mi puoi|mi potresti|potete|riesci a|ti va di|posso|possiamo|fammi|vorrei|can you|could you)
`;

/** The same, also before a whole sentence: "puoi segnare che ieri abbiamo visto Signa?". */
export const waysOfAskingPolitelyToRecord = `
  [mi] (puoi|potresti|potete|posso|possiamo|riesci a) (registrare|registrarmi|segnare|segnarmi|annotare|annotarmi|inserire|aggiungere)
  (mi|ci) (segni|registri|annoti)
`;

/** Only that a meeting is to be told. */
export const waysOfOpeningTheForm = `
  [<a>] [nuovo|nuova|altro|altra|new] (<meeting>)
`;

/** That there was one, and nothing else of it. */
export const waysOfTellingNoMore = `
  [gia|anche|appena] (ho|abbiamo) [gia|anche|appena] (fatto|avuto|tenuto) (un|una|un') [nuovo|nuova|altro|altra] (<meeting>) [con]
  c' (e stato|e stata) (un|una|un') [nuovo|nuova|altro|altra] (<meeting>) [con]
`;

/** Whole messages beside what somebody else wrote that ask to record that. One way a line. */
export const waysToRecordQuoted = `
  [si] (registralo|registrala|registrali|registra|registrare)
  [si] registra (questo|questa|tutto|il messaggio|l' incontro|la riunione|quello che dice|questo incontro|questa riunione)
  (segnalo|segnala|segna|annotalo|annota|aggiungilo|inseriscilo|da registrare)
  mettilo (nel|a) (diario|registro)
  (incontro|meeting)
  (record|log) (it|this)
  puoi (registrarlo|segnarlo|annotarlo)
`;
