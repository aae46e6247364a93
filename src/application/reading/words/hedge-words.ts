// SPDX-License-Identifier: EUPL-1.2
/** How people say that they are not sure of a part of what they tell: patterns of folded text. */

/** Said of a part wherever they stand: they only ask to be looked at again. */
export const hedgesOfAnything: readonly string[] = [
  "mi\\s+(?:pare|sembra(?:va)?)",
  "direi",
  "a\\s+memoria",
  "salvo\\s+error[ei]",
  "se\\s+(?:non\\s+(?:erro|sbaglio|ricordo\\s+male|vado\\s+errat[oa])|(?:ben\\s+)?ricordo(?:\\s+bene)?)",
];

/** Before a day or an hour they are of it; anywhere else they may be of the whole meeting. */
export const hedgesOfADay: readonly string[] = ["(?:io\\s+)?(?:credo|penso)", "forse", "probabilmente"];

/** "Credo fosse giovedì": between a hedge and what it is of. */
export const wordsAfterAHedge = "(?:fosse|sia\\s+stat[oa]|sia|era)";

/** Before another name of what was just told they say which one is meant. */
export const waysOfSayingWhichOne = "(?:intendo|intendevo|cioe|ossia|ovvero|voglio\\s+dire)";

/** Of a day to come, and of nothing else, they say that it is not sure yet; folded. */
export const hedgesOfAPlan =
  "quasi (?:sicuramente|certamente)|in (?:linea|via) di massima|(?:indicativa|orientativa|probabil)mente|forse|magari|salvo (?:imprevisti|cambiamenti|contrordini|sorprese|conferma|diversa comunicazione)|(?:e' )?(?:tutto |ancora |solo )?da (?:ri)?confermare";

/** After a sign or "ma" they leave only the day open: "il giorno non lo so ancora", "non ricordo la data precisa"; folded. */
export const waysOfNotKnowingWhen = (() => {
  const knows = "(?:so|sa|sappiamo|ricordo|ricordiamo)(?: (?:ancora|bene))?";
  const when = "(?:giorno|data|quando)(?: (?:precis|esatt)[oa])?(?: ancora)?";
  return `(?:(?:il|la) )?${when} non (?:(?:me|ce|si) )?l[oa] ${knows}|(?:(?:il|la|con) )?(?:giorno|data|ora|orario)(?: (?:e|ed) (?:luogo|ora|orario))?(?: (?:ancora|tutt[ao]))? da (?:fissare|definire|stabilire|concordare|decidere)|non (?:(?:mi|ci|si) )?${knows} (?:(?:il|la|(?:in )?(?:che|quale)) )?${when}`;
})();

/** After an hour: which one it is not, "alle 12 anziché alle 11"; folded. */
export const waysOfSayingWhichHourNot =
  "(?<=\\d),? (?:anziche|invece (?:che|di)|(?:e )?non(?: piu)?) (?:d?alle |le )(?:ore )?\\d{1,2}(?:[:.]\\d{2})?(?![\\d/])";

/** Of a meeting to come, they say that it is meant, and not sure yet. */
export const waysOfPlanningLoosely = `
  confermare
  (attendo|attendiamo|aspetto|aspettiamo|attende|in attesa di|in attesa della) [solo|ancora|la loro|una loro|loro|la|una] (conferma|risposta)
`;

/** Of a month to come, they say that it is planned. */
export const waysOfHavingToMeet = `
  (dobbiamo|dovremo|tocca|bisogna) (riunirci|vederci|incontrarci|trovarci|rivederci|vedere|incontrare)
`;

/** With whoever is named, they say that we are to be together. */
export const waysOfMeetingSoon = `
  (vediamo|vedremo|vedere|incontriamo|incontreremo|incontrare|incontrarci|vederci|vederli|rivederci|trovarci|riunirci|vederlo|riceviamo|sentiamo|tocca)
  (ci vediamo|ci vedremo|ci incontriamo|ci troviamo|ci ritroviamo|ci riuniamo)
`;

/** Before what is told they say whose word it is; of what is typed. */
export const waysOfSayingWhoSays = `[Aa] (?:quanto|quel che) (?:(?:ne|mi|ci) )?(?:risulta|pare|sembra|so|sappiamo|dicono)|(?:[Ss]econdo|[Ss]tando a|[Aa] (?:detta|dire) di) (?:\\p{Ll}{1,8}[' ])?(?:\\p{Ll}+\\.?(?:ss\\.?a)? )?\\p{Lu}\\p{L}+`;
