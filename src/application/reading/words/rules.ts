// SPDX-License-Identifier: EUPL-1.2
import { allNouns, type NounKind } from "./nouns.ts";

const of = (kind: NounKind, number: "singular" | "plural") =>
  allNouns
    .filter((noun) => noun.kind === kind)
    .flatMap((noun) => noun[number])
    .map((form) => form.replaceAll("-", " ").replace(/\.$/u, ""))
    .join("|");

/** To take something out: as an order, the infinitive, what we do, what I do, and done. */
const takingAway = [
  "togli togliere togliamo tolgo tolt",
  "leva levare leviamo levo levat",
  "rimuovi rimuovere rimuoviamo rimuovo rimoss",
].map((forms) => forms.split(" "));
const annulling = ["annull", "cancell", "elimin", "scart", "depenn", "butt"].map((stem) =>
  ["a", "are", "iamo", "o", "at"].map((end) => `${stem}${end}`),
);

const may = "posso possiamo puoi vorrei voglio devo dobbiamo dovrei dovremmo".split(" ");

/** "Annulla", "annullare", "annulliamo". */
const asked = (verbs: readonly (readonly string[])[]) => verbs.flatMap((forms) => forms.slice(0, 3)).join("|");

/** "Lo togliamo", "lo toglierei", "toglilo", "togliamolo", "toglierlo", "va tolto", "da togliere". */
const withItOf = (verbs: readonly (readonly string[])[], its: readonly string[]) =>
  verbs
    .flatMap(([order = "", infinitive = "", we = "", me = "", done = ""]) => {
      const stem = infinitive.slice(0, -1);
      const would = stem.replace(/ar$/u, "er");
      return [
        ...its.flatMap((it) => [we, me, `${would}ei`, `${would}emmo`].map((verb) => `${it} ${verb}`)),
        ...its.flatMap((it) => may.map((verb) => `${it} ${verb} ${infinitive}`)),
        ...[order, we, stem].flatMap((verb) => its.map((it) => `${verb}${it}`)),
        ...its.map(
          (it) => `${/^l[ei]$/u.test(it) ? "vanno" : "va"} ${done}${{ lo: "o", la: "a", li: "i", le: "e" }[it]}`,
        ),
        `da ${infinitive}`,
      ];
    })
    .join("|");

/** "Si è tenuto", "si è regolarmente svolta". */
const tookPlace = ["tenuto", "tenuta", "svolto", "svolta", "fatto", "fatta"]
  .flatMap((held) => ["", "gia ", "poi ", "regolarmente "].map((when) => `si e ${when}${held}`))
  .concat("e stato fatto", "e stata fatta")
  .join("|");

/** "Aggiungilo", "aggiungila", of one or several. */
const withItAs = (orders: string, more = "") =>
  orders
    .split(" ")
    .flatMap((order) => ["lo", "la", "li", "le"].map((it) => `${order}${it}${more}`))
    .join("|");

/** "Preciso che", "segnaliamo che", "comunica che". */
const saying = [
  ..."precis segnal comunic comunich inform avvis specific evidenzi rappresent sottoline ricord annot not"
    .split(" ")
    .flatMap((stem) => ["o", "a", "iamo", "ano"].map((end) => `${stem}${end}`.replace("ii", "i"))),
  ..."aggiungi aggiungo aggiungiamo scrivi segna metti guarda dico dicono chiarisco chiarisce chiariamo".split(" "),
  ..."faccio presente|fa presente|facciamo presente|fa notare|fanno notare|fatto notare|rendo noto|rende noto|rendiamo noto|scrivo per dirti|siamo spiacenti di comunicare".split(
    "|",
  ),
]
  .map((way) => `${way} che`)
  .join("|");

const forgotten = ["dimenticat", "scordat"].flatMap((word) => ["o", "a", "i", "e"].map((end) => `${word}${end}`));

/** "Quanto a", "quanto al", "quanto all'"; of "su" and "per" too. */
function withArticle(word: string): readonly string[] {
  if (word === "per") return ["per", "per il", "per lo", "per la", "per l'", "per gli"];
  return [word, ...["l", "llo", "lla", "ll'", "i", "gli", "lle"].map((end) => `${word}${end}`)];
}

