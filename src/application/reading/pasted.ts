// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { BodyDoubt } from "./bodies/bodies.ts";
import { canBeNewName } from "./bodies/body-names.ts";
import { withYear } from "./days/formal-year.ts";
import { fold, readable } from "./engine/fold.ts";
import { sourceOf } from "./engine/source.ts";
import { linesIn } from "./engine/way.ts";
import { hostsIn } from "./hosts-in.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "./meeting-line.ts";
import { readCalendar } from "./read-calendar.ts";
import { takeEvidence } from "./take-evidence.ts";
import { takeMode } from "./take-mode.ts";
import { introducers, people, titles } from "./words/body-words.ts";
import {
  endsOfLetters,
  formsOfPapers,
  labelsOfPapers,
  linesOfService,
  marksOfRefusals,
  marksOfReplies,
  openingOfQuoted,
} from "./words/paper-words.ts";
import { writtenLine } from "./written-line.ts";

/** What a paper says of a meeting; `refused`: its subject takes it back. */
export type Pasted =
  | { readonly kind: "meeting"; readonly line: string }
  | { readonly kind: "refused"; readonly why: keyof typeof marksOfRefusals };

type Label = keyof typeof labelsOfPapers;
type Part = { readonly label?: Label; readonly text: string };

const anyOf = (list: string) => linesIn(list).join("|");
const labels = (Object.keys(labelsOfPapers) as Label[]).map(
  (label) => [label, new RegExp(`^(?:${labelsOfPapers[label]})\\s*:\\s*`, "u")] as const,
);
/** Without a colon too: "Prot. 321/2021", "Assente Impruneta". */
const plainLabels: readonly (readonly [Label, RegExp])[] = [
  ["evidence", /^(?:prot\.?|protocollo)\s*(?:n\.?\s*)?(?=\d)/u],
  ["absent", /^(?:assenti|assente)\s+/u],
];
const service = new RegExp(`^(?:${anyOf(linesOfService)})`, "u");
const quoted = new RegExp(`^${openingOfQuoted}`, "u");
const ending = new RegExp(`^(?:${anyOf(endsOfLetters)})`, "u");
const reply = new RegExp(`^(?:(?:${marksOfReplies})\\s*:\\s*)+`, "u");
const accepted = /^(?:accettato|accettata|accepted|convocazione|invito)\s*:\s*/u;
const refused = (Object.keys(marksOfRefusals) as (keyof typeof marksOfRefusals)[]).map(
  (why) => [why, new RegExp(`^(?:(?:oggetto|subject)\\s*:\\s*)?(?:${marksOfRefusals[why]})\\s*:\\s`, "u")] as const,
);
const formal = new RegExp(`(?<!\\p{L})(?:${anyOf(formsOfPapers)})`, "u");
const heading = /^(?:verbale|resoconto|minuta|sintesi|minutes)(?!\p{L})/u;
const inlineLabel =
  /(?<=[.;]\s)(?=(?:presenti|assenti|assente|oggetto|argomento|ordine del giorno|prot)\.?\s*(?::|(?<=prot\.)\s*\d))/giu;
const agenda = /(?:ordine del giorno|odg|o\.d\.g\.)\s*:\s*(.+)$/isu;

/**
 * The meeting of a mail, an invitation, a calendar entry, a convocation or minutes, as a line that tells it: day, hour,
 * bodies without who was absent, place, mode, evidence, subject. Undefined for a text that is none of these. Pure.
 */
export function readPasted(message: string, context: LineContext): Pasted | undefined {
  const text = readable(message).replace(/\r\n?/gu, "\n");
  const [why] = refused.find(([, mark]) => mark.test(fold(text).trimStart())) ?? [];
  if (why !== undefined) return { kind: "refused", why };
  const calendar = readCalendar(text, context.now.timeZoneId);
  if (calendar?.isCancelled === true) return { kind: "refused", why: "cancelled" };
  const parts = partsOf(calendar?.text ?? text);
  if (calendar === undefined && !isAPaper(text, parts)) return undefined;
  return { kind: "meeting", line: lineOf(parts, calendar?.text ?? text, context) };
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

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let under: Label | undefined;
  let isHeader = true;
  for (const line of text.split("\n").flatMap((one) => one.split(inlineLabel))) {
    const typed = line.trim().replace(/^[-•*>\s]+(?=\p{L})/u, "");
    const folded = fold(typed);
    if (folded === "") {
      under = undefined;
      isHeader = false;
      continue;
    }
    const [label, form] = [...labels, ...plainLabels].find(([, one]) => one.test(folded)) ?? [];
    if (
      ending.test(folded) &&
      label === undefined &&
      parts.some((part) => part.label !== "letter" && part.label !== "from")
    )
      break;
    if (quoted.test(folded)) {
      parts.push({ label: "sent", text: typed });
    } else if (service.test(folded)) {
      parts.push({ label: "letter", text: typed });
    } else if (label !== undefined && form !== undefined) {
      const length = label === "evidence" ? 0 : (form.exec(folded)?.[0].length ?? 0);
      parts.push({ label, text: typed.slice(length) });
      under = label === "present" || label === "absent" ? label : undefined;
    } else {
      parts.push(under === undefined || isHeader ? withLabel(under, typed) : withLabel(under, typed));
    }
  }
  return parts;
}

