// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { type Source, type Span, sourceOf } from "../engine/source.ts";
import { type Token, tokensOf } from "../engine/tokens.ts";
import { topicWords, wordsOfWhoever } from "../words/body-words.ts";
import { unionWords, wordsBesideUnion } from "../words/name-words.ts";
import { officesOfPeople, wordsAfterPeople } from "../words/people-words.ts";
import { wordsInPlaces } from "../words/place-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import { bodyIndexOf } from "./body-index.ts";
import { doubtOf } from "./doubt-of.ts";
import { nounOf } from "./name-told.ts";
import { nameAMeeting, namedAsAPerson } from "./named-as-a-person.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { isToldApart, placedIn } from "./placed-in.ts";
import { isPresumed, namePieces, placeAmong } from "./places.ts";
import { saidBeside, whoElseMet, whoMet } from "./who-met.ts";
import { nameOfOneOfTheirs } from "./whose.ts";

export type BodiesReading = {
  /** In the order in which they are named, each once. */
  readonly bodies: readonly BodyId[];
  readonly doubts: readonly BodyDoubt[];
};

const mostDoubts = 20;
/** The longest name has fewer, with what leads to it. */
const mostWordsOfAName = 12;

/**
 * The bodies that a text names. The longest name wins ("Lastra a Signa" over "Signa"). Nothing is dropped in silence:
 * what is neither a body nor a small word between bodies is a doubt, and so is a body told in one breath with it
 * ("Regione Lazio", "senza Vaglia", "Fiesole?"). A doubt's text read again is a doubt again.
 */
export function readBodies(text: string | Source, register: BodyRegister): BodiesReading {
  const source = sourceOf(text);
  const { bodies, doubts } = readPhrases(phrasesOf(tokensOf(source), bodyIndexOf(register)), source.typed);
  return { bodies, doubts };
}

type PlacesOfBodies = {
  /** Where each body is named, in their order, and what is asked; and the place beside them, as typed. */
  readonly spans: readonly Span[];
  readonly doubted: readonly Span[];
  readonly place: string;
  readonly placeSpan?: Span;
  /** It is one by what it is called alone. */
  readonly isPlacePresumed?: true;
};

/**
 * As `readBodies`, with where everything stands, and the place beside them; empty when none was told. `isBesideBodies`:
 * they are known from elsewhere.
 */
