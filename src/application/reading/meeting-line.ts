// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { isAfter } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import { takeAbsences } from "./absences/take-absences.ts";
import { withPlainAlternatives } from "./alternatives.ts";
import { everybodyIn } from "./answers/everybody.ts";
import { asTold } from "./as-told.ts";
import { takeAsides } from "./asides.ts";
import { readBodies, readBodiesAndPlace, tellsBodies } from "./bodies/bodies.ts";
import { officesOfTheHost } from "./bodies/offices-of-the-host.ts";
import { areOnlyPersons } from "./bodies/persons.ts";
import { narrowed, takeContrasts } from "./contrasts.ts";
import { type DayReading, takeDays } from "./days/day.ts";
import { inTense, type Tense, tenseOf } from "./days/tense.ts";
import { sayingOf } from "./engine/saying.ts";
import { partOf, rewritten, type Source, type Span, sourceOf, wordsAt } from "./engine/source.ts";
import { takeOut } from "./engine/take-out.ts";
import { halvesOf } from "./halves.ts";
import { withoutHedges, withoutHedgesOfAPlan } from "./hedges.ts";
import type { LineContext } from "./line-context.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { once } from "./once.ts";
import { reasonsIn } from "./reasons.ts";
import { takeRemarks } from "./remarks.ts";
import { withoutFirstThoughts } from "./second-thoughts.ts";
import { isDeniedBy, takeLabelledRemark, takePlace, withoutDenial } from "./subject.ts";
import {
  takeEvidence,
  takeEvidenceBesideASubject,
  takeWhatIsSaidOfPapers,
  withoutColonAfterEvidence,
} from "./take-evidence.ts";
import {
  type LikeLast,
  type LikeTaken,
  takeDaysFromTheLast,
  takeSameHourAndPlace,
  takeSamePeople,
  takeSameSubject,
} from "./take-like.ts";
import { takeMode } from "./take-mode.ts";
import { type Topic, takeTopic, topicOfRemark } from "./take-topic.ts";
import { formOfNoEvidence } from "./words/evidence-words.ts";
import { durationForm, endForm, labelsOfTheSubject } from "./words/line-words.ts";

const duration = new RegExp(`${endForm}|${durationForm}`, "gu");

/** "Su come organizzare lo sportello": its words tell nothing of the meeting. */
const howToDoIt =
  /^(?:come|dove|quando|chi|(?:che\s+)?cosa|qual[ei]|quant[oaie])\s+\p{L}+r(?:e|si|ci|l[oaie])(?!\p{L})/iu;

