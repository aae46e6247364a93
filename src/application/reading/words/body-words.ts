import type { BodyId } from "#domain/body.ts";
import { singularOf } from "./nouns.ts";

/** The words around bodies, folded: lower case, no accents. */

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Articles, pronouns, adverbs, parts of the day. */
const particles = wordsIn(`
  il lo la i gli le l' l un uno una un' d' d di del dello della dell' dei degli delle anche pure piu c' c ce ci si s'
  mi noi qui cui che insieme assieme tutto finalmente poi molto abbastanza davvero veramente particolarmente bene
  benissimo gia' regolarmente effettivamente velocemente brevemente personalmente direttamente nuovamente appena ok
  okay ah oh eh beh loro nostro nostra nostri nostre pomeriggio mattinata mattina sera serata giornata odierno
  odierna`);

/** What a meeting is called, and what it is for. */
const wordsForMeetings = [...singularOf("meeting", "meetingOrTopic", "besideAMeeting"), "call"];

/** What a meeting was like. */
const wordsOfMeetings = wordsIn(`
  tecnico tecnica operativo operativa istituzionale politico politica breve nuovo nuova bilaterale congiunto
  congiunta bella bello bellissima ottima ottimo conclusiva conclusivo finale iniziale preliminare plenaria ristretta
  ristretto periodica periodico proficua proficuo utile positiva positivo lunga lungo lunghissima importante
  interessante comunale comunali lampo doppio doppia triplo brevissimo brevissima veloce velocissimo velocissima
  rapido rapida importantissimo importantissima interlocutorio interlocutoria conoscitivo conoscitiva informale
  formale ufficiale urgente straordinario straordinaria ordinario ordinaria mensile settimanale trimestrale serale
  mattutino mattutina pomeridiano pomeridiana intermedio intermedia interistituzionale intercomunale intersettoriale
  allargato allargata cordiale costruttivo costruttiva produttivo produttiva fruttuoso fruttuosa organizzativo
  organizzativa programmatico programmatica esplorativo esplorativa preparatorio preparatoria istruttorio istruttoria
  introduttivo introduttiva apposito apposita consueto consueta solito solita ulteriore ennesimo ennesima successivo
  successiva`);

/** That it took place, or will. */
const verbsOfMeetings = wordsIn(`
  erano era c'era presente presenti incontrato incontrati incontrata incontrate riunito riuniti abbiamo ho siamo
  avuto avuta visto vista visti viste fatto fatta stato stata tenuto tenuta svolto svolta trovati trovate ritrovati ritrovate rivisti riviste sentiti
  sentite trovarci vedremo incontreremo faremo avremo terremo vediamo incontriamo sara fissato fissata previsto
  prevista programmato programmata andata andato andati andate effettuato effettuata effettuati tenutosi tenutasi
  tenutisi svoltosi svoltasi svoltisi avvenuto avvenuta avutosi venuto venuta venuti venute ricevuto ricevuta
  ricevuti ricevute accolto accolta accolti accolte partecipato sono stati state e' rivisto rivista rivisti
  reincontrato avevamo avevo vede confermato confermata cerano cera ando finito finita finiti terminato terminata
  concluso conclusa chiuso chiusa verbalizzato verbalizzata convocato convocata calendarizzato calendarizzata abbiam
  abbimo abiamo`);

const englishWords = wordsIn(`
  it its held took place her his our together mostly just back positive managed booked confirmed lasted exactly ll we' kick off kick-off videoconference meetign
  the of we will had met have a productive good great useful short long quick brief very well went deputy are is was
  were am s finally set scheduled there too also meet`);

/** Small words that name nobody, and may stand between bodies. */
export const connectors: ReadonlySet<string> = new Set([
  ...particles,
  ...wordsForMeetings,
  ...wordsOfMeetings,
  ...verbsOfMeetings,
  ...englishWords,
]);

