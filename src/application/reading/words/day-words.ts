// SPDX-License-Identifier: EUPL-1.2
/** The words of days, folded: lower case, no accents. Italian first, English beside it. */

export const months: readonly (readonly string[])[] = [
  ["gennaio", "genn", "gen", "january", "jan"],
  ["febbraio", "febb", "feb", "february"],
  ["marzo", "mar", "march"],
  ["aprile", "apr", "april"],
  ["maggio", "magg", "mag", "may"],
  ["giugno", "giu", "june", "jun"],
  ["luglio", "lugl", "lug", "july", "jul"],
  ["agosto", "ago", "august", "aug"],
  ["settembre", "sett", "set", "september", "sept", "sep"],
  ["ottobre", "ott", "october", "oct"],
  ["novembre", "nov", "november"],
  ["dicembre", "dic", "december", "dec"],
];

/** From January, read with a year after them. */
export const romanMonths: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** Which of its weekdays in a month: "il primo lunedì di luglio". */
export const placesInAMonth: ReadonlyMap<string, number> = new Map([
  ["primo", 1],
  ["prima", 1],
  ["secondo", 2],
  ["seconda", 2],
  ["terzo", 3],
  ["terza", 3],
  ["quarto", 4],
  ["quarta", 4],
  ["ultimo", -1],
  ["ultima", -1],
]);

/** Months that may stand before their day: "June 18". */
export const monthsBeforeDays: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/** From Monday. */
export const weekdays: readonly (readonly string[])[] = [
  ["lunedi", "monday"],
  ["martedi", "tuesday"],
  ["mercoledi", "wednesday"],
  ["giovedi", "thursday"],
  ["venerdi", "friday"],
  ["sabato", "saturday"],
  ["domenica", "sunday"],
];

/** From Monday: read only before a date ("ven 18/6"). */
export const shortWeekdays: readonly (readonly string[])[] = [
  ["lun", "mon"],
  ["mar", "tue"],
  ["mer", "merc", "wed"],
  ["gio", "giov", "thu"],
  ["ven", "fri"],
  ["sab", "sat"],
  ["dom", "sun"],
];

/** Days from today. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ["oggi", 0],
  ["stamattina", 0],
  ["stamatina", 0],
  ["stamani", 0],
  ["stamane", 0],
  ["questa mattina", 0],
  ["questo mattino", 0],
  ["oggi mattina", 0],
  ["data odierna", 0],
  ["odierno", 0],
  ["odierna", 0],
  ["giornata odierna", 0],
  ["poco fa", 0],
  ["adesso", 0],
  ["appena finito", 0],
  ["appena finita", 0],
  ["appena concluso", 0],
  ["appena conclusa", 0],
  ["appena terminato", 0],
  ["appena terminata", 0],
  ["appena fatto", 0],
  ["appena fatta", 0],
  ["finito ora", 0],
  ["finita ora", 0],
  ["or ora", 0],
  ["just now", 0],
  ["proprio ora", 0],
  ["proprio adesso", 0],
  ["today", 0],
  ["this morning", 0],
  ["ieri", -1],
  ["iersera", -1],
  ["yesterday", -1],
  ["the day before yesterday", -2],
  ["day before yesterday", -2],
  ["l'altro ieri", -2],
  ["altro ieri", -2],
  ["l'altroieri", -2],
  ["altroieri", -2],
  ["l'altr'ieri", -2],
  ["altr'ieri", -2],
  ["l'altrieri", -2],
  ["altrieri", -2],
  ["ieri l'altro", -2],
  ["avantieri", -2],
  ["avant'ieri", -2],
  ["avanti ieri", -2],
  ["ierlaltro", -2],
  ["ier l'altro", -2],
  ["domani", 1],
  ["domattina", 1],
  ["tomorrow", 1],
  ["dopodomani", 2],
  ["dopo domani", 2],
  ["domani l'altro", 2],
]);

/** Parts of today that may be to come, and the hour from which they are surely begun. */
export const partsOfToday: ReadonlyMap<string, number> = new Map([
  ["oggi pomeriggio", 14],
  ["oggi pom", 14],
  ["oggi nel pomeriggio", 14],
  ["questo pomeriggio", 14],
  ["this afternoon", 14],
  ["oggi sera", 18],
  ["stasera", 18],
  ["questa sera", 18],
  ["tonight", 18],
  ["stanotte", 24],
]);

/** Said after a day: "ieri mattina", "venerdì pomeriggio". */
export const partsOfDay: readonly string[] = [
  "mattina",
  "mattino",
  "pomeriggio",
  "sera",
  "notte",
  "presto",
  "tardi",
  "pom",
  "matina",
  "all'ora di pranzo",
  "matt",
  "morning",
  "afternoon",
  "evening",
  "mattina presto",
  "sera tardi",
];

/** Words that say on which half of the clock an hour is; `from` and `to`: the hours that they put past noon. */
export type PartOfTheClock = {
  readonly words: string;
  readonly isMorning: boolean;
  readonly from: number;
  readonly to: number;
};

export const partsOfTheClock: readonly PartOfTheClock[] = [
  {
    words: "mattina|mattino|mattinata|stamattina|stamani|stamane|domattina|notte|morning",
    isMorning: true,
    from: 0,
    to: 0,
  },
  { words: "pomeriggio|pom|afternoon", isMorning: false, from: 1, to: 7 },
  { words: "sera|serata|stasera|iersera|evening|tonight", isMorning: false, from: 5, to: 11 },
];

/** From 1. */
export const numbers: readonly string[] = `uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici
  quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque
  ventisei ventisette ventotto ventinove trenta trentuno`.split(/\s+/);

/** From 1. */
export const englishNumbers: readonly string[] = "one two three four five six seven eight nine ten".split(" ");

/** Said after a date, of a day that is past or to come. */
export const wordsOfThePast: readonly string[] = [
  "scorso",
  "scorsa",
  "u.s.",
  "us",
  "ultimo scorso",
  "passato",
  "passata",
  "last",
];

export const wordsToCome: readonly string[] = ["prossimo", "prossima", "p.v.", "pv", "prossimo venturo", "next"];

/** Weeks from this one: "lunedì della settimana scorsa". */
export const weeks: ReadonlyMap<string, number> = new Map([
  ["settimana scorsa", -1],
  ["scorsa settimana", -1],
  ["settimana passata", -1],
  ["questa settimana", 0],
  ["settimana prossima", 1],
  ["prossima settimana", 1],
]);

/** Before a month they tell no day of it: "a fine giugno". */
export const partsOfAMonth: readonly string[] =
  "fine,inizio,inizi,meta,primi,ultimi,primi giorni,ultimi giorni,prima meta,seconda meta,prima settimana,seconda settimana,ultima settimana".split(
    ",",
  );

/** Small words that lead to a day, and go with it. */
export const wordsBeforeDays: readonly string[] = [
  "nella giornata",
  "nel giorno",
  "in data",
  "il giorno",
  "giorno",
  "data",
  "il",
  "lo",
  "la",
  "l'",
  "dello",
  "della",
  "dell'",
  "del",
  "di",
  "da",
  "dal",
  "dall'",
  "al",
  "all'",
  "nel",
  "per",
  "x",
  "questo",
  "questa",
  "tra",
  "fra",
  "ad",
  "on",
  "the",
];
