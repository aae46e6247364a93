// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyKind } from "#domain/body.ts";
import { meaningsIn, phrasesIn, wordsIn } from "./lists.ts";

/** The words of bodies' names, folded: lower case, no accents. */

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

/**
 * What must always be asked, and the bodies it may mean: homonyms, Comuni that have ceased in full, parts and groups.
 * Names as they are written, folded; a body that the register lacks is left out.
 */
export const askedNames: ReadonlyMap<string, readonly BodyId[]> = meaningsIn(
  `
  barberino-di-mugello+barberino-tavarnelle: barberino
  pontassieve: ponte a sieve
  barberino-tavarnelle: barberino val d'elsa, barberino valdelsa, tavarnelle val di pesa, tavernelle
  borgo-san-lorenzo: borgo, san lorenzo
  bagno-a-ripoli: bagno, antella, grassina
  capraia-e-limite: capraia, limite
  firenze+citta-metropolitana-firenze: firenze
  firenze: palazzo vecchio
  citta-metropolitana-firenze: palazzo medici, palazzo medici riccardi, provincia, provincia di firenze, metropolitana
  unione-montana-mugello+barberino-di-mugello: mugello
  unione-chianti-fiorentino+greve-in-chianti: chianti
  unione-valdarno-e-valdisieve+figline-e-incisa-valdarno: valdarno
  signa+lastra-a-signa: le signe, due signe, signe
  calenzano+campi-bisenzio+sesto-fiorentino+signa+lastra-a-signa+scandicci: piana, comuni della piana
  unione-valdarno-e-valdisieve+unione-montana-mugello+unione-chianti-fiorentino+circondario-empolese-valdelsa: unione,
    unioni, unione di comuni, unione dei comuni
  unione-montana-mugello: unione montana
  scarperia-e-san-piero: san piero, san piero a sieve, scarperia
  figline-e-incisa-valdarno: figline valdarno, incisa, incisa in val d'arno, incisa valdarno`,
  (bodies) => bodies.split("+"),
);

/** Those of them that are parts of the country: of somebody there, it is said who. */
export const areas = wordsIn("mugello chianti valdarno valdisieve valdelsa piana");

/** Those of them that mean all of their bodies at once. */
export const namesOfSmallGroups: ReadonlySet<string> = new Set(
  phrasesIn(`
  le signe, due signe, signe, piana, comuni della piana`),
);

/** "I Comuni dell'Unione del Mugello": they may be meant, or what they made. */
export const wordsOfMany = wordsIn("unione unioni circondario citta metrocitta metropolitana");

/** Said of a union of Comuni: with Comuni after it, these are meant, or the union they once made. */
export const unionWords = wordsIn("unione unioni");

export const wordsBesideUnion = wordsIn("di dei comuni");

/** What the first words of a name say of its kind, where they are plain. */
export const kindsSaidByNames: readonly (readonly [BodyKind, RegExp])[] = [
  ["comune", /^comune (?:di|del|dello|della|dell'|dei|degli) ?\p{L}/u],
  ["citta-metropolitana", /^(?:citta metropolitana|metrocitta) (?:di |d')?\p{L}/u],
  ["unione", /^unione (?!(?:dei |di )?comuni$)\p{L}/u],
  ["regione", /^regione \p{L}/u],
];

/** Words of unions that are none of Comuni: "Unione Sportiva Signa", "Unione Europea". */
export const unionsOfOthers = wordsIn(`
  agricoltori artigiani artigianato astensione ciechi ciclistica coltivatori commercianti consumatori donne europea
  europeo industriali industriale inquilini italiana italiano nazionale operaia popolare proprietari sindacale sportiva
  sportivo sportive studenti utenti volontari`);

/** Groups that may mean all the likely Comuni: asked. */
export const groupNames: ReadonlySet<string> = new Set(
  phrasesIn(`
  tutti, tutti i comuni, tutti gli enti, tutti e 12, tutti e dodici, i 12 comuni, 12 comuni, i dodici comuni,
  dodici comuni, i 12 sindaci, 12 sindaci, i dodici sindaci, dodici sindaci, tutti i sindaci,
  comuni della grande firenze, grande firenze`),
);

/** Common words one typing error away from a name that is long enough to be misspelt: never a typing error. */
export const otherWords = wordsIn(`
  voglia foglia maglia taglia paglia soglia veglia raglia faglia caglia vaglio vaglie
  vecchio vischio nicchio picchio vicchi
  lastre lastri lastro mastra astra nastra castra
  regioni ragione ragioni legione regine toscano toscani toscane prefetture circondari
  testo resto gesto cesto vigna signora signor sigla vince vinti vincoli onda ronda sonda fonda grave campo capi
  impronta religione dicono
  pelato pelavo pelano pelaga empori rufino marrani marroni certosa`);
