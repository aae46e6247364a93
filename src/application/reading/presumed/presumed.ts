// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { asTold } from "../as-told.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { piecesIn } from "../bodies/names-in.ts";
import { hasAnOffice } from "../bodies/offices.ts";
import { isPersonsName } from "../bodies/persons.ts";
import { kindOf, type Piece } from "../bodies/pieces.ts";
import { isGreeting } from "../engine/around-letters.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { tokensOf } from "../engine/tokens.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { isNameAsked, type NameDoubt, nameDoubts } from "../name-doubt.ts";
import { isPlainSubject } from "../plain-subject.ts";
import { isDeniedBy } from "../subject.ts";
import { onlySharesAWord, topicIn } from "../take-topic.ts";
import { whyNotTold } from "../why-no-fact.ts";
import { negations, ordinals } from "../words/body-words.ts";
import { wordsOfKinds } from "../words/kind-words.ts";
import { wordsOfSubjects, wordsThatBeginNoSubject } from "../words/line-words.ts";
import { genericWords } from "../words/name-words.ts";
import { waysOfNotTelling } from "../words/not-telling-words.ts";
import { singularOf } from "../words/nouns.ts";
import { people, wordsAfterPeople } from "../words/people-words.ts";

type Told = Pick<MeetingReading, "bodies" | "subject" | "place" | "remarks">;

/**
 * What a telling makes of the words that it leaves in doubt. Those that name one body plainly, beside others that say
 * nothing of it, are taken for that body; what was talked of, or stands apart at the end, for the subject; names that
 * nobody knows, or that may be of several bodies, are asked; who is of a body that is told is noted; the others are left
 * out. Whatever was left out or taken so is to be shown before it is recorded, but for a subject in plain words. Pure.
 */
export function presumed(
  doubts: readonly BodyDoubt[],
  told: Told,
  register: BodyRegister,
): Pick<MeetingDraft, "bodies" | "names" | "subject" | "place" | "unread" | "notes" | "isToBeShown"> {
  const bodies = [...told.bodies];
  const names: NameDoubt[] = [];
  const subjects = told.subject === "" ? [] : [told.subject];
  const unread: string[] = [];
  let plain = 0;
  let { place } = told;
  const notes = told.remarks === "" ? [] : [told.remarks];
  let isMore = false;
  for (const whole of doubts) {
    // "Promozione turistica. Presenti i due sindaci": what another sentence says is noted, whole.
    const [text = "", ...sentences] =
      whole.candidates.length > 0 || isPersonsName(whole.text) ? [whole.text] : whole.text.split(endOfASentence);
    const doubt = { ...whole, text };
    notes.push(...sentences);
    isMore ||= sentences.length > 0;
    const [name] = nameDoubts([doubt], register) as [NameDoubt];
    const body = bodyPresumed(doubt, register);
    const topic = topicIn(doubt.text, register);
    const ofATopic = subjects.length === 0 && bodies.length > 0 ? topicWithAName(doubt, register) : undefined;
    const person = isPersonsName(doubt.text) ? doubt.text : doubt.person;
    if (doubt.stands === "said" || isAHedge.test(sayingOf(doubt.text))) {
      unread.push(doubt.text);
    } else if (person !== undefined && doubt.candidates.length === 0) {
      if (person !== "") notes.push(person);
    } else if (body !== undefined) {
      bodies.push(body);
      const beside = wordsBeside(doubt, register);
      if (doubt.person !== undefined) notes.push(doubt.person);
      else if (subjects.length === 0 && isPlainSubject(beside)) subjects.push(beside);
      else if (beside !== "") unread.push(wordsLeft(doubt, register));
    } else if (place === "" && doubt.stands === "where" && !isDenial(doubt)) {
      const where = doubt.text.replace(wordsToAPlace, "");
      const about = atAMeeting.exec(where)?.[1];
      if (about === undefined) place = where;
      else if (subjects.length === 0 && beginsATopic.test(about)) subjects.push(about);
      else unread.push(doubt.text);
    } else if (subjects.length === 0 && doubt.stands === "apart" && isPlainSubject(doubt.text, true)) {
      subjects.push(doubt.text);
      if (isPlainSubject(doubt.text)) plain += 1;
    } else if (ofATopic !== undefined) {
      subjects.push(ofATopic);
    } else if (isNameAsked(name, doubt) || isDenial(doubt) || isGreeting(doubt.text)) {
      names.push(name);
    } else if (topic !== undefined) {
      subjects.push(topic);
    } else if (subjects.length === 0 && mayBeSubject(doubt)) {
      subjects.push(doubt.text);
    } else {
      unread.push(doubt.text);
    }
  }
  const isToBeShown = isMore || names.length + plain < doubts.length;
  return {
    bodies: [...new Set(bodies)],
    names,
    subject: subjects.map(asTold).join("; "),
    place,
    unread,
    notes: notes.join("\n"),
    isToBeShown,
  };
}

