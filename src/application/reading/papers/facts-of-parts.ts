// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { daysOf } from "../days/find-day.ts";
import { inNumbers } from "../days/named.ts";
import { fold } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { type Left, pinned } from "../rows/row.ts";
import { takeEvidence } from "../take-evidence.ts";
import { takeMode } from "../take-mode.ts";
import { singularOf } from "../words/nouns.ts";
import { formsOfEnding } from "../words/paper-words.ts";
import { metIn } from "./paper-bodies.ts";
import { type Label, type Part, service } from "./paper-parts.ts";
import { subjectOf, withoutMarks } from "./paper-subject.ts";
import { hasDay, meetingsApart, type Sentence, sentencesIn, tellingFirst, twoDaysIn } from "./sentences-of-paper.ts";
import { type FactsOfAPaper, writtenLine } from "./written-line.ts";

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
      /** One of its sentences tells a meeting, with its day. */
      readonly isTold: boolean;
    }
  | { readonly kind: "change"; readonly lines: readonly string[] };

/** "Si esamina la bozza inviata con prot. 45120": the number is of what was sent. */
const isOfIt = (sentence: string) => !sent.test(fold(sentence)) || ofMinutes.test(fold(sentence));
const sent =
  /(?<!\p{L})(?:(?:inviat|trasmess|pervenut|acquisit|assunt|richiamat)[oaie]|(?:vs|vostr[ao])\.?\s(?:nota|lettera|pec|richiesta|comunicazione|prot)|(?:facendo|fa) seguito|in (?:riscontro|risposta))(?!\p{L})/u;
const ofMinutes = /(?<!\p{L})(?:verbale|resoconto|minuta)(?!\p{L})/u;
/** "Si trasmette in allegato il foglio firme". */
const enclosed =
  /(?<!\p{L})(?:in allegato|allegh?\p{L}{1,5}|si trasmett\p{L}+)\s[^.;:\n]{0,40}?(?<paper>fogli[oi] (?:firm[ea]|(?:di )?presenz[ae]))(?!\p{L})/iu;
const ending = new RegExp(`(?<!\\p{L})(?:${formsOfEnding})(?!\\p{L})`, "u");

/** "Firenze, lì 20 luglio 2021", over a letter or under it: when it was written. */
const dateLine = /^\p{L}[\p{L}' ]{2,30},\s(?:l[iì]['’]?\s|addì\s)?\d{1,2}[\s/.-][\p{L}\d]+[\s/.-]\d{4}\.?$/u;

/** Of a letter "Data:" is when it was written, and "ieri" is the day before that. Pure: `now` is given. */
export function factsOf({ parts: pasted, whole, text, isQuoted }: Paper, given: LineContext): FactsRead {
  const isLetter = whole.some(({ label }) => label === "from");
  const parts = pasted.map((part) =>
    part.label === "date" ? ({ label: isLetter ? "sent" : "day", text: part.text } as const) : part,
  );
  const of = (label: Label) => parts.filter((part) => part.label === label).map((part) => part.text);
  const written = parts.filter(({ label, text: line }) => label === undefined && dateLine.test(line));
  const registered = of("evidence").flatMap((one) => one.split(/\sdel\s/u).slice(1));
  const context = asOfWriting([...registered, ...of("sent"), ...written.map((part) => part.text)], given);
  const subjects = (of("subject").length > 0 ? parts : whole)
    .filter(({ label }) => label === "subject")
    .map((part) => withoutMarks(part.text));
  const plain = parts.filter(({ label }) => label === undefined).map((part) => part.text);
  const all = [
    ...subjects.flatMap((one) => sentencesIn(one, { isQuoted, isTitle: true }, context)),
    ...plain.flatMap((one) => sentencesIn(one, { isQuoted, isTitle: false }, context)),
  ];
  const labelled = [...of("day"), ...of("hour")].map((one) => readMeetingLine(one, context));
  const taking = all.filter(({ says }) => ["back", "moved", "absent"].includes(says));
  const isTold = (one: Sentence) => one.says === "this" && !one.isTitle && one.isOfAMeeting && hasDay(one.reading);
  const tells = all.some(isTold);
  if (taking.length > 0 && !tells && of("day").length === 0)
    return {
      kind: "change",
      lines: taking.map((one) => movedIn(one, whole, context) ?? changeIn(one, subjects, context)),
    };
  const kept = all.filter((one) => !taking.includes(one));
  const isDated = labelled.some(hasDay) || kept.some((one) => one.says === "this" && one.reading.day.kind !== "none");
  const sentences = isDated ? kept.filter(({ says }) => says === "this") : kept;
  const left = [
    ...taking.map(
      ({ text: words, says }) => ({ text: words, why: says === "absent" ? "absent" : "cancelled" }) as const,
    ),
    ...leftAs("absent", of("absent")).filter(({ text: words }) => words !== ""),
  ];
  const ofAMeeting = {
    kind: "meeting",
    isLabelled: labelled.length > 0 || of("present").length > 0,
    isOffice: of("head").length > 0 || subjects.length > 0,
    isTold: tells,
  } as const;
  const each = ofAMeeting.isLabelled ? [] : meetingsApart(sentences);
  if (each.length > 1) return { ...ofAMeeting, lines: each.map((one) => pinned(one.text, context, given)), left };
  const told = tellingFirst(sentences);
  const hours = [
    ...of("hour").map((one) => readMeetingLine(`ore ${one}`, context)),
    ...labelled,
    ...told.filter((one) => !ending.test(fold(one.text))).map((one) => one.reading),
  ];
  const met = metIn(of, told, readChain(whole, context), context);
  const places = [...of("place"), ...told.flatMap((one) => [one.place, one.reading.place])];
  const place = places.find((one) => one !== "" && !isNoPlace(one)) ?? "";
  // A room, and somebody on a screen.
  const { mode } = takeMode(sourceOf(text));
  const facts: FactsOfAPaper = {
    day: dayOf(labelled, told),
    hour: hours.find((one) => one.hour !== undefined)?.hour,
    bodies: met.bodies,
    others: met.others,
    place,
    mode: place !== "" && mode === "video" ? "mixed" : mode,
    evidence:
      takeEvidence(
        sourceOf([...of("evidence"), ...all.map((one) => one.text).filter(isOfIt)].join("\n")),
      ).evidence.replace(/\s+/gu, " ") ||
      (enclosed.exec(plain.join("\n"))?.groups?.paper ?? ""),
    subject: subjectOf(subjects.map(firstThing), parts, told, context),
  };
  const after = kept
    .filter((one) => !sentences.includes(one))
    .map((one) => {
      const { day: later, hour } = readMeetingLine(one.text, { ...context, tense: "ahead" });
      const ofThat = { ...facts, day: later.kind === "day" ? [later.day] : [], hour, place: one.place };
      return writtenLine({ ...ofThat, mode: undefined, evidence: "", subject: "" }, context);
    });
  const persons = met.persons.length === 0 ? [] : [met.persons.join(", ")];
  const alone = [...leftAs("absent", met.absent), ...leftAs("persons", persons)];
  return { ...ofAMeeting, lines: [writtenLine(facts, context), ...after], left: [...left, ...alone] };
}

