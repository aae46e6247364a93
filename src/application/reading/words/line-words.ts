// SPDX-License-Identifier: EUPL-1.2
import type { MeetingMode } from "#domain/meeting.ts";
import { numbers } from "./day-words.ts";
import { phrasesIn, wordsIn } from "./lists.ts";
import { formsOf, singularOf } from "./nouns.ts";

/** The words of a meeting's line, folded. */

/** The nouns that say nothing of how the meeting took place. */
const headings = formsOf("meeting").filter((noun) => !noun.startsWith("video"));

/** Before a colon they say that bodies or a day follow, and no subject. */
export const labelsOfParts: readonly string[] = [
  ..."data giorno quando ente enti comune comuni partecipanti partecipante presenti convocati invitati con sindaci modalita".split(
    " ",
  ),
  ...headings,
  ..."fatti fatte tenuti tenute svolti svolte".split(" ").flatMap((held) => headings.map((one) => `${one} ${held}`)),
];

/** The same for an hour. */
export const labelsOfTheHour: readonly string[] = ["ora", "ore", "orario"];

/** Before a colon they say that the subject follows, and are no part of anything. */
export const labelsOfTheSubject: readonly string[] = phrasesIn(`
  ogg., oggetto, argomento, argomenti, tema, temi, odg, o.d.g., ordine del giorno, subject, topic`);

/** After "su" and the like, they are no topic: "su richiesta", "sul posto". */
export const noTopics: readonly string[] =
  "richiesta invito proposta iniziativa indicazione suggerimento mandato delega posto tardi presto due appuntamento base".split(
    " ",
  );

/** Names of bodies in them are of the objective itself. */
export const topicsOfTheObjective: readonly string[] = phrasesIn(`
  grande firenze, progetto grande firenze, associazione intercomunale`);

/** After a comma they begin what is of its own. */
export const wordsBeforeAClause = "ma|però|pero|invece|mentre|comunque|ora|adesso|quindi|allora|e|poi|but|while|now";

/** A question of its own begins with one of these. */
export const wordsOfAQuestion = "a quanto|a che punto|quant[ie]|quale|quali|mi dici|mi dite|how many|which";

/** How many there are of all, or what is missing, is asked with one of these. */
export const wordsOfAFigure = "a quant[oi]|a che punto|quant[oiae]|how many|siamo a";

export const wordsOfAnotherClause = `${wordsBeforeAClause.replace("|e|poi", "")}|come|${wordsOfAQuestion}`;

/** Of nobody by name, they say that somebody was not there. */
export const waysOfBeingAbsent = `
  (non|nn) (c' era|c' erano|c' ero|c' eravamo|ci eravamo|ci siamo|ci siamo stati|ero|eravamo)
`;

/** After what is meant, or before it. */
export const wordsOfASecondThought: readonly string[] = ["volevo dire", "intendevo", "i meant"];

/** Between what was told first and what is meant. */
export const waysOfThinkingAgain: readonly string[] = [
  "anzi\\s+no",
  "no\\s+anzi",
  "anzi",
  "no\\s+scusa(?:te)?",
  "scusa(?:te)?\\s+no",
  "no\\s+aspetta",
  "scusa(?:te)?\\s+volevo\\s+dire",
  "volevo\\s+dire",
  "ho\\s+sbagliato",
  "no\\s+sorry",
  "sorry",
  "i\\s+mean",
];

/** What was wanted of a meeting: "per capire se la bozza va bene", "per vedere insieme la bozza". */
export const formOfPurposes =
  "(?:per|x)\\s+(?!(?:parlare|discutere)\\s)(?=\\p{L}+(?:are|ere|ire)\\s+(?:bene\\s+|meglio\\s+|insieme\\s+|assieme\\s+)?(?:il|lo|la|i|gli|le|una?|a\\s+che|che\\s+cosa|come|se|quando|cosa|chi|qual[ei]|quant[oaie]|perche|dove)\\s)";

/** With somebody: "la convenzione con Signa". */
export const wordsOfPacts = wordsIn("convenzione convenzioni accordo accordi protocollo intesa fusione unione");

