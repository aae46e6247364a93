// SPDX-License-Identifier: EUPL-1.2
import { plainArticles, verbsOfWhoMeets, wordsOfMeetings, wordsOfThoseThere } from "../words/body-words.ts";
import { months, wordsOfWhatWas } from "../words/day-words.ts";
import { wordsOfSubjects } from "../words/line-words.ts";
import {
  buildings,
  placeNouns,
  rooms,
  wordsBeforePlaces,
  wordsInPlaces,
  wordsOfNoPlace,
} from "../words/place-words.ts";
import type { Phrase } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** The phrases of a place, with the one after them; `town`: where it is, told elsewhere. */
type PlaceTold = { readonly placed: readonly Phrase[]; readonly next?: Phrase | undefined; readonly town?: Phrase };

const mostPieces = 8;
const namesOfMonths = new Set(months.map(([name]) => name));

/**
 * The one place that a line tells ("in palazzo medici", "presso il Comune di Signa"), or the two where one is the town
 * of the other; a place is only taken beside bodies that were met, and when no name follows it that might be one more of them.
 */
export function placeAmong(phrases: readonly Phrase[], areBodiesKnown = false): PlaceTold | undefined {
  const from = phrases.findIndex((phrase, at) => isPlace(phrase) || leadsToAPlace(phrase, phrases[at + 1]));
  if (from === -1) return undefined;
  let to = from;
  const goesOn = (next: Phrase | undefined) =>
    isPlace(next) && (next?.joint === "none" || (next?.joint === "separator" && isRoom(next)));
  // "Presso la sede dell'unione, Borgo San Lorenzo, con Vicchio": the town where that is.
  const isTown = (at: number) =>
    phrases[at]?.joint === "separator" &&
    namesABody(phrases[at] as Phrase) &&
    (phrases[at + 1]?.joint === "link" || phrases[at]?.pieces[0]?.kind === "leading") &&
    phrases[from]?.pieces.slice(0, 2).some(({ words }) => placeNouns.has(words)) === true;
  // "A Pontassieve nella sede dell'unione".
  const leads = (next: Phrase | undefined) =>
    next?.joint === "none" && next.pieces.length === 1 && wordsBeforePlaces.has(next.pieces[0]?.words ?? "");
  const isLed = (at: number) => leads(phrases[at]) && phrases[at + 1]?.joint === "none" && goesOn(phrases[at + 1]);
  while (goesOn(phrases[to + 1]) || isLed(to + 1)) to += isLed(to + 1) ? 2 : 1;
  if (isTown(to + 1)) to += 1;
  const others = phrases.filter((_, index) => index < from || index > to);
  const next = phrases[to + 1];
  const isAlone = !others.some(isPlace);
  const isClosed =
    next === undefined ||
    next.joint === "link" ||
    (next.joint === "separator" && mayBeABuilding(phrases[to] as Phrase)) ||
    beginsWithAVerb(next) ||
    beginsWithPeople(next) ||
    saysWhoWasThere(next) ||
    !next.pieces.some(({ kind }) => kind === "body");
  const beside = others.find(({ pieces }) => pieces.some(({ kind }) => kind === "body"));
  const isMet = beside !== undefined && saysAlso(beside) && phrases.slice(from, to + 1).some(namesABody);
  if (!isAlone) return apartFromTheTown(phrases, areBodiesKnown);
  return isClosed && (areBodiesKnown || beside !== undefined) && !isMet
    ? { placed: phrases.slice(from, to + 1), next }
    : undefined;
}

/** "A Rufina incontro con Londa nella sala della Pro Loco": Rufina is where that is. */
function apartFromTheTown(phrases: readonly Phrase[], areBodiesKnown: boolean): PlaceTold | undefined {
  const [town, ...towns] = phrases.filter((phrase) => isPlace(phrase) && namesABody(phrase));
  if (town === undefined || towns.length > 0) return undefined;
  const others = phrases.filter((phrase) => phrase !== town);
  const told = others.filter(isPlace).length === 1 ? placeAmong(others, areBodiesKnown) : undefined;
  return told && { ...told, town };
}

/** "Sono stata a Sesto, c'erano anche Campi": whoever they are beside was met too. */
function saysAlso({ pieces }: Phrase): boolean {
  const first = pieces.findIndex(({ kind }) => kind === "body");
  return pieces.slice(0, Math.max(first, 0)).some(({ words }) => words === "anche" || words === "pure");
}

/** "A Sesto", and no building in it: "nella biblioteca di Sesto" is where. */
function namesABody({ pieces }: Phrase): boolean {
  return pieces.every(({ kind }) => kind !== "word") && pieces.some(({ match }) => match?.isCertain === true);
}

/** What a place is called, without the word that leads to it; with it before a town, and then what is there: "a Pontassieve nella sede". */
export function namePieces(phrases: readonly Phrase[]): readonly Piece[] {
  const [first, ...others] = phrases.flatMap(({ pieces }) => pieces);
  const isLeading = ({ kind, words }: Piece) => kind === "leading" && !placeNouns.has(words);
  const isOfATown = others[0]?.kind === "body" && others.some(isLeading);
  const leads = first !== undefined && isLeading(first) && !isOfATown;
  const pieces = first === undefined || leads ? others : [first, ...others];
  const isNamed = ({ kind, words }: Piece) => kind !== "small" || wordsOfMeetings.has(words);
  return pieces.slice(pieces.findIndex(isNamed), pieces.findLastIndex(isNamed) + 1);
}

