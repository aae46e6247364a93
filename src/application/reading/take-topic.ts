// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies } from "./bodies/bodies.ts";
import { piecesIn } from "./bodies/names-in.ts";
import { hasAnOffice } from "./bodies/offices.ts";
import type { Piece } from "./bodies/pieces.ts";
import { rewritten, type Source, type Span, sourceOf, within } from "./engine/source.ts";
import { isPlainSubject } from "./plain-subject.ts";
import { negations } from "./words/body-words.ts";
import {
  formOfPurposes,
  noTopics,
  topicForms,
  topicsOfTheObjective,
  wordsOfNoRemark,
  wordsOfPacts,
} from "./words/line-words.ts";
import { areas } from "./words/name-words.ts";
import { formsOf } from "./words/nouns.ts";
import { people } from "./words/people-words.ts";

/** Up to the end of its sentence: nothing but signs follows it there. */
const topic = new RegExp(
  `(?<=^|[\\s,])(?:${topicForms.join("|")})(?<topic>[^,;:?!()]+?)(?:(?<!\\s)\\s+in\\s(?:una\\s|un\\s|un'\\s?)?(?:${formsOf("meeting").join("|")}))?(?:(?<![\\s.,;()])[\\s.,;()]*$|;\\s)`,
  "gu",
);
/** "Tavolo sui servizi sociali con Signa". */
const topicFirst = new RegExp(
  `(?<=(?:^|[\\s,'])(?:${formsOf("meeting", "meetingOrTopic").join("|")})\\s+)su(?:l|llo|lla|i|gli|lle)?(?:\\s+|(?<=ll)'\\s*)(?<topic>[^,;:?!()]{1,80}?)(?=\\s+(?:con|coi|col)\\s)`,
  "u",
);
/** "Per capire se la bozza va bene": what was wanted, whatever it says of anybody. */
const purpose = new RegExp(formOfPurposes, "u");

