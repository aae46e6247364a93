// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";

/** The words that say who was not at a meeting: folded, one way a line. */

const venire =
  "venire|esserci|essere presente|essere presenti|partecipare|collegarsi|intervenire|arrivare|unirsi|aggiungersi|connettersi|raggiungerci|liberarsi";
const been =
  "venuto|venuta|venuti|venute|presente|presenti|presentato|presentata|presentati|presentate|collegato|collegata|collegati|collegate|connesso|connessa|connessi|connesse|partecipato|intervenuto|intervenuta|intervenuti|intervenute|arrivato|arrivata|arrivati|arrivate|pervenuto|pervenuta|pervenuti|pervenute|comparso|comparsa|risposto all' invito|mandato nessuno";

/** Before the names of bodies. */
export const waysOfLeavingOut = `
  (senza|tranne|eccetto|salvo|fuorche|escluso|esclusa|esclusi|escluse|a parte|meno che|non con|eccetto che|tutti meno)
  (eccezion fatta|fatta eccezione|ad eccezione|a eccezione|all' infuori)
  (without|except|except for|apart from)
  (al posto|in luogo|in sostituzione|invece) (<of-the>)
  (anziche)
  [che] (ha|hanno|aveva|avevano) (sostituito|rimpiazzato)
  [che] (sostituiva|sostituisce|sostituivano|sostituiscono|rimpiazzava|rimpiazzavano)
  (instead of|in place of)
`;

/** Before the names of those that we meant to meet. */
export const waysOfMeaningToMeet = `
  (dovevo|dovevamo|avrei dovuto|avremmo dovuto|pensavo di|pensavamo di|avevo in programma di|avevamo in programma di) (vedere|incontrare|sentire|vedermi con|vederci con|incontrarmi con|incontrarci con)
  (aspettavo|aspettavamo|attendevo|attendevamo)
`;

/** Beside the names of bodies, before them or after. */
export const waysOfNotBeingThere = `
  (non|nn) cera
  (non|nn) (ce|c') (l' ha|l' hanno|la fa|la fanno|la fara|la faranno) [fatta] [a] [${venire}]
  [ci|mi] (ha|hanno) detto [di] no
  (non|nn) (era|erano|e|sono) [stato|stata|stati] (invitato|invitata|invitati|invitate|convocato|convocata|convocati|convocate)
  (resta|restano|rimane|rimangono|restera|rimarra) fuori
  [si] [e|sono] (tirato|tirata|tirati|tirate|tira|tirano|chiamato|chiamata|chiamati|chiama|chiamano) fuori
  (si ritira|si ritirano|si sfila|si sfilano)
  (si e|si sono) (sfilato|sfilata|sfilati|sfilate|ritirato|ritirata|ritirati|ritirate)
  (non|nn) (si e|si sono|l' abbiamo|l' ho|li abbiamo|abbiamo|ho) [mai|piu|poi] (visto|vista|visti|viste|fatto vivo|fatta viva|fatti vivi)
  (non|nn) [mai|poi|piu|ancora] [ci|c'|ce|si|s'|lo|la|li|le|l'] [e|era|erano|sono|ha|hanno|abbiamo|aveva|avevano|l' ha|l' hanno|sia] [mai|poi|piu|stato|stata|stati|nemmeno|neanche] (${been}) [nessuno]
  (non|nn) [e|era|sono|erano|ha|hanno|aveva|avevano] [mai|poi|piu] (potuto|potuta|potuti|riuscito|riuscita|riusciti|riuscite) [a] [${venire}]
  [ha|hanno|aveva|avevano|si e|si sono] [gia] [avvisato|avvertito|comunicato|detto|fatto sapere|scusato|scusata|scusati] [che|di|ma|perche] (non|nn) (viene|vengono|veniva|venivano|verra|verranno|partecipa|partecipano|partecipava|partecipavano|partecipera|puo|possono|poteva|potevano|poter|potra|potranno|riesce|riescono|riusciva|riuscivano) [piu] [a] [${venire}]
  [era|erano|e|sono|risulta|risultano|risultava|risultavano|sempre] (assente|assenti|absent|missing) [giustificato|giustificata|giustificati|giustificate|ingiustificato|ingiustificata]
  (manca|mancava|mancano|mancavano|e mancato|e mancata|sono mancati)
  (ha|hanno|aveva|avevano) [poi] (dato|tirato|fatto) (forfait|buca|disdetta|pacco)
  forfait
  (disdice|disdicono|rinuncia|rinunciano)
  (da|danno) buca
  (ha|hanno|aveva|avevano) [poi] (disertato|disdetto|declinato|rinunciato|bidonato)
  [e|era|sono|erano] (rimasto|rimasta|rimasti|rimaste|restato|restata) (a casa|fuori|bloccato|bloccata|bloccati)
  (aveva|avevano|ha|hanno) [un|un'] (altro impegno|altri impegni|impegno|impegni|altra riunione)
  (era|erano|e|sono) (impegnato|impegnata|impegnati|impegnate|malato|malata|malati|in ferie|bloccato|bloccata)
  nessuno [si e presentato|si e visto|e venuto|e arrivato|era presente|c' era|ha partecipato]
  (did not|didn' t|could not|couldn' t|was not|wasn' t|were not|weren' t) (come|show up|show|attend|join|make it|there|present)
  (non|nn) (ci|c'|ce) (e|era|erano|sono|sara|saranno) [nessuno]
`;