/** What was talked of follows one of these, when no colon led to a subject. */
export const topicForms: readonly string[] = [
  "su(?:l|llo|lla|i|gli|lle)?\\s+(?:tema\\s+(?:d(?:i|el|ello|ella|ei|egli|elle)\\s+|dell'\\s*)?|tavolo\\s+(?:c'e(?:ra(?:no)?)?\\s+)?(?:(?:il|lo|la|i|gli|le)\\s+|l'\\s*))?",
  "sull'\\s*",
  "(?:riguardo|relativamente|relativ[oaie]|inerent[ei]|in\\s+(?:merito|ordine|relazione)|(?:in|con)\\s+riferimento)\\s+(?:(?:a|al|allo|alla|ai|agli|alle)\\s+|all'\\s*)",
  "in\\s+(?:tema|materia)\\s+(?:d(?:i|el|ello|ella|ei|egli|elle)\\s+|dell'\\s*)",
  "(?:per\\s+quanto\\s+(?:riguarda|concerne)|riguardant[ei]|concernent[ei]|ha(?:nno)?\\s+riguardato)\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l'\\s*)",
  "(?:argomento|tema|oggetto)\\s+(?:(?:era|erano|e'?)\\s+)?(?:(?:il|lo|la|i|gli|le)\\s+|l'\\s*)?",
  formOfPurposes,
  "a\\s+proposito\\s+d(?:i|el|ello|ella|ei|egli|elle)\\s+",
  "(?:per|x)\\s+(?:parlare\\s+d(?:i|el|ello|ella|ei|egli|elle)\\s+|discutere\\s+(?:d(?:i|el|ello|ella|ei|egli|elle)\\s+)?(?:il|lo|la|i|gli|le)?\\s*|(?:il|lo|la|i|gli|le)\\s+|l'\\s*)",
  "a\\s+(?:parlare|discutere|ragionare|trattare)\\s+(?:(?:di|del|dello|della|dei|degli|delle|su|sul|sullo|sulla|sui|sugli|sulle)\\s+|(?:dell|sull)'\\s*)",
  "to\\s+discuss\\s+(?:the\\s+)?",
  "about\\s+",
  "x\\s+",
  "per\\s+(?=(?:il\\s+)?(?:progetto\\s+)?grande\\s+firenze[\\s.]*$)",
  "(?:(?:(?:s'e'?|si\\s+e'?|abbiamo|e'?\\s+stat[oa])\\s*)?(?:parlato|discusso|trattato|ragionato)|si\\s+(?:parla|discute|tratta|ragiona))\\s+(?:(?:poi|anche|in\\s+particolare)\\s+)?(?:(?:di|del|dello|della|dei|degli|delle|su|sul|sullo|sulla|sui|sugli|sulle)\\s+|(?:dell|sull)'\\s*)",
  "(?:abbiamo|si\\s+e'?)\\s+(?:esaminat|analizzat|approfondit|affrontat|discuss)[oaie]\\s+(?:insieme\\s+)?(?:(?:il|lo|la|i|gli|le|una?)\\s+|l'\\s*)",
  "(?<=(?:parlato|discusso|ragionato)\\s(?:con|col|coi)\\s[^,;:.?!]{2,60}\\s)d(?:i|el|ello|ella|ei|egli|elle)\\s+",
  "(?:avent[ei]\\s+(?:ad|per|come)|con)\\s+oggetto\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l'\\s*)?",
];

/** A sentence without one of these may be a list of names. */
export const verbsOfRemarks = wordsIn(`
  e' sono ero ha hanno abbiamo ho si ci manca mancano viene vengono verra verranno sara saranno resta restano rimane rimangono attende
  attendono chiede chiedono dobbiamo devo devono deve va vanno manderemo mandera manderanno invieremo inviera invieranno
  is are was were will has have they it`);

/** One of them, or any verb of what others do: "aspettano". */
export const isVerbOfARemark = (word: string): boolean => verbsOfRemarks.has(word) || /^\p{L}{4,}[aeo]no$/u.test(word);

/** Beside a meeting they say that somebody else was there, or tell of another one. */
export const wordsOfNoRemark = wordsIn(`
  con col coi insieme assieme oltre anche pure presente presenti partecipato partecipano partecipava partecipavano
  intervenuto intervenuta intervenuti intervenute intervenivano aggiunto aggiunta aggiunti aggiunte venuto venuta venuti
  venute arrivato arrivata arrivati arrivate erano era c'era c'erano visto visti vista viste incontrato incontrati
  incontrata ricevuto ricevuti riunito riuniti tranne assente assenti unito unita uniti unite preso with also joined
  attended present there met saw came`);

/** What offices talk of, in a word that says nothing else. */
export const subjectsAlone = wordsIn(`
  convenzione convenzioni bozza bozze statuto regolamento regolamenti bilancio personale tariffe tributi viabilita
  trasporto trasporti mensa mense suap cuc catasto formazione informatica fondi finanziamenti contributi riparto costi
  spese cronoprogramma turismo cultura ambiente rifiuti appalti gare urbanistica edilizia sport anagrafe stipendi
  assunzioni concorsi deleghe ragioneria statistica economato organigramma toponomastica cartografia patrimonio
  demanio`);