const endOfASentence = /(?<=\p{L}{3})\.(?=\s+(?:\p{Lu}|c['’](?:è|er)))/gu;

/** "Rossi per Vaglia": whose they were. */
const represented = /(?<!\p{L})(?:per|x)\s/u;

const and = /(?<!\p{L})e(?!\p{L})/u;
const between = /(?<!\p{L})(?:tra|fra)(?!\p{L})/u;

export type Topic = {
  readonly topic: string;
  readonly span?: Span;
  readonly rest: Source;
  /** It says what was wanted: its words tell nothing of the meeting. */
  readonly isPurpose?: true;
  /** It has a word of the names of some: it is to be shown. */
  readonly isShared?: true;
};

/**
 * What was talked of, told at the end of the words on a meeting ("sulla bozza di convenzione") or right after its noun,
 * and the text without it. A topic that names bodies may be something else, and is left where it is.
 */
export function takeTopic(source: Source, register: BodyRegister): Topic {
  const none = { topic: "", rest: source };
  const first = topicFirst.exec(source.folded);
  const isFirst = first !== null && isPlainSubject(first.groups?.topic ?? "", true) && !mayBeWithSomebody(first);
  const match = isFirst ? first : topicOutsideNames(source, register);
  const told = match?.groups?.topic ?? "";
  const [noTopic = ""] = /^\p{L}+/u.exec(told.trim()) ?? [];
  if (match === null || told.trim() === "" || noTopics.includes(noTopic)) return none;
  const isPurpose = purpose.test(match[0]);
  const from = startOfSubject(source, match);
  const start = from ?? match.index + match[0].indexOf(told);
  const end = match.index + match[0].indexOf(told) + told.replace(/(?<![\s.])[\s.]+$/u, "").length;
  const words = within(source, start, end);
  const before = within(source, 0, match.index);
  const isOfOthers = saysWhoWasThere(words) || (and.test(words.folded) && !between.test(words.folded));
  const mayBeMet = isOfOthers || !/^su/u.test(match[0]) || !namesBodies(before, register);
  const isOfTheObjective = topicsOfTheObjective.includes(words.folded.trim());
  const isOfNames = !isOfTheObjective && mayBeMet && namesBodies(words, register);
  const isOfAnArea = areas.has(words.folded.trim()) && !represented.test(before.folded);
  const isShared = isOfNames && namesBodies(before, register) && (isOfAnArea || onlySharesAWord(words.typed, register));
  if (isOfNames && (isOfOthers || !isShared)) return none;
  return {
    topic: words.typed.trim(),
    span: { start, end },
    // What follows in a sentence of its own is parted from what stood before.
    rest: rewritten(source, { start: from ?? match.index, end }, match[0].endsWith(told) ? "" : ","),
    ...(isPurpose ? { isPurpose } : {}),
    ...(isShared ? { isShared } : {}),
  };
}

const company = /(?<!\p{L})(?:con|with)(?!\p{L})/iu;

/** "Il parco della Piana": what was talked of, which has but a word of the names of some, and no more of them. */
export function onlySharesAWord(text: string, register: BodyRegister): boolean {
  if (hasAnOffice(text) || company.test(text)) return false;
  const pieces = piecesIn(sourceOf(text), register).filter(({ kind }) => kind !== "small" && kind !== "leading");
  const isOfASubject = ({ kind, words, start }: Piece) =>
    kind === "word" && !/\p{Lu}/u.test(text.charAt(start)) && !people.has(words);
  return pieces[0]?.kind === "word" && pieces.every((one) => isOfASubject(one) || one.match?.isCertain === false);
}

/** "Rignano sull'Arno in merito alla mensa": what leads to it is no part of a name. */
function topicOutsideNames(source: Source, register: BodyRegister): RegExpExecArray | null {
  const sentences = source.typed.replace(endOfASentence, ";");
  const folded = source.folded.replace(/\./gu, (sign, at: number) => (sentences.charAt(at) === ";" ? ";" : sign));
  topic.lastIndex = 0;
  let match = topic.exec(folded);
  // Also inside a name that nobody knows: "Santa Croce sull'Arno".
  const names = match === null ? [] : piecesIn(source, register).filter((piece) => piece.match !== undefined);
  for (const name of names) {
    if (match === null || match.index <= name.start || match.index >= name.end) continue;
    topic.lastIndex = name.end;
    match = topic.exec(folded);
  }
  return match;
}

/** "Si è parlato di tributi", in a sentence of its own: what was talked of; empty where it says more, or something else. */
export function topicOfRemark({ typed, folded }: Source): string {
  topic.lastIndex = 0;
  const match = topic.exec(folded);
  const told = match?.index === 0 ? (match.groups?.topic ?? "") : "";
  const start = folded.indexOf(told);
  return isPlainSubject(told, true) ? typed.slice(start, start + told.length).trim() : "";
}

/** "…, contributi per le gestioni associate": of what is for something, where it begins; undefined where it is of no such thing. */
function startOfSubject({ folded }: Source, { 0: told, index }: RegExpExecArray): number | undefined {
  const clause = folded.slice(0, index).lastIndexOf(",") + 1;
  const isFor = /^(?:per|x)\s/u.test(told) && clause > 0 && isPlainSubject(folded.slice(clause, index), true);
  return isFor ? clause + folded.slice(clause).search(/\S/u) : undefined;
}

/** "La convenzione con Signa" may be what was talked of. */
function mayBeWithSomebody({ groups }: RegExpExecArray): boolean {
  return wordsOfPacts.has(groups?.topic?.split(" ").at(-1) ?? "");
}

/** That somebody else was there, or was not. */
function saysWhoWasThere({ folded }: Source): boolean {
  const words = folded.match(/[\p{L}']+/gu) ?? [];
  return words.some((word) => wordsOfNoRemark.has(word) || negations.has(word));
}

const nobody: BodyRegister = new Map();

/** What was talked of, when words say nothing else ("sulla convenzione"); undefined for other words. */
export function topicIn(text: string, register: BodyRegister = nobody): string | undefined {
  const { topic: told, rest } = takeTopic(sourceOf(text), register);
  return told === "" || rest.typed.trim() !== "" ? undefined : told;
}