const leftAs = (why: Left["why"], texts: readonly string[]): readonly Left[] =>
  texts.map((text) => ({ text: text.trim(), why }));

/** What the sentences of the whole chain say: the one letter that says when may not say with whom. */
function readChain(whole: readonly Part[], context: LineContext): readonly MeetingReading[] {
  const plain = whole.filter(({ label }) => label === undefined || label === "subject");
  const sentences = plain.flatMap(({ text }) => sentencesIn(text, { isQuoted: false, isTitle: false }, context));
  return sentences.filter(({ isOfAMeeting }) => isOfAMeeting).map(({ reading }) => reading);
}

const named = new RegExp(`(?:l'|il |la |lo )?(?:${singularOf("meeting").join("|")})(?!\\p{L}).*$`, "su");

/** "La riunione di domani è annullata", as somebody says it who reads the letter today. */
function changeIn({ text, reading, says }: Sentence, subjects: readonly string[], context: LineContext): string {
  const told = text.slice(named.exec(fold(text))?.index ?? 0);
  const line = pinned(told, context, { ...context, now: context.now.add({ years: 30 }), known: new Map() }).replace(
    / di (?=\d)/u,
    " del ",
  );
  const readings = [reading, ...subjects.map((one) => readMeetingLine(one, context))];
  const day = readings.map((one) => one.day).find((one) => one.kind === "day");
  if (says === "back")
    return hasDay(reading) || bodiesMeant(reading).length > 0 ? line : `${subjects[0] ?? ""}: ${line}`;
  const names = bodiesMeant(reading).map((id) => context.register.get(id)?.officialName ?? "");
  const when = day?.kind === "day" ? ` del ${inNumbers(day.day)}` : "";
  return `${names.join(" e ")} non c'era alla riunione${when}`;
}

/** "Siamo costretti a rinviare l'incontro del 30 luglio a lunedì 9 agosto", of the meeting with who writes it. */
function movedIn({ reading, says }: Sentence, whole: readonly Part[], context: LineContext): string | undefined {
  const [from, to] = (says === "moved" ? twoDaysIn(reading) : undefined) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const ofAll = whole.flatMap(({ text }) => bodiesMeant(readMeetingLine(text, context)));
  const named = bodiesMeant(reading).length > 0 ? bodiesMeant(reading) : ofAll;
  const names = [...new Set(named)].flatMap((id) =>
    id === context.owner ? [] : (context.register.get(id)?.officialName ?? []),
  );
  const who = names.length === 0 ? "" : ` con ${names.join(" e ")}`;
  const hour = reading.hour === undefined ? "" : ` alle ${reading.hour}`;
  return `l'incontro del ${inNumbers(from)}${who} è stato spostato al ${inNumbers(to)}${hour}`;
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
    const days = readings.flatMap(({ day }) => daysOf(day));
    const different = [...new Map(days.map((day) => [day.toString(), day])).values()];
    if (different.length > 0) return different;
  }
  return [];
}

/** "La nostra sede", "presso di noi", "ognuno nella propria sede": of whoever wrote it, and not of whoever pastes it. */
const ofTheWriter = /(?<!\p{L})(?:nostr[aeio]|noi|(?:propri[ae]|rispettiv[ae]|loro) sed[ei])(?!\p{L})/u;

/** "Riunione di Microsoft Teams", "Videoconferenza": how it takes place, and not where. */
function isNoPlace(place: string): boolean {
  const { mode, rest } = takeMode(sourceOf(place));
  return (
    ofTheWriter.test(fold(place)) ||
    service.test(fold(place)) ||
    (mode !== undefined && !/[\p{L}\p{N}]{2}/u.test(rest.typed.replace(/microsoft/iu, "")))
  );
}

/** The first thing of a subject, and no number of a paper. */
function firstThing(subject: string): string {
  const [first = ""] = takeEvidence(sourceOf(subject)).rest.typed.split(/;\s|(?<=\p{L}{3})\.\s(?=\p{Lu})/u);
  return first.replace(/(?<![\s,;–-])[\s,;–-]+$/u, "");
}
