// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind, BodyRegister } from "#domain/body.ts";
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import { fold } from "../engine/fold.ts";
import { nameKey } from "../engine/tokens.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { NameDoubt } from "../name-doubt.ts";
import { nounsOfBodies, nounsOfPersons } from "../words/kind-words.ts";
import { labelsOfTheSubject } from "../words/line-words.ts";
import { placeIn } from "./settle-by-choice.ts";
import { openNames, settleDoubt } from "./settle-doubt.ts";
import { withoutFirstDoubt } from "./take-away.ts";

type ToldKind = {
  readonly kind: "person" | "new" | "subject";
  readonly newKind?: BodyKind;
  /** Of whom they are, as folded; "" where it is not said. */
  readonly of: string;
  readonly areAll: boolean;
};

const verb = "(?:si tratta di|sarebbero|sarebbe|e'|e|era|erano|sono|is|are|it's|they are|it is)";
const both = "(?:tutt[ie] e (?:due|tre|quattro)|tutt[ie]|entramb[ie]|all of them|both)";
const nounsOfSubjects = new Set(labelsOfTheSubject.filter((label) => !/[. ]/u.test(label)));
const nouns = [...nounsOfBodies.keys(), ...nounsOfPersons, ...nounsOfSubjects]
  .sort((one, other) => other.length - one.length)
  .join("|");
