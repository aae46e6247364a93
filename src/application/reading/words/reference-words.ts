// SPDX-License-Identifier: EUPL-1.2
import { months, weekdays } from "./day-words.ts";
import { wordsIn } from "./lists.ts";
import { singularOf } from "./nouns.ts";

/** The words by which a meeting told already is named, folded. */

/** A word that names one: "l'incontro", "quella", "l'ultimo". */
export const wordsForAMeeting: readonly string[] = [
  ...singularOf("meeting", "contact"),
  ..."incontri quello quella quell' ultimo ultima penultimo penultima last".split(" "),
];

/** From the first, masculine and then feminine. */
export const ordinalsOfMeetings: readonly string[] = `primo secondo terzo quarto quinto sesto settimo ottavo nono decimo
  prima seconda terza quarta quinta sesta settima ottava nona decima`.split(/\s+/u);

/** They are counted beside meetings: "il terzo piano". */
export const thingsInOrder = wordsIn(
  "piano posto grado livello trimestre semestre lotto settore turno punto comma classe mandato volta tempo settimana mese anno",
);

/** They lead to it, and go with it. */
export const wordsBeforeAReference = wordsIn(`
  il lo la l' l nell dell all dall quel questo questa nel nello nella nell' in a all' alla al allo dell' della del dall' dalla dal sull' sulla
  per di the to from of for at registrazione annotazione`);

/** "Di Sesto" is of a body: an article goes before one of several. */
export const wordsBeforeAnOrdinal = wordsIn(
  "il lo la l' quel questo questa nel nello nella nell' all' alla al allo dell' della del dall' dalla dal sull' sulla",
);

/** They name one that was told already, whatever stands before: "a quello", and "a meeting" is English. */
export const wordsThatPoint = wordsIn("quello quella quell'");

/** After one of these it is not one that was told already. */
export const wordsOfAnother = wordsIn("un uno una un' nuovo nuova altro altra due tre a an another new");

/** Inside it they lead to a day, an hour or a body. */
export const wordsInAReference = wordsIn(`
  di del dello della dell' dei degli delle d' da dal con col coi coll' tra fra e ed of with on in ore`);

/** After a word for a meeting they lead to what it was about. */
export const wordsBeforeASubject = wordsIn(
  "su sul sullo sulla sull' sui sugli sulle per del dello della dell' dei degli delle",
);

/** They tell when a meeting was, or how, and not what it was about: "quello del pomeriggio". */
export const wordsOfNoSubject = wordsIn(
  "mattina mattino mattinata pomeriggio sera serata giorno settimana mese prima dopo persona presenza",
);

/** After what a meeting was about they lead to what becomes of it. */
export const wordsAfterASubject = wordsIn("a alle allo alla all' con in per e ma da dal per");

/** To see once more what was shown or told last. */
export const waysOfShowingAgain = `
  [e|ok|ora|adesso|poi|scusa|senti|per favore] [me|te] (lo|la) (rileggi|rimostri|mostri|ridici|rifai vedere|fai vedere|fai rivedere|fai rileggere|rimandi) [un attimo|ancora|di nuovo|per favore|adesso|ora]
  [e|ok|ora|adesso|poi|scusa|senti|per favore] (fammelo|fammela|puoi farmelo|puoi farmela|posso|vorrei|voglio) (vedere|rivedere|rivederlo|rivederla|leggere|rileggere|rileggerlo) [un attimo|ancora|di nuovo|per favore|adesso|ora]
  [e|ok|ora|adesso|poi|scusa|senti|per favore] (puoi rimostrarmelo|puoi rileggermelo|puoi mostrarmelo|rivediamolo|rivediamola|rileggiamolo|rileggimelo|rileggimela|rimostramelo|rimostramela|mostramelo|mostramela|leggimelo|leggimela|ridimmelo|rimandamelo|rimandamela) [ancora|di nuovo|per favore|adesso|ora]
  [e|ok|ora|adesso|poi|scusa|senti] [<show-me>] (com'|come) (e|sta|risulta) [rimasto|rimasta|venuto|venuta|diventato|diventata|scritto|scritta|registrato|registrata|finito|finita|segnato|segnata] [adesso|ora|alla fine]
  [<show-me>] (rileggere|rivedere|rivederlo|rivederla|rileggerlo)
  (<show-me>) [di nuovo|ancora] (i dettagli|i dati|il dettaglio) [di nuovo|ancora]
  (<show-me>) (di nuovo|ancora) (l' incontro|la riunione|quello|quella|questo|questa)
  (<show-me>|rileggimi|leggimi|rimostrami) (l' incontro|la riunione|quello|quella|questo|questa) (di nuovo|ancora|adesso|ora)
  (<show-me>|rileggimi|leggimi|rimostrami) (l' incontro|la riunione|quello|quella|questo|questa) (com'|come) (e|sta|risulta) [adesso|ora|rimasto|rimasta|diventato|diventata|registrato|registrata]
  [fammi|ci|gli|voglio|vorrei|posso] (dare|do|diamo) un' altra occhiata
  show [it|me] [it] again
`;

