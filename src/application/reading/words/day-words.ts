// SPDX-License-Identifier: EUPL-1.2
import { meaningsIn, phrasesIn } from "./lists.ts";
/** The words of days, folded: lower case, no accents. Italian first, English beside it. */

export const months: readonly (readonly string[])[] = phrasesIn(`
  gennaio genn gen january jan, febbraio febb feb february, marzo mar march, aprile apr april, maggio magg mag may,
  giugno giu june jun, luglio lugl lug july jul, agosto ago august aug, settembre sett set september sept sep,
  ottobre ott october oct, novembre nov november, dicembre dic december dec`).map((names) => names.split(" "));

/** From January, read with a year after them. */
export const romanMonths: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** Which of its weekdays in a month: "il primo lunedì di luglio". */
export const placesInAMonth: ReadonlyMap<string, number> = meaningsIn(
  `
  1: primo, prima
  2: secondo, seconda
  3: terzo, terza
  4: quarto, quarta
  -1: ultimo, ultima`,
  Number,
);

/** Months that may stand before their day: "June 18". */
export const monthsBeforeDays: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/** From Monday. */
export const weekdays: readonly (readonly string[])[] = phrasesIn(`
  lunedi monday, martedi tuesday, mercoledi wednesday, giovedi thursday, venerdi friday, sabato saturday,
  domenica sunday`).map((names) => names.split(" "));

/** Words for a day that are read with one typing error too, and those near them that are none. */
export const daysByName: readonly string[] = [
  ...weekdays.flatMap(([name = ""]) => name),
  ..."oggi ieri domani dopodomani stamattina stasera pomeriggio".split(" "),
];
export const wordsNearDays: readonly string[] = "ier eri ogni domenico domain stamatina pomeriggi".split(" ");

/** From Monday: read only before a date ("ven 18/6"). */
export const shortWeekdays: readonly (readonly string[])[] = phrasesIn(`
  lun mon, mar tue, mer merc wed, gio giov thu, ven fri, sab sat, dom sun`).map((names) => names.split(" "));

/** Days from today. */
export const relativeDays: ReadonlyMap<string, number> = meaningsIn(
  `
  0: oggi, stamattina, stamatina, stamani, stamane, questa mattina, questo mattino, oggi mattina, data odierna,
    odierno, odierna, giornata odierna, poco fa, adesso, appena finito, appena finita, appena concluso,
    appena conclusa, appena chiuso, appena chiusa, appena terminato, appena terminata, appena fatto, appena fatta, finito ora, finita ora, or ora,
    just now, proprio ora, proprio adesso, today, this morning
  -1: ieri, iersera, yesterday
  -2: the day before yesterday, day before yesterday, l'altro ieri, altro ieri, l'altroieri, altroieri, l'altr'ieri,
    altr'ieri, l'altrieri, altrieri, ieri l'altro, avantieri, avant'ieri, avanti ieri, ierlaltro, ier l'altro
  1: domani, domattina, tomorrow
  2: dopodomani, dopo domani, domani l'altro`,
  Number,
);

/** Parts of today that may be to come, and the hour from which they are surely begun. */
export const partsOfToday: ReadonlyMap<string, number> = meaningsIn(
  `
  14: oggi pomeriggio, oggi pom, oggi nel pomeriggio, questo pomeriggio, this afternoon
  18: oggi sera, stasera, questa sera, tonight
  24: stanotte`,
  Number,
);

/** Said after a day: "ieri mattina", "venerdì pomeriggio". */
export const partsOfDay: readonly string[] = phrasesIn(`
  mattina, mattino, pomeriggio, sera, notte, presto, tardi, pom, matina, all'ora di pranzo, matt, morning, afternoon,
  evening, mattina presto, sera tardi`);

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
/** Before a weekday they mean each such day. */
export const wordsOfEach: readonly string[] = phrasesIn("tutti i, tutte le, tutti, tutte, ogni, every");

export const wordsOfThePast: readonly string[] = phrasesIn(`
  scorso, scorsa, u.s., us, ultimo scorso, passato, passata, last`);

export const wordsToCome: readonly string[] = phrasesIn("prossimo, prossima, p.v., pv, prossimo venturo, next");

/** Weeks from this one: "lunedì della settimana scorsa". */
export const weeks: ReadonlyMap<string, number> = meaningsIn(
  `
  -1: settimana scorsa, scorsa settimana, settimana passata
  0: questa settimana, sta settimana, 'sta settimana
  1: settimana prossima, prossima settimana`,
  Number,
);