/** People of a body: they lead to none for sure ("i colleghi di Firenze" are our own). */
export const people = wordsIn(`
  tecnici collega colleghi dirigente dirigenti funzionario funzionaria funzionari responsabile responsabili referente
  referenti delegato delegata delegati consigliere consigliera consiglieri capogruppo staff
  uffici polizia municipale locale vigili settore`);

/** Small words that names hold and people leave out: "Bagno Ripoli", "Rignano Arno". */
export const wordsLeftOut = wordsIn(
  "a ad e ed in s/ d' di del dello della dell' dei degli delle sul sulla sull' nel nell'",
);

/** Words after which a new list of bodies begins. */
export const links = wordsIn("con cn col coi coll' colla ma invece pero with");

/** Words that, before "a" and "al", make of it another "con": "insieme a Signa". */
export const wordsOfCompany = wordsIn("insieme assieme oltre");

/** "Alla presenza dei sindaci di Signa". */
export const wordsOfPresence = wordsIn("presenza partecipazione");

/** "Ricevuti dal sindaco di Signa": whoever received us was met. */
export const wordsOfReception = wordsIn("ricevuti ricevute accolti accolte");

export const wordsOfWhoever = wordsIn("da dal dallo dalla dall' dai dagli dalle");

/** "Fra noi e Signa": with "noi" they name nobody. */
export const wordsOfBetween = wordsIn("fra tra between");

/** The sign of the province, in brackets after a Comune. */
export const provinces = wordsIn("fi");

/** Words that join two bodies. */
export const ands = wordsIn("e ed and");

/** Words that lead to a body and name none by themselves. */
export const introducers = wordsIn(`
  comune comuni sindaco sindaca sindaci sindache vicesindaco vicesindaca assessore assessora assessori segretario
  segretaria segretari rappresentanti rappresentante amministrazione amministrazioni giunta giunte ente enti
  quello quella quelli quelle partecipazione presenza delegazione com com. c.ne c.ni amm.ne municipality municipalities city mayor mayors`);

/** Before a name they make a place of it, not a body that was met. */
export const placeWords = wordsIn(
  "a ad in presso c/o al allo alla all' ai agli alle da dal dallo dalla dall' nel nello nella nell' at verso vicino sede",
);

/** Those of them after which the place of a meeting is told. */
export const wordsBeforePlaces = wordsIn("a ad in presso c/o al allo alla all' nel nello nella nell' at sede");

/** The small words that names of places hold. */
export const wordsInPlaces = wordsIn(
  "il lo la i gli le l' d' di del dello della dell' dei degli delle loro nostro nostra nostri sua suo the of",
);

/** What places are called. */
export const placeNouns = wordsIn(`
  palazzo palagio sala saletta salone via viale piazza piazzale piazzetta largo corso municipio sede ufficio uffici
  biblioteca villa teatro castello auditorium centro circolo casa stanza aula fortezza villino convento chiostro
  provincia tribunale scuola stazione aeroporto fiera camera assessorato direzione segreteria`);

/** Those of them that are a place without a word that leads to them: "ore 15, sala Pistelli". */
export const rooms = wordsIn("sala saletta salone aula via viale piazza piazzale piazzetta");

/** Words that lead to a place, and that names of Comuni hold. */
export const wordsInsideNames = wordsIn("in nel nello nella nell' sul sullo sulla sull' a al alla all'");

/** They lead to what was talked of, or whom it was for. */
export const topicWords = wordsIn("per x su sul sullo sulla sull' sui sugli sulle circa riguardo about for");

/** What follows one of these, up to "con", was not met or not so: asked. */
export const negations = wordsIn(`
  non nn no senza tranne eccetto salvo escluso esclusa esclusi escluse assente assenti manca mancava mancavano mancano niente
  nessuno ne neanche nemmeno neppure without except not`);

/** They say that somebody was not there: before the names, or after one of them. */
export const wordsOfAbsence = wordsIn("assente assenti mancava mancavano absent");