/** They lead to whoever was met there, and to no day. */
export const wordsBeforeAPlaceOfIt = wordsIn("a ad presso");

/** What is said of it begins with one of these. */
export const wordsAfterAReference = wordsIn(`
  al all' ad to era erano e' sara non si c' ce ha hanno va viene risulta che perche poiche was is`);

const dayInShort = `(?:(?:il\\s+|l'\\s?)\\d{1,2}|(?:${weekdays.flat().join("|")})|ieri|oggi|domani|dopodomani)`;

const shortDay = `${dayInShort}(?:\\s(?:${months.flat().join("|")}))?`;

const andMore = "(?:con\\s+)?(?:in\\s+)?piu(?=\\s+\\p{L})(?!\\s+(?:o|tardi|volte|di|che|avanti)(?!\\p{L}))";

/** Whoever was at the last meeting, beside those who are named. */
export const waysOfTheSamePeople = [
  `(?:gli|le)\\s+(?:medesim|stess)[ie]\\s+${andMore}`,
  `(?<=(?:^|\\s)${shortDay}\\s)${andMore}`,
  `(?<=(?<!\\p{L})(?:ci\\s(?:siamo|eravamo)\\sri\\p{L}{3,9}|di\\snuovo(?:\\s${shortDay})?)(?:\\W{1,3}e\\s|[,;.]\\s))(?:(?:sta|questa\\s)volta\\s+)?(?:c'era(?:no)?\\s+)?(?:anche|pure|in\\spiu|piu)(?!\\s+${dayInShort})(?=\\s)`,
  "(?:(?:di\\s+nuovo|ancora|sempre)\\s+)?(?:con|coi|col|with)\\s+(?:(?:gli|le|i|the)\\s+)?(?:(?:medesim|stess)[ie]|same)(?:\\s+(?:persone|enti|comuni|partecipanti|presenti|people|bodies))?",
  "(?:(?:gli|le)\\s+)?(?:medesim|stess)[ie]\\s+(?:persone|enti|comuni|partecipanti|presenti)",
  `(?:(?:di\\s+nuovo|ancora|sempre)\\s+)?(?:gli|le)\\s+(?:medesim|stess)[ie](?=\\s*(?:$|[,.;!]|(?:anche\\s+)?${dayInShort}|(?:ma\\s+)?(?:senza|tranne|eccetto|salvo|meno)\\s))`,
].join("|");

/** Before a day, or after it: they are met on that one too. */
const anew = "(?:anche|pure|di\\s+nuovo)";

const hourInShort = "(?:\\s(?:alle|ore)\\s\\d{1,2}(?:[.:]\\d\\d)?)?";

/** "Anche il 7, senza Signa": it tells a meeting by itself. */
export const wayOfBeginningAnew = `(?<=^(?:e\\s)?)${anew}(?=\\s+${dayInShort}(?!\\p{L}|\\d))|(?<=^(?:e\\s)?${dayInShort}${hourInShort}\\s)${anew}(?=\\s*(?:$|[,.;]))`;

/** The same, where nobody is named: "con loro", "ci ritroviamo tutti", "li rivediamo", "anche il 7". */
export const waysOfMeetingThem = [
  wayOfBeginningAnew,
  "(?:(?:di\\s+nuovo|ancora|sempre|anche)\\s+)?con\\s+lo(?:ro(?:\\s+due)?|r\\s+due)",
  "(?:di\\s+nuovo|ancora|sempre)\\s+loro",
  "(?<=(?<!\\p{L})ci\\sri\\p{L}{4,9}\\s)tutt[ie]",
  "(?:con\\s+)?(?:entramb[ie]|tutt[ie]\\s+e\\s+(?:due|tre))",
  "(?:li|le)\\s+(?:(?:abbiamo|avevamo|ho|avevo)\\s+)?(?:gia\\s+)?(?:ri?)?(?:ved|vist|incontr|sent)\\p{L}+",
].join("|");

/** What was talked of there is talked of again; and with whom, where nobody is named. */
export const waysOfTheSame =
  "idem(?:\\s+come\\s+sopra)?|(?:lo\\s+stesso|uguale)(?=\\s+con\\s)|(?:come\\s+sopra|uguale)(?=\\s*(?:$|[,.;)]))";

