// SPDX-License-Identifier: EUPL-1.2
import { meaningsIn, phrasesIn } from "./lists.ts";
import { formsOf } from "./nouns.ts";

/**
 * How people say which meetings they want in a list: one way a line, in lower case and without accents; "(a|b)" is one
 * of these, "[a]" may be missing, "#" a number.
 */

export const waysOfNamingStates = {
  undocumented: `
    [devo|dobbiamo|bisogna] (portare|preparare|presentare|consegnare|esibire) (al|all'|alla|per il|per l'|per la) (controllo di gestione|controllo|nucleo di valutazione|nucleo|oiv|rendicontazione)
    (senza|scoperto di|scoperti di|scoperte di|privo di|priva di|privi di|prive di|sprovvisto di|sprovvista di|sprovvisti di|sprovviste di) [la|una|alcuna|nessuna] (<paper>|allegato|allegati)
    (non documentati|non documentate|dichiarati|dichiarate|da documentare)
    (a cui|cui|ai quali|che) manca [la] (prova|documentazione)
    non (ha|hanno|abbiamo|avete|ho|c' e) [ancora] (niente|nulla) (agli atti|di scritto|per iscritto|in mano)
    non (ha|hanno|e|sono|abbiamo|avete|ho|c' e|ci sono) [ancora] [il|la|un|una|le|i] (<paper>|allegato|allegati)
    non (e|sono) [ancora] (documentato|documentata|documentati|documentate)
    [mi|ci] (manca|mancano) [ancora] [<the>|dei|delle|qualche|alcuni|alcune] (<paper>) [a supporto|agli atti]
    (prove|verbali|documenti) [che] [ci] (manca|mancano)
    [abbiamo|hai|c' e|ci sono|do we have] [gia] [tutti|tutte] [<the>] (prova|prove|verbale|verbali|documenti|documentazione|evidence|minutes) (di|per|for) (tutto|tutti|tutte|everything|all)
    (restano|rimangono|resta|rimane|sono) [ancora] senza [la|una|alcuna|nessuna] (prova|prove|documentazione|verbale|verbali|protocollo|evidenza)
    (without|missing|with no|have no|has no|no) [the|any] evidence
  `,
  documented: `
    con [<a>] prova
    (con|col) [<a>|<the>] (verbale|protocollo)
    con le prove
    [<the>|<a>] (prove|verbali|verbale|protocollo|documentazione) [gia] [caricato|caricata|caricati|caricate|allegato|allegata|allegati|allegate]
    [<the>|<a>] prova (caricata|allegata)
    gli allegati
    (ha|hanno|abbiamo|esiste) [gia] [il|la|un|una|le|i|un' ] (verbale|verbali|prova|prove|protocollo|documentazione)
    (documentati|documentate|documentato|documentata|provati)
    con [<a>|<the>|degli] (allegato|allegati)
    with evidence
  `,
  planned: `
    (in programma|in agenda|in calendario|in vista|programmati|programmate|previsti|previste|prossimi|prossime|prossimo|prossima|futuri|future)
    (piano|calendario|agenda) (abbiamo|avete)
    (nei|nelle|per i|per le) (prossimi|prossime) (giorni|settimane|mesi)
    (prossimamente|piu avanti|piu in la|in futuro)
    (da fare|da tenere|da confermare|fissati|fissate|planned|upcoming|next)
  `,
  annulled: `
    (abbiamo|ho|hai|avevamo|avevo|avevi|stato|stata) (annullato|annullata|cancellato|cancellata|eliminato)
    (annullati|annullate|saltati|saltate|disdetti|disdette|cancellati|cancellate|eliminati|eliminate|cancelled|annulled)
  `,
  held: `
    (fatti|fatte|tenuti|tenute|svolti|svolte|gia fatti|conclusi|avvenuti|held)
    (abbiamo|ho|avete) (fatto|tenuto|svolto|avuto|visto|incontrato)
    (ci siamo|si sono|si siano) (visti|viste|incontrati|tenuti|tenute|svolti|svolte|fatti|fatte)
    (se ne sono|se n' e|se ne e) (visti|viste|visto|fatti|fatte|fatto|tenuti|tenute|tenuto|tenuta|svolti|svolte|svolto|svolta)
    (ci sono stati|ci sono state|sono stati|sono state)
  `,
} as const;