/** "A Marradi, ho incontrato Vaglia": Marradi and Vaglia are not in one list. */
function beginsWithAVerb({ pieces }: Phrase): boolean {
  const before = pieces.slice(
    0,
    pieces.findIndex(({ kind }) => kind !== "small"),
  );
  return before.some(({ words }) => wordsOfWhatWas.includes(words) || verbsOfWhoMeets.has(words));
}

/** "In palazzo medici il sindaco di Vaglia". */
function beginsWithPeople({ pieces: [first, second] }: Phrase): boolean {
  return [first, plainArticles.has(first?.words ?? "") ? second : undefined].some((one) => one?.kind === "introducer");
}

/** "In sala Macconi: presenti Signa e Vaglia". */
function saysWhoWasThere({ pieces: [first] }: Phrase): boolean {
  return first?.kind === "small" && wordsOfThoseThere.has(first.words);
}

/** "in comune a Pontassieve". */
function leadsToAPlace({ pieces: [leading, ...others] }: Phrase, next: Phrase | undefined): boolean {
  const isIntroducer = others.length > 0 && others.every(({ kind }) => kind === "introducer" || kind === "small");
  return leading?.kind === "leading" && isIntroducer && next?.joint === "none" && isPlace(next);
}

/** Whether a place is only taken for one: by what it is called, or in words that may go on, or mean another. */
export function isPresumed(placed: readonly Phrase[], next: Phrase | undefined): boolean {
  const pieces = placed.flatMap((phrase) => phrase.pieces);
  const isAsked = pieces.some(({ match }) => match?.isCertain === false);
  const isLed = placed.some((phrase) => phrase.pieces.length === 1 && phrase.pieces[0]?.kind === "leading");
  // "In Palazzo Vecchio vediamo Signa".
  const endsAtAVerb = next?.joint === "none" && beginsWithAVerb(next);
  const isUnknown = isAsked || pieces.some(({ kind }) => kind === "word");
  return placed.some(mayBeABuilding) || (isLed && isAsked) || (endsAtAVerb && isUnknown);
}

/** "Sala Pistelli", "Sala di Lorenzo", and nobody beside it who was surely met. */
function isRoom({ pieces }: Phrase): boolean {
  const [first] = pieces;
  const isOfItsName = ({ kind, match }: Piece) => kind === "word" || kind === "small" || match?.isCertain === false;
  return rooms.has(first?.words ?? "") && pieces.length > 1 && pieces.every(isOfItsName);
}

/** "Villa Bandini", "municipio di Signa": by what it is called it may be where they met. */
export function mayBeABuilding(phrase: Phrase): boolean {
  const [first, ...others] = phrase.pieces;
  const isOfIt = ({ kind }: Piece) => kind === "word" || kind === "small" || kind === "introducer" || kind === "body";
  const isCalledSo = first?.kind === "word" && buildings.has(first.words) && others.length > 0;
  return isCalledSo && others.every(isOfIt) && !isRoom(phrase);
}

/** "Al cantiere della scuola nuova": where it was, in words that nobody knows. */
export function leadsToWhere({ pieces: [leading, ...others] }: Phrase): boolean {
  const [word = ""] = others[0]?.words.split(" ") ?? [];
  const isOfNoPlace =
    isUnderWay(others) || wordsOfNoPlace.has(word) || wordsOfSubjects.has(word) || namesOfMonths.has(word);
  return leading?.kind === "leading" && wordsBeforePlaces.has(leading.words) && !isOfNoPlace;
}

/** "In corso di firma", "in via di definizione". */
function isUnderWay([noun, of, what]: readonly Piece[]): boolean {
  return (
    of?.words === "di" && (noun?.words === "corso" || (noun?.words === "via" && /zione$/u.test(what?.words ?? "")))
  );
}

function isPlace(phrase: Phrase | undefined): boolean {
  if (phrase?.joint === "separator" && (isRoom(phrase) || mayBeABuilding(phrase))) return true;
  const [leading, ...others] = phrase?.pieces ?? [];
  if (leading?.kind !== "leading" || !wordsBeforePlaces.has(leading.words)) return false;
  const last = others.findLastIndex(({ kind }) => kind !== "small");
  const hasOtherWords = others
    .slice(0, last)
    .some(({ kind, words }) => kind === "small" && !wordsInPlaces.has(words) && !wordsOfMeetings.has(words));
  const [first, ...rest] = others.filter(({ kind }) => kind !== "small");
  if (first === undefined || others.length > mostPieces || hasOtherWords) return false;
  const isFreelyNamed = placeNouns.has(first.words) && first.kind === "word";
  if (first.words === "casa" && rest.length === 0) return false;
  if (isUnderWay(others)) return false;
  const isBody = (piece: Piece) => piece.kind === "introducer" || piece.match !== undefined;
  if (isFreelyNamed) return rest.every((piece) => piece.kind === "word" || isBody(piece));
  return [first, ...rest].every(isBody) && [first, ...rest].some(({ match }) => match !== undefined);
}