/** Before a month they tell no day of it: "a fine giugno". */
export const partsOfAMonth: readonly string[] = phrasesIn(`
  fine, inizio, inizi, meta, primi, ultimi, primi giorni, ultimi giorni, prima meta, seconda meta, prima settimana,
  seconda settimana, ultima settimana`);

/** Small words that lead to a day, and go with it. */
export const wordsBeforeDays: readonly string[] = phrasesIn(`
  nella giornata, nel giorno, in data, il giorno, giorno, data, il, lo, la, l', dello, della, dell', del, di, da, dal,
  dall', al, all', nel, per, x, questo, questa, tra, fra, ad, on, the`);

/** Weeks from this one that may be meant. */
export const weeksAgo: ReadonlyMap<string, readonly number[]> = meaningsIn(
  `
  -1: una settimana fa, a week ago, one week ago, last week
  -2/-1: l'altra settimana
  -2: due settimane fa, two weeks ago
  -3: tre settimane fa
  1: tra una settimana, fra una settimana, next week
  2: tra due settimane, fra due settimane
  -1/0: fine settimana`,
  (weeks) => weeks.split("/").map(Number),
);

/** Said of days, and no day. */
export const vagueDays: readonly string[] = [
  ...weeks.keys(),
  ...weeksAgo.keys(),
  ...phrasesIn(`
    mese scorso, scorso mese, mese prossimo, prossimo mese, anno scorso, tra un mese, fra un mese, tra qualche giorno,
    fra qualche giorno, un mese fa, l'altro giorno, l'altra mattina, l'altra sera, qualche giorno fa,
    alcuni giorni fa, pochi giorni fa, nei giorni scorsi, in questi giorni, pasqua, pasquetta, natale, ferragosto,
    capodanno, epifania, befana, fine anno, fine mese, inizio mese, a month ago, the other day, last month, next month`),
];

/** A date right after these is part of a name, a number or a limit, and not the day of the meeting: it is asked. */
export const wordsBeforeOtherDates: readonly string[] = [
  ..."via viale piazza piazzale piazzetta largo corso vicolo lungarno".split(" "),
  ..."legge decreto dpcm dl dlgs d.lgs d.l d.p.c.m dpr d.p.r dgr delibera deliberazione determina".split(" "),
  ..."determinazione ordinanza regolamento circolare prot protocollo art articolo comma punto pagina pag".split(" "),
  ..."n nr num numero versione euro entro prima dopo".split(" "),
  ..."sul,sulla,sull'".split(","),
  ..."verso il,verso la,intorno al,attorno al,circa il,dopo il,prima del,prima di,prima dell',fino a,fino al,fino all',sino al,a partire dal,a partire da".split(
    ",",
  ),
];

/** The same for a date that "del" joins to one of these: the date of a paper ("verbale del 22/6"). */
export const papersWithDates: readonly string[] = `legge decreto dpcm delibera deliberazione determina determinazione
  ordinanza circolare nota pec lettera mail email verbale prot protocollo convenzione bozza scheda bando avviso
  documento sua vostra vs`.split(/\s+/);

/** A number before these counts them, and is no day: "il 12 comuni". */
export const countedThings: readonly string[] =
  "comuni\\b enti\\b sindaci\\b assessori\\b persone partecipanti\\b incontri\\b riunioni\\b or[ae]\\b minut giorn settiman mes[ie]\\b ann[io]\\b euro".split(
    " ",
  );

/** They put a meeting in the past. */
export const wordsOfWhatWas: readonly string[] = `visto vista visti viste rivisto rivista rivisti incontrato incontrata
  incontrati incontrate fatto fatta fatti accolto ricevuto tenuto tenuta tenuti svolto svolta svolti stato stata stati effettuato effettuata tenutosi tenutasi
  svoltosi svoltasi avvenuto avvenuta avutosi avuto avuta riunito
  riuniti c'era c'erano era erano partecipato andato andata andati andate venuto venuta venuti venute met held had was were saw`.split(
  /\s+/u,
);

/** They put it ahead. */
export const wordsOfWhatWillBe: readonly string[] =
  `vedremo vedro incontreremo incontrero faremo avremo terremo troviamo rivediamo ritroviamo riuniamo rivedremo troveremo ritroveremo riuniremo saremo sara
  saranno tocca tocchera vediamo incontriamo facciamo andremo parteciperemo prossimo prossima confermato confermata calendarizzato calendarizzata fissato fissata fissati previsto prevista previsti programmato
  programmata convocato convocata agenda calendario scheduled will`.split(/\s+/u);
