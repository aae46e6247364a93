// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";

/** What people of a body are called, folded: lower case, no accents. */

/** One of the people of a body: a name right after it may be their own. */
export const persons = wordsIn(`
  collega dirigente funzionario funzionaria responsabile referente delegato delegata consigliere consigliera capogruppo`);

/** People of a body: they lead to none for sure ("i colleghi di Firenze" are our own). */
export const people: ReadonlySet<string> = new Set([
  ...persons,
  ...wordsIn(`tecnici colleghi dirigenti funzionari responsabili referenti delegati consiglieri staff uffici polizia
    municipale locale vigili settore`),
]);

/** Said of people: before a word that leads to a body they say nothing ("il sig. sindaco"). */
export const titles = wordsIn(
  "sig. sigg. sig.ra sig.na dott. dott.ssa dr. dr.ssa prof. prof.ssa ing. avv. arch. geom. rag. on. cav. dottor dottore dottoressa ingegner avvocato signor signora",
);

/** What somebody is, told without a name: nobody of their own, beside the bodies that they are of. */
export const officesOfPeople = wordsIn(`
  comandante vicecomandante preside direttore direttrice presidente vicepresidente architetto ingegnere geometra
  sindaco sindaca sindaci sindache vicesindaco vicesindaca assessore assessora assessori segretario segretaria segretari
  rappresentante rappresentanti delegazione vicesegretario vicesegretaria ass. cons. segr. dir. resp.`);

/** Of whom a person is: "il dott. Bianchi del Comune di Vaglia", "la sindaca Verdi (Vaglia)". */
export const wordsAfterPeople = wordsIn("d' di del dello della dell' (");

/** Whom the objective is of: what they had, is the office's own meeting, whoever writes of it. */
export const titlesOfOurOwn = wordsIn("segretario segretaria");

/** What an office may be called beside its noun: "segretario generale". */
export const wordsBesideOffices = wordsIn("generale comunale capo delegato delegata");

/** Minutes: "per il Comune di Fiesole il Sindaco; per Scandicci l'assessore Verdi". */
export const wordsOfSpeakingFor = wordsIn("per x");

/** "L'assessore al bilancio", "ai tributi". */
export const wordsOfPortfolios = wordsIn("al allo alla all' ai agli alle");

/** Small words that stand between what a body is and its name. */
export const smallInNames = wordsIn("di del della d' dell'");

/** "Vinci, il mio collega": of whoever writes. */
export const wordsOfOurs = wordsIn("mio mia nostro nostra");

/** "Londa dell'avvocatura": of what office somebody is. */
export const wordsBeforeAnOffice = wordsIn("del dello della dell'");