export function readBodiesAndPlace(
  source: Source,
  register: BodyRegister,
  isBesideBodies = false,
): BodiesReading & PlacesOfBodies {
  const phrases = phrasesOf(tokensOf(source), bodyIndexOf(register));
  const { placed = [], next, town } = placeAmong(phrases, isBesideBodies) ?? {};
  const name = namePieces(placed);
  const placeSpan = { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
  const named = source.typed.slice(placeSpan.start, placeSpan.end);
  const place = town === undefined ? named : `${named}, ${textOf(town, source.typed)}`;
  return {
    ...readPhrases(
      phrases.filter((phrase) => phrase !== town && !placed.includes(phrase)),
      source.typed,
    ),
    place,
    ...(place === "" ? {} : { placeSpan }),
    ...(town !== undefined || isPresumed(placed, next) ? { isPlacePresumed: true } : {}),
  };
}

function textOf({ pieces }: Phrase, text: string): string {
  const { start, end } = spanOf(pieces.filter(({ kind }) => kind === "body"));
  return text.slice(start, end);
}

function readPhrases(
  found: readonly Phrase[],
  text: string,
): BodiesReading & Pick<PlacesOfBodies, "spans" | "doubted"> {
  const phrases = withAllOfThem(withoutPartsAtTheEnd(found, text));
  const bodies = new Map<BodyId, Span>();
  const doubts: BodyDoubt[] = [];
  const doubted: Span[] = [];
  const isAnybodyNamed = phrases.some(({ pieces }) => pieces.some(({ kind }) => kind === "body"));
  let noun = "";
  const tellsAMeeting = nameAMeeting(phrases);
  let told = 0;
  for (const [at, phrase] of phrases.entries()) {
    const isApart = isToldApart(phrases, at);
    if (at < told || (isAnybodyNamed && isOfAnOffice(phrase) && !isApart)) continue;
    const person = namedAsAPerson(phrases, at, text, tellsAMeeting);
    if (person !== undefined) {
      const start = text.indexOf(person.doubt.text);
      doubts.push(person.doubt);
      doubted.push({ start, end: start + person.doubt.text.length });
      told = at + person.phrases;
      continue;
    }
    const who = whoMet(phrase.pieces, text) ?? whoElseMet(phrase, phrases[at + 1], text);
    const beside = saidBeside(phrases, at, text) ?? (who && [who]);
    if (beside !== undefined) {
      doubts.push(...beside);
      if (beside.length > 0) doubted.push(spanOf(phrase.pieces));
      continue;
    }
    const reading = readPhrase(phrase, text, noun, isApart);
    noun = nounOf(phrase.pieces, noun);
    for (const id of reading.bodies) if (!bodies.has(id)) bodies.set(id, spanOfBody(phrase, id));
    const name = nameOfOneOfTheirs(phrases, at, text);
    doubts.push(
      ...reading.doubts.map((doubt) =>
        placedIn(name === undefined ? doubt : { ...doubt, person: name }, phrases, at, text),
      ),
    );
    if (reading.doubts.length > 0) doubted.push(spanOf(phrase.pieces));
  }
  return { bodies: [...bodies.keys()], doubts: fewer(doubts), spans: [...bodies.values()], doubted };
}

/** "…, bilancio e mensa": what stands apart at the end, in small letters, and names no body, is one thing. */
function withoutPartsAtTheEnd(phrases: readonly Phrase[], text: string): readonly Phrase[] {
  const at = phrases.findLastIndex(({ joint }) => joint === "separator");
  const [first, ...others] = phrases.slice(at);
  const pieces = [first, ...others].flatMap((phrase) => phrase?.pieces ?? []);
  const isOne =
    others.length > 0 && others.every(({ joint, pieces: [one] }) => joint === "and" && one?.kind === "word");
  const areWords = first?.pieces[0]?.kind === "word" && pieces.every(({ kind }) => kind === "word" || kind === "small");
  const words = text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  if (first === undefined || at < 1 || !isOne || !areWords || /[\p{Lu}\d]/u.test(words)) return phrases;
  return [...phrases.slice(0, at), { joint: first.joint, pieces }];
}

/** "Con Signa e Vaglia, tutti nella nostra sede": all those that were named, and no others. */
function withAllOfThem(phrases: readonly Phrase[]): readonly Phrase[] {
  let named = 0;
  return phrases.map(({ joint, pieces }) => {
    const before = named;
    const told = pieces.map((piece): Piece => {
      const areNamed = named > 1 && (joint === "separator" || named > before);
      if (piece.words === "tutti" && areNamed) return { ...pieceWithoutMatch(piece), kind: "small" };
      if (piece.match?.isCertain === true) named += 1;
      return piece;
    });
    return { joint, pieces: told };
  });
}

const pieceWithoutMatch = ({ match: _match, ...piece }: Piece) => piece;

function spanOfBody({ pieces }: Phrase, id: BodyId): Span {
  return spanOf(pieces.filter(({ kind, match }) => kind === "body" && match?.bodies.includes(id)));
}

function spanOf(pieces: readonly Piece[]): Span {
  const told = pieces.filter(({ kind }) => kind !== "small");
  const [first] = told.length > 0 ? told : pieces;
  return { start: first?.start ?? 0, end: (told.at(-1) ?? pieces.at(-1))?.end ?? 0 };
}

function readPhrase({ pieces }: Phrase, text: string, noun: string, isApart: boolean): BodiesReading {
  const named = pieces.filter(({ kind }) => kind === "body");
  const isPlain = pieces.every(isOfNames);
  const [first] = named;
  if (isPlain && isOfAnother(pieces)) return { bodies: [], doubts: [doubtOf(pieces, named, text)] };
  if (named.length > 1 && isOfAUnion(first) && isPlain) {
    return { bodies: [], doubts: [doubtOf(pieces, named.slice(1), text)] };
  }
  if (named.length > 0 && isPlain) {
    const asked = named.filter(({ match }) => !match?.isCertain);
    return {
      bodies: named.flatMap(({ match }) => (match?.isCertain ? match.bodies : [])),
      doubts: asked.map((piece) => {
        const doubt = doubtOf([piece], [piece], text);
        const isOne = doubt.candidates.length === 1 || piece.match?.isGroup === true;
        return isOne ? { ...doubt, isNamed: true } : doubt;
      }),
    };
  }
  const saysNothing = pieces.every(({ kind }) => kind === "small" || kind === "leading");
  if (!saysNothing || named.length > 0) return { bodies: [], doubts: [doubtOf(pieces, named, text, noun)] };
  const isOfATopic = isApart || (pieces.length > 1 && topicWords.has(pieces[0]?.words ?? ""));
  const topic = text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0).replace(/\s{2,}/gu, " ");
  return { bodies: [], doubts: isOfATopic ? [{ text: topic, candidates: [] }] : [] };
}

