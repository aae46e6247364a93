// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { withYear } from "../days/formal-year.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { linesIn } from "../engine/way.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { takeEvidence } from "../take-evidence.ts";
import { takeMode } from "../take-mode.ts";
import { formsOfPapers, formsOfTheNext, marksOfRefusals } from "../words/paper-words.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import { metIn } from "./paper-bodies.ts";
import { type Label, lettersOf, type Part, partsOf, service } from "./paper-parts.ts";
import { subjectOf, withoutMarks } from "./paper-subject.ts";
import { readCalendar } from "./read-calendar.ts";
import { writtenLine } from "./written-line.ts";

/** What a paper says of a meeting, and of the one after it; `refused`: its subject takes it back, whose line it is. */
export type Pasted =
  | { readonly kind: "meeting"; readonly lines: readonly string[] }
  | { readonly kind: "refused"; readonly why: keyof typeof marksOfRefusals | "nothing"; readonly line: string };

const anyOf = (list: string) => linesIn(list).join("|");
const refused = (Object.keys(marksOfRefusals) as (keyof typeof marksOfRefusals)[]).map(
  (why) => [why, new RegExp(`^(?:(?:oggetto|subject)\\s*:\\s*)?(?:${marksOfRefusals[why]})\\s*:\\s*`, "u")] as const,
);
const formal = new RegExp(`(?<!\\p{L})(?:${anyOf(formsOfPapers)})`, "u");
const next = new RegExp(`^[\\s,]*(?:${formsOfTheNext})(?!\\p{L})`, "u");
const meeting = patternInside(waysOfNamingAMeeting);
const heading = /^(?:verbale|resoconto|minuta|sintesi|minutes)(?!\p{L})/u;

/**
 * The meeting of a mail, an invitation, a calendar entry, a convocation or minutes, as a line that tells it: day, hour,
 * bodies without who was absent, place, mode, evidence, subject; and the next one, where it says when that is.
 * Undefined for a text that is none of these. Pure.
 */
export function readPaper(message: string, context: LineContext): Pasted | undefined {
  const text = readable(message).replace(/\r\n?/gu, "\n");
  const folded = fold(text).trimStart();
  const [why, mark] = refused.find(([, one]) => one.test(folded)) ?? [];
  if (why !== undefined) {
    const rest = text.trimStart().slice(mark?.exec(folded)?.[0].length ?? 0);
    return { kind: "refused", why, line: linesOf(`oggetto: ${rest}`, context)[0] ?? "" };
  }
  const calendar = readCalendar(text, context.now.timeZoneId);
  const told = calendar?.text ?? text;
  if (calendar?.isCancelled === true)
    return { kind: "refused", why: "cancelled", line: linesOf(told, context)[0] ?? "" };
  if (calendar === undefined && !isAPaper(text, partsOf(text))) return undefined;
  const lines = linesOf(told, context);
  const { bodies, doubts } = readMeetingLine(lines[0] ?? "", context);
  const namesNobody = bodies.every((id) => id === context.owner) && doubts.length === 0;
  if (namesNobody && !meeting.test(sayingOf(told))) return { kind: "refused", why: "nothing", line: "" };
  return { kind: "meeting", lines };
}

/** Two lines or more, of which one is labelled or of service beside a day or a title; or the words of an office. */
function isAPaper(text: string, parts: readonly Part[]): boolean {
  const folded = fold(text);
  if (formal.test(folded)) return true;
  const lines = folded.split("\n").filter((line) => line.trim() !== "");
  const labelled = new Set(parts.flatMap(({ label }) => label ?? []));
  const isLetter = (["letter", "from", "sent"] as const).some((label) => labelled.has(label));
  const isInvitation = lines.some((line) => service.test(line.trim())) || isLetter;
  return (
    lines.length > 1 &&
    (isInvitation ||
      heading.test(folded) ||
      ((labelled.has("day") || labelled.has("date")) && labelled.size > 1) ||
      labelled.has("subject"))
  );
}

/** Of a chain, the newest letter that tells a day; of one that only sends another on, all of it. */
function linesOf(text: string, context: LineContext): readonly string[] {
  const letters = lettersOf(text);
  const whole = partsOf(text);
  const told = letters.length < 2 ? undefined : letters.map(partsOf).find((parts) => tellsADay(parts, context));
  return meetingsOf(told ?? whole, whole, text, context);
}

function tellsADay(parts: readonly Part[], context: LineContext): boolean {
  const told = parts.filter(({ label }) => label === undefined || label === "day" || label === "subject");
  return told.some(({ text }) => readMeetingLine(withoutZone(text), context).day.kind !== "none");
}