const adjective = "(?!(?:non|no|mai|che|ma|e|di|nuov[oaie])(?!\\p{L}))\\p{L}+";
/** "Sono due comuni nuovi", "è una società", "il sindaco di Signa", "nuovi tutti e due". */
const statement = new RegExp(
  `^(?:${verb}\\s+)?(?:${both}\\s+)?(?:(?<definite>(?:il|lo|la|i|gli|le|the)\\s+|l'\\s*)|(?:due|tre|quattro|cinque|un|uno|una|dei|degli|delle|a|an|two|three)\\s+|un'\\s*)?` +
    `(?:nuov[oaie](?:\\s+|$)|new(?:\\s+|$))?(?:(?<noun>${nouns})(?![\\p{L}'])\\s*(?:(?<more>${adjective}(?:\\s+${adjective})?)\\s*)??)?(?:nuov[oaie](?!\\p{L})\\s*)?(?:${both}\\s*)?` +
    `(?:(?:d(?:i|el|ello|ella|ei|egli|elle)\\s+|dell'\\s*)(?<of>\\S.*))?$`,
  "u",
);
const firstWords = new RegExp(`^(?:${nouns})(?![\\p{L}'])`, "u");
const saysOfWhom = new RegExp(`^${verb}\\s+(?:d(?:i|el|ella)\\s|dell')`, "u");
const saysNew = /(?<!\p{L})(?:nuov[oaie]|new)(?!\p{L})/u;
const saysSeveral = new RegExp(
  `(?<!\\p{L})(?:sono|sarebbero|erano|are|due|tre|quattro|cinque|two|three|nuov[ie]|persone|${both})(?!\\p{L})`,
  "u",
);
const verbInside = new RegExp(`\\s(?=${verb}\\s)`, "gu");
const noBody = /^(?:(?:quell|quest)[oa]\s+)?non\s+(?:e'|e|era)\s+(?:un|uno|una)\s+(?:ente|comune)(?!\p{L})/u;
const leftOut = /[,;]\s*(?:togli|levi?|lascia|escludi)l[oa](?:\s+fuori)?$/u;
/** "…, mettila tra gli altri enti". */
const putDown =
  /^(?:quindi\s+)?(?:metti|aggiungi|segna|inserisci|registra|conta|considera|salva|crea)l[oaie](?!\p{L})/u;
/** "No, non è un ente, è l'argomento", "toglilo, è una persona". */
const opening =
  /^(?:(?:si|no|ok|yes|esatto|certo|(?:togli|leva)l[oa]|non\s+e'?\s+un\s+(?:ente|comune)(?=[,.;:]\s+e))[\s,.:;]+)+(?=\S)/u;

/**
 * The draft as an answer says what the words that were asked about are, by what they are called ("è un'associazione",
 * "Publiacqua è un ente nuovo, è una società", "no, è il sindaco di Signa", "è l'argomento"): new bodies, of that kind,
 * persons, who are noted, and whose body was there, or what was talked of. Undefined for any other answer, and where
 * nothing of the kind was asked. Pure.
 */
export function settleKinds(draft: MeetingDraft, line: string, register: BodyRegister): MeetingDraft | undefined {
  const said = fold(line).replace(opening, "").trim().replace(/[.!]$/u, "");
  if (noBody.test(said))
    return leftOut.test(said) ? withoutFirstDoubt(draft) : openNames(draft).length > 0 ? draft : undefined;
  let [told, about]: readonly [MeetingDraft, readonly NameDoubt[]] = [draft, []];
  const parts = said.split(/(?:(?<!\s)\s+)?[,;]\s*(?:e\s+)?/u).filter((part, at) => at === 0 || !putDown.test(part));
  for (const part of parts) {
    const { meant, rest } = pointedIn(part, draft) ?? namedIn(part, draft);
    const kind = kindIn(rest, register);
    const first =
      about.length > 0 ? about : openNames(draft).filter(({ mayBeNew }) => kind?.kind !== "new" || mayBeNew);
    about = meant.length > 0 ? meant : kind?.areAll === true ? first : first.slice(0, 1);
    const settled = kind && settleKind(told, kind, about, register);
    if (settled === undefined) return undefined;
    told = settled;
  }
  return told;
}

const pointed = /^((?:il|la|l')\s*\p{L}+)\s+(?=\S)/u;

/** "Il primo è un comune nuovo, il secondo un'associazione". */
function pointedIn(part: string, draft: MeetingDraft): ReturnType<typeof namedIn> | undefined {
  const [whole = "", words = ""] = pointed.exec(part) ?? [];
  const at = words === "" ? undefined : placeIn(words);
  const name = at === undefined ? undefined : openNames(draft).at(at);
  return name && { meant: [name], rest: part.slice(whole.length) };
}

/** The words asked about that a statement begins with, and what it says of them; none where it only says that. */
function namedIn(part: string, draft: MeetingDraft): { readonly meant: readonly NameDoubt[]; readonly rest: string } {
  for (const { index } of part.matchAll(verbInside)) {
    const rest = part.slice(index).trim();
    if (!statement.test(rest)) continue;
    const names = part.slice(0, index).split(/(?:(?<!\s)\s+)?,\s*|(?<!\s)\s+e\s+/u);
    const keys = names.map((name) => nameKey(name).replace(/^(?:il|lo|la|l'|i|gli|le|the) ?/u, ""));
    const found = keys.map((key) =>
      openNames(draft).find(({ text }) => key !== "" && ` ${nameKey(text)} `.includes(` ${key} `)),
    );
    if (found.every((one) => one !== undefined)) return { meant: found, rest };
  }
  return { meant: [], rest: part };
}

/** "Tipo altro", as the form calls it. */
const ofAKind = /^(?:(?:di|del)\s+)?tipo\s*:?\s+(?<named>\S.*)$/u;

function kindIn(words: string, register: BodyRegister): ToldKind | undefined {
  const named = ofAKind.exec(words)?.groups?.named;
  const newKind = named === undefined || named === "altro" ? named : nounsOfBodies.get(named);
  if (newKind !== undefined && newKind !== "") return { kind: "new", newKind, of: "", areAll: false };
  const { noun = "", definite, more = "", of = "" } = statement.exec(words)?.groups ?? {};
  const isNew = saysNew.test(words);
  const areAll = saysSeveral.test(words);
  if (nounsOfPersons.has(noun)) return isNew ? undefined : { kind: "person", of, areAll };
  if (nounsOfSubjects.has(noun)) return isNew || more !== "" ? undefined : { kind: "subject", of: "", areAll };
  // "È del Comune di Signa".
  if (noun === "" && !isNew && saysOfWhom.test(words) && namesBodies(of, register))
    return { kind: "person", of, areAll };
  const kind = nounsOfBodies.get(noun);
  // "Il Comune" is one of those that were asked about, "il Comune di Signa" another that is known.
  const isOfAnother =
    namesBodies(of, register) || readBodies(more, register).bodies.length > 0 || isBareName(words, register);
  if (!isNew && (kind === undefined || isOfAnother || (definite !== undefined && of === ""))) return undefined;
  if (!statement.test(words)) return undefined;
  return { kind: "new", ...(kind === undefined || kind === "" ? {} : { newKind: kind }), of: "", areAll };
}

/** "Città Metropolitana", "Regione": what a body is called, and one of them. */
function isBareName(words: string, register: BodyRegister): boolean {
  return nounsOfBodies.has(firstWords.exec(words)?.[0] ?? "") && readBodies(words, register).bodies.length > 0;
}

/** Undefined when it is said of no words, or of a body that is not known. */
function settleKind(
  draft: MeetingDraft,
  { kind, newKind, of }: ToldKind,
  meant: readonly NameDoubt[],
  register: BodyRegister,
): MeetingDraft | undefined {
  const { bodies, doubts } = readBodies(of, register);
  const isOfNobody = of !== "" && (bodies.length === 0 || doubts.length > 0);
  if (meant.length === 0 || isOfNobody || (kind === "new" && !meant.every(({ mayBeNew }) => mayBeNew)))
    return undefined;
  const settled = meant.reduce((told, { text }) => settleDoubt(told, { kind, text }, register) ?? told, draft);
  const texts = new Set(meant.map(({ text }) => text));
  return {
    ...settled,
    bodies: [...new Set([...settled.bodies, ...bodies])],
    names: settled.names.map((one) => (newKind !== undefined && texts.has(one.text) ? { ...one, newKind } : one)),
  };
}
