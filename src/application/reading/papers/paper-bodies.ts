// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { isPlainlyNamed, namesBodies } from "../bodies/bodies.ts";
import { type BodyDoubt, bodiesMeant, bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { canBeNewName, isCalledAsABody } from "../bodies/body-names.ts";
import { fold } from "../engine/fold.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { introducers } from "../words/body-words.ts";
import { openingsOfAddressees } from "../words/paper-words.ts";
import { people, titles } from "../words/people-words.ts";
import { rooms, wordsBeforePlaces } from "../words/place-words.ts";
import { absence, type Label } from "./paper-parts.ts";
import type { Sentence } from "./sentences-of-paper.ts";

const address =
  /(?:comune[.-](?<pec>[a-z-]+)|(?<![^\s<>;,"'(])[^\s<>;,"'(]*)@(?:[\w-]+\.)*?(postacert|pec|comune\.(?<comune>[\w-]+)\.\w{2}\.it|(?<other>citta-?metropolitana|regione|unione)[.-]?(?<of>[\w-]*)[\w.]*)/giu;

/** The bodies whose addresses a text has: "a@comune.signa.fi.it" is of the Comune di Signa. */
export function bodiesOfAddresses(text: string, context: LineContext): readonly BodyId[] {
  const names = [...text.matchAll(address)].map(({ groups }) => {
    const { pec, comune = pec, other = "", of = "" } = groups ?? {};
    if (comune !== undefined) return `Comune di ${comune.replaceAll("-", " ")}`;
    return fold(other).startsWith("citta") ? "Città Metropolitana di Firenze" : `${other} ${of}`;
  });
  return bodiesOf(names.map((name) => readMeetingLine(`con ${name}`, context)));
}

type Met = {
  readonly bodies: readonly BodyId[];
  readonly others: readonly string[];
  /** Those present of whom it is not said whose they are, as typed. */
  readonly persons: readonly string[];
  /** Those listed among the present of whom it is said that they were not, as typed. */
  readonly absent: readonly string[];
};

/** Who was there, as a paper says it; where it names nobody, who was to come, who sent it or who signed it. */
export function metIn(
  of: (label: Label) => readonly string[],
  sentences: readonly Pick<Sentence, "text" | "reading" | "isOfAMeeting" | "place">[],
  chain: readonly MeetingReading[],
  context: LineContext,
): Met {
  const read = (text: string) => readMeetingLine(`con ${withoutPeople(text.replace(addressed, ""), context)}`, context);
  const listed = of("present").flatMap((one) => one.split(";"));
  const isAlone = (one: string) => bodiesMeant(read(one)).length < 2;
  const absent = listed.filter((one) => absence.test(fold(one)) || (markedAbsent.test(fold(one)) && isAlone(one)));
  const parts = listed.filter((one) => !absent.includes(one));
  const present = parts.map(read);
  const told = sentences.map(({ reading }) => reading);
  const places = [...of("place"), ...sentences.map(({ place }) => place)];
  const alone = sentences
    .filter((one) => one.isOfAMeeting || one.reading.day.kind === "day")
    .flatMap(({ reading }) => namedAlone(reading, context));
  const addresses = parts.flatMap((one) => (one.includes("@") ? bodiesOfAddresses(one, context) : []));
  const there = [
    ...new Set([...bodiesOf(present), ...addresses, ...present.flatMap(({ doubts }) => doubts.flatMap(onlyOne))]),
  ];
  const met = there.length > 0 ? there : [...new Set([...bodiesOf(told), ...alone])];
  const isOwn = ({ candidates }: BodyDoubt) => met.length > 0 && candidates.some((id) => id === context.owner);
  const asked = present.flatMap(({ doubts }) =>
    doubts.filter((one) => one.candidates.length !== 1 && isOfABody(one) && !isOwn(one)),
  );
  const others = asked.map(({ text }) => text);
  // "Anna Verdi, Comune di Fiesole; …": each is of the body beside her.
  const isOfABodyBeside = (one: string) => parts.length > 1 && namesBodies(one, context.register);
  const persons = parts
    .filter((one) => !isOfABodyBeside(one))
    .flatMap((one) => readMeetingLine(`con ${one}`, context).doubts)
    .filter((one) => one.person === undefined && isPersonAlone(one) && !others.includes(one.text))
    .map(({ text }) => text);
  const guests = (bodies: readonly BodyId[]) => bodies.filter((id) => id !== context.owner);
  const senders = [...of("from"), ...of("head")].flatMap((one) => meantIn(one, context));
  const named = [...told.flatMap(bodiesMeant), ...places.flatMap((one) => meantIn(one, context))];
  const organizers = of("organizer").flatMap((one) => meantIn(one, context));
  const isAtTheirs = sentences.some(({ text }) => seatOfTheWriter.test(fold(text)));
  const hosts = senders.filter((id) => isAtTheirs || named.includes(id));
  const withHosts = (bodies: readonly BodyId[]) => [...new Set([...bodies, ...guests([...organizers, ...hosts])])];
  if (guests(met).length > 0 || others.length > 0) return { bodies: withHosts(met), others, persons, absent };
  const signed = of("signature").flatMap((one) => {
    const at = signedBy.exec(fold(one))?.index;
    return at === undefined ? [] : [readMeetingLine(one.slice(at).replace(/\s[-–].*$/u, ""), context)];
  });
  const invited = of("invited").flatMap((one) => one.split(";"));
  const ways = [
    hosts,
    [...bodiesOf(invited.map(read)), ...invited.flatMap((one) => bodiesOfAddresses(one, context))],
    bodiesOf(signed),
    [...bodiesOf(chain), ...chain.flatMap((reading) => namedAlone(reading, context))],
    senders,
    // Where it is: "presso il Comune di Scandicci".
    told.flatMap(({ doubts }) => doubts.filter(({ text }) => seat.test(fold(text))).flatMap(onlyOne)),
  ];
  const found = ways.map(guests).find((bodies) => bodies.length > 0) ?? met;
  return { bodies: withHosts(found), others: [], persons, absent };
}

/** "Comune di Empoli (assente)", in a list of those present. */
const markedAbsent = /(?<!\p{L})assent[ei](?:\s\p{L}+)?[\s)\].]*$/u;
const addressed = new RegExp(`^(?:${openingsOfAddressees.invited})\\s*`, "iu");

const onlyOne = ({ candidates }: BodyDoubt) => (candidates.length === 1 ? candidates : []);

/** "Nella nostra sede", "presso i nostri uffici", in a letter. */
const seatOfTheWriter =
  /(?<!\p{L})(?:nostr[aio] (?:sed[ei]|uffici[o]?|sala|municipio|palazzo)|(?:qui )?da noi|presso di noi)(?!\p{L})/u;

const seat = /(?<!\p{L})(?:comune|municipio|sede|palazzo comunale)(?!\p{L})/u;

/** But for those of whom it is only said that they were not there. */
function namedAlone({ doubts, allAbsent }: MeetingReading, context: LineContext): readonly BodyId[] {
  return doubts.flatMap((one) => onlyBodyOf(one, context)).filter((id) => !allAbsent.includes(id));
}

/** Named with what is said of them, "Fiesole, Impruneta e Scandicci sono convocati"; never where it is, nor the owner. */
function onlyBodyOf({ text, candidates }: BodyDoubt, { owner }: LineContext): readonly BodyId[] {
  const [first = ""] = fold(text).split(/[\s']/u);
  const isPlace = [first, `${first}'`].some((word) => wordsBeforePlaces.has(word) || rooms.has(word));
  return candidates.length === 1 && !isPlace ? candidates.filter((id) => id !== owner) : [];
}

const signedBy =
  /(?<![\p{L}])(?:comune|(?:vice)?sindac[oa]|citta metropolitana|unione|regione|provincia|universita|consorzio)(?!\p{L})/u;

/** Named among those present: not a person, nor somebody of a body by the office alone. */
function isOfABody({ text, candidates, isPerson }: BodyDoubt): boolean {
  return (
    candidates.length > 0 ||
    (/\p{Lu}/u.test(text) && isPerson !== true && canBeNewName(text) && !peopleFirst.test(fold(text)))
  );
}

/** "Sindaca Marini", "Ascione": a name, and no body beside it. */
function isPersonAlone({ text, candidates, isNewName }: BodyDoubt): boolean {
  return candidates.length === 0 && isNewName !== true && /\p{Lu}\p{Ll}/u.test(text) && !/\d/u.test(text);
}

const peopleFirst = new RegExp(
  `^(?:(?:il|lo|la|l'|i|gli|le)\\s*)?(?:${[...introducers, ...people, ...titles]
    .filter((word) => !word.startsWith("com") && word !== "ente")
    .join("|")
    .replaceAll(".", "\\.")})(?![\\p{L}])`,
  "u",
);

function bodiesOf(readings: readonly MeetingReading[]): readonly BodyId[] {
  return [...new Set(readings.flatMap(({ bodies }) => bodies))];
}

/** Who was there for a body, as papers name them: "dott.ssa Neri (Comune di Signa)", "Bianchi (Fiesole)". */
const person =
  /(?<=^|[,;:]\s?|\s)(?:\p{L}{2,8}\.(?:ssa|ra)?\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\s\(([^()]{2,60})\)/gu;

/** "Mario Rossi, Segretario Comune di Signa": who, and for whom. */
const personFirst =
  /^\s*(?:\p{L}{1,6}\.(?:ssa|ra)?\s?)*\p{Lu}[\p{L}'.]*(?:\s\p{Lu}[\p{L}'.]*){0,2},\s(?=.*(?:comune|città|unione|regione|provincia|consorzio|università))/iu;
const roleFirst =
  /^\s*(?:\p{L}+\s){1,4}(?=(?:Comune|Città Metropolitana|Unione|Regione|Provincia|Consorzio|Università)\s)/u;

/** "1) Rossi Mario – Sindaco di Signa", "M. Rossi - Comune di Signa". */
const personBeforeRole =
  /^\s*(?:\d{1,2}[.)]\s*)?(?<who>\p{Lu}(?:\p{L}+|\.)(?:\s?\p{Lu}[\p{L}.]*){1,2})\s[-–]\s(?<of>\S.*)$/u;

/** "Rossi per Scandicci". */
const personFor =
  /(?<=^|[,;]\s?)\s*(?:\p{L}{2,8}\.(?:ssa|ra)?\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\sper\s(?=\p{Lu}|(?:il|la|i)\s|l['’])/gu;

/** "Comune di Signa   Scalini G.   ______": who signed for it. */
const signedForIt = /\s+\p{Lu}\p{L}+\s+\p{Lu}\.[\s_]*$|\s*_{3,}.*$/u;

/** A name in brackets is a person's, unless it says who was absent; and so is whoever speaks "per Signa". */
function withoutPeople(text: string, { register }: LineContext): string {
  const { who = "", of = "" } = personBeforeRole.exec(text)?.groups ?? {};
  if (of !== "" && namesBodies(of, register) && !isPlainlyNamed(who, register)) return of;
  const first = personFirst.exec(text)?.[0] ?? "";
  const line = first === "" || namesBodies(first, register) ? text : text.slice(first.length);
  return line
    .replace(person, (words, who: string, of: string) =>
      isPlainlyNamed(of, register) && namesBodies(of, register) && !isCalledAsABody(who) && !namesBodies(who, register)
        ? of
        : words,
    )
    .replace(signedForIt, "")
    .replace(personFor, (words, who: string) => (namesBodies(who, register) || isCalledAsABody(who) ? words : ""))
    .replace(
      /^\s*per\s+(?:il\s|lo\s|la\s|l['’]\s?|i\s)?(\p{Lu}[^,;]*?),?\s(?:il|lo|la|l['’]|i|gli|le)\s*\p{L}.*?(?=,\s+per\s|$)/u,
      "$1",
    )
    .replace(/^\s*per\s+(?=il|lo|la|l['’]|i\s)/iu, "")
    .replace(/:\s.*$/su, "")
    .replace(/\((?!\s*assent)[^)]*\)/giu, "")
    .replace(roleFirst, (role) =>
      /^\s*(?:il|la|lo|i|gli|le|e)\s/iu.test(role) || namesBodies(role, register) ? role : "",
    )
    .replaceAll(/\s[-–]\s[^,;]*| {3,}.*$/gu, "");
}

/** Of whom a sender, an organiser or a place is, by address or by name: "segreteria sociale Campi Bisenzio". */
function meantIn(text: string, context: LineContext): readonly BodyId[] {
  const ofAddresses = bodiesOfAddresses(text, context);
  return ofAddresses.length > 0 ? ofAddresses : bodiesPlainlyMeant(readMeetingLine(text, context));
}
