// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { bodiesMeant } from "../bodies/bodies.ts";
import { withYear } from "../days/formal-year.ts";
import { fold } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { pinned } from "../rows/pinned.ts";
import type { Left } from "../rows/row.ts";
import { stateIn } from "../rows/row.ts";
import { takeEvidence } from "../take-evidence.ts";
import { takeMode } from "../take-mode.ts";
import { singularOf } from "../words/nouns.ts";
import { formsOfTheNext } from "../words/paper-words.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import { metIn } from "./paper-bodies.ts";
import { absence, type Label, type Part, service } from "./paper-parts.ts";
import { placeIn } from "./paper-place.ts";
import { subjectOf, withoutMarks } from "./paper-subject.ts";
import { writtenLine } from "./written-line.ts";

/** The parts of a paper, or of the one letter of it that tells; `whole`: of all its letters. */
type Paper = {
  readonly parts: readonly Part[];
  readonly whole: readonly Part[];
  readonly text: string;
  /** It was sent on without the day on which it was written. */
  readonly isQuoted: boolean;
};

/** The meetings of a paper, each as a line; or what becomes of one that may be recorded. */
export type FactsRead =
  | {
      readonly kind: "meeting";
      readonly lines: readonly string[];
      /** Of its sentences, those that take a meeting back, or somebody out of it. */
      readonly left: readonly Left[];
      /** A label says when it was, or who was there. */
      readonly isLabelled: boolean;
      /** Over it, or under its subject, stands an office: an act, and no telling. */
      readonly isOffice: boolean;
    }
  | { readonly kind: "change"; readonly lines: readonly string[] };

const meeting = patternInside(waysOfNamingAMeeting);
const next = new RegExp(`^[\\s,]*(?:${formsOfTheNext})(?!\\p{L})`, "u");

/** A sentence of a paper, and what it says of the meeting. */
type Sentence = { readonly text: string; readonly reading: MeetingReading; readonly isOfAMeeting: boolean };

/** Of a letter "Data:" is when it was written, and "ieri" is the day before that. Pure: `now` is given. */
export function factsOf({ parts: pasted, whole, text, isQuoted }: Paper, given: LineContext): FactsRead {
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
  const read = (one: string): Sentence => ({
    text: one,
    reading: withoutLooseDay(readMeetingLine(withYear(withoutPaper(withoutAgenda(one))), context), isQuoted, context),
    isOfAMeeting: meeting.test(sayingOf(withoutPaper(one))),
  });
  const all = [...subjects, ...plain].flatMap((one) => one.split(betweenSentences)).map(read);
  const isOfTheNext = (one: Sentence) => next.test(fold(one.text)) && one.reading.day.kind === "day";
  const isBack = (one: Sentence) => one.isOfAMeeting && !isOfTheNext(one) && stateIn(one.text) === "cancelled";
  const isAbsent = (one: Sentence) => absence.test(fold(one.text));
  const kept = all.filter((one) => !isBack(one) && !isAbsent(one));
  const sentences = kept.some((one) => !isOfTheNext(one) && one.reading.day.kind !== "none")
    ? kept.filter((one) => !isOfTheNext(one))
    : kept;
  const told = tellingFirst(sentences);
  const labelled = [...of("day"), ...of("hour")].map((one) => readMeetingLine(one, context));
  const dayTold = dayOf(labelled, told);
  const back = all.filter((one) => isBack(one) || isAbsent(one));
  if (
    back.length > 0 &&
    !told.some(({ isOfAMeeting, reading }) => isOfAMeeting && hasDay(reading)) &&
    of("day").length === 0
  )
    return { kind: "change", lines: back.map((one) => changeIn(one, { subjects, isAbsent: isAbsent(one) }, context)) };
  const hours = [
    ...labelled,
    ...of("hour").map((one) => readMeetingLine(`ore ${one}`, context)),
    ...told.map((one) => one.reading),
  ];
  const { bodies, others } = metIn(of, told, context);
  const places = [...of("place"), ...told.flatMap((one) => [placeIn(one.text), one.reading.place])];
  const place = places.find((one) => one !== "" && !isNoPlace(one)) ?? "";
  const facts = {
    day: dayTold,
    hour: hours.find((one) => one.hour !== undefined)?.hour,
    bodies,
    others,
    place,
    mode: takeMode(sourceOf(text)).mode,
    evidence: takeEvidence(sourceOf([...of("evidence"), ...subjects, ...plain].join("\n"))).evidence,
    subject: subjectOf(subjects.map(withoutEvidence), parts, told, context),
  };
  const after = kept
    .filter((one) => !sentences.includes(one))
    .map((one) => {
      const { day: later, hour } = readMeetingLine(one.text, { ...context, tense: "ahead" });
      const ofThat = { ...facts, day: later.kind === "day" ? [later.day] : [], hour, place: placeIn(one.text) };
      return writtenLine({ ...ofThat, mode: undefined, evidence: "", subject: "" }, context);
    });
  return {
    kind: "meeting",
    lines: [writtenLine(facts, context), ...after],
    left: all
      .filter((one) => isBack(one) || isAbsent(one))
      .map((one) => ({ text: one.text, why: isBack(one) ? "cancelled" : "absent" })),
    isLabelled: labelled.length > 0 || of("present").length > 0,
    isOffice: of("head").length > 0 || subjects.length > 0,
  };
}

