import type { Token } from "../engine/tokens.ts";
import { adjectivesThatMatter, formOfAsides, particlesOfAsides } from "../words/asides.ts";
import {
  absentees,
  ands,
  articles,
  connectors,
  countedWords,
  introducers,
  links,
  negations,
  offices,
  ordinals,
  people,
  placeNouns,
  placeWords,
  plainArticles,
  provinces,
  titles,
  titlesOfOurOwn,
  topicWords,
  unionWords,
  wordsAfterInstead,
  wordsAfterPeople,
  wordsInsideNames,
  wordsOfAbsence,
  wordsOfBetween,
  wordsOfCompany,
  wordsOfMany,
  wordsOfPresence,
  wordsOfReception,
  wordsOfWhoever,
} from "../words/body-words.ts";
import { wordsOfWhatWas } from "../words/tense-words.ts";
import type { BodyIndex } from "./body-index.ts";
import type { BodyMatch } from "./body-match.ts";

/**
 * One or more words of a phrase and what they do in it: name a body, lead to one, join, or say what is not known
 * ("word"). "leading" words say that what follows is no body that was met: a place, a topic, a negation.
 */
export type Piece = {
  readonly kind: "body" | "word" | "small" | "introducer" | "leading" | "negation" | "question";
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly match?: BodyMatch;
};

/** Words that belong together, and how they are joined to those before. */
export type Phrase = { readonly joint: Joint; readonly pieces: readonly Piece[] };

/** "none": only a place, a topic or a negation begins here, with no sign between. */
type Joint = "and" | "separator" | "link" | "none";

/** The phrases of a text, in order. A phrase is about one thing: names in one phrase are told in one breath. */
export function phrasesOf(tokens: readonly Token[], index: BodyIndex): readonly Phrase[] {
  const phrases: { joint: Joint; pieces: Piece[] }[] = [{ joint: "link", pieces: [] }];
  const current = () => phrases.at(-1)?.pieces ?? [];
  const begin = (joint: Joint) => phrases.push({ joint, pieces: [] });
  for (let at = 0; at < tokens.length; ) {
    const { word } = tokens[at] as Token;
    if (isAbsentInBrackets(tokens, at)) {
      current().push(pieceAt(tokens, at + 1, 1, "negation"));
      begin("link");
      at += 3;
      continue;
    }
    if (isPeopleAfterAPlace(tokens, at, current()) || isVerbAfterAPlace(tokens, at, current())) begin("none");
    const size =
      fillingAt(tokens, at) || nameOfAPersonAt(tokens, at, index) || nameOfThatPersonAt(tokens, at, phrases.at(-2));
    const found = size > 0 ? undefined : longestMatch(tokens, at, index);
    const joint = found === undefined && size === 0 ? jointAt(tokens, at) : undefined;
    if (joint !== undefined) {
      begin(joint);
    } else if (found === undefined) {
      const kind =
        size > 0
          ? "small"
          : isInsideAName(tokens, at, current(), index)
            ? "word"
            : isInstead(tokens, at)
              ? "negation"
              : kindOf(word);
      if (kind === "leading" || kind === "negation") begin("none");
      current().push(pieceAt(tokens, at, Math.max(size, 1), kind));
    } else {
      current().push(bodyAt(tokens, at, found, current(), index));
    }
    at += found?.size ?? Math.max(size, 1);
  }
  return gathered(phrases);
}

/** "Impruneta (assente)": of the name before it, and of no other. */
function isAbsentInBrackets(tokens: readonly Token[], at: number): boolean {
  const [open, word, close] = [0, 1, 2].map((place) => tokens[at + place]?.word ?? "");
  return open === "(" && close === ")" && wordsOfAbsence.has(word ?? "");
}

/** "Reggio nell'Emilia", "Sant'Angelo in Vado": between two capitalised words that nobody knows, a part of the name. */
function isInsideAName(tokens: readonly Token[], at: number, before: readonly Piece[], index: BodyIndex): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const isUnknown = before.at(-1)?.kind === "word" && last?.isCapital === true && last.word.length > 2;
  if (!isUnknown || !wordsInsideNames.has(tokens[at]?.word ?? "") || next?.isCapital !== true || next.isSeparator)
    return false;
  return !placeNouns.has(next.word) && longestMatch(tokens, at + 1, index) === undefined;
}

