// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";
import { singularOf } from "./nouns.ts";
import { placeWords } from "./place-words.ts";

/** The words around bodies, folded: lower case, no accents. */

/** Articles, pronouns, adverbs, parts of the day. */
const particles = wordsIn(`
  il lo la i gli le l' l un uno una un' d' d di del dello della dell' dei degli delle anche pure piu c' c ce ci si s'
  mi io anch' noi qui cui che insieme assieme tutto finalmente poi molto abbastanza davvero veramente particolarmente bene
  benissimo gia' regolarmente effettivamente velocemente brevemente personalmente direttamente nuovamente appena ok sempre cioe proprio dunque allora sia comunque
  okay ah oh eh beh prossimo prossima loro suo sua suoi sue nostro nostra nostri nostre pomeriggio mattinata mattina sera serata giornata odierno
  odierna`);

/** What a meeting is called, and what it is for. */
const wordsForMeetings = [...singularOf("meeting", "meetingOrTopic", "besideAMeeting"), "call"];

/** What a meeting was like, or a place that is told: "il magazzino comunale". */
export const wordsOfMeetings = wordsIn(`
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

/** What was talked of, where they stand apart: "avvio della gestione". */
export const nounsOfSubjectsApart = new Set(singularOf("besideAMeeting"));

/** The same, and what may stand among them: "teatro comunale". */
export const wordsOfSubjectsApart: ReadonlySet<string> = new Set([
  ...nounsOfSubjectsApart,
  ...wordsIn("comunale comunali intercomunale bene benissimo"),
]);

/** That it took place, or will. */
export const verbsOfMeetings = wordsIn(`
  erano era eravamo c'era presente presenti convocati convocate invitati siete incontrato incontrati incontrata incontrate riunito riuniti sentito sentita riunisce riuniscono abbiamo ho siamo
  avuto avuta visto vista visti viste fatto fatta stato stata tenuto tenuta svolto svolta trovati trovate ritrovati ritrovate rivisti riviste sentiti
  sentite trovarci troviamo rivediamo ritroviamo riuniamo rivedremo troveremo ritroveremo riuniremo vedremo incontreremo faremo avremo terremo andremo andiamo vediamo tocca tocchera incontriamo sara fissato fissata previsto
  prevista programmato programmata andata andato andati andate effettuato effettuata effettuati tenutosi tenutasi
  tenutisi svoltosi svoltasi svoltisi avvenuto avvenuta avutosi venuto venuta venuti venute ricevuto ricevuta
  ricevuti ricevute ospitato ospitata ospitati ospitate accolto accolta accolti accolte partecipato sono stati state e' passato passata passati passate rivisto rivista rivisti
  telefonicamente reincontrato avevamo avevo vede confermato confermata cerano cera ando finito finita finiti terminato terminata
  concluso conclusa chiuso chiusa verbalizzato verbalizzata convocato convocata calendarizzato calendarizzata abbiam
  abbimo abiamo`);

/** What they begin is no part of the place before them: "in Palazzo Vecchio vediamo Signa". */
export const verbsOfWhoMeets = wordsIn(
  "vediamo vedo vedremo vedro incontriamo incontreremo incontrero riceviamo c'e c' c'e' c'era c'erano",
);

/** What follows them says what was done. */
export const auxiliaries = wordsIn("ho ha hai hanno abbiamo avevamo aveva avevano siamo sono eravamo si ci");

const englishWords = wordsIn(`
  it its held took place her his our together mostly just back positive managed booked confirmed lasted exactly ll we' kick off kick-off follow up catch catch-up videoconference meetign
  the of we will had met have a productive good great useful short long quick brief very well went deputy are is was
  were am s finally set scheduled there too also meet`);

/** Of these verbs, whoever follows was met. */
export const wordsOfMeeting = wordsIn(`
  incontrato incontrati incontrata incontrate visto vista visti viste rivisto rivista rivisti ricevuto ricevuta ricevuti
  ricevute met saw`);

/** Small words that name nobody, and may stand between bodies. */
export const connectors: ReadonlySet<string> = new Set([
  ...particles,
  ...wordsForMeetings,
  ...wordsOfMeetings,
  ...verbsOfMeetings,
  ...englishWords,
]);

/** Small words that names hold and people leave out: "Bagno Ripoli", "Rignano Arno". */
export const wordsLeftOut = wordsIn(
  "a ad e ed in s/ d' di del dello della dell' dei degli delle sul sulla sull' nel nell'",
);

/** Words after which a new list of bodies begins. */
export const links = wordsIn("con cn col coi coll' colla incontrare ma invece pero with");

/** After a meeting they begin the list of those who met. */
export const wordsBetween = wordsIn("tra fra between");

/** Words that say nothing together. */
export const fillings: readonly (readonly string[])[] =
  "ha confermato,hanno confermato,a seguito,in seguito,fra noi,tra noi,between noi,ha avuto luogo,hanno avuto luogo,ha preso parte,hanno preso parte,ha partecipato,hanno partecipato,da noi,al telefono,per telefono,via telefono,alla quale,al quale,ai quali,alle quali,di lavoro,a trovare,al volo,di corsa,in fretta,in piedi,in trasferta,ci ha,ci hanno,gruppo tecnico,cabina di regia,gruppo di lavoro"
    .split(",")
    .map((words) => words.split(" "));

/** What meets, and is a meeting, but for the one of somebody: "il comitato di Signa". */
export const assemblies = wordsIn("comitato assemblea");

/** They ask for what follows to be recorded. */
export const verbsOfRecording = wordsIn("segna segniamo annota registra scrivi metti");

/** The same, and no name near one of them: with a capital too. */
export const verbsOfRecordingForMe = wordsIn(
  "segnami annotami registrami scrivimi mettimi inseriscimi aggiungimi fissami appuntami calendarizzami",
);

/** At the beginning they only say that somebody tells. */
export const verbsOfTelling = wordsIn("riassumo riassumiamo racconto raccontiamo recupero recuperiamo");

/** "Primo incontro dell'anno". */
export const wordsOfAPeriod = wordsIn(
  "anno mese settimana estate stagione trimestre semestre giornata mattinata serie ciclo",
);

/** "A due", "in dieci", of people. */
export const numbersOfPeople = wordsIn("due tre quattro cinque sei sette otto nove dieci");

/** Words that, before "a" and "al", make of it another "con": "insieme a Signa". */
export const wordsOfCompany = wordsIn("insieme assieme oltre");

/** "Alla presenza dei sindaci di Signa". */
export const wordsOfPresence = wordsIn("presenza partecipazione");

/** "Ricevuti dal sindaco di Signa": whoever received us was met. */
export const wordsOfReception = wordsIn("ricevuti ricevute accolti accolte");

export const wordsOfWhoever = wordsIn("da dal dallo dalla dall' dai dagli dalle");

/** The sign of the province, in brackets after a Comune. */
export const provinces = wordsIn("fi");

/** They stand for what was named before: "il Comune di Prato e quello di Poggio a Caiano". */
export const wordsForTheSame = wordsIn("quello quella quelli quelle");

/** "Segna che", "segna anche": what is to be recorded follows. */
export const wordsLeadingOn = wordsIn("che anche pure");

/** Before what was done, of whoever writes. */
export const ourAuxiliaries = wordsIn("ho abbiamo");

/** Words that join two bodies. */
export const ands = wordsIn("e ed and");

/** They begin the list of those who were there. */
export const wordsOfThoseThere = wordsIn("presenti presente erano c'erano c'era c'");

/** Words that lead to a body and name none by themselves. */
export const introducers = wordsIn(`
  comune comuni sindaco sindaca sindaci sindache vicesindaco vicesindaca assessore assessora assessori segretario
  segretaria segretari rappresentanti rappresentante amministrazione amministrazioni giunta giunte ente enti
  quello quella quelli quelle partecipazione presenza delegazione com com. c.ne c.ni amm.ne municipality municipalities city mayor mayors`);

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

/** Alone they are short for something else than a body's name: "cap. 50055", "fig. 3", "reg. UE". */
export const otherAbbreviations = wordsIn(
  "cap. fig. figg. cert. pal. reg. ric. cam. imp. sec. mar. mer. lun. gen. sett.",
);

/** Offices: what one of them had is told by whoever writes. */
export const offices = wordsIn("ufficio direzione segreteria servizio");

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

/** Words that name no body by themselves, whatever they do beside a name. */
export const smallWords: readonly ReadonlySet<string>[] = [
  absentees,
  ands,
  articles,
  connectors,
  countedWords,
  introducers,
  links,
  negations,
  ordinals,
  placeWords,
  topicWords,
  wordsLeftOut,
  wordsOfCompany,
];