/** What they talk of: set apart after a meeting that is told whole, such words are its subject. */
export const wordsOfSubjects: ReadonlySet<string> = new Set([
  ...subjectsAlone,
  ...wordsIn(`
  schema servizio servizi ufficio uffici gestione gestioni piano piani sportello polizia protezione centrale
  committenza scuola scuole biblioteca biblioteche accordo progetto progetti organizzazione rete reti atti musei archivi
  associazione unione fusione funzioni
  civile associata associato associate associati unico unica unici uniche comune comuni locale municipale
  scolastico scolastica scolastici scolastiche pubblico pubblica intercomunale condiviso condivisa sociale sociali
  digitale museale europei statale informatico informatici`),
]);

/** Small words between them. */
export const wordsInSubjects = wordsIn(
  "di del dello della dell' dei degli delle d' e ed per la il le i gli l' lo sul sulla",
);

/** What begins with them says something else than what was talked of. */
export const wordsThatBeginNoSubject = wordsIn(`
  mi ti si ci vi ne lo la li le gli che chi cui quale quali quello quella quelli quelle quest' quell' questo questa questi queste
  stesso stessa stessi stesse idem sempre gia ancora poi dopo prima quindi allora pero invece anche pure ma o oppure se come
  quando dove perche non nn no niente nulla e' era erano ho ha hai hanno abbiamo avevamo sono sia siamo eravamo fu
  furono firmato firmata tutto tutti tutta tutte due tre entrambi entrambe alla al a in da dal dalla di del della presso circa forse
  per x verb purtroppo finalmente peccato bene male benissimo buono buona ottimo io noi voi loro lui lei grazie ciao
  ok the same then also it we they there`);

/** They head what was written down of a meeting. */
export const papersOfMeetings: readonly string[] = phrasesIn(
  "verbale, resoconto, minuta, sintesi, report, appunti, minutes",
);

/** Before a colon: what came of the meeting. */
export const labelsOfRemarks: readonly string[] = ["esito", "esiti", "note", "nota", "conclusioni", "risultato"];

/** Before a colon: the rest of the line is where the meeting was. */
export const labelsOfThePlace: readonly string[] = ["luogo", "sede", "dove", "place", "location"];

const count = "(?:un|una|due|tre|quattro|cinque|dieci|quindici|venti|trenta|quaranta|quarantacinque|\\d{1,3})";

/** How long it took: said of a meeting, it names nobody. */
export const durationForm =
  `(?:(?<=^|[\\s,(])(?:(?:(?:della\\s+)?durata\\s+(?:di\\s+)?|durat[oa]\\s+|di\\s+|per\\s+|circa\\s+|quasi\\s+|for\\s+|of\\s+)+|(?<=\\()|(?<=[.,;]\\s))` +
  `(?:circa\\s+|quasi\\s+|oltre\\s+|about\\s+)*` +
  `(?:${count}\\s*(?:ore|ora|h|hours?|hrs?|minuti|min\\.?|minutes|m)|un'or(?:a|etta)|mezz'or(?:a|etta)|mezza\\s+(?:ora|giornata|mattinata)|half\\s+an\\s+hour|an\\s+hour)` +
  `(?:\\s+(?:e\\s+(?:mezz[oa]|un\\s+quarto|${count}(?:\\s+minuti)?)|abbondant[ei]|buon[aei]|circa))*)(?![\\p{L}\\p{N}]|\\s+(?:fa|ago|dopo|prima|later)(?!\\p{L}))`;

const anyMeeting = `(?:${formsOf("meeting").join("|")})(?!\\p{L})`;
const ofAny = `(?:d(?:i|el|ello|ella|ei|egli|elle)\\s+|dell'\\s*)(?:prossim[oaie]\\s+)?${anyMeeting}`;

/** They lead to another meeting, which was talked of: "per preparare l'incontro del 3 con Londa". */
export const formOfAnotherMeeting =
  "\\s(?:" +
  `(?:per|x)\\s+(?=(?!(?:fare|avere|tenere|svolgere)\\s)\\p{L}{3,}re\\s+(?:(?:il|lo|la|i|gli|le|una?)\\s+|(?:l|un)'\\s*)?(?:prossim[oaie]\\s+)?${anyMeeting})|` +
  `(?=(?:in\\s+(?:vista|preparazione)|preparazione)\\s+${ofAny})|` +
  `(?:su(?:l|lla|i|lle)\\s+|sull'\\s*)(?=${anyMeeting}(?!\\s+(?:c'e(?:ra(?:no)?)?|il|lo|la|i|gli|le|l')(?!\\p{L}))))`;