type Found = { readonly match: BodyMatch; readonly size: number };

function longestMatch(tokens: readonly Token[], at: number, index: BodyIndex): Found | undefined {
  const end = tokens.findIndex(({ isSeparator }, place) => place >= at && isSeparator);
  const most = Math.min(index.mostWords, (end === -1 ? tokens.length : end) - at);
  for (let size = most; size >= 1; size -= 1) {
    const match = index.match(tokens.slice(at, at + size).map(({ word }) => word));
    if (match !== undefined) return { match, size };
  }
  return undefined;
}

function bodyAt(
  tokens: readonly Token[],
  at: number,
  { match, size }: Found,
  before: readonly Piece[],
  index: BodyIndex,
): Piece {
  const piece = pieceAt(tokens, at, size, match.bodies.length === 0 ? "word" : "body");
  const isOrdinal = size === 1 && ordinals.has(piece.words) && articles.has(tokens[at - 1]?.word ?? "");
  if (isOrdinal)
    return { ...piece, start: tokens[at - 1]?.start ?? piece.start, match: { ...match, isCertain: false } };
  const comune = index.comuneNamed(piece.words.split(" "));
  const leading = before.findLast(({ kind }) => kind !== "small");
  const isLedTo = leading?.kind === "introducer";
  const isOfMany = leading?.words === "comuni" && wordsOfMany.has(piece.words.split(" ")[0] ?? "");
  if (isOfMany) return { ...piece, start: leading.start, match: { ...match, isCertain: false } };
  if (comune !== undefined && isLedTo) return { ...piece, match: { bodies: [comune], isCertain: true } };
  return { ...piece, match };
}

function pieceAt(tokens: readonly Token[], at: number, size: number, kind: Piece["kind"]): Piece {
  const told = tokens.slice(at, at + size);
  const words = told.map(({ word }) => word).join(" ");
  return { kind, start: told[0]?.start ?? 0, end: told.at(-1)?.end ?? 0, words };
}

/** "3° incontro", "3a riunione", "III incontro". */
const ordinalInSigns = /^(?:\d{1,3}[ao\u00b0\u00ba\u00aa]|[ivx]{2,})$/u;

/**
 * How many words here say nothing together: "sesto incontro", "fra noi", "il sig. sindaco", "il Segretario generale ha
 * visto". 0: none.
 */
function fillingAt(tokens: readonly Token[], at: number): number {
  const wordAt = (place: number) => tokens[place]?.word ?? "";
  const isOrdinal = ordinals.has(wordAt(at)) || ordinalInSigns.test(wordAt(at));
  const isOther = wordAt(at) === "altro" || wordAt(at) === "altra";
  if ((isOrdinal || isOther) && countedWords.has(wordAt(at + 1))) return 2;
  if (wordsOfBetween.has(wordAt(at)) && wordAt(at + 1) === "noi") return 2;
  if (titles.has(wordAt(at)) && introducers.has(wordAt(at + 1))) return 1;
  const isInBrackets = wordAt(at - 1) === "(" && wordAt(at + 1) === ")";
  if (isInBrackets && (provinces.has(wordAt(at)) || (tokens[at]?.isCapital === true && /^\p{L}{2}$/u.test(wordAt(at)))))
    return 1;
  const isSaid = (...words: readonly string[]) => words.every((word, index) => wordAt(at + index) === word);
  for (const verb of ["ha", "hanno"]) {
    if (isSaid(verb, "avuto", "luogo") || isSaid(verb, "preso", "parte")) return 3;
    if (isSaid(verb, "partecipato")) return 2;
  }
  if (isAside(tokens, at)) return 1;
  if (wordAt(at) === "a" && numbersOfPeople.has(wordAt(at + 1)) && !isNumberOfBodies(wordAt(at + 2))) return 2;
  if (offices.has(wordAt(at)) && wordAt(at + 1) === "ha" && wordsOfWhatWas.includes(wordAt(at + 2))) return 2;
  if (isSaid("da", "noi") || isSaid("di", "lavoro") || isSaid("gruppo", "tecnico")) return 2;
  if (isSaid("cabina", "di", "regia") || isSaid("gruppo", "di", "lavoro")) return 3;
  const isHeldBy = assemblies.has(wordAt(at)) && !wordsAfterPeople.has(wordAt(at + 1));
  if (isHeldBy) return 1;
  const isPurpose = (isSaid("per") || isSaid("x")) && articles.has(wordAt(at + 1)) && countedWords.has(wordAt(at + 2));
  if (isPurpose) return 3;
  const isOurOwn = titlesOfOurOwn.has(wordAt(at)) && wordAt(at + 1) === "generale" && wordAt(at + 2) === "ha";
  return isOurOwn && wordsOfWhatWas.includes(wordAt(at + 3)) ? 4 : 0;
}