/** "Fiesole in collegamento", "chi in sala, chi collegato": it may be said of one only. */
const linkForm = /collega|^(?:per |un |una |in )?(?:meta|parte|alcuni|chi|po')(?!\p{L})/u;

/** "Noi: io e Duccio". */
const ofOurs = /^(?:io|noi|Io|Noi)(?:(?:,|\se)\s\p{Lu}[\p{L}.'’]+){1,4}\.?$/u;

/** Where we are, or they. */
const ourPlace =
  /(?<!\p{L})(?:da (?:noi|loro)|in sede(?: (?:loro|nostra|da (?:noi|loro)))?|(?:ne(?:l|lla|i|gli)|(?:presso|al|alla) (?:(?:il|la|i|gli) )?)\s*(?:nostr[aoi]|loro) (?:sede|uffici|ufficio))(?!\p{L})/u;

/** "Lo stesso piano di zona": as at a meeting before it. */
const ofAnother = /^(?:(?:lo|la|le|gli)\s+)?(?:stess|medesim)[oaie](?!\p{L})/iu;

export type { LineContext } from "./line-context.ts";

/**
 * Reads a line: day, hour, mode, evidence and bodies in any order, then the subject after the first colon that a space
 * follows. Pure: `now` is given.
 */
export function readMeetingLine(text: string, context: LineContext): MeetingReading {
  return once("", text, context, () => readSource(sourceOf(text), context));
}

/** "Tributi. Signa": who was there too, or who writes. */
function endsWithBodies(subject: string, register: BodyRegister): boolean {
  const [, last] = /[.;]\s+([^.;]{2,80})\.?$/u.exec(subject) ?? [];
  if (last === undefined) return false;
  const { bodies, doubts } = readBodies(last, register);
  return bodies.length > 0 && doubts.length === 0;
}

function readSource(line: Source, context: LineContext): MeetingReading {
  const { now, register } = context;
  const hedges = withoutHedges(
    withoutFirstThoughts(withPlainAlternatives(withoutColonAfterEvidence(line), context), context),
    context,
  );
  const contrasts = takeContrasts(hedges.rest, context);
  const placed = takePlace(contrasts.rest);
  const outcome = takeLabelledRemark(placed.rest);
  const absences = takeAbsences(outcome.rest, context);
  const same = takeSameSubject(absences.rest);
  const noEvidence = takeOut(same.rest, formOfNoEvidence, ([words]) => words);
  const papers = takeWhatIsSaidOfPapers(noEvidence.rest);
  const halves = halvesOf(papers.rest, context);
  const inSubject = takeEvidenceBesideASubject(halves.subject);
  const remarked = takeRemarks(halves.head, context);
  const aside = takeAsides(remarked.told, context);
  const asked = aside.asides.filter((one) => toTheBot.test(one) || isNoSubject.test(one));
  const asides = aside.asides.filter((one) => !asked.includes(one)).join("; ");
  const inHead = takeEvidence(aside.rest);
  const { mode, rest, spans: modes } = takeMode(takeOut(inHead.rest, duration, ([words]) => words).rest);
  // "Riunione convocata con Signa e Vaglia: Vaglia non si è presentata".
  const told = context.tense ?? (absences.absent.length > 0 ? wasOf(tenseOf(rest)) : tenseOf(rest));
  const whom = takeSamePeople(rest);
  const since = daysFromTheLastIn(whom.rest, context);
  const where = takeSameHourAndPlace(since.rest);
  const days = takeDays(where.rest, now, told, context);
  const plan = withoutHedgesOfAPlan(days.rest, days.reading, context);
  const isStillAhead = days.reading.kind === "day" && days.reading.isStillAhead === true;
  const tense = isStillAhead ? "ahead" : told;
  const isWithSubject = halves.subject.typed.trim() !== "";
  const topic: Topic = isWithSubject ? { topic: "", rest: plan.rest } : takeTopic(plan.rest, register);
  const {
    place: placeTold,
    isPlacePresumed = false,
    doubted,
    placeSpan,
    ...all
  } = readBodiesAndPlace(topic.rest, register, context.isBesideBodies);
  const ofTheHost = officesOfTheHost(all, placeTold, register);
  const named = narrowed({ ...all, ...ofTheHost }, contrasts.notMeant, line);
  const place = placeTold || (named.bodies.length > 0 ? (ourPlace.exec(halves.head.folded)?.[0] ?? "") : "");
  const like = likeLast({ ...same.like, ...whom.like, ...since.like, ...where.like }, tellsBodies(named));
  const isThere = (id: BodyId) => !absences.absent.includes(id);
  const doubts = named.doubts.map((doubt) => ({ ...doubt, candidates: doubt.candidates.filter(isThere) }));
  const written = asTold(inSubject.rest.typed);
  const ofTheirs = written !== "" && (ofOurs.test(written) || areOnlyPersons(written)) ? written : "";
  const everybody = everybodyIn(written) === undefined ? "" : written;
  const { subject, denied } = withoutDenial(ofTheirs + everybody === "" ? written : "");
  const said = [...asked, hedges.who, ...contrasts.said, denied, everybody, ...papers.said];
  const isCalledOff = isDeniedBy(subject);
  const remark = isWithSubject || topic.topic !== "" ? "" : topicOfRemark(sourceOf(remarked.remarks));
  const about = isWithSubject ? subject : asTold(topic.topic || remark);
  const subjectSpan = isWithSubject ? wordsAt(line, spanOf(inSubject.rest)) : topic.span;
  const isOfItself = topic.isPurpose === true || howToDoIt.test(topic.topic);
  const purposes = isOfItself && topic.span !== undefined ? [topic.span] : [];
  const evidence = [inHead.evidence, inSubject.evidence, papers.evidence].filter((one) => one !== "").join("; ");
  return {
    day: isStillAhead ? days.reading : inTense(days.reading, tense, now, days.hour),
    bodies: named.bodies.filter(isThere),
    absent: absences.absent,
    doubts: [
      ...doubts,
      ...(isCalledOff ? [{ text: subject, candidates: [] }] : []),
      ...said.filter((text) => text !== "").map((text) => ({ text, candidates: [], stands: "said" as const })),
    ],
    place: placed.told || asTold(place),
    remarks: [
      remark === "" ? remarked.remarks : "",
      asides,
      outcome.told,
      absences.said,
      ofTheirs,
      ofTheHost?.offices ?? "",
    ]
      .filter((one) => one !== "")
      .join(" "),
    allAbsent: absences.all,
    isToBeShown:
      absences.spans.length + papers.spans.length > 0 ||
      hedges.isHedged ||
      contrasts.isTold ||
      named.isNarrowed ||
      ofTheirs !== "" ||
      aside.asides.length > 0 ||
      remarked.isOfABody === true ||
      subject !== written ||
      topic.isPurpose === true ||
      topic.isShared === true ||
      isPlacePresumed ||
      plan.isHedged ||
      modes.some((span) => linkForm.test(partOf(line, span).folded)) ||
      // Of the month, or of several.
      (days.reading.kind === "day" && days.reading.text === "primo") ||
      halves.isPresumed === true ||
      ofTheHost !== undefined ||
      ofAnother.test(about) ||
      endsWithBodies(about, register) ||
      moreThanASubject.test(about) ||
      convened.test(line.folded) ||
      mayDoubt(`${remarked.remarks} ${outcome.told}`, days.reading, now),
    subject: isCalledOff ? "" : about,
    evidence,
    ...defined({ hour: days.hour, mode, tense, like }),
    isCalledOff: isCalledOff || isDeniedBy(halves.subject.typed),
    head: [
      spanOf(halves.subject),
      ...remarked.spans,
      ...noEvidence.taken,
      ...papers.spans,
      ...aside.spans,
      ...purposes,
    ].reduce((rest, span) => rewritten(rest, span, ""), absences.rest),
    spans: {
      day: days.daySpans,
      hour: days.hourSpans,
      bodies: named.spans.filter((_, at) => named.bodies.slice(at, at + 1).every(isThere)),
      absent: absences.spans,
      place: placed.at.length > 0 || placeSpan === undefined ? placed.at : [placeSpan],
      subject: subjectSpan === undefined || isCalledOff ? [] : [subjectSpan],
      mode: modes,
      evidence: [...inHead.spans, ...inSubject.spans, ...noEvidence.taken, ...papers.spans],
      remarks: [...remarked.spans, ...aside.spans, ...outcome.at],
    },
    leftOver: isCalledOff && subjectSpan !== undefined ? [...doubted, subjectSpan] : doubted,
  };
}

/** "Il tema non era …", "non si è parlato di …". */
const isNoSubject = new RegExp(
  `^(?:(?:(?:il|lo|la)\\s+|l['’]\\s?)(?:${labelsOfTheSubject.join("|").replaceAll(".", "\\.")})\\s+non|non\\s+si\\s+è\\s+(?:parlato|discusso|trattat[oa]))(?!\\p{L})`,
  "iu",
);

/** Who was to come may not have been there. */
const convened = /(?<!\p{L}|(?:gl|de|su|a)?i\s)(?:convocat[ie]|invitati)(?!\p{L})/u;

/** "Bando borghi. poi ti dico": a sentence after it, in small letters. */
const moreThanASubject = /\p{L}{5}\.\s+\p{Ll}/u;

/** "Dimmi se bastano": what somebody wants of whoever reads. */
const toTheBot = /^(?:e\s+)?(?:di|fa|da)(?:mmi|cci)(?!\p{L})/iu;

/** What is to be done after a meeting that took place casts no doubt on it. */
function mayDoubt(remarks: string, day: DayReading, now: Temporal.ZonedDateTime): boolean {
  const isPast = day.kind === "day" && !isAfter(day.day, now.toPlainDate());
  return reasonsIn(sayingOf(remarks)).some((why) => why !== "wished" || !isPast);
}

/** Somebody stayed away from it: what was fixed took place. */
const wasOf = (tense: Tense): Tense => (tense === "ahead" ? undefined : tense);

/** "Loro" are those who are named, where any are. */
function likeLast({ bodies, ...like }: LikeLast, isAnybodyNamed: boolean): LikeLast | undefined {
  const told = bodies === undefined || (bodies === "instead" && isAnybodyNamed) ? like : { ...like, bodies };
  return Object.keys(told).length === 0 ? undefined : told;
}

/** "Il giorno dopo", beside a day that is told, is of that one: it is left to be asked. */
function daysFromTheLastIn(rest: Source, { now, ...over }: LineContext): LikeTaken {
  const taken = takeDaysFromTheLast(rest);
  const isOfAnother = taken.like.days !== undefined && takeDays(rest, now, undefined, over).reading.kind !== "none";
  return isOfAnother ? { like: {}, rest } : taken;
}

const spanOf = ({ typed }: Source): Span => ({ start: typed.search(/\S|$/u), end: typed.length });