const endOfASentence = /(?<=\p{L}{4})\.\s+(?=\p{Lu})/u;
const wordsToAPlace = /^(?:presso\s+(?:(?:il|lo|la|i|gli|le)\s+|l['’]\s*)?|(?!sede(?!\p{L}))\p{L}+(?:\s+|['’]\s*))/iu;

/** "Tavolo pedibus", "riunione che si terrà": at a meeting of its own, and no place. */
const atAMeeting = new RegExp(
  `^(?:${singularOf("meeting", "meetingOrTopic").join("|")})(?:\\s(?:tecnic|operativ|istituzional)[oa])?(?!\\p{L})\\s?(?:(?:di|del|dello|della|dei|delle|sul|sullo|sulla|sui|sulle)\\s|dell'\\s?)?(.*)$`,
  "iu",
);
const beginsATopic = /^(?!(?:che|in|ad?|al|alla|da|con|tra|fra)(?!\p{L}))\p{L}/iu;

const mostWordsBeside = 4;
const isVerb = (word: string) => /^(?:ha|hanno|era|erano|\p{L}*(?:av|ev|iv)(?:a|ano))$/u.test(word);

/** "Credo", "dicono", alone: how sure somebody is, or who tells it. It is shown, and is nobody and no subject. */
const isAHedge = patternOf(`${waysOfNotTelling.reported}${waysOfNotTelling.unsure}`);

/** "Rinvio", "da confermare", "non": what says that it was otherwise is never left out. */
function isDenial({ text }: BodyDoubt): boolean {
  return isDeniedBy(text) || whyNotTold(text) !== undefined || tokensOf(text).some(({ word }) => negations.has(word));
}

/** "Per il parco della Piana", "…, manutenzione del verde lungo l'Arno", beside bodies; undefined where some may be meant. */
function topicWithAName(doubt: BodyDoubt, register: BodyRegister): string | undefined {
  const { text, candidates, stands } = doubt;
  if (candidates.length === 0 || isDenial(doubt) || !onlySharesAWord(text, register)) return undefined;
  const pieces = piecesIn(sourceOf(text), register);
  const words = pieces.filter(({ kind }) => kind === "word");
  // "…, amministratori del Mugello" may be who was there.
  const isOfThem = wordsAfterPeople.has(pieces[pieces.findIndex(({ kind }) => kind === "body") - 1]?.words ?? "");
  return topicIn(text) ?? (stands === "apart" && words.length > 1 && !isOfThem ? text : undefined);
}

