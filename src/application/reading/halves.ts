// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { isPlainlyNamed, namesBodies, readBodies, readBodiesAndPlace, tellsBodies } from "./bodies/bodies.ts";
import { takeDays, tellsADay } from "./days/day.ts";
import { readHour } from "./days/hour.ts";
import { monthOver } from "./days/month-for-all.ts";
import { patternAtStart, sayingOf } from "./engine/saying.ts";
import { rewritten, type Source, within } from "./engine/source.ts";
import type { LineContext } from "./line-context.ts";
import { isPlainSubject } from "./plain-subject.ts";
import { type Halves, splitSubject } from "./subject.ts";
import { takeMode } from "./take-mode.ts";
import { absentees, connectors, introducers, links, negations, wordsOfAbsence } from "./words/body-words.ts";
import { numbers } from "./words/day-words.ts";
import { formOfAnotherMeeting, verbsOfRemarks, wordsOfNoRemark } from "./words/line-words.ts";
import { areas, wordsForOrganisations } from "./words/name-words.ts";
import { formsOf } from "./words/nouns.ts";
import { people, titles } from "./words/people-words.ts";
import { placeNouns, placeWords } from "./words/place-words.ts";
import { waysOfTellingWhoWasThere, wordsOfAttendance } from "./words/telling-words.ts";

const attendance = new RegExp(`[.,;(]\\s*(?:${wordsOfAttendance.join("|")})(?!\\p{L})\\s*:?\\s*(?:anche\\s+)?`, "u");
/** "Signa e Vaglia presenti". */
const present = /^[^.;\d]{3,}\spresenti(?!\p{L})/u;
const anotherMeeting = new RegExp(formOfAnotherMeeting, "u");
/** "C'erano tutti e tre", before their names. */
const ofThemAll = new RegExp(`(?<!\\p{L})tutt(?:[ie]\\s+e|'e)\\s+(?<count>${numbers.slice(1).join("|")})\\s*$`, "u");
const whoWasThere = patternAtStart(waysOfTellingWhoWasThere);

/**
 * A line's two halves, as `splitSubject`; when the second says who was there ("21 luglio: presenti Vaglia e Signa"), or
 * plainly names bodies while the first names nobody ("ieri: Vaglia"), all of it is the first.
 */
export function halvesOf(line: Source, { now, register }: LineContext): Halves {
  const halves = splitSubject(line);
  const { head, subject, isLabelled } = halves;
  if (subject.typed.trim() === "")
    return aboutAnother(line, { now, register }) ?? besideBodies(line, { now, register }) ?? halves;
  if (tellsOnlyWhen(subject, now) && !tellsADay(head, now))
    return { head: joined(head, subject), subject: within(line, line.typed.length) };
  if (beginsWithWhen(subject, now) && leavesTheDay(head, now)) {
    const second = splitSubject(subject);
    return { head: joined(head, second.head), subject: second.subject };
  }
  const told = (isLabelled === true ? anotherSentenceIn(subject) : undefined) ?? attendanceIn(subject, register);
  if (told !== undefined) {
    const more = splitSubject(within(subject, told.from));
    const rest = more.subject.typed.trim() === "" ? more.head : within(subject, told.from);
    return { head: joined(head, rest), subject: within(subject, 0, told.at) };
  }
  const whom = whomOfAnArea(head, subject, register);
  if (whom !== undefined) return whom;
  const second = splitSubject(subject);
  const first = namesFirst(subject, isLabelled === true, register);
  const who = first ?? second.head;
  const tellsWho = whoWasThere.test(sayingOf(who.typed)) || present.test(who.folded);
  const all = ofThemAll.exec(head.folded);
  const before = all === null ? head : rewritten(head, { start: all.index, end: head.typed.length }, "");
  if (!tellsWho && tellsBodies(readBodiesAndPlace(takeDays(before, now).rest, register, true))) return halves;
  const named = takeMode(readHour(who).rest).rest;
  const { bodies, doubts } = readBodies(named, register);
  const hasNumbers = /\d/u.test(named.typed);
  const isPlain = doubts.every(({ candidates }) => candidates.length > 0) && !hasNumbers;
  const mayName = tellsBodies({ bodies, doubts });
  const isWhoWasThere = tellsWho ? bodies.length > 0 || (mayName && !hasNumbers) : bodies.length > 0 && isPlain;
  if (!isWhoWasThere) return halves;
  const whole = joined(before, second.head);
  const isAll = second.subject.typed.trim() === "";
  const read = (isAll ? besideBodies(whole, { now, register }) : undefined) ?? { head: whole, subject: second.subject };
  const areAsMany = all === null || numbers[readBodies(second.head, register).bodies.length - 1] === all.groups?.count;
  return areAsMany ? read : { ...read, isPresumed: true };
}

const area = new RegExp(`(?<!\\p{L})(?:(?:il|la|col)\\s+|l')(?:${[...areas].join("|")})\\s*$`, "u");

/** "Abbiamo rivisto il Mugello: il comune di Borgo San Lorenzo": who of there. */
function whomOfAnArea(head: Source, subject: Source, register: BodyRegister): Halves | undefined {
  const start = head.folded.search(area);
  if (start === -1 || !namesOnlyBodies(subject, register) || !isPlainlyNamed(subject, register)) return undefined;
  const before = rewritten(head, { start, end: head.typed.length }, "");
  const empty = within(subject, subject.typed.length);
  return { head: joined(before, subject), subject: empty, isPresumed: true };
}