/** The same, of whoever was waited for. */
export const waysOfBeingAwaited = `
  (doveva|dovevano) (${venire}) [anche|pure]
  (avrebbe|avrebbero) dovuto (${venire}) [anche|pure]
  (sarebbe dovuto|sarebbe dovuta|sarebbero dovuti) (${venire}) [anche|pure]
  (era atteso|era attesa|erano attesi|erano attese) [anche|pure]
  (era|erano) (previsto|prevista|previsti|previste) (anche|pure)
  was supposed to (come|be there|join|attend)
`;

/** Said of them it is a guest's alone: where they were called off, they were not there. */
export const waysOfCallingOffAGuest = `
  [e|era|sono|erano|ha|hanno] [poi] (<called-off>|<put-off>)
`;

/** Before a colon: those who follow, up to the end of the sentence, were not there. */
export const labelsOfTheAbsent =
  "(?:assent[ei]|assenz[ae])(?:\\s+(?:giustificat[oaie]|giust\\.))?|(?:(?:ha|hanno)\\s+)?giustificat[oaie](?:\\s+l'assenza)?";

/** They leave only those who follow. */
export const waysOfBeingAlone = `
  (solo|soltanto|solamente|unicamente|only) [con|col|coi|with|c' era|c' erano|il|la|i|gli]
`;

/** Forms that are said of more than one. */
export const formOfMany =
  /(?:^| )(?:assenti|\p{L}+(?:avano|evano|anno|ngono)|erano|sono|possono|esclusi|escluse|\p{L}+(?:uti|ute|ati|isti|iste|essi|esse))(?= |$)/u;

/** Between what says that somebody was not there and a name they say nothing more. */
export const wordsBesideAnAbsence = wordsIn(
  "solo soltanto pero proprio purtroppo all' ultimo ultima alla fine per dal parte che come solito come sempre stavolta oggi ieri infatti",
);

/** A new clause begins with one of these. */
export const wordsBeforeAnAside = wordsIn(
  "ma pero però mentre invece tranne eccetto salvo senza perche siccome dove but while without except",
);

/** After "e" they begin a clause, and no name of a list. */
export const wordsOfASecondClause = wordsIn(
  "non nn ha hanno abbiamo ho si mi ci vuole vogliono dobbiamo devo manca mancava mancavano assente assenti ora adesso poi nessuno senza doveva dovevano",
);
