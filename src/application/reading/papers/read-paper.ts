// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { isPlainlyNamed, namesBodies, readBodies } from "../bodies/bodies.ts";
import { bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { fold, readable } from "../engine/fold.ts";
import { sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { linesIn } from "../engine/way.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { isMeeting, type Left } from "../rows/row.ts";
import { takeEvidence } from "../take-evidence.ts";
import {
  formsOfPapers,
  headingsOfPressNotes,
  marksOfAcceptances,
  marksOfRefusals,
  marksOfReplies,
  openingsOfActs,
  openingsOfReceipts,
} from "../words/paper-words.ts";
import { type FactsRead, factsOf } from "./facts-of-parts.ts";
import { bodiesOfAddresses } from "./paper-bodies.ts";
import { heading, lettersOf, type Part, partsOf, service } from "./paper-parts.ts";
import { tidied } from "./tidied.ts";
import { unwrapped } from "./unwrapped.ts";

/**
 * What a paper says of a meeting, and of the one after it; `change`: what becomes of one that may be recorded, as a line
 * that says so; `refused`: its subject takes it back, whose line it is.
 */
export type Pasted =
  | ({
      readonly kind: "meeting" /** It only says that somebody comes to it. */;
      readonly isAcceptance?: true;
    } & Extract<FactsRead, { kind: "meeting" }>)
  | { readonly kind: "change"; readonly lines: readonly string[] }
  | {
      readonly kind: "refused";
      readonly why: keyof typeof marksOfRefusals | "nothing";
      /** What it says all the same, as a line: empty where that is nothing. */
      readonly line: string;
      /** It is an act, or says that one was sent: what it is, and whom it names. */
      readonly act?: { readonly evidence: string; readonly bodies: readonly BodyId[] };
    };

const anyOf = (list: string) => linesIn(list).join("|");
const refused = (Object.keys(marksOfRefusals) as (keyof typeof marksOfRefusals)[]).map(
  (why) => [why, new RegExp(`^(?:(?:oggetto|subject)\\s*:\\s*)?(?:${marksOfRefusals[why]})\\s*:\\s*`, "u")] as const,
);
const formal = new RegExp(`(?<!\\p{L})(?:${anyOf(formsOfPapers)})`, "u");
const acceptance = new RegExp(`^(?:(?:oggetto|subject)\\s*:\\s*)?(?:${marksOfAcceptances})\\s*:`, "mu");
const receipt = new RegExp(`^(?:${openingsOfReceipts})`, "u");
const act = new RegExp(`^(?:${openingsOfActs})`, "u");
/** "Il Segretario Generale", under a letter. */
const ofOffice = /^(?:Il |La |L')\p{Lu}\p{L}+(?:\s(?:(?:di|del|della)\s)?\p{Lu}[\p{L}.]*)*$/u;
const press = new RegExp(`^(?:${headingsOfPressNotes})(?!\\p{L})`, "u");

/**
 * The meeting of a mail, an invitation, a calendar entry, a convocation or minutes, as a line that tells it: day, hour,
 * bodies without who was absent, place, mode, evidence, subject; and the next one, where it says when that is.
 * Undefined for a text that is none of these. Pure.
 */
export function readPaper(message: string, context: LineContext): Pasted | undefined {
  const told = readable(message);
  if (isNote(told, context)) return undefined;
  const wrapped = unwrapped(told, context);
  const isWrapped = wrapped?.isQuoted === true;
  const text = tidied(isWrapped ? wrapped.text : told);
  // "Oggi", in a press note, is of the day on which it went out.
  const isPress = press.test(fold(text).trimStart());
  const isQuoted = isWrapped || isPress;
  if (receipt.test(fold(text).trimStart()))
    return { kind: "refused", why: "nothing", line: "", act: actIn(text, context) };
  const folded = fold(text).trimStart();
  const [why, mark] = refused.find(([, one]) => one.test(folded)) ?? [];
  if (why !== undefined) {
    const rest = text.trimStart().slice(mark?.exec(folded)?.[0].length ?? 0);
    return { kind: "refused", why, line: lineOf(`oggetto: ${rest}`, context) };
  }
  const entries = entriesOfCalendar(text, context.now.timeZoneId);
  if (entries.length > 1) return meetingsOfEntries(entries, context);
  const [calendar] = entries;
  const written = calendar?.text ?? text;
  if (calendar?.isCancelled === true) return { kind: "refused", why: "cancelled", line: lineOf(written, context) };
  if (calendar === undefined && !isQuoted && !isAPaper(text, partsOf(text), !/luogo:/iu.test(told))) return undefined;
  const read = meetingsIn(written, context, isQuoted);
  if (read.kind === "change") return read;
  const { bodies, day, doubts } = readMeetingLine(read.lines[0] ?? "", context);
  const namesNobody = bodies.every((id) => id === context.owner) && doubts.length === 0;
  const invites = /(?<!\p{L})(?:invito|convocazione)(?!\p{L})/u.test(folded);
  const namesNoMeeting = !invites && !namesAMeeting(sayingOf(written)) && (namesNobody || !read.isLabelled);
  const isAct = act.test(folded);
  const isNone =
    isPress || (isAct && !read.isTold) || namesNoMeeting || (day.kind === "none" && (namesNobody || read.isOffice));
  if (!isNone) return acceptance.test(folded) ? { ...read, isAcceptance: true } : read;
  return {
    kind: "refused",
    why: "nothing",
    line: read.lines[0] ?? "",
    ...(isAct ? { act: actIn(text, context) } : {}),
  };
}

const note = /^(?<first>[^\n:]{3,80}?)\.\s+\p{L}[^.\n:]{1,30}:\s[^\n]*$/u;

/** "12/07/2021 Signa. Oggetto: SUAP. Ore: 10.": one line, and first nothing but a day and bodies. */
function isNote(text: string, { now, register }: LineContext): boolean {
  const { reading, rest } = readDays(note.exec(text.trim())?.groups?.first ?? "", now);
  return reading.kind === "day" && namesBodies(rest, register) && isPlainlyNamed(rest, register);
}

function actIn(text: string, context: LineContext) {
  const { evidence } = takeEvidence(sourceOf(text));
  const meant = bodiesPlainlyMeant(readBodies(text.replace(/\s+/gu, " "), context.register));
  const bodies = [...new Set([...meant, ...bodiesOfAddresses(text, context)])].filter((id) => id !== context.owner);
  return { evidence: evidence.split("; ")[0]?.replace(/\s+/gu, " ") ?? "", bodies };
}

/** Two lines or more, of which one is labelled or of service beside a day or a title; or the words of an office. */
function isAPaper(text: string, parts: readonly Part[], isMarked: boolean): boolean {
  const folded = fold(text);
  if (formal.test(folded)) return true;
  const lines = folded.split("\n").filter((line) => line.trim() !== "");
  const has = new Set(parts.flatMap(({ label }) => label ?? []));
  const isLetter = (["letter", "from", "sent", "head"] as const).some((label) => has.has(label));
  const isSigned = parts.filter(({ label }) => label === "signature").length > 1;
  const isOfAnOffice = parts.some(({ label, text: signed }) => label === "signature" && ofOffice.test(signed));
  const isInvitation = isOfAnOffice || lines.some((line) => service.test(line.trim())) || isLetter || isSigned;
  const isOfMinutes = has.has("absent") || has.has("present") || has.has("day") || has.has("date") || has.has("place");
  return (
    Math.max(lines.length, parts.length) > 1 &&
    (isInvitation ||
      heading.test(folded) ||
      (isOfMinutes && (has.size > 1 || has.has("present") || (isMarked && has.has("place")))) ||
      has.has("subject"))
  );
}

function lineOf(text: string, context: LineContext): string {
  const read = meetingsIn(text, context, false);
  return read.lines[0] ?? "";
}

/** Of a chain, the newest letter that tells a day; of one that only sends another on, all of it. */
function meetingsIn(text: string, context: LineContext, isQuoted: boolean): FactsRead {
  const letters = newestFirst(lettersOf(text).map(partsOf));
  const whole = letters.length < 2 ? partsOf(text) : letters.flat();
  const told = letters.length < 2 ? undefined : letters.find((parts) => tellsADay(parts, context));
  return factsOf({ parts: told ?? whole, whole, text, isQuoted }, context);
}

const answers = new RegExp(`^(?:${marksOfReplies})\\s*:`, "u");

/** A chain that was copied in the order in which it was written: what answers stands below what was asked. */
function newestFirst(letters: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const [first = [], ...others] = letters;
  const isAnswer = (parts: readonly Part[]) =>
    parts.some(({ label, text }) => label === "subject" && answers.test(fold(text)));
  const hasSubject = first.some(({ label }) => label === "subject");
  return hasSubject && !isAnswer(first) && others.some(isAnswer) ? letters.toReversed() : letters;
}

function tellsADay(parts: readonly Part[], context: LineContext): boolean {
  const told = parts.filter(({ label }) => label === undefined || label === "day" || label === "subject");
  return told.some(({ text }) => readMeetingLine(text, context).day.kind !== "none");
}

type EntryOfCalendar = { readonly text: string; readonly isCancelled: boolean };

/** Each entry that tells a meeting; what is left of the others. */
function meetingsOfEntries(entries: readonly EntryOfCalendar[], context: LineContext): Pasted {
  const read = entries.map((entry) => ({ ...entry, line: lineOf(entry.text, context) }));
  const isTold = ({ line, isCancelled }: (typeof read)[number]) =>
    !isCancelled && isMeeting(readMeetingLine(line, context));
  const left = read
    .filter((one) => !isTold(one))
    .map(({ text, isCancelled }): Left => {
      const [title = ""] = text.replace(/^oggetto: /u, "").split("\n");
      return { text: title, why: isCancelled ? "cancelled" : "no-meeting" };
    });
  const lines = read.filter(isTold).map(({ line }) => line);
  if (lines.length === 0) return { kind: "refused", why: "nothing", line: read[0]?.line ?? "" };
  return { kind: "meeting", lines, left, isLabelled: true, isOffice: false, isTold: true };
}

/** The entries of a calendar file (RFC 5545), each in lines that people would write; none for any other text. */
function entriesOfCalendar(text: string, timeZone: string): readonly EntryOfCalendar[] {
  const entries = text.split("BEGIN:VEVENT").slice(1);
  return entries.map((entry) => entryOf(entry.split("END:VEVENT")[0] ?? "", text, timeZone));
}

function entryOf(typed: string, text: string, timeZone: string): EntryOfCalendar {
  const entry = typed.replace(/\n[ \t]/gu, "");
  const told = (name: string) =>
    new RegExp(`^${name}(?:;[^:\\n]*)?:(.*)$`, "mu")
      .exec(entry)?.[1]
      ?.replace(/\\([,;\\])/gu, "$1")
      .replace(/\\n/giu, "\n");
  const start = startOf(told("DTSTART"), timeZone);
  const lines = [
    `oggetto: ${told("SUMMARY") ?? ""}`,
    ...(start === undefined ? [] : [`quando: ${start}`]),
    ...(told("LOCATION") ? [`luogo: ${told("LOCATION")}`] : []),
    told("DESCRIPTION") ?? "",
  ];
  const isCancelled = told("STATUS")?.trim() === "CANCELLED" || /^METHOD:CANCEL/mu.test(text);
  return { text: lines.join("\n"), isCancelled };
}

/** "20210715T103000", in the zone of the diary unless it ends with Z; a whole day has no hour. */
function startOf(start: string | undefined, timeZone: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?/u.exec(start ?? "");
  if (parts === null) return undefined;
  const [, year = "", month = "", day = "", hours, minutes, utc] = parts;
  if (hours === undefined) return `${day}/${month}/${year}`;
  if (utc !== "Z") return `${day}/${month}/${year} ore ${hours}:${minutes}`;
  const instant = Temporal.Instant.from(`${year}-${month}-${day}T${hours}:${minutes}:00Z`);
  const at = instant.toZonedDateTimeISO(timeZone);
  return `${at.day}/${at.month}/${at.year} ore ${at.toPlainTime().toString().slice(0, "HH:MM".length)}`;
}