/** "L'ASL di Empoli": one body, called by where it is, or by whose it is. */
function isOfAnother(pieces: readonly Piece[]): boolean {
  const named = pieces.flatMap(({ kind, match }, at) => (kind === "body" && match?.isCertain === true ? [at] : []));
  return named.slice(1).some((at, place) => {
    const between = pieces.slice((named[place] ?? 0) + 1, at);
    return between.some(({ words }) => wordsAfterPeople.has(words)) && between.every(isBesideNames);
  });
}

/** "Unione", "Unione di Comuni": which one is said after it. */
function isOfAUnion(piece: Piece | undefined): boolean {
  const [union = "", ...words] = piece?.words.split(" ") ?? [];
  return unionWords.has(union) && words.every((word) => wordsBesideUnion.has(word));
}

/** "Col sindaco e il comandante", "dal vicesindaco", beside the names of bodies: an office is nobody's name. */
function isOfAnOffice({ pieces }: Phrase): boolean {
  const isOffice = ({ words }: Piece) => officesOfPeople.has(words.replace(/\.$/u, ""));
  const isBeside = ({ kind, words }: Piece) => kind === "small" || (kind === "leading" && wordsOfWhoever.has(words));
  return pieces.every((piece) => isBeside(piece) || isOffice(piece));
}

function isBesideNames({ kind }: Piece): boolean {
  return kind === "small" || kind === "introducer";
}

const isOfNames = (piece: Piece) => piece.kind === "body" || isBesideNames(piece);

/** Whether words name bodies and say nothing else of them: no denial, no question, no word that nobody knows. */
export function isPlainlyNamed(text: string | Source, register: BodyRegister): boolean {
  const phrases = phrasesOf(tokensOf(text), bodyIndexOf(register));
  return phrases.every(({ pieces }) => pieces.every(isOfNames));
}

/** Whether any is named, known or new. */
export function tellsBodies({ bodies, doubts }: BodiesReading): boolean {
  return bodies.length > 0 || doubts.some(({ candidates, isNewName }) => candidates.length > 0 || isNewName === true);
}

/** Whether words name any. */
export function namesBodies(text: string | Source, register: BodyRegister): boolean {
  return tellsBodies(readBodies(text, register));
}

/** Whether the first words are the name of a body, or lead to one: "il Comune di Signa, ieri". */
export function beginsWithABody(tokens: readonly Token[], register: BodyRegister): boolean {
  const [{ pieces } = { pieces: [] }] = phrasesOf(tokens.slice(0, mostWordsOfAName), bodyIndexOf(register));
  const at = pieces.findIndex(({ kind }) => kind === "body");
  return at !== -1 && pieces.slice(0, at).every(({ kind, words }) => kind === "introducer" || wordsInPlaces.has(words));
}

/** At most `mostDoubts`: beyond them the last one holds the words of all that are left. */
function fewer(doubts: readonly BodyDoubt[]): readonly BodyDoubt[] {
  if (doubts.length <= mostDoubts) return doubts;
  const rest = doubts.slice(mostDoubts - 1).map(({ text }) => text);
  return [...doubts.slice(0, mostDoubts - 1), { text: rest.join(", "), candidates: [] }];
}