/** "Stavolta anche Signa", "a Sesto Fiorentino": the body that they name; undefined where they may say something of it. */
function bodyPresumed(doubt: BodyDoubt, register: BodyRegister): BodyId | undefined {
  const { text, candidates, stands, isOfTheirs, mayBeAPerson } = doubt;
  const [body, ...others] = candidates;
  if (isOfTheirs === true && others.length === 0) return body;
  if (
    body === undefined ||
    others.length > 0 ||
    mayBeAPerson === true ||
    hasAnOffice(text) ||
    /[\d?]/u.test(text) ||
    isGreeting(text)
  )
    return undefined;
  const pieces = piecesIn(sourceOf(text), register);
  const named = pieces.filter(({ kind }) => kind === "body");
  const words = pieces.filter(({ kind }) => kind === "word");
  const isPlain = (piece: Piece) =>
    piece.kind === "small" || piece.kind === "introducer" || piece.kind === "leading" || piece === named[0];
  const isBeside = words.length <= mostWordsBeside && words.every(({ start }) => !/\p{Lu}/u.test(text.charAt(start)));
  // "Con Anci Toscana", however it is written.
  const isInsideAName =
    (stands === "listed" || stands === "joined") && words.some(({ end }) => end < (named[0]?.start ?? 0));
  // "Asl sud est", "Regione che ospitava": a kind of body, and which one is not said plainly.
  const isOnlyOfAKind = (named[0]?.words ?? "")
    .split(" ")
    .every((word) => wordsOfKinds.has(word) || genericWords.has(word));
  const isOfAnother = isOnlyOfAKind && pieces[pieces.indexOf(named[0] as Piece) + 1]?.kind === "word";
  // "Fiesole ha avuto un contrattempo": what is said of it may be that it was not there.
  const after = pieces.filter(({ start }) => start > (named[0]?.start ?? 0));
  if (after.some(({ words: word }) => isVerb(word)) && after.some(({ kind }) => kind === "word")) return undefined;
  const isOne = named.length === 1 && named[0]?.match?.isCertain === true;
  return isOne &&
    isBeside &&
    !isInsideAName &&
    !isOfAnother &&
    pieces.every((piece) => isPlain(piece) || words.includes(piece))
    ? body
    : undefined;
}

/**
 * "Ufficio gare" of "Impruneta ufficio gare": what is said after the one body; all the words where something is said
 * before it ("stavolta Signa"); none where the others only lead to it ("a Signa").
 */
function wordsBeside({ text }: BodyDoubt, register: BodyRegister): string {
  const pieces = piecesIn(sourceOf(text), register);
  const body = pieces.findIndex(({ kind }) => kind === "body");
  const [first, last] = [pieces.findIndex(isTold), pieces.findLast(isTold)];
  if (last === undefined) return "";
  return first < body ? text : text.slice(pieces[first]?.start, last.end);
}

/** The words of them that name no body: "convocati" of "convocati Signa". */
function wordsLeft({ text }: BodyDoubt, register: BodyRegister): string {
  const pieces = piecesIn(sourceOf(text), register);
  const at = pieces.findIndex(({ kind }) => kind === "body");
  return [pieces.slice(0, at), pieces.slice(at + 1)]
    .map((side) => text.slice(side.find(isTold)?.start ?? text.length, side.findLast(isTold)?.end ?? 0))
    .filter((words) => words !== "")
    .join(" ");
}

const isTold = ({ kind, words }: Piece) =>
  kind === "word" || kind === "negation" || kind === "question" || people.has(words);

/** "Prima bozza della convenzione": a number of what is talked of, and not when. */
function isFirstOf([first, next, of]: readonly { readonly word: string }[]): boolean {
  const isOfIt = kindOf(next?.word ?? "") === "word" && wordsAfterPeople.has(of?.word ?? "");
  return ordinals.has(first?.word ?? "") && (wordsOfSubjects.has(next?.word ?? "") || isOfIt);
}

/** "Il verbale lo mando appena è firmato": what becomes of it, and not what was talked of. */
const isWhatOneDoes = /\p{L}\s+(?:[mtvc][ei]\s)?(?:lo|la|li|le|ne)\s\p{L}+(?:o|iamo|ò|emo)(?!\p{L})/iu;

/** "…, fondi europei": no word of it tells something else. */
function mayBeSubject({ text, stands, candidates }: BodyDoubt): boolean {
  const words = tokensOf(text);
  const [first] = words;
  return (
    stands === "apart" &&
    candidates.length === 0 &&
    !/\d/u.test(text) &&
    first !== undefined &&
    (!wordsThatBeginNoSubject.has(first.word) || isFirstOf(words)) &&
    !/mente$/u.test(first.word) &&
    !isWhatOneDoes.test(text)
  );
}