/** A line that begins with one of these, and only says a time or a state, is about the list. */
export const waysOfBeginningAFilter = `
  (di|a|in|nel|dal|dall'|da|fino|tra|fra|dopo|prima) …
  (senza|con la|con le|con una|annullati|documentati|dichiarati|previsti|programmati|questo|questa|quest'|solo|quelli|quelle) …
`;

/** The newest, so many of them. */
export const waysOfNamingTheLatest = `
  (ultimi|ultime|last|latest) [#|due|tre|quattro|cinque|sei|sette|otto|nove|dieci]
  (<latest>)
  [<the>] ultima volta
`;

/** Words of a span, before its first day and before its last: "dal 1/5 al 30/6", "tra maggio e giugno". */
export const wordsBeforeTheFirstDay: readonly string[] = phrasesIn(`
  a partire dal, a partire da, a partire dall', successivi al, dopo il, dopo la, dopo, dal, dall', dalla, dai, da, tra il, tra l',
  tra, fra il, fra l', fra, dal mese di, from, since, between`);
export const wordsBeforeTheLastDay: readonly string[] = phrasesIn(`
  fino al, fino all', fino a, sino al, entro il, entro, prima del, prima di, al, all', a, ad, e il, e l', e, to,
  until, and`);

/** A span that one word leads to: it begins, or ends, there. */
export const wordsOfBeginning: readonly string[] = phrasesIn(`
  a partire dal, a partire da, a partire dall', successivi al, dopo il, dopo la, dopo l', dopo, dal, dall', dalla, dai, da, from, since`);
export const wordsOfEnding: readonly string[] = phrasesIn(`
  fino al, fino all', fino alla, fino a, fino a tutto il, fino a tutto, a tutto il, a tutto, sino al, entro il, entro,
  prima del, prima dell', prima della, prima di, until`);

/** Times that are neither a day nor a month: a week or a month, so many from this one, and the year. */
export const namedSpans: ReadonlyMap<string, readonly [unit: string, from: number]> = meaningsIn(
  `
  week/0: di questa settimana, questa settimana, sta settimana, 'sta settimana, st'settimana, this week
  week/-1: settimana scorsa, scorsa settimana, settimana passata, last week
  week/1: settimana prossima, prossima settimana, next week
  month/0: questo mese, mese corrente, in tutto il mese, tutto il mese, mese intero, intero mese, this month
  month/-1: mese scorso, scorso mese, mese passato, mese precedente, mese prima, last month, last month
  year/0: quest'anno, dell'anno, anno in corso, this year`,
  (name) => [name.split("/")[0] ?? "", Number(name.split("/")[1])],
);

const onlyAsk =
  `ancora completo completa successo entrambi entrambe due un riassunto quadro mandi mi fammi fai dammi dai mostrami mostra mandami vedi vedere voglio vorrei elencami elenchi elenca puoi farmi darmi
  posso tira fuori trovami cerca trova leggimi ricordami tutti tutte elenco lista riepilogo registro quali che quanti quante volte quando chi sono stati state abbiamo avete ho ci siamo
  fatto fatti fatte avuto tenuto tenuti registrato registrati registrate visto visti incontrato incontrati nei favore
  gia finora sinora volta mese anno show me list give all the which are of we have had did with on
  please quelli quelle solo soltanto anche hai risultano qualcosa qualche cosa qual quale c' ce altro altra altri
  altre durante periodo is was erano era si svolti svolte tutto prospetto`.split(/\s+/u);

/** Words that only ask, once or again, and say nothing of which meetings. */
export const wordsThatOnlyAsk: ReadonlySet<string> = new Set([
  ...formsOf("meeting"),
  ...onlyAsk,
  ...onlyAsk.map((word) => `ri${word}`),
]);

/** Days and seasons that have a name, by their first month and day, and their last. */
export const namedDays: Readonly<Record<string, readonly [number, number, number, number]>> = {
  ferragosto: [8, 15, 8, 15],
  natale: [12, 25, 12, 25],
  primavera: [3, 21, 6, 20],
  estate: [6, 21, 9, 22],
  autunno: [9, 23, 12, 20],
};
