// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyKind, BodyRegister } from "#domain/body.ts";
import type { BodyDoubt } from "./bodies/body-doubt.ts";
import { isCalledAsABody, kindOfName } from "./bodies/body-names.ts";
import { isWrittenAsAName, mayBeNew } from "./bodies/name-choices.ts";
import { hasAnOffice } from "./bodies/offices.ts";
import { fold } from "./engine/fold.ts";
import { topicIn } from "./take-topic.ts";
import { genericWords } from "./words/name-words.ts";
import { wordsOfTitles } from "./words/paper-words.ts";

const headings = new RegExp(`^(?:${wordsOfTitles})$`, "u");

/** What words may be that are no body which is known. */
export type NameKind = "new" | "person" | "subject" | "place" | "leave-out";

/** Words that may mean a body, with all that may be answered of them: made once, when they are read. Plain data. */
export type NameDoubt = {
  /** As they were typed. */
  readonly text: string;
  /** The bodies that they may mean; none where nobody knows them. */
  readonly candidates: readonly BodyId[];
  /** What they may be besides, the likeliest first; words that are no mere name, last, what was talked of. */
  readonly kinds: readonly NameKind[];
  /** They plainly name the one body that they may mean, or all those of their group. */
  readonly isNamed?: true;
  /** They can be the name of a new body, where that is said of them. */
  readonly mayBeNew: boolean;
  /** What kind of body their first words say, where it is new. */
  readonly newKind: BodyKind;
  /** They were said to be a new body: it is added when the meeting is recorded. */
  readonly isNew?: true;
};

const mostWordsOfAPerson = 4;
const mostWordsOfNothing = 2;
const mostWordsOfAName = 3;

/** Each of them in full, as the register knows bodies now. */
export function nameDoubts(doubts: readonly BodyDoubt[], register: BodyRegister): readonly NameDoubt[] {
  return doubts.map((doubt) => {
    const { text, candidates } = doubt;
    const newKind = kindOfName(text);
    const isNew = mayBeNew(doubt, register);
    const told = candidates.length === 0 ? kindsOfUnknown(doubt, isNew, register) : kindsOfNamed(doubt, isNew);
    const kinds = isWrittenAsAName(text) ? told : [...new Set<NameKind>([...told, "subject"])];
    return {
      text,
      candidates,
      kinds,
      mayBeNew: isNew,
      newKind,
      ...(doubt.isNamed === true ? { isNamed: true } : {}),
    };
  });
}

/**
 * Whether it is to be asked what they are: they may mean several bodies, or are a name that nobody knows. Others are no
 * question: they are shown, and left out.
 */
export function isNameAsked({ text, candidates, kinds, mayBeNew }: NameDoubt, { stands }: BodyDoubt): boolean {
  // "Report": the heading of a paper is nobody.
  if (headings.test(fold(text))) return false;
  const isUnknownName = kinds[0] === "person" || kinds[0] === "new";
  const mayBeListed = mayBeNew && stands === "listed" && text.split(" ").length <= mostWordsOfAName;
  return candidates.length > 0 || isUnknownName || (mayBeNew && beginsAsABody(text)) || mayBeListed;
}

/** It may mean all of them at once: "le Signe", "Lastra e Signa". */
export function isGroup({ isNamed, text, candidates }: NameDoubt): boolean {
  return candidates.length > 1 && (isNamed === true || (candidates.length === 2 && / e /u.test(text)));
}

/** Words that were said to be a new body, whatever they look like. */
export function newName(text: string): NameDoubt {
  return {
    text,
    candidates: [],
    kinds: ["new", "leave-out"],
    mayBeNew: true,
    newKind: kindOfName(text),
    isNew: true,
  };
}

/** Words that were never read, or cannot be: whoever is meant is to be told. */
export function unreadName(text: string): NameDoubt {
  return { text, candidates: [], kinds: ["leave-out"], mayBeNew: false, newKind: "altro" };
}

/** What was said of bodies and is still to be understood, as one text. */
export function textOf(names: readonly Pick<NameDoubt, "text">[]): string {
  return names.map(({ text }) => text).join(", ");
}

function kindsOfNamed(doubt: BodyDoubt, isNew: boolean): readonly NameKind[] {
  if (doubt.mayBeAPerson === true || hasAnOffice(doubt.text)) return ["person", "leave-out"];
  const mayBeAPerson = isNew && doubt.candidates.length === 1 && isLikeAPerson(doubt);
  return [...when(isNew, "new"), ...when(mayBeAPerson, "person"), "leave-out"];
}

/** Of what is not written as a name, that it means nothing. */
function kindsOfUnknown(doubt: BodyDoubt, isNew: boolean, register: BodyRegister): readonly NameKind[] {
  const ifNew = when(isNew, "new");
  if (doubt.isPerson === true) return ["person", ...ifNew, "leave-out"];
  if (topicIn(doubt.text, register) !== undefined) return ["subject", ...ifNew, "leave-out"];
  if (isAName(doubt.text)) {
    const ifPerson = when(isLikeAPerson(doubt), "person");
    return [...ifNew, ...ifPerson, ...when(doubt.mayBeAPlace === true, "place"), "leave-out"];
  }
  if (isNew && doubt.stands === "listed") return ["new", "leave-out", "subject"];
  const isShort = doubt.text.split(" ").length <= mostWordsOfNothing;
  return isShort ? ["leave-out", "subject", ...ifNew] : ["subject", "leave-out"];
}

const when = (isSo: boolean, kind: NameKind): readonly NameKind[] => (isSo ? [kind] : []);

function isLikeAPerson({ text }: BodyDoubt): boolean {
  return isWrittenAsAName(text) && !beginsAsABody(text) && text.split(" ").length <= mostWordsOfAPerson;
}

/** "Consorzio di bonifica Alfa" is one too, and so are "comune di prato" and "prato". */
function isAName(text: string): boolean {
  return isWrittenAsAName(text) || isCalledAsABody(text) || (beginsAsABody(text) && /\s\p{Lu}/u.test(text));
}

function beginsAsABody(text: string): boolean {
  return genericWords.has(fold(text.split(" ", 1)[0] ?? ""));
}
