/** The words of days, folded: lower case, no accents. Italian first, English beside it. */

export const months: readonly (readonly string[])[] = [
  ["gennaio", "genn", "gen", "january", "jan"],
  ["febbraio", "febb", "feb", "february"],
  ["marzo", "mar", "march"],
  ["aprile", "apr", "april"],
  ["maggio", "mag", "may"],
  ["giugno", "giu", "june", "jun"],
  ["luglio", "lug", "july", "jul"],
  ["agosto", "ago", "august", "aug"],
  ["settembre", "sett", "set", "september", "sep"],
  ["ottobre", "ott", "october", "oct"],
  ["novembre", "nov", "november"],
  ["dicembre", "dic", "december", "dec"],
];

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

/** Days from today. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ["oggi", 0],
  ["stamattina", 0],
  ["stamani", 0],
  ["stamane", 0],
  ["questa mattina", 0],
  ["oggi mattina", 0],
  ["today", 0],
  ["ieri", -1],
  ["ieri mattina", -1],
  ["ieri pomeriggio", -1],
  ["ieri sera", -1],
  ["iersera", -1],
  ["yesterday", -1],
  ["l'altro ieri", -2],
  ["altro ieri", -2],
  ["l'altroieri", -2],
  ["altroieri", -2],
  ["avantieri", -2],
  ["avant'ieri", -2],
  ["ierlaltro", -2],
  ["ier l'altro", -2],
  ["domani", 1],
  ["domattina", 1],
  ["domani mattina", 1],
  ["domani pomeriggio", 1],
  ["domani sera", 1],
  ["tomorrow", 1],
  ["dopodomani", 2],
  ["domani l'altro", 2],
]);

/** Parts of today that may be to come: the hour from which they are surely begun. */
export const partsOfToday: ReadonlyMap<string, number> = new Map([
  ["oggi pomeriggio", 14],
  ["questo pomeriggio", 14],
  ["oggi sera", 18],
  ["stasera", 18],
  ["questa sera", 18],
  ["stanotte", 24],
]);

export const numbers: ReadonlyMap<string, number> = new Map([
  ["un", 1],
  ["due", 2],
  ["tre", 3],
  ["quattro", 4],
  ["cinque", 5],
  ["sei", 6],
  ["sette", 7],
  ["otto", 8],
  ["nove", 9],
  ["dieci", 10],
]);

/** Said of days, and no day. */
export const vagueDays: readonly string[] = [
  "settimana scorsa",
  "scorsa settimana",
  "questa settimana",
  "settimana prossima",
  "prossima settimana",
  "mese scorso",
  "scorso mese",
  "mese prossimo",
  "prossimo mese",
  "anno scorso",
  "una settimana fa",
  "due settimane fa",
  "un mese fa",
  "l'altro giorno",
  "qualche giorno fa",
  "fine mese",
  "inizio mese",
];

/** Small words that lead to a day, and go with it. */
export const wordsBeforeDays: readonly string[] = [
  "nella giornata di",
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
  "on",
  "the",
];