/** "Per preparare l'incontro del 3 con Londa", after those who were met: what it was about, with its own day and bodies. */
function aboutAnother(line: Source, { now, register }: LineContext): Halves | undefined {
  const match = anotherMeeting.exec(line.folded);
  if (match === null) return undefined;
  const head = within(line, 0, match.index);
  const isOfBodies = namesBodies(takeDays(head, now).rest, register);
  return isOfBodies ? { head, subject: within(line, match.index + match[0].length, line.typed.length) } : undefined;
}

/** "Sesto ha confermato: martedì 3 agosto alle 9 da loro": nothing but when, and small words. */
function tellsOnlyWhen(subject: Source, now: Temporal.ZonedDateTime): boolean {
  const { reading, rest } = takeDays(subject, now);
  if (reading.kind !== "day") return false;
  const words = rest.folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  return words.every((word) => connectors.has(word) || placeWords.has(word));
}

const mostBeforeADay = 3;

/** "Recupero un incontro vecchio: 22 aprile con Vaglia", "due date: il 14 settembre oppure il 16". */
function beginsWithWhen(subject: Source, now: Temporal.ZonedDateTime): boolean {
  const { reading, daySpans } = takeDays(subject, now);
  const [{ start } = { start: subject.typed.length }] = daySpans;
  const isADay = reading.kind === "day" || reading.kind === "ambiguous";
  return isADay && start - subject.typed.search(/[\p{L}\p{N}]/u) <= mostBeforeADay;
}

/** It says none, or only the month of those after it: "per settembre: giovedì 2". */
function leavesTheDay(head: Source, now: Temporal.ZonedDateTime): boolean {
  const { kind } = takeDays(head, now).reading;
  return kind === "none" || (kind === "unreadable" && monthOver(head.folded) !== undefined);
}

const besideOthers = /\s[-–]\s(?=[^-–]*$)|\s\((?=[^()]*\)[\s.]*$)/u;
const mostWordsOfASubject = 6;

/** "8/7 Signa - bozza", "8/7 Signa (bozza)": a few plain words, which name nobody and say nothing of when or whether. */
function besideBodies(line: Source, { now, register }: LineContext): Halves | undefined {
  const match = besideOthers.exec(line.typed);
  if (match === null) return undefined;
  const head = within(line, 0, match.index);
  const subject = within(line, match.index + match[0].length, line.typed.search(/(?<![\s.)])[\s.)]*$/u));
  const words = subject.folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  const isOfIt = words.every((word) => !wordsOfMore.has(word)) || isPlainSubject(subject.typed);
  // "Calenzano (FI)" is of that province.
  const isAWord = words.some(({ length }) => length > 2);
  const isPlain = isAWord && isOfIt && !/(?<!\p{Lu})\p{Lu}\p{Ll}|\d/u.test(subject.typed);
  if (words.length > mostWordsOfASubject || !isPlain) return undefined;
  const isOfBodies = namesBodies(takeDays(head, now).rest, register) && !namesBodies(subject, register);
  if (takeMode(subject).mode !== undefined) return undefined;
  return isOfBodies && !tellsADay(subject, now) ? { head, subject } : undefined;
}

const wordsOfMore: ReadonlySet<string> = new Set([
  ...formsOf("meeting", "meetingOrTopic", "contact"),
  ...wordsForOrganisations,
  ...negations,
  ...absentees,
  ...wordsOfAbsence,
  ...placeNouns,
  ...placeWords,
  ...links,
  ...introducers,
  ...people,
  ...titles,
  ...verbsOfRemarks,
  ...wordsOfNoRemark,
  // Of a paper.
  "firmato",
  "firmata",
]);

/** The first, and the second where it stands, after it or in it, with a comma in the place of what parted them. */
function joined(first: Source, second: Source): Source {
  const comma = Math.max(second.typed.search(/\S|$/u) - 1, 0);
  const start = Math.min(first.typed.length, comma);
  const { typed, folded } = rewritten(second, { start, end: comma + 1 }, ",");
  const end = typed.length;
  return {
    typed: first.typed.slice(0, start) + typed.slice(start) + first.typed.slice(end),
    folded: first.folded.slice(0, start) + folded.slice(start) + first.folded.slice(end),
  };
}

/** "Convenzione. Presenti: Vaglia e Signa": who was there is no part of the subject. */
function attendanceIn(
  subject: Source,
  register: BodyRegister,
): { readonly at: number; readonly from: number } | undefined {
  const { index, 0: label = "" } = attendance.exec(subject.folded) ?? {};
  if (index === undefined) return undefined;
  const from = index + label.length;
  return namesBodies(within(subject, from), register) ? { at: index, from } : undefined;
}

/** "Tema: catasto. Prossimo incontro il 6 agosto": what is said after the sentence of a subject that is called so. */
function anotherSentenceIn({ typed }: Source): { readonly at: number; readonly from: number } | undefined {
  const at = typed.search(/(?<=\p{L}{3})\.\s+(?=\p{Lu})/u);
  return at === -1 ? undefined : { at, from: at + 1 };
}

/** "Vaglia. Convenzione", "Reggello, riunione sul personale": the bodies before all the rest; undefined where it does not begin with them. */
function namesFirst(subject: Source, isLabelled: boolean, register: BodyRegister): Source | undefined {
  const signs = isLabelled ? /(?<=\p{L}{2})\.\s/u : /(?<=\p{L}{2})\.\s|,\s|\s[-–]\s/u;
  const at = subject.typed.search(signs);
  const first = within(subject, 0, Math.max(at, 0));
  return at !== -1 && namesOnlyBodies(first, register) ? first : undefined;
}

function namesOnlyBodies(text: Source, register: BodyRegister): boolean {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length > 0 && doubts.length === 0;
}