/** Ways of asking to be shown something: "fammi vedere". */
const showMe =
  "fammi vedere|fammi|fai|fammi avere|dammi|mostra|mostrami|mandami|vedi|vedere|vediamo|voglio|voglio vedere|vorrei|vorrei vedere|elencami|elenca|mi elenchi|mi fai|mi fai vedere|mi dai|mi mostri|puoi farmi|puoi darmi|puoi mostrarmi|puoi elencarmi|posso vedere|puoi mostrare|tira fuori|elencameli|elencamele|elencali|elencale|mostrameli|dimmeli|fammeli vedere|me li elenchi|me li fai vedere|me li dici|trovami|cerca|trova|leggimi|apri|ricordami|mi mandi|mi fai avere|show me|give me";

/** "Rifammi vedere", "fammi rivedere": the same once more. */
const again = showMe
  .split("|")
  .flatMap((way) => [way.replace(/ved[ei].*$/u, "ri$&"), way.replace(/(?<=^(?:mi )?)(?=[fdmla])(?!mi )/u, "ri")])
  .filter((way) => / ?ri/u.test(way))
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
  "called-off": "annullato|annullata|cancellato|cancellata|disdetto|disdetta|saltato|saltata|salta|saltera",
  earlier:
    "anticipato|anticipata|anticipalo|anticipala|anticiparlo|anticiparla|anticipa|anticipare|anticipiamo|anticipano",
  later:
    "rinviato|rinviata|rinvialo|rinviala|rinvia|rinviare|rinviamo|rimandato|rimandata|rimandalo|rimandala|rimanda|rimandare|rimandiamo|posticipato|posticipata|posticipalo|posticipala|posticipa|posticipare|differito|differita|slittato|slittata|slitta|slittare|slittiamo|slittano|rinviamolo|rinviamola|rimandiamolo|rimandiamola|posticipiamolo|posticipiamola|postponed|postpone",
  "put-off":
    "spostato|spostata|rinviato|rinviata|rimandato|rimandata|posticipato|posticipata|anticipato|anticipata|differito|differita|slittato|slittata",
  again:
    "no|ops|oops|ah no|ah no scusa|ah scusa|scusa|scusate|scusami|anzi|anzi no|no anzi|no scusa|no scusate|scusa no|no aspetta|volevo dire|no volevo dire|scusa volevo dire|intendevo|no intendevo|mi correggo|no mi correggo|correggo|rettifico|rettifica|errore|errore mio|errata corrige|ho sbagliato|ho sbagliato giorno|ho sbagliato data|ho sbagliato la data|ho sbagliato il giorno|ho sbagliato i giorni|ho sbagliato le date|correggi|correggere|correggete|correggiamo|correzione|da correggere|modifica|modifiche|ripensandoci|in realta|veramente|a dire il vero|a ripensarci|a pensarci bene|pardon|chiedo scusa|ho sbagliato ente|ho sbagliato ora|mi sono sbagliato|mi sono sbagliata|ho scritto male|sorry|no sorry|actually|i meant|no i meant",
  "has-to-do": "c' entra|c' entrano|c' entrava|c' entravano|riguarda|riguardano|riguardava|riguardavano",
  was: "era|erano|e [gia] [poi] stato|e [gia] [poi] stata|si e tenuto|si e tenuta|si e svolto|si e svolta|e avvenuto|e avvenuta|e [gia] [poi] stato fatto|e [gia] [poi] stata fatta|was",
  /** Of a meeting that is spoken of: how it was, or will be. With a body they tell one. */
  happened: `${tookPlace}|eravamo|ero|siamo stati|siamo state|ci siamo visti|ci siamo viste|ci siamo trovati|ci siamo trovate|ci siamo riuniti|ci siamo riunite|l' abbiamo [gia] [poi] fatto|l' abbiamo [gia] [poi] fatta|l' abbiamo [gia] [poi] tenuto|l' abbiamo [gia] [poi] tenuta|l' hanno [gia] [poi] fatto|l' hanno [gia] [poi] fatta|l' hanno [gia] [poi] tenuto|l' hanno [gia] [poi] tenuta|lo abbiamo [gia] [poi] fatto|la abbiamo [gia] [poi] fatta|abbiamo fatto tutto|si fa|si fara|si tiene|si terra|lo facciamo|la facciamo|lo teniamo|la teniamo|ci vediamo|ci troviamo|sara|diventa|e diventato|e diventata`,
  /** Who moved it, before the verb. */
  movers:
    "ce l' hanno|ce lo hanno|ce la hanno|l' hanno|l' ha|l' abbiamo|lo hanno|la hanno|lo abbiamo|la abbiamo|hanno|abbiamo|ha|e|e stato|e stata|viene|va|si|lo|la|l'",
  /** Who wants it moved, before that: "chiede di", "vorrebbero". */
  wishes:
    "chiede|chiedono|propone|propongono|preferisce|preferiscono|preferirebbe|preferirebbero|vorrebbe|vorrebbero|vuole|vogliono|deve|devono|devo|dobbiamo|dovrebbe|dovrebbero|dovremmo|vorremmo|chiediamo|vi chiediamo|vi chiedo|chiediamo la cortesia|vi chiediamo la cortesia|vi chiedo la cortesia|proponiamo|si chiede|si propone|ha chiesto|hanno chiesto|ha proposto|hanno proposto|ha dovuto|hanno dovuto|abbiamo dovuto|mi chiede|mi chiedono|ci chiede|ci chiedono|ci propone|ci propongono|mi ha chiesto|mi hanno chiesto|ci ha chiesto|ci hanno chiesto|ci ha proposto|ci hanno proposto|they asked to|they want to|they need to|we need to|we have to|we had to",
  moved:
    "spostato|spostata|rispostato|rispostata|rinviato|rinviata|rimandato|rimandata|posticipato|posticipata|anticipato|anticipata|differito|differita|slittato|slittata|slitta|slittiamo|slittano|passa|passato|passata|messo|messa|l' hanno fissato|l' hanno fissata|l' abbiamo fissato|l' abbiamo fissata|portato|portata|spostano|spostalo|spostala|spostiamolo|spostiamola|rinvialo|rinviala|rimandalo|rimandala|anticipalo|anticipala|posticipalo|posticipala|move it|spostarlo|spostarla|anticiparlo|anticiparla|rinviarlo|rinviarla|un rinvio|lo spostamento|lo slittamento|uno slittamento|postponed|moved",
  says: `${saying}|${"mi sono accorto|mi sono accorta|mi sono accorto adesso|mi sono accorta adesso|mi accorgo ora|mi dicono ora|mi dicono adesso|hanno detto|ho visto|dimenticavo"
    .split("|")
    .map((way) => `${way} che`)
    .join(
      "|",
    )}|ho controllato in agenda|ho controllato|ho ricontrollato|dimenticavo|comunque|per la precisione|tra l' altro|add that|ci dispiace ma|mi dispiace ma`,
  aside: "invece|in realta|poi|alla fine|gia|anche|sempre|tutti|tutto|piu|purtroppo",
  /** Where it is anew, or when. */
  refixed:
    "si fa|si fara|si tiene|si terra|si rifa|si recupera|se ne riparla|ne riparliamo|ci vediamo|ci vedremo|ci rivediamo|ci incontriamo|ci troviamo|ci si vede|ci si rivede|ci si riprova|si riprova|ci riproviamo|riproviamo|vediamoci|vediamolo|facciamo|facciamolo|facciamola|farlo|farla|rifarlo|rifarla|rifacciamo|recuperiamo",
  "restore-it":
    "ripristina|ripristinalo|ripristinala|ripristiniamolo|ripristiniamola|rimettilo|rimettila|rimettiamolo|rimettiamola|lo rimetti|la rimetti|riattiva|riattivalo|riattivala|recuperalo|recuperala|restore it",
  "took-place": tookPlace,
  add: "aggiungi|aggiungere|aggiungici|metti|mettere|mettici|mettigli|scrivi|scrivere|scrivici|inserisci|inserire|segna|segnaci|annota|add",
  change: "cambia|correggi|modifica|aggiorna|rettifica|cambiare|correggere|modificare|aggiornare|rettificare",
  asks: "si chiede di|si richiede di|si prega di|chiedo di|chiediamo di|ti chiedo di|vi chiedo di|ti prego di|bisogna|occorre|bisognerebbe|andrebbe da",
  "put-it": withItAs("metti scrivi riscrivi segna cambia correggi chiama modifica"),
  move: "sposta|spostare|slittare|far slittare|rinvia|rimanda|anticipa|posticipa|porta|spostiamo|rinviamo|rimandiamo|anticipiamo|posticipiamo|rinviano|rimandano|anticipano|posticipano|rinviare|rimandare|anticipare|posticipare|move",
  annul: `${asked([...annulling, ...takingAway])}|disfa|disdire|disdici|disdiciamo|butta via|lascia perdere|lascia stare|delete|remove|annul|cancel`,
  wholly: "tutto|tutta|del tutto|proprio|completamente|definitivamente|direttamente",
  "has-to":
    "meglio|e meglio|conviene|a questo punto|voglio|vorrei|vogliamo|vorremmo|devo|dobbiamo|dovremo|dovremmo|ho dovuto|abbiamo dovuto|hanno dovuto|tocca|ci tocca|mi tocca|sono costretto a|sono costretta a|siamo costretti a|siamo costretti ad|siamo costrette a|siamo costrette ad|sono costretto ad|sono costretta ad|mi vedo costretto a|mi vedo costretta a|ci vediamo costretti a",
  others: "gli altri|le altre|gli altri due|le altre due|gli altri tre|tutti gli altri|tutte le altre|il resto",
  remove:
    "togli|togliere|leva|levare|rimuovi|rimuovere|escludi|escludere|lascia fuori|lasciare fuori|lasciamo fuori|tieni fuori|teniamo fuori|remove",
  "annul-it": `${withItOf([...annulling, ...takingAway], ["lo", "la"])}|lascialo perdere|lasciala perdere|lascialo stare|lasciala stare`,
  "saying-that":
    "ha fatto sapere che|hanno fatto sapere che|fa sapere che|fanno sapere che|ha comunicato che|hanno comunicato che|comunica che|ha detto che|hanno detto che|ha scritto che|hanno scritto che|ha avvisato che|hanno avvisato che|avvisa che|dice che|dicono che",
  "take-it-away": `${withItOf(takingAway, ["lo", "la", "li", "le"])}|${withItAs("lascia tieni", " fuori")}|remove it`,
  seen: "visto|vista|visti|viste|incontrato|incontrata|incontrati|incontrate",
  together: "visti|viste|incontrati|incontrate|riuniti|riunite|ritrovati|ritrovate|trovati|trovate",
  went: "siamo stati|siamo state|sono stato|sono stata|siamo andati|siamo andate|sono andato|sono andata|eravamo|ero|andiamo|andremo",
  there:
    "c' era|c' erano|era presente|erano presenti|ha partecipato|hanno partecipato|ha preso parte|hanno preso parte|partecipava|partecipavano|era collegato|era collegata|erano collegati|erano collegate|si e collegato|si e collegata|si sono collegati|si sono collegate",
  comes:
    "c' e|ci sono|ci sara|ci saranno|e presente|sono presenti|sara presente|saranno presenti|viene|vengono|verra|verranno|partecipa|partecipano|partecipera|parteciperanno|si aggiunge|si aggiungono|si unisce|si uniscono|invitiamo|invita|facciamo venire|abbiamo invitato|ho invitato|era stato invitato",
  "put-in": withItAs("metti aggiungi inserisci includi rimetti riaggiungi reinserisci"),
  absent:
    "non c' era|non c' erano|era assente|erano assenti|assente|assenti|mancava|mancavano|non era presente|non erano presenti|non ha partecipato|non hanno partecipato|non e venuto|non e venuta|non sono venuti|non sono venute",
  also: "anche|pure|altresi|inoltre",
  subject: "argomento|tema|oggetto|ordine del giorno|subject",
  paper:
    "verbale|verbali|protocollo|prot|prova|prove|evidenza|documento|documenti|documentazione|carta|carte|pezza d' appoggio|pezze d' appoggio|pezze",
  forgotten: forgotten.join("|"),
  forgot: [
    ...["ho", "avevo", "abbiamo", "mi sono", "mi ero", "ci siamo", "ci eravamo"].flatMap((verb) =>
      forgotten.map((word) => `${verb} ${word}`),
    ),
    "dimenticavo",
    "scordavo",
  ].join("|"),
  /** What is said of a part of it: "sull'ora mi sono sbagliata". */
  "as-to": ["su", "per", "quanto a", "riguardo a"].flatMap(withArticle).join("|"),
  lapsed:
    "mi correggo|mi sono sbagliato|mi sono sbagliata|ho sbagliato|ho scritto male|ho fatto confusione|avevo sbagliato",
  is: "e|era|erano|sono|e stato|e stata|si e tenuto|si e tenuta|diventa|sara|cioe|was|is|eravamo|ci siamo visti|siamo stati|si parlava di|si e parlato di|abbiamo parlato di",
  /** Of a part of it, before what it is: "la data è sbagliata, era il 16". */
  mistaken:
    "e sbagliato|e sbagliata|era sbagliato|era sbagliata|e errato|e errata|era errato|era errata|e scorretto|e scorretta|non e giusto|non e giusta|non e corretto|non e corretta|non e quello|non e quella",
  right: "giusto|giusta|giusti|giuste|esatto|esatta|esatti|esatte|corretto|corretta|corretti|corrette|vero|vera",
  what: "che cosa|cosa|che",
  "how-many": "quanti|quante",
  latest: "ultimo|ultima|prossimo|prossima",
  "the-latest": "ultimi|ultime|prossimi|prossime",
  "show-me": `${showMe}|${again}`,
};
