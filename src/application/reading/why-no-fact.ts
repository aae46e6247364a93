// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { bodiesMeant } from "./bodies/body-doubt.ts";
import { clausesOf, isOfSomebody } from "./clauses.ts";
import { daysOfVague } from "./days/days-of-vague.ts";
import { isToCome, tenseOf } from "./days/tense.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import { rewritten, type Source, sourceOf } from "./engine/source.ts";
import type { WhyNoFact } from "./intentions/intention.ts";
import { isQuestion } from "./is-question.ts";
import type { LineContext } from "./meeting-line.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { namesAMeeting } from "./names-a-meeting.ts";
import { isOfTheMeeting, notSure, type ReasonToDoubt, reasonsIn } from "./reasons.ts";
import { isDeniedBy } from "./subject.ts";
import { hedgesOfAPlan, waysOfHavingToMeet, waysOfMeetingSoon, waysOfPlanningLoosely } from "./words/hedge-words.ts";
import {
  signsOfNoMeeting,
  waysOfTellingAgainThatItWasHeld,
  waysOfTellingThatWeMet,
} from "./words/not-telling-words.ts";
import { waysOfMeetingAmongOurselves } from "./words/telling-words.ts";

const internal = patternInside(waysOfMeetingAmongOurselves);
const heldAgain = patternInside(waysOfTellingAgainThatItWasHeld);
const weMet = patternInside(waysOfTellingThatWeMet);
const hypothesis = patternInside("(se|if)");
const loosely = new RegExp(`${patternInside(waysOfPlanningLoosely).source}|(?<= )(?:${hedgesOfAPlan})(?= |$)`, "u");
const toMeet = patternInside(waysOfMeetingSoon);
const mustMeet = patternInside(waysOfHavingToMeet);

/** Why a line that names a meeting tells none, by what is told of it; undefined when nothing says so. */
export function whyNoFact(line: string, reading: MeetingReading, context: LineContext): WhyNoFact | undefined {
  const head = sayingOf(reading.head);
  if (isQuestion(line)) return "question";
  if (signsOfNoMeeting.some((sign) => line.includes(sign))) return "denied";
  if (reading.isCalledOff) return "cancelled";
  if (reading.allAbsent.length > 0 && reading.day.kind !== "none") return "denied";
  if (bodiesMeant(reading).length === 0 && internal.test(head)) return "internal";
  const reasons = reasonsIn(head);
  if (isPlannedLoosely(reading, head, context)) return "tentative";
  const isUndated = reading.day.kind === "none" || reading.day.kind === "unreadable";
  const why = isUndated && reasons.includes("wished") ? "wished" : reasons[0];
  if (why !== undefined) return why;
  const isOfBodies = reading.bodies.length > 0 && reading.doubts.length === 0;
  return tenseOf(head) === "ahead" && reading.day.kind === "none" && !isOfBodies ? "wished" : undefined;
}

/** "Forse martedì prossimo vediamo Reggello": with whom and when, and that it is not sure yet. */
function isPlannedLoosely(reading: MeetingReading, head: string, { now }: LineContext): boolean {
  if (bodiesMeant(reading).length === 0) return false;
  if (reading.day.kind === "unreadable") return isPlannedForAMonth(reading.day.text, head, now);
  if (!isToCome(reading.day, now.toPlainDate())) return false;
  const [reason] = reasonsIn(head);
  const isHedged = reason === "unsure" || ((reason === undefined || reason === "wished") && loosely.test(head));
  return isHedged && !hypothesis.test(head) && (namesAMeeting(head) || toMeet.test(head));
}

/** "A settembre dobbiamo vederci con Signa": on which day is to be asked. */
function isPlannedForAMonth(text: string, head: string, now: LineContext["now"]): boolean {
  const last = mustMeet.test(head) ? daysOfVague(text, now).at(-1) : undefined;
  return last !== undefined && isAfter(last, now.toPlainDate());
}

/** Why words that name a meeting tell none; undefined when nothing in them says it. */
export function whyNotTold(line: string): WhyNoFact | undefined {
  return reasonsIn(sayingOf(line))[0];
}

/** What came of a meeting may leave something to be done: it is no reason, where it does not say whether it took place. */
export function whyNoFactIn({ remarks }: MeetingReading): WhyNoFact | undefined {
  const said = clausesOf(sourceOf(remarks)).filter((clause) => isOfTheMeeting(clause.saying) && !isOfSomebody(clause));
  const denied = said.some(({ saying }) => isDeniedBy(saying));
  return denied ? "denied" : said.flatMap(({ saying }) => reasonsIn(saying))[0];
}

/**
 * What is asked of a meeting with a past day and a body, in whose words something casts a doubt; undefined where they
 * plainly tell none of ours: then nothing is proposed, and a stray yes records nothing.
 */
export function doubtOf(
  why: WhyNoFact,
  reading: MeetingReading,
  { now, isNamed }: LineContext & { readonly isNamed: boolean },
): ReasonToDoubt | "tentative" | undefined {
  if (why === "tentative") return why;
  const { day, bodies, tense } = reading;
  const head = sayingOf(reading.head);
  const isPast =
    day.kind === "day" && !isAfter(day.day, now.toPlainDate().subtract({ days: tense === "past" ? 0 : 1 }));
  if (!isPast || bodies.length === 0 || hypothesis.test(head.replaceAll(notSure, ""))) return undefined;
  const [first] = clausesOf(reading.head);
  const isTold = first !== undefined && reasonsIn(first.saying).length === 0;
  const clauses = clausesOf(besideSlots(reading));
  const isDenial = clauses.some(
    ({ saying }) => reasonsIn(saying).includes(why as ReasonToDoubt) && isOfTheMeeting(saying),
  );
  switch (why) {
    case "wished":
    case "unsure":
      return why;
    case "reported":
      return ((isTold && isNamed) || weMet.test(head)) && reasonsIn(head).includes(why) ? why : undefined;
    case "cancelled":
      return heldAgain.test(head) ? why : undefined;
    case "denied":
      return heldAgain.test(head) || (isNamed && reasonsIn(head).includes(why) && !isDenial) ? why : undefined;
    default:
      return undefined;
  }
}

/** The words of its head that tell no part of the meeting. */
export function besideSlots({ head, spans }: MeetingReading): Source {
  return Object.values(spans)
    .flat()
    .reduce((rest, span) => rewritten(rest, span, ""), head);
}