/** "Proficua riunione", "incontro lungo e costruttivo": an adjective or an adverb beside a noun says nothing of who was there. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const isMade = ({ word, isCapital }: Token) =>
    !isCapital && formOfAsides.test(word) && !adjectivesThatMatter.has(word);
  const token = tokens[at];
  if (token === undefined || !isMade(token)) return false;
  const isBetween = (one: Token) => isMade(one) || ands.has(one.word) || particlesOfAsides.has(one.word);
  const before = tokens.slice(0, at).findLast((one) => !isBetween(one));
  const after = tokens.slice(at + 1).find((one) => !isBetween(one));
  return countedWords.has(before?.word ?? "") || countedWords.has(after?.word ?? "");
}

const mostWordsOfAName = 3;

/**
 * How many words here are the name of a person, who is told to be of somebody: after a title or what leads to a body,
 * before "di" and the like. 0: none.
 */
function nameOfAPersonAt(tokens: readonly Token[], at: number, index: BodyIndex): number {
  const leads = (word = "") => introducers.has(word) || people.has(word);
  const isLedTo = leads(tokens[at - 1]?.word);
  const first = titles.has(tokens[at]?.word ?? "") ? 1 : 0;
  if (first === 0 && !isLedTo) return 0;
  for (let size = first; size <= first + mostWordsOfAName; size += 1) {
    const { word = "", isSeparator = true } = tokens[at + size] ?? {};
    if (wordsAfterPeople.has(word)) {
      const isOfSomebody = isSomebodyAt(tokens, at + size + 1, index, isLedTo);
      return isOfSomebody ? size + (isSeparator ? 1 : 0) : 0;
    }
    const isName = !isSeparator && kindOf(word) === "word" && /^\p{L}+[.']?$/u.test(word);
    if (!isName || ands.has(word) || longestMatch(tokens, at + size, index) !== undefined) return 0;
  }
  return 0;
}

/** "Il sindaco di Vaglia, dott. Bianchi": who that is, up to the next sign. 0: none. */
function nameOfThatPersonAt(
  tokens: readonly Token[],
  at: number,
  before: { readonly pieces: readonly Piece[] } | undefined,
): number {
  const isTitle = titles.has(tokens[at]?.word ?? "") && tokens[at - 1]?.word === ",";
  const isOfSomebody = ["introducer", "body"].every((kind) => before?.pieces.some((piece) => piece.kind === kind));
  if (!isTitle || !isOfSomebody) return 0;
  const end = tokens.findIndex(({ isSeparator, word }, place) => place > at && (isSeparator || ands.has(word)));
  const words = tokens.slice(at + 1, end === -1 ? tokens.length : end);
  const isName =
    words.length > 0 && words.length <= mostWordsOfAName && words.every(({ word }) => kindOf(word) === "word");
  return isName ? words.length + 1 : 0;
}

/** What leads to a body; a plain name of one, of who has an office in it: "il sig. Rossi di Vaglia" lives there. */
function isSomebodyAt(tokens: readonly Token[], at: number, index: BodyIndex, hasOffice: boolean): boolean {
  if (introducers.has(tokens[at]?.word ?? "")) return true;
  return hasOffice && longestMatch(tokens, at, index)?.match.isCertain === true;
}

/** What meets, and is a meeting, but for the one of somebody: "il comitato di Signa". */
const assemblies = new Set(["comitato", "assemblea"]);
const numbersOfPeople = new Set(["due", "tre", "quattro", "cinque", "sei"]);
const isNumberOfBodies = (word: string) => introducers.has(word);

function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const { word, isSeparator } = tokens[at] as Token;
  if (isSeparator) return word === "?" ? undefined : "separator";
  if (ands.has(word)) return "and";
  if (isInstead(tokens, at)) return undefined;
  if (links.has(word)) return "link";
  const before = tokens[at - 1]?.word ?? "";
  if (wordsOfWhoever.has(word)) {
    const last = tokens.slice(0, at).findLast((token) => !token.isSeparator);
    if (wordsOfReception.has(last?.word ?? "")) return "link";
  }
  const isPresence = word === "alla" && wordsOfPresence.has(tokens[at + 1]?.word ?? "");
  const isCompany = isPresence || (placeWords.has(word) && wordsOfCompany.has(before));
  return isCompany || wordsOfCompany.has(word) ? "link" : undefined;
}

