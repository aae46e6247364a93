// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import { fold } from "../engine/fold.ts";
import { patternAtStart, sayingOf } from "../engine/saying.ts";
import { isQuestion } from "../is-question.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { withoutCourtesiesTo } from "../opening.ts";
import { readQuestion } from "../questions/read-question.ts";
import { readSentences } from "../sentences.ts";
import { belowHeading } from "../several/below-heading.ts";
import { readTelling } from "../telling.ts";
import { readToldAndAsked } from "../told-and-asked.ts";
import { anyOf } from "../words/lists.ts";
import { wayOfBeginningAnew } from "../words/reference-words.ts";
import { wordsOfMeetingApart, wordsOfOneApart } from "../words/several-words.ts";
import { type AskingContext, readAsking, readBareFilter } from "./askings.ts";
import { readMention } from "./bare-reference.ts";
import { changeOfBodiesIn } from "./body-request.ts";
import type { Intention, OfAMeeting } from "./intention.ts";
import { lacksEvidence, saysNotToKnow } from "./lacks-evidence.ts";
import { type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { readLed } from "./of-a-paper.ts";
import { readSwapped } from "./of-the-last-two.ts";
import { plannedAnew } from "./planned-anew.ts";
import { readChange } from "./read-change.ts";
import { readDigestSpokenOf } from "./read-digest.ts";
import { readPasted } from "./read-pasted.ts";
import { readPhase } from "./read-phase.ts";
import { readPhasePlan } from "./read-phase-plan.ts";
import { readNumbered, readPointedAt, readShownAgain } from "./read-pointed-at.ts";
import { readOpenedForm, readRecorded } from "./read-recorded.ts";
import { readRemoval } from "./read-removal.ts";
import { readUndoing, undoes } from "./undoing.ts";
import {
  isOnlyChanged,
  mayBeNone,
  onlyChanged,
  readCalledOff,
  readWhatElseChanges,
  readWhoElseWasThere,
} from "./what-else-changes.ts";
import { readWhoWasNotThere } from "./who-was-not-there.ts";

export type IntentionContext = Omit<LineContext, "tense"> & {
  readonly objective: Objective;
  /** What was spoken of last; none: what this person changed last. */
  readonly topic?: Topic;
  /** It is what a letter says, and is read as none again: that would never end. */
  readonly isOfALetter?: true;
};

/** A line that begins so, and is a question, changes nothing. */
const asksWho = patternAtStart("[e|ma|ok|scusa] [con] (chi|quanti|quante) …");

/**
 * What a message wants that is no command. First what it would change, then what the whole of it asks, then what it
 * tells, then what a part of it asks. Pure: `now` is given.
 */
export function readIntention(text: string, { objective, topic, isOfALetter, ...given }: IntentionContext): Intention {
  const known = given.known ?? new Map();
  const context: LineContext = { ...given, owner: objective.owner, known };
  const readAgain = (line: string, of = {}) => readIntention(line, { ...given, ...of, objective, known });
  const pasted = readPasted(
    text,
    context,
    isOfALetter === true ? undefined : (one) => readAgain(one, { isOfALetter: true }),
  );
  if (pasted !== undefined) return pasted;
  const message = withoutCourtesiesTo(text, context.register);
  const swapped = readSwapped(message, context);
  if (swapped !== undefined) return { kind: "correct-several", each: swapped };
  const told = belowHeading(message, context) === undefined ? undefined : readTelling(message, context);
  if (told?.kind === "log" || told?.kind === "log-several") return told;
  const line = message.replace(/\s+/gu, " ").trim();
  const asking = { ...context, year: objective.year };
  const plainly =
    readUndoing(line) ??
    readTakenBack(line, { ...context, objective }) ??
    readOpenedForm(line) ??
    readToldAnew(line, context) ??
    readToldApart(line, context) ??
    readRecorded(message, line, context) ??
    readOfTheDigest(line, topic) ??
    readShownAgain(line, topic) ??
    readRemoval(line, context) ??
    readOfBodies(line, context) ??
    readPhasePlan(line, context);
  if (plainly !== undefined) return plainly;
  const rest = afterWhatIsNotThere(line, context);
  if (rest !== undefined) return readAgain(rest);
  const asked = readQuestion(line, { ...context, objective, ...(topic === undefined ? {} : { topic }) });
  const { isSure = false, isPlain: asksPlainly = false, ...others } = asked ?? {};
  const phrase = lacksEvidence(line, context) ? withoutEvidence : readAsking(line, asking, false);
  const question = asked && ({ kind: "question", ...others } as Extract<Intention, { readonly kind: "question" }>);
  if (question?.question.about === "how-to" || question?.question.about === "help") return question;
  const isOfASet = question?.question.about === "never-met" && question.question.among !== undefined;
  if (question !== undefined && isSure && (isOfASet || asksWho.test(sayingOf(line)))) return question;
  const change = readChange(line, context);
  const ofPhase = () => readPhase(line, { now: context.now, objective, topic });
  const otherThanAChange = () =>
    readToldAndAsked(message, { ...context, objective }) ??
    readLed(message, context, readAgain) ??
    (isQuestion(line) ? undefined : ofPhase()) ??
    (isSure ? question : undefined) ??
    phrase ??
    ofPhase() ??
    readCalledOff(message, line, asking) ??
    readTellingUnless(asksPlainly ? question : undefined, message, asking) ??
    readAsking(line, asking, true) ??
    readBareFilter(line, asking) ??
    readWhatElseChanges(line, context) ??
    readWhoWasNotThere(line, context) ??
    readWhoElseWasThere(line, context) ??
    readMention(line, context) ??
    readNumbered(line) ??
    question ??
    readPointedAt(line, context) ?? { kind: "none" };
  const ofItsPhase = change && dayOfThePhase(change, topic);
  if (ofItsPhase !== undefined) return ofItsPhase;
  if (change === undefined) return onlyChanged(otherThanAChange(), line);
  if (!("which" in change) || change.which.number !== undefined) return change;
  if (isOnlyChanged(line)) return onlyChanged(change, line);
  const isBare = change.which.isBare === true;
  const none = isBare ? ({ kind: "none" } as const) : undefined;
  const other =
    plannedAnew(change, line, context) ??
    (isBare ? otherThanAChange() : (readTold(message, asking) ?? addsABody(change, line)));
  const besides = other !== undefined && "which" in other ? (other.otherwise ?? none) : other;
  // Where there is none to annul, none is to be recorded.
  const isNoOther = change.kind === "document" && besides?.kind === "no-fact";
  const isInVain =
    isNoOther || (change.kind === "annul" && !isBare && besides?.kind === "log" && besides.doubt === undefined);
  const otherwise = isInVain ? none : besides;
  if (isBare && otherwise?.kind === "log-several") return otherwise;
  if (otherwise === undefined) return change;
  const isSurely: boolean = isBare || otherwise.kind === "ask" || isPlain(otherwise, context);
  // What may be told in it is shown, where there is nothing to change.
  if (!isSurely && otherwise.kind === "log") return { ...change, otherwise: { ...otherwise, isProposed: true } };
  return isSurely ? { ...change, otherwise } : change;
}

const withoutEvidence = { kind: "absent", what: "evidence" } as const;

/** "Anzi il 14", after the day of a phase was told: that day, and nothing of a meeting. */
function dayOfThePhase(change: Intention, topic: Topic | undefined): Intention | undefined {
  if (topic?.kind !== "phase" || topic.end === undefined || change.kind !== "correct") return undefined;
  const { becomes, added, removed, doubts } = change.correction;
  const isOnlyDay =
    becomes !== undefined && becomes.day.kind !== "none" && becomes.hour === undefined && becomes.bodies.length === 0;
  if (change.which !== theirLast || !isOnlyDay || [...added, ...removed, ...doubts].length > 0) return undefined;
  return { kind: "phase", phase: topic.phase, end: topic.end, day: becomes.day };
}

/** "Come non detto, oggi Signa non è venuta": what follows says what is to be taken back. */
function readTakenBack(line: string, context: IntentionContext): Intention | undefined {
  const [, first = "", rest = ""] = /^([^,;.:]+)[,;.:]\s*(\S.*)$/u.exec(line) ?? [];
  if (!undoes(sayingOf(first))) return undefined;
  const told = readIntention(rest, context);
  if (!("which" in told)) return told.kind === "no-fact" ? { kind: "undo" } : undefined;
  const { otherwise, ...change } = told;
  return otherwise?.kind === "no-fact" ? told : change;
}

/** "Non so, fammi vedere gli incontri", "il verbale me lo mandano lunedì, quanti documentati?": what is asked after it. */
function afterWhatIsNotThere(line: string, context: LineContext): string | undefined {
  const [, first = "", rest = ""] = /^([^,;.?!]+)[,;.]\s+(\S.*)$/u.exec(line) ?? [];
  if (first === "" || !(isQuestion(rest) || asksToSee.test(sayingOf(rest)))) return undefined;
  return saysNotToKnow(first) || lacksEvidence(first, context) ? rest : undefined;
}

const asksToSee = patternAtStart("(<show-me>) …");

/** "Anche il 7 con Signa": one more, told over the one before it. */
function readToldAnew(line: string, context: LineContext): Intention | undefined {
  const isAnew = anew.test(fold(line)) && isToldAnew(readMeetingLine(line, context)) && !isQuestion(line);
  return isAnew ? { kind: "log", line, isProposed: true } : undefined;
}

/** "Anche Vinci, in un'altra riunione": at no meeting that was told, and of the same day where it has none of its own. */
function readToldApart(line: string, context: LineContext): Intention | undefined {
  const { 0: lead, index = 0, groups } = toldApart.exec(fold(line)) ?? {};
  if (lead === undefined || isQuestion(line)) return undefined;
  const start = index + (groups?.lead ?? "").length;
  const who = line.slice(start, start + (groups?.who ?? "").length);
  const { bodies, day } = readMeetingLine(`riunione con ${who}`, context);
  const when = day.kind === "none" ? "lo stesso giorno " : "";
  return bodies.length === 0 ? undefined : { kind: "log", line: `${when}altra riunione con ${who}`, isProposed: true };
}

const toldApart = new RegExp(
  `^(?<lead>(?:(?:e|ma|poi)\\s+)?(?:(?:lo\\s+stesso|quel|quello\\s+stesso)\\s+giorno,?\\s+)?(?:c'era(?:no)?\\s+)?(?:anche|pure)\\s+(?:con\\s+)?)(?<who>\\S.*?)[\\s,(]+(?:ma\\s+|pero\\s+)?(?:${anyOf([...wordsOfOneApart, ...wordsOfMeetingApart])})[\\s.)!]*$`,
  "u",
);

/** "Anche il 7": with those of the meeting before it. */
const anew = new RegExp(wayOfBeginningAnew, "u");

/** With whom, or with the same ones: "anche il 7 c'era Signa" is of one that was told. */
function isToldAnew({ like, bodies, head }: MeetingReading): boolean {
  return like?.bodies !== undefined || (bodies.length > 0 && /\scon\s/u.test(head.folded));
}

/** "E l'assessore?", after the digest was spoken of. */
function readOfTheDigest(line: string, topic: Topic | undefined): Intention | undefined {
  const argument = topic?.kind === "digest" ? readDigestSpokenOf(line) : undefined;
  return argument === undefined ? undefined : { kind: "ask", command: "riepilogo", argument, isWeak: true };
}

function readOfBodies(line: string, { register }: LineContext): Intention | undefined {
  const argument = changeOfBodiesIn(line, register);
  return argument === undefined ? undefined : { kind: "ask", command: "enti", argument };
}

function readTold(message: string, asking: AskingContext): Intention | undefined {
  const telling = readTelling(message, asking);
  if (!mayBeNone(telling)) return telling;
  return readSentences(message, asking) ?? telling;
}

/** What is told; of what asks and is no telling, the question that was read of it. */
function readTellingUnless(
  question: Intention | undefined,
  message: string,
  asking: AskingContext,
): Intention | undefined {
  const told = readTold(message, asking);
  const isRead = question?.kind === "question" && question.question.about !== "unknown";
  return told?.kind === "no-fact" && told.why === "question" && isRead ? question : told;
}

/** A meeting told with nothing to ask of its bodies, or plainly not one. */
function isPlain(telling: Intention, context: ReferenceContext): telling is Exclude<Intention, OfAMeeting> {
  if (telling.kind !== "log") return ["no-fact", "log-several", "contact"].includes(telling.kind);
  const { bodies, doubts } = readMeetingLine(telling.line, context);
  return bodies.length > 0 && doubts.length === 0;
}

/** "Aggiungi Autorità Idrica Toscana", and there is no meeting: it is one more body of the register. */
function addsABody(change: Intention, line: string): Intention | undefined {
  const {
    added = [],
    removed = [],
    becomes,
    doubts: [name, ...others] = [],
  } = change.kind === "correct" ? change.correction : {};
  const isOnlyName = name?.mayBeNew === true && others.length === 0 && added.length + removed.length === 0;
  return isOnlyName && becomes === undefined ? { kind: "ask", command: "enti", argument: line } : undefined;
}
