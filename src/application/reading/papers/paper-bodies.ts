// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { canBeNewName } from "../bodies/body-names.ts";
import { fold } from "../engine/fold.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { introducers, people, titles } from "../words/body-words.ts";
import { hostsIn } from "./hosts-in.ts";
import type { Label } from "./paper-parts.ts";

const address =
  /[^\s<>;,]*@(?:[\w-]+\.)*?(comune\.(?<comune>[\w-]+)\.\w{2}\.it|(?<other>citta-?metropolitana|regione|unione)[.-]?(?<of>[\w-]*)[\w.]*)/giu;

/** The bodies whose addresses a text has: "a@comune.signa.fi.it" is of the Comune di Signa. */
function bodiesOfAddresses(text: string, context: LineContext): readonly BodyId[] {
  const names = [...text.matchAll(address)].map(({ groups }) => {
    const { comune, other = "", of = "" } = groups ?? {};
    if (comune !== undefined) return `Comune di ${comune.replaceAll("-", " ")}`;
    return fold(other).startsWith("citta") ? "Città Metropolitana di Firenze" : `${other} ${of}`;
  });
  return bodiesOf(names.map((name) => readMeetingLine(`con ${name}`, context)));
}

/** Who was there, as a paper says it; where it names nobody, who was to come, who sent it or who signed it. */
export function metIn(
  of: (label: Label) => readonly string[],
  told: readonly MeetingReading[],
  context: LineContext,
): { readonly bodies: readonly BodyId[]; readonly others: readonly string[] } {
  const read = (text: string) => readMeetingLine(`con ${withoutPeople(text)}`, context);
  const present = of("present")
    .flatMap((one) => one.split(";"))
    .map(read);
  const met = bodiesOf(present.length > 0 ? present : told);
  const isOwn = ({ candidates }: BodyDoubt) => met.length > 0 && candidates.some((id) => id === context.owner);
  const asked =
    present.length > 0
      ? present.flatMap(({ doubts }) => doubts.filter((one) => isOfABody(one) && !isOwn(one)))
      : told.flatMap(({ bodies, doubts }) => doubts.filter((one) => bodies.length > 0 && isNamedFirst(one, context)));
  const others = asked.map(({ text }) => text);
  const guests = (bodies: readonly BodyId[]) => bodies.filter((id) => id !== context.owner);
  if (guests(met).length > 0 || others.length > 0) return { bodies: met, others };
  const senders = of("from").map((one) => readMeetingLine(one, context));
  const lines = of("signature").filter((one) => signedBy.test(fold(one)));
  const signed = lines.map((one) => readMeetingLine(one.replace(/\s[-–].*$/u, ""), context));
  const invited = of("invited");
  const ways = [
    hostsIn(told, senders),
    [...bodiesOf(invited.map(read)), ...invited.flatMap((one) => bodiesOfAddresses(one, context))],
    bodiesOf(signed),
    [...bodiesOf(senders), ...of("from").flatMap((one) => bodiesOfAddresses(one, context))],
  ];
  const found = ways.map(guests).find((bodies) => bodies.length > 0) ?? met;
  return { bodies: [...new Set(found)], others: [] };
}

/** "Fiesole, Impruneta e Scandicci sono convocati": the last of those who are named, with what is said of them. */
function isNamedFirst({ text, candidates }: BodyDoubt, { owner, register }: LineContext): boolean {
  return candidates.some((id) => id !== owner && fold(text).startsWith(`${fold(register.get(id)?.shortName ?? "")} `));
}

const signedBy = /^(?:comune|citta metropolitana|unione|regione|provincia)(?!\p{L})/u;

/** Named among those present: not a person, nor somebody of a body by the office alone. */
function isOfABody({ text, candidates, isPerson }: BodyDoubt): boolean {
  return candidates.length > 0 || (isPerson !== true && canBeNewName(text) && !peopleFirst.test(fold(text)));
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

/** Who was there for a body, as papers name them: "dott.ssa Neri (Comune di Signa)". */
const person =
  /(?<=^|[,;:]\s?|\s)(?:\p{L}{2,8}\.(?:ssa|ra)?\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}\s\(((?:Comune|Città|Unione|Regione|Provincia)\s[^()]{2,60})\)/gu;

/** A name in brackets is a person's, unless it says who was absent; and so is whoever speaks "per Signa". */
const withoutPeople = (text: string) =>
  text
    .replace(person, "$1")
    .replace(/^\s*per\s+(?=il|lo|la|l['’]|i\s)/iu, "")
    .replace(/^\s*per\s+(\p{Lu}[^,;]*?),?\s(?:il|lo|la|l['’]|i|gli|le)\s*(?:\p{Lu}|\p{L}).*$/u, "$1")
    .replace(/:\s.*$/su, "")
    .replace(/\((?!\s*assent)[^)]*\)/giu, "")
    .replaceAll(/\s[-–]\s[^,;]*/gu, "");