/** Said after several bodies, of all of them. */
export const absentees = wordsIn("assenti esclusi escluse mancavano mancano");

/** Said of people: before a word that leads to a body they say nothing ("il sig. sindaco"). */
export const titles = wordsIn(
  "sig. sigg. sig.ra sig.na dott. dott.ssa dr. dr.ssa prof. prof.ssa ing. avv. arch. geom. rag. on. cav.",
);

/** Alone they are short for something else than a body's name: "cap. 50055", "fig. 3", "reg. UE". */
export const otherAbbreviations = wordsIn(
  "cap. fig. figg. cert. pal. reg. ric. cam. imp. sec. mar. mer. lun. gen. sett.",
);

/** Of whom a person is: "il dott. Bianchi del Comune di Vaglia", "la sindaca Verdi (Vaglia)". */
export const wordsAfterPeople = wordsIn("d' di del dello della dell' (");

/** Offices: what one of them had is told by whoever writes. */
export const offices = wordsIn("ufficio direzione segreteria servizio");

/** Whom the objective is of: what they had, is the office's own meeting, whoever writes of it. */
export const titlesOfOurOwn = wordsIn("segretario segretaria");

/** Ordinals: before one of `countedWords`, or alone after an article, they number something and name nobody. */
export const ordinals = wordsIn(`
  primo prima secondo seconda terzo terza quarto quarta quinto quinta sesto sesta settimo settima ottavo ottava nono nona
  decimo decima ultimo ultima`);

export const countedWords: ReadonlySet<string> = new Set([...singularOf("meeting"), "call", "giro"]);

/** After one of these, "di" a body makes it the body's own. */
export const ownableWords: ReadonlySet<string> = new Set(singularOf("meeting", "meetingOrTopic"));

/** "Invece di Vaglia": who was not met. */
export const wordsAfterInstead = wordsIn("di del dello della dell' dei degli delle che");

export const articles = wordsIn("il lo la l' un uno una al allo alla nel del dello della questo questa");

/** Those of them that stand before whoever was met. */
export const plainArticles = wordsIn("il lo la l' i gli le");

/** What bodies of many kinds are called: of two names with one of them, the other word tells which. */
export const wordsForOrganisations = wordsIn(
  "consorzio associazione fondazione agenzia azienda autorita istituto societa ente",
);

/** Generic words: alone they never decide which body is meant. */
export const genericWords = wordsIn(`
  comune comuni comunale unione unioni citta metro metropolitana metropolitano montana montano provincia circondario azienda
  camera commercio studi universita san santa santo sant' val valle monte castel borgo bagno ponte poggio limite terme centro
  consorzio associazione fondazione agenzia autorita istituto societa
  pesa arno senio sieve elsa lorenzo casciano godenzo piero guidi fiorentino fiorentina chianti mugello valdarno valdelsa
  valdisieve empolese toscana firenze`);

const unions: readonly BodyId[] = [
  "unione-valdarno-e-valdisieve",
  "unione-montana-mugello",
  "unione-chianti-fiorentino",
  "circondario-empolese-valdelsa",
];

const plain: readonly BodyId[] = [
  "calenzano",
  "campi-bisenzio",
  "sesto-fiorentino",
  "signa",
  "lastra-a-signa",
  "scandicci",
];

/**
 * What must always be asked, and the bodies it may mean: homonyms, Comuni that have ceased in full, parts and groups.
 * Names as they are written, folded; a body that the register lacks is left out.
 */