/** Whoever is named beside them was not at this one: "Fiesole la prossima volta". */
export const waysOfSpeakingOfTheNextOne = `
  la prossima volta
  alla prossima
  un' altra volta
  (il|al|nel|del) prossimo (<meeting>)
  (la|alla|nella|della) prossima (<meeting>)
`;

/** "Finita alle 18", "si è chiusa a mezzogiorno": when it ended, which is no hour that it was at. */
export const endForm =
  `(?<!\\p{L})(?:(?:che\\s+)?(?:si\\s+)?(?:(?:e'?|abbiamo|hanno|ha)\\s+)?(?:durat[oa]\\s+)?(?:(?:finit|terminat|conclus|chius|sciolt)[oaie]|fino)|(?:si\\s+)?(?:finisce|termina|conclude|chiude))\\s+(?:(?:verso|circa|quasi)\\s+)?` +
  `(?:(?:alle|le|a|per le)\\s+(?:ore\\s+)?(?:circa\\s+)?(?:\\d{1,2}(?:[:.,]\\d{2})?|mezzogiorno|mezzanotte|${numbers.slice(1, 23).join("|")})|all'\\s?una)` +
  `(?:\\s+(?:e\\s+(?:mezz[oa]|un\\s+quarto|\\d{2}|dieci|venti|trenta|quaranta)|circa))*(?![\\p{L}\\p{N}])`;

/** "Metà in sala metà collegati": some of them one way, and the others the other. */
const some = "(?:(?:per\\s)?meta|(?:(?:una|in)\\s)?parte|alcuni|chi|(?:un\\s)?po')";
const andOthers = `(?:,|,?\\se)?\\s(?:${some}|(?:gli\\s)?altri)\\s`;
const inTheRoom = "(?:in\\s(?:sala|presenza)|di\\spersona|dal\\svivo)";
const onAScreen =
  "(?:(?:collegat[ie]\\s)?(?:da\\s(?:remoto|casa)|a\\sdistanza)|collegat[ie]|on\\s?-?line|in\\s(?:video\\p{L}*|collegamento)|su\\s(?:teams|zoom|meet))";

/** How a meeting took place, as it is plainly said; "non" before it leaves it unread, and "presente" says it of somebody. */
export const modeForms: readonly (readonly [MeetingMode, string])[] = [
  ["mixed", "(?:in\\s+)?(?:modalita\\s+)?(?:mist[ao]|ibrid[ao])"],
  ["mixed", `${some}\\s(?:${inTheRoom}${andOthers}${onAScreen}|${onAScreen}${andOthers}${inTheRoom})`],
  [
    "in-person",
    "(?:in\\s+presenza(?!\\s+(?:d(?:i|el|ello|ella|ei|egli|elle)\\s|dell'))|di\\s+persona|dal\\s+vivo|in\\s+person|(?:vengono\\s+loro\\s+)?qui\\s+da\\s+noi|vengono\\s+loro(?:\\s+(?:qui|da\\s+noi))?)",
  ],
  [
    "video",
    "(?:(?<!present[ei]\\s+)(?:in|via)\\s+(?:video)?collegamento(?:\\s+(?:video|da\\s+remoto))?|(?:(?:in|su|via|da|per)\\s+)?(?:videoconferenza|videoconf(?:\\.|(?!\\p{L}))|videocall|video\\s?call|videochiamata|video|on\\s?-?line|remoto|teams|zoom|meet|webex|streaming)|a\\s+distanza(?!\\s+di(?!\\p{L})))",
  ],
];

/** "Due riunioni distinte", "doppio incontro"; "il 4 incontro con …" has its day. */
export const countOfMeetings = `(?<![\\p{L}\\p{N}/.:-])(?:(?<!(?<![\\p{L}])(?:il|al|dal|del)\\s)(?<number>due|tre|quattro|[2-4])\\s+(?:${formsOf("meeting").join("|")})(?:\\s+(?:distint|divers|separat)[ei])?|(?<double>doppi[oa])\\s+(?:${singularOf("meeting").join("|")})|doppietta)`;

/** One of them says that something told was wrong, or that it was looked at again; in a saying. */
export const wordsOfAMistake =
  /(?<=^| )(?:(?:(?<! (?:e|era) )sbagli|confus|abbagli|disguid|equivoc|malintes|invertit|scambiat|confond|error|erron|refus|svist|rettific|correzion|precisazion|ricontroll|riguard|rivedendo|guardand|consultand|rilegg|verificand|controlland|cavolat|stupidagg|sciocchezz|fesser|cazzat)\p{L}*|ho (?:controllato|verificato|guardato)|(?:scritt|capit|segnat|mess|lett|ricord|inserit)\p{L}* male)(?= |$)/u;