const withLabel = (label: Label | undefined, text: string): Part => (label === undefined ? { text } : { label, text });

/** Of a letter "Data:" is when it was written, and "ieri" is the day before that. */
function lineOf(pasted: readonly Part[], text: string, given: LineContext): string {
  const isLetter = pasted.some(({ label }) => label === "from");
  const parts = pasted.map((part) => (part.label === "date" ? withLabel(isLetter ? "sent" : "day", part.text) : part));
  const of = (label: Label) => parts.filter((part) => part.label === label).map((part) => part.text);
  const context = asOfWriting(of("sent"), given);
  const subjects = of("subject").map(withoutMarks);
  const sentences = [...subjects, ...parts.filter(({ label }) => label === undefined).map((part) => part.text)].flatMap(
    (one) => one.split(/(?<=\p{L}{3}[.;])\s+(?=\p{Lu})/u),
  );
  const told = sentences.map((one) => readMeetingLine(withYear(withoutPaper(withoutAgenda(one))), context));
  const labelled = of("day").map((one) => readMeetingLine(withoutZone(one), context));
  const present = of("present").map((one) => readMeetingLine(`con ${withoutPeople(one)}`, context));
  const day = dayOf(labelled, told);
  const hour = [...labelled, ...of("hour").map((one) => readMeetingLine(`ore ${one}`, context)), ...told].find(
    (one) => one.hour !== undefined,
  )?.hour;
  const met = bodiesOf(present.length > 0 ? present : told);
  const senders = of("from").map((one) => readMeetingLine(one, context));
  const bodies = met.length > 0 ? met : hostsIn(told, senders);
  const others = present.flatMap(({ doubts }) => doubts.filter(isOfABody)).map(({ text }) => text);
  const places = of("place").filter((place) => !service.test(fold(place)));
  const place = places[0] ?? told.find((one) => one.place !== "")?.place ?? "";
  const mode = takeMode(sourceOf(text)).mode;
  const evidence = takeEvidence(
    sourceOf(
      [...of("evidence"), ...parts.filter(({ label }) => label === undefined).map((part) => part.text)].join("\n"),
    ),
  ).evidence;
  const subject = subjectOf(subjects, text, told, context);
  return writtenLine({ day, hour, bodies, others, place, mode, evidence, subject }, context);
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

/** "Verbale n. 1" and what only names the meeting are no subject: what was talked of is. */
function subjectOf(
  subjects: readonly string[],
  text: string,
  told: readonly MeetingReading[],
  context: LineContext,
): string {
  const plain = subjects.find((one) => one !== "" && !isTitle(one, context));
  const [, listed = ""] = agenda.exec(text) ?? [];
  const [first = ""] = listed.split(/\n|;|(?<=\p{L}{3})\.\s/u);
  const topic = told.find((one) => one.subject !== "")?.subject;
  const afterDash = subjects.map((one) => / [-–] (.+)$/u.exec(one)?.[1]).find((one) => one !== undefined);
  return (plain ?? (first.replace(/^\s*(?:\d+[.)]|[-•])\s*/u, "").trim() || (topic ?? afterDash) || "")).replace(
    /[.;]$/u,
    "",
  );
}

function isTitle(subject: string, context: LineContext): boolean {
  const { bodies, day } = readMeetingLine(subject, context);
  return (
    bodies.length > 0 ||
    day.kind !== "none" ||
    /(?<!\p{L})(?:incontro|riunione|tavolo|convocazione|invito|verbale|meeting|call)(?!\p{L})/iu.test(fold(subject))
  );
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

function withoutMarks(subject: string): string {
  const folded = fold(subject);
  const length = (reply.exec(folded)?.[0] ?? "").length;
  return subject.slice(length + (accepted.exec(folded.slice(length))?.[0].length ?? 0)).trim();
}

/** A name in brackets is a person's, unless it says who was absent. */
const withoutPeople = (text: string) =>
  text
    .replace(/^per\s+(?=il|lo|la|l['’]|i\s)/iu, "")
    .replace(/:\s.*$/su, "")
    .replace(/\((?!\s*assent)[^)]*\)/giu, "")
    .replaceAll(/\s[-–]\s[^,;]*/gu, "");
const withoutZone = (text: string) =>
  text.replace(/\(\s*(?:UTC|GMT)[^)]*\).*$/isu, "").replace(/(\d{1,2}[:.]\d{2})\s*[-–]\s*\d{1,2}[:.]\d{2}/u, "ore $1");
/** "Verbale n. 3 del 20 luglio": its day is the meeting's. */
const withoutPaper = (text: string) =>
  text.replace(/^\s*(?:verbale|resoconto|minuta|sintesi)(?:\s+n\.?\s*\d+)?(?=\s+del|\s+dell)/iu, "riunione");
const withoutAgenda = (text: string) =>
  text.replace(
    /(?<!\s)\s*(?:sul seguente |con il seguente |col seguente )?(?:ordine del giorno|odg|o\.d\.g\.)\s*:.*$/isu,
    "",
  );