/** The same at the beginning of a line. */
export const waysOfBeginningTheSame =
  "(?:(?:la|the)\\s+)?(?:stessa\\s+(?:cosa|riunione)|same(?:\\s+(?:thing|again|meeting))?)|(?:lo\\s+)?stesso\\s+incontro";

/** At what hour it was, and where. */
export const waysOfTheSameHour =
  "(?:(?:sempre|alla|allo)\\s+){0,2}(?:stessa|medesima|solita|same)\\s+(?:ora|time)|(?:sempre\\s+)?(?:(?:allo|lo|con\\s+lo)\\s+)?(?:stesso|medesimo|solito)\\s+orario";
export const waysOfTheSamePlace =
  "(?:sempre\\s+)?(?:(?:(?:nello|nella|allo|lo|la)\\s+)?(?:stess|medesim|solit)[oa]\\s+(?:posto|luogo|sede|sala)|same\\s+place)";

const subjects =
  "(?:argoment|tem|oggett|question|faccend|motiv|materi|pratic|discors|punt|problem|scop)[oaei]|cos[ae]|ordine\\s+del\\s+giorno|odg|ogg\\.?";
const same = "(?:stess|medesim|ugual|identic|solit)[oaie]";
const small = "(?:sempre|ancora|di|del|dello|della|delle|degli|dei|lo|la|il|le|gli|about|on|the|stavolta)";
const atTheEnd = "(?=\\s*(?:$|[,.;)]))";

/** What was talked of there. */
export const waysOfTheSameSubject = [
  `(?:(?:si\\s+e'?|abbiamo)\\s+(?:parlato|discusso|trattato)\\s+)?(?:${small}\\s+)?(?:(?:per|x|su|sul|sullo|sulla|${small})\\s+){0,2}(?:${same}\\s+(?:${subjects})|same\\s+(?:subject|topic|thing|matter))`,
  `(?:per|x|su|sul|sullo|sulla)\\s+(?:(?:lo|la|il|le|i|gli)\\s+)?(?:stess|medesim)[oaie]\\s+\\p{L}{3,}${atTheEnd}`,
  `(?:argomento|tema|oggetto)\\s*:?\\s+(?:(?:e'?|era)\\s+)?(?:sempre\\s+)?(?:(?:lo|il|la)\\s+)?(?:${same}|invariat[oa]|analog[oa]|simile|come\\s+sopra)${atTheEnd}`,
].join("|");

/** Days from that of the last meeting; "#" is how many. */
export const daysFromTheLast: readonly (readonly [form: string, days: number])[] = [
  ["(?:(?:lo|nello|il|nel|the)\\s+)?(?:stesso\\s+giorno|same\\s+day)", 0],
  [
    "(?:(?:il|nel|the)\\s+)?(?:giorno\\s+(?:dopo|seguente|successivo)|(?:next|following)\\s+day|day\\s+after)|l'indomani",
    1,
  ],
  ["(?:(?:il|nel|the)\\s+)?(?:giorno\\s+(?:prima|precedente)|(?:previous)\\s+day|day\\s+before)", -1],
  ["(?:(?:la|nella|the)\\s+)?(?:settimana\\s+(?:dopo|seguente|successiva)|week\\s+after)", 7],
  ["(?:(?:la|nella|the)\\s+)?(?:settimana\\s+(?:prima|precedente)|week\\s+before)", -7],
  ["#\\s+giorn[oi]\\s+dopo", 1],
  ["#\\s+giorn[oi]\\s+prima", -1],
  ["#\\s+settiman[ae]\\s+dopo", 7],
  ["#\\s+settiman[ae]\\s+prima", -7],
];

const partOfTheDay =
  "(?:(?:nel|al|in|il|la|di|nella|dopo)\\s+)?(?:pomeriggio|mattinata|mattina|mattino|serata|sera|pranzo)";

/** At another time of the day of the last meeting. */
export const laterOnTheSameDay = [
  `(?:poi|dopo|invece)\\s+${partOfTheDay}|subito\\s+dopo|a\\s+seguire`,
  `${partOfTheDay}\\s+(?:poi|invece|anche|pure|stess[oa])`,
  "(?:poi|invece)(?=\\s+(?:alle|ore)\\s+\\d)",
  "(?<=(?:alle|ore)\\s\\d{1,2}(?:[.:]\\d\\d)?\\s)(?:poi|invece)",
].join("|");

/** "In videoconferenza": how it took place. */
export const wordsBeforeAMode = wordsIn("in via da su per tramite");

export const wordsBeforeANumber = wordsIn("n. n nr. nr num. numero");
