import type { BodyId } from "#domain/body.ts";

/** The words around bodies, folded: lower case, no accents. */

/** Small words that name nobody, and may stand between bodies. */
export const connectors: ReadonlySet<string> = new Set(
  `con il lo la i gli le l' un uno una del dello della dell' dei degli delle di da dal dai dalla e ed anche pure piu
  insieme presente presenti c' erano era ce tra fra incontro incontrato incontrati riunione call and with the of
  abbiamo visto sentito fatto`.split(/\s+/),
);

/** Words that lead to a body and name none by themselves. */
export const introducers: ReadonlySet<string> = new Set(
  `comune comuni sindaco sindaca sindaci sindache assessore assessora assessori segretario segretaria segretari
  rappresentanti rappresentante amministrazione amministrazioni ente enti municipality`.split(/\s+/),
);

/** Generic words: alone they never decide which body is meant. */
export const genericWords: ReadonlySet<string> = new Set(
  `comune comuni unione unioni citta metropolitana metropolitano montana provincia circondario san santa santo val valle
  sul sulla a in di del della dell' dei e ed camera azienda studi borgo bagno monte castel
  limite terme centro pesa arno senio sieve lorenzo fiorentino valdarno`.split(/\s+/),
);

/** Before a name they make a place of it, not a body that was met. */
export const placeWords: ReadonlySet<string> = new Set(["a", "ad", "in", "presso", "al", "alla", "nel", "nella", "at"]);

/** After a name that is also a number they make a number of it: "sesto incontro". */
export const countedWords: ReadonlySet<string> = new Set(["incontro", "appuntamento", "tavolo", "giro", "meeting"]);

const unions: readonly BodyId[] = [
  "unione-valdarno-e-valdisieve",
  "unione-montana-mugello",
  "unione-chianti-fiorentino",
  "circondario-empolese-valdelsa",
];

/** What must always be asked, and the bodies it may mean: homonyms, Comuni that have ceased, parts and groups. */
export const askedNames: ReadonlyMap<string, readonly BodyId[]> = new Map<string, readonly BodyId[]>([
  ["barberino", ["barberino-di-mugello", "barberino-tavarnelle"]],
  ["barberino val d' elsa", ["barberino-tavarnelle"]],
  ["barberino valdelsa", ["barberino-tavarnelle"]],
  ["tavarnelle val di pesa", ["barberino-tavarnelle"]],
  ["borgo", ["borgo-san-lorenzo"]],
  ["bagno", ["bagno-a-ripoli"]],
  ["antella", ["bagno-a-ripoli"]],
  ["grassina", ["bagno-a-ripoli"]],
  ["firenze", ["firenze", "citta-metropolitana-firenze"]],
  ["palazzo vecchio", ["firenze"]],
  ["palazzo medici", ["citta-metropolitana-firenze"]],
  ["provincia", ["citta-metropolitana-firenze"]],
  ["provincia di firenze", ["citta-metropolitana-firenze"]],
  ["mugello", ["unione-montana-mugello", "barberino-di-mugello"]],
  ["chianti", ["unione-chianti-fiorentino", "greve-in-chianti"]],
  ["le signe", ["signa", "lastra-a-signa"]],
  ["unione", unions],
  ["unioni", unions],
  ["unione di comuni", unions],
  ["unione dei comuni", unions],
  ["unione fiesole vaglia", ["fiesole", "vaglia"]],
  ["unione di fiesole e vaglia", ["fiesole", "vaglia"]],
  ["san piero", ["scarperia-e-san-piero"]],
  ["san piero a sieve", ["scarperia-e-san-piero"]],
  ["scarperia", ["scarperia-e-san-piero"]],
  ["figline valdarno", ["figline-e-incisa-valdarno"]],
  ["incisa", ["figline-e-incisa-valdarno"]],
  ["incisa in val d' arno", ["figline-e-incisa-valdarno"]],
  ["incisa valdarno", ["figline-e-incisa-valdarno"]],
]);

/** Groups that may mean all the likely Comuni: asked. */
export const groupNames: ReadonlySet<string> = new Set([
  "tutti",
  "tutti i comuni",
  "i 12 comuni",
  "12 comuni",
  "i dodici comuni",
  "dodici comuni",
  "tutti i sindaci",
]);

/** Words that lie one typing error from a body and mean something else: other places, and common words. */
export const otherWords: ReadonlySet<string> = new Set(
  `siena napoli prato pisa lucca livorno grosseto arezzo massa carrara pistoia roma milano torino genova bologna venezia
  palermo bari cagliari trieste perugia ancona aosta trento potenza catanzaro campobasso modena parma ferrara ravenna
  rimini forli cesena piacenza verona padova vicenza treviso brescia bergamo como lecco cremona mantova pavia varese
  novara asti cuneo alessandria savona imperia spezia terni viterbo rieti latina frosinone aquila pescara chieti teramo
  caserta salerno benevento avellino foggia brindisi lecce taranto matera cosenza crotone reggio messina catania siracusa
  ragusa agrigento trapani sassari nuoro oristano poppi certosa voglia vaglio
  foglia maglia taglia paglia soglia moglie veglia vigilia campo montale
  rufino`.split(/\s+/),
);