const betweenSentences = /(?<=\p{L}{3}[.;]|\d{4}[).]+)\s+(?=\p{Lu})/u;

const hasDay = ({ day }: MeetingReading) => day.kind === "day" || day.kind === "ambiguous";

/** Those that name a meeting before the others; a day beside them is of a limit, or of another thing. */
function tellingFirst(sentences: readonly Sentence[]): readonly Sentence[] {
  const ofAMeeting = sentences.filter((one) => one.isOfAMeeting);
  const others = sentences.filter((one) => !one.isOfAMeeting);
  const isDated = ofAMeeting.some(({ reading }) => hasDay(reading));
  return isDated
    ? [...ofAMeeting, ...others.map((one) => ({ ...one, reading: withoutDay(one.reading) }))]
    : [...ofAMeeting, ...others];
}

function withoutDay(reading: MeetingReading): MeetingReading {
  return { ...reading, day: { kind: "none" } };
}

/** "Ieri", in a letter that does not say when it was written, is of no day that is known. */
function withoutLooseDay(reading: MeetingReading, isQuoted: boolean, { now }: LineContext): MeetingReading {
  if (!isQuoted || reading.day.kind !== "day") return reading;
  const isLoose = !/\d/u.test(reading.day.text);
  return isLoose && now !== undefined ? withoutDay(reading) : reading;
}

const named = new RegExp(`(?:l'|il |la |lo )?(?:${singularOf("meeting").join("|")})(?!\\p{L}).*$`, "su");

/** "La riunione di domani è annullata", as somebody says it who reads the letter today. */
function changeIn(
  { text, reading }: Sentence,
  { subjects, isAbsent }: { readonly subjects: readonly string[]; readonly isAbsent: boolean },
  context: LineContext,
): string {
  const told = text.slice(named.exec(fold(text))?.index ?? 0);
  const line = pinned(told, context, { ...context, now: context.now.add({ years: 30 }), known: new Map() }).replace(
    / di (?=\d)/u,
    " del ",
  );
  const readings = [reading, ...subjects.map((one) => readMeetingLine(one, context))];
  const day = readings.map((one) => one.day).find((one) => one.kind === "day");
  if (!isAbsent) return hasDay(reading) || bodiesMeant(reading).length > 0 ? line : `${subjects[0] ?? ""}: ${line}`;
  const names = bodiesMeant(reading).map((id) => context.register.get(id)?.officialName ?? "");
  const when = day?.kind === "day" ? ` del ${day.day.day}/${day.day.month}/${day.day.year}` : "";
  return `${names.join(" e ")} non c'era alla riunione${when}`;
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

function dayOf(labelled: readonly MeetingReading[], told: readonly Sentence[]): readonly Day[] {
  for (const readings of [labelled, told.map(({ reading }) => reading)]) {
    const days = readings.flatMap(({ day }) =>
      day.kind === "day" ? [day.day] : day.kind === "ambiguous" ? day.candidates : [],
    );
    const different = [...new Map(days.map((day) => [day.toString(), day])).values()];
    if (different.length > 0) return different;
  }
  return [];
}

/** "Riunione di Microsoft Teams", "Videoconferenza": how it takes place, and not where. */
function isNoPlace(place: string): boolean {
  const { mode, rest } = takeMode(sourceOf(place));
  return (
    service.test(fold(place)) || (mode !== undefined && !/[\p{L}\p{N}]{2}/u.test(rest.typed.replace(/microsoft/iu, "")))
  );
}

const withoutEvidence = (text: string) => takeEvidence(sourceOf(text)).rest.typed.replace(/[\s,;–-]+$/u, "");
/** "Verbale n. 3 del 20 luglio": its day is the meeting's. */
const withoutPaper = (text: string) =>
  text.replace(/^\s*(?:verbale|resoconto|minuta|sintesi)(?:\s+n\.?\s*\d+)?(?=\s+del|\s+dell|\s+[-–])/iu, "riunione");
const withoutAgenda = (text: string) =>
  text.replace(
    /(?<!\s)\s*(?:sul seguente |con il seguente |col seguente )?(?:ordine del giorno|odg|o\.d\.g\.)\s*:.*$/isu,
    "",
  );
