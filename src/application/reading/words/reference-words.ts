// SPDX-License-Identifier: EUPL-1.2

import { wordsIn } from "./lists.ts";
import { singularOf } from "./nouns.ts";

/** The words by which a meeting told already is named, folded. */

/** A word that names one: "l'incontro", "quella", "l'ultimo". */
export const wordsForAMeeting: readonly string[] = [
  ...singularOf("meeting", "contact"),
  ..."incontri quello quella quell' ultimo ultima last".split(" "),
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
  per di the to from of for at`);

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

/** They lead to whoever was met there, and to no day. */
export const wordsBeforeAPlaceOfIt = wordsIn("a ad presso");

/** What is said of it begins with one of these. */
export const wordsAfterAReference = wordsIn(`
  al all' ad to era erano e' sara non si c' ce ha hanno va viene risulta che perche poiche was is`);

/** Whoever was at the last meeting. */
export const waysOfTheSamePeople =
  "(?<!\\p{L})(?:(?:con|coi|col|with)\\s+(?:(?:gli|le|i|the)\\s+)?(?:(?:medesim|stess)[ie]|same)(?:\\s+(?:persone|enti|comuni|partecipanti|people|bodies))?|(?:di\\s+nuovo|ancora|sempre)\\s+con\\s+loro)(?!\\p{L}|\\s+d(?:i|el|ell')\\s)";

/** At the beginning: what was talked of there is talked of again. */
export const waysOfTheSame =
  "idem|(?:(?:la|the)\\s+)?(?:stessa\\s+(?:cosa|riunione)|same(?:\\s+(?:thing|again|meeting))?)|(?:lo\\s+)?stesso\\s+incontro";

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
