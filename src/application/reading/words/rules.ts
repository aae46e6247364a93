// SPDX-License-Identifier: EUPL-1.2
import { allNouns, type NounKind } from "./nouns.ts";

const of = (kind: NounKind, number: "singular" | "plural") =>
  allNouns
    .filter((noun) => noun.kind === kind)
    .flatMap((noun) => noun[number])
    .map((form) => form.replaceAll("-", " ").replace(/\.$/u, ""))
    .join("|");

/** What ways of saying have in common: `<name>` in a way is one of these. */
export const rules: Readonly<Record<string, string>> = {
  meeting: of("meeting", "singular"),
  meetings: of("meeting", "plural"),
  "meeting-or-topic": of("meetingOrTopic", "singular"),
  contact: `${of("contact", "singular")}|${of("contact", "plural")}`,
  the: "il|lo|la|l'|i|gli|le",
  a: "un|uno|una|un'|il|lo|la|l'",
  "of-the": "di|del|dello|della|dell'|dei|degli|delle|d'",
  held: "fatto|fatta|fatti|fatte|tenuto|tenuta|tenuti|tenute|svolto|svolta|svolti|svolte",
  "called-off": "annullato|annullata|cancellato|cancellata|disdetto|disdetta|saltato|saltata",
  later:
    "rinviato|rinviata|rinvialo|rinviala|rinvia|rinviare|rinviamo|rimandato|rimandata|rimandalo|rimandala|rimanda|rimandare|rimandiamo|posticipato|posticipata|posticipalo|posticipala|posticipa|posticipare|differito|differita|slittato|slittata|slitta|postponed|postpone",
  "put-off":
    "spostato|spostata|rinviato|rinviata|rimandato|rimandata|posticipato|posticipata|anticipato|anticipata|differito|differita|slittato|slittata",
  again:
    "no|ah no|ah no scusa|ah scusa|scusa|scusate|scusami|anzi|anzi no|no anzi|no scusa|no scusate|scusa no|no aspetta|volevo dire|no volevo dire|scusa volevo dire|intendevo|no intendevo|mi correggo|no mi correggo|correggo|rettifico|rettifica|errore|errore mio|errata corrige|ho sbagliato|ho sbagliato giorno|ho sbagliato data|ho sbagliato la data|ho sbagliato il giorno|ho sbagliato i giorni|ho sbagliato le date|correggi|correggere|correggete|correggiamo|correzione|da correggere|modifica|modifiche|ripensandoci|in realta|veramente|a dire il vero|a ripensarci|a pensarci bene|ho sbagliato ente|ho sbagliato ora|mi sono sbagliato|mi sono sbagliata|ho scritto male|sorry|no sorry|actually|i meant|no i meant",
  was: "era|erano|e stato|e stata|si e tenuto|si e tenuta|si e svolto|si e svolta|e avvenuto|e avvenuta|e stato fatto|e stata fatta|was",
  "took-place": "si e tenuto|si e tenuta|si e svolto|si e svolta|si e fatto|si e fatta|e stato fatto|e stata fatta",
  add: "aggiungi|aggiungere|metti|scrivi|inserisci|segna|add",
  change: "cambia|correggi|modifica|aggiorna",
  move: "sposta|spostare|rinvia|rimanda|anticipa|posticipa|porta|spostiamo|rinviamo|rimandiamo|anticipiamo|posticipiamo|rinviare|rimandare|anticipare|posticipare|move",
  annul: "cancella|elimina|annulla|togli|rimuovi|leva|scarta|butta|butta via|delete|remove|annul|cancel",
  "annul-it":
    "annullalo|annullala|toglilo|toglila|cancellalo|cancellala|eliminalo|eliminala|va tolto|va tolta|va annullato|va annullata|va cancellato|va cancellata",
  "take-it-away":
    "toglilo|toglila|toglili|toglile|levalo|levala|rimuovilo|rimuovila|va tolto|va tolta|vanno tolti|vanno tolte|va levato|va levata|da togliere|remove it",
  seen: "visto|vista|visti|viste|incontrato|incontrata|incontrati|incontrate",
  together: "visti|viste|incontrati|incontrate|riuniti|riunite|ritrovati|ritrovate|trovati|trovate",
  there: "c' era|c' erano|era presente|erano presenti|ha partecipato|hanno partecipato",
  absent:
    "non c' era|non c' erano|era assente|erano assenti|assente|assenti|mancava|mancavano|non era presente|non erano presenti|non ha partecipato|non hanno partecipato|non e venuto|non e venuta|non sono venuti|non sono venute",
  also: "anche|pure",
  subject: "argomento|tema|oggetto|subject",
  what: "che cosa|cosa|che",
  "how-many": "quanti|quante",
  latest: "ultimo|ultima|prossimo|prossima",
  "the-latest": "ultimi|ultime|prossimi|prossime",
  "show-me":
    "fammi vedere|fammi|fai|fammi avere|dammi|mostra|mostrami|mandami|vedi|vedere|vediamo|voglio|voglio vedere|vorrei|vorrei vedere|elencami|elenca|mi elenchi|mi fai|mi fai vedere|mi dai|mi mostri|puoi farmi|puoi darmi|puoi mostrarmi|puoi elencarmi|posso vedere|puoi mostrare|tira fuori|trovami|cerca|trova|leggimi|apri|ricordami|mi mandi|mi fai avere|show me|give me",
};