export const askedNames: ReadonlyMap<string, readonly BodyId[]> = new Map<string, readonly BodyId[]>([
  ["barberino", ["barberino-di-mugello", "barberino-tavarnelle"]],
  ["barberino val d'elsa", ["barberino-tavarnelle"]],
  ["barberino valdelsa", ["barberino-tavarnelle"]],
  ["tavarnelle val di pesa", ["barberino-tavarnelle"]],
  ["tavernelle", ["barberino-tavarnelle"]],
  ["borgo", ["borgo-san-lorenzo"]],
  ["san lorenzo", ["borgo-san-lorenzo"]],
  ["bagno", ["bagno-a-ripoli"]],
  ["antella", ["bagno-a-ripoli"]],
  ["grassina", ["bagno-a-ripoli"]],
  ["capraia", ["capraia-e-limite"]],
  ["limite", ["capraia-e-limite"]],
  ["firenze", ["firenze", "citta-metropolitana-firenze"]],
  ["palazzo vecchio", ["firenze"]],
  ["palazzo medici", ["citta-metropolitana-firenze"]],
  ["palazzo medici riccardi", ["citta-metropolitana-firenze"]],
  ["provincia", ["citta-metropolitana-firenze"]],
  ["provincia di firenze", ["citta-metropolitana-firenze"]],
  ["metropolitana", ["citta-metropolitana-firenze"]],
  ["mugello", ["unione-montana-mugello", "barberino-di-mugello"]],
  ["chianti", ["unione-chianti-fiorentino", "greve-in-chianti"]],
  ["valdarno", ["unione-valdarno-e-valdisieve", "figline-e-incisa-valdarno"]],
  ["le signe", ["signa", "lastra-a-signa"]],
  ["due signe", ["signa", "lastra-a-signa"]],
  ["signe", ["signa", "lastra-a-signa"]],
  ["piana", plain],
  ["comuni della piana", plain],
  ["unione", unions],
  ["unioni", unions],
  ["unione di comuni", unions],
  ["unione dei comuni", unions],
  ["unione montana", ["unione-montana-mugello"]],
  ["san piero", ["scarperia-e-san-piero"]],
  ["san piero a sieve", ["scarperia-e-san-piero"]],
  ["scarperia", ["scarperia-e-san-piero"]],
  ["figline valdarno", ["figline-e-incisa-valdarno"]],
  ["incisa", ["figline-e-incisa-valdarno"]],
  ["incisa in val d'arno", ["figline-e-incisa-valdarno"]],
  ["incisa valdarno", ["figline-e-incisa-valdarno"]],
]);

/** Those of them that mean all of their bodies at once. */
export const namesOfSmallGroups: ReadonlySet<string> = new Set([
  "le signe",
  "due signe",
  "signe",
  "piana",
  "comuni della piana",
]);

/** "I Comuni dell'Unione del Mugello": they may be meant, or what they made. */
export const wordsOfMany = wordsIn("unione unioni circondario citta metrocitta metropolitana");

/** Said of a union of Comuni: with Comuni after it, these are meant, or the union they once made. */
export const unionWords = wordsIn("unione unioni");

/** Groups that may mean all the likely Comuni: asked. */
export const groupNames: ReadonlySet<string> = new Set([
  "tutti",
  "tutti i comuni",
  "tutti gli enti",
  "tutti e 12",
  "tutti e dodici",
  "i 12 comuni",
  "12 comuni",
  "i dodici comuni",
  "dodici comuni",
  "i 12 sindaci",
  "12 sindaci",
  "i dodici sindaci",
  "dodici sindaci",
  "tutti i sindaci",
  "comuni della grande firenze",
  "grande firenze",
]);

/** Common words one typing error away from a name that is long enough to be misspelt: never a typing error. */
export const otherWords = wordsIn(`
  voglia foglia maglia taglia paglia soglia veglia raglia faglia caglia vaglio vaglie
  vecchio vischio nicchio picchio vicchi
  lastre lastri lastro mastra astra nastra castra
  regioni ragione ragioni legione regine toscano toscani toscane prefetture circondari
  testo resto gesto cesto vigna signora signor sigla vince vinti vincoli onda ronda sonda fonda grave campo capi
  impronta religione dicono
  pelato pelavo pelano pelaga empori rufino marrani marroni certosa`);