/** Of a letter "Data:" is when it was written, and "ieri" is the day before that. */
function meetingsOf(
  pasted: readonly Part[],
  whole: readonly Part[],
  text: string,
  given: LineContext,
): readonly string[] {
  const isLetter = whole.some(({ label }) => label === "from");
  const parts = pasted.map((part) =>
    part.label === "date" ? ({ label: isLetter ? "sent" : "day", text: part.text } as const) : part,
  );
  const of = (label: Label) => parts.filter((part) => part.label === label).map((part) => part.text);
  const context = asOfWriting(of("sent"), given);
  const subjects = (of("subject").length > 0 ? parts : whole)
    .filter(({ label }) => label === "subject")
    .map((part) => withoutMarks(part.text));
  const plain = parts.filter(({ label }) => label === undefined).map((part) => part.text);
  const all = [...subjects, ...plain].flatMap((one) => one.split(/(?<=\p{L}{3}[.;])\s+(?=\p{Lu})/u));
  const read = (one: string) => readMeetingLine(withYear(withoutPaper(withoutAgenda(one))), context);
  const isOfTheNext = (one: string) => next.test(fold(one)) && read(one).day.kind === "day";
  const sentences = all.some((one) => !isOfTheNext(one) && read(one).day.kind !== "none")
    ? all.filter((one) => !isOfTheNext(one))
    : all;
  const told = sentences.map(read);
  const labelled = of("day").map((one) => readMeetingLine(withoutZone(one), context));
  const day = dayOf(labelled, told);
  const hours = [...labelled, ...of("hour").map((one) => readMeetingLine(`ore ${one}`, context)), ...told];
  const { bodies, others } = metIn(of, told, context);
  const places = [...of("place"), ...told.map((one) => one.place), ...sentences.map(placeIn)];
  const facts = {
    day,
    hour: hours.find((one) => one.hour !== undefined)?.hour,
    bodies,
    others,
    place: places.find((place) => place !== "" && !service.test(fold(place))) ?? "",
    mode: takeMode(sourceOf(text)).mode,
    evidence: takeEvidence(sourceOf([...of("evidence"), ...plain].join("\n"))).evidence,
    subject: subjectOf(subjects, parts.map((part) => part.text).join("\n"), told, context),
  };
  const after = all
    .filter((one) => !sentences.includes(one))
    .map((one) => {
      const { day: later, hour } = readMeetingLine(one, { ...context, tense: "ahead" });
      const told = { ...facts, day: later.kind === "day" ? [later.day] : [], hour, place: placeIn(one) };
      return writtenLine({ ...told, mode: undefined, evidence: "", subject: "" }, context);
    });
  return [writtenLine(facts, context), ...after];
}

const place = /(?:^|[^\p{L}])(?:presso|c\/o)\s(?:(?:il|lo|la|i|gli|le)\s|l['’]\s?)?([^,;.:\n()]{3,80})/iu;
const afterAPlace = /\s(?:con|per|si|e|al fine|alle|per|sul|sulla|in data|il giorno)\s.*$/iu;

/** "Presso la Sala degli Incontri di Palazzo Vecchio, con i Comuni": where a sentence says that it is. */
function placeIn(sentence: string): string {
  const found = place.exec(sentence)?.[1] ?? "";
  return found.replace(afterAPlace, "").trim();
}

/** As when it was written; of a letter inside a letter, as when the inner one was. */
function asOfWriting(sent: readonly string[], given: LineContext): LineContext {
  const days = sent.flatMap((one) => {
    const { day } = readMeetingLine(one, given);
    return day.kind === "day" ? [day.day] : [];
  });
  const written = days.at(-1);
  if (written === undefined) return given;
  const { now } = given;
  return { ...given, now: written.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: "12:00" }), known: new Map() };
}

function dayOf(labelled: readonly MeetingReading[], told: readonly MeetingReading[]): readonly Day[] {
  for (const readings of [labelled, told]) {
    const days = readings.flatMap(({ day }) =>
      day.kind === "day" ? [day.day] : day.kind === "ambiguous" ? day.candidates : [],
    );
    const different = [...new Map(days.map((day) => [day.toString(), day])).values()];
    if (different.length > 0) return different;
  }
  return [];
}

const withoutZone = (text: string) =>
  text.replace(/\(\s*(?:UTC|GMT)[^)]*\).*$/isu, "").replace(/(\d{1,2}[:.]\d{2})\s*[-–]\s*\d{1,2}[:.]\d{2}/u, "ore $1");
/** "Verbale n. 3 del 20 luglio": its day is the meeting's. */
const withoutPaper = (text: string) =>
  text.replace(/^\s*(?:verbale|resoconto|minuta|sintesi)(?:\s+n\.?\s*\d+)?(?=\s+del|\s+dell|\s+[-–])/iu, "riunione");
const withoutAgenda = (text: string) =>
  text.replace(
    /(?<!\s)\s*(?:sul seguente |con il seguente |col seguente )?(?:ordine del giorno|odg|o\.d\.g\.)\s*:.*$/isu,
    "",
  );