/** "In Palazzo Vecchio il sindaco di Signa": the people are not of the place. */
function isPeopleAfterAPlace(tokens: readonly Token[], at: number, [first, ...others]: readonly Piece[]): boolean {
  const next = tokens[at + 1]?.word ?? "";
  if (!plainArticles.has(tokens[at]?.word ?? "") || first?.kind !== "leading") return false;
  if (introducers.has(next)) return others.some(({ words }) => !articles.has(words));
  return people.has(next) && others.some(({ kind, words }) => kind === "body" || placeNouns.has(words));
}

/** "A Scandicci abbiamo incontrato Signa": what was done is not of the place. */
function isVerbAfterAPlace(tokens: readonly Token[], at: number, [first, ...others]: readonly Piece[]): boolean {
  const isVerb = verbsBefore.has(tokens[at]?.word ?? "") && wordsOfWhatWas.includes(tokens[at + 1]?.word ?? "");
  return isVerb && first?.kind === "leading" && others.some(({ kind }) => kind === "body");
}

const verbsBefore = new Set(["abbiamo", "ho"]);

/** "Invece di Vaglia", and not "invece con Vaglia". */
function isInstead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "invece" && wordsAfterInstead.has(tokens[at + 1]?.word ?? "");
}

function kindOf(word: string): Piece["kind"] {
  if (word === "?") return "question";
  if (negations.has(word)) return "negation";
  if (placeWords.has(word) || topicWords.has(word)) return "leading";
  if (connectors.has(word) || people.has(word)) return "small";
  return introducers.has(word) ? "introducer" : "word";
}

/** What one word says of several phrases makes one of them: "senza Signa e Vaglia", "Unione di Fiesole e Vaglia". */
function gathered(phrases: readonly Phrase[]): readonly Phrase[] {
  const result: Phrase[] = [];
  let isParted = false;
  for (const { joint: told, pieces } of phrases) {
    const joint: Joint = isParted && told === "none" ? "separator" : told;
    isParted = pieces.length === 0 && joint === "separator";
    if (pieces.length === 0 && joint !== "link") continue;
    const phrase = { joint, pieces };
    const before = result.at(-1);
    const isDenied = before !== undefined && isDenial(before) && phrase.joint !== "link";
    const isOfUnion = before !== undefined && phrase.joint === "and" && isUnionOfNames(before) && isNames(phrase);
    const isSaidOfNamesBefore = isDenial(phrase) && !phrase.pieces.some(({ kind }) => kind === "body");
    if (isSaidOfNamesBefore && phrase.pieces.some(({ words }) => absentees.has(words))) {
      mergeFrom(
        result.findLastIndex(({ joint }) => joint === "link"),
        result,
        phrase,
      );
    } else if (isDenied || isOfUnion || (isSaidOfNamesBefore && phrase.joint === "none")) {
      mergeFrom(result.length - 1, result, phrase);
    } else {
      result.push(phrase);
    }
  }
  return result;
}

/** Makes one phrase of those from a place on and of one more. */
function mergeFrom(place: number, phrases: Phrase[], last: Phrase): void {
  const merged = [...phrases.splice(Math.max(place, 0)), last];
  phrases.push({ joint: merged[0]?.joint ?? "link", pieces: merged.flatMap(({ pieces }) => pieces) });
}

function isDenial({ pieces }: Phrase): boolean {
  return pieces.some(({ kind }) => kind === "negation");
}

function isUnionOfNames({ pieces }: Phrase): boolean {
  const bodies = pieces.filter(({ kind }) => kind === "body");
  return bodies.length > 1 && unionWords.has(bodies[0]?.words ?? "");
}

function isNames({ pieces }: Phrase): boolean {
  return pieces.every(({ kind, match }) => kind === "small" || (kind === "body" && match?.isCertain));
}
