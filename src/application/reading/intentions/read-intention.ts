// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import { fold } from "../engine/fold.ts";
import { partsReader, patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { isQuestion, withoutQuestionMark } from "../is-question.ts";
import { mayTellMeeting } from "../may-tell.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { withoutCourtesiesTo } from "../opening.ts";
import { isSheet } from "../papers/is-sheet.ts";
import { readChat } from "../papers/read-chat.ts";
import { readPaper } from "../papers/read-paper.ts";
import { isOfThatMeeting } from "../presumed/points-back.ts";
import { readQuestion } from "../questions/read-question.ts";
import { type RowsTold, readRows } from "../rows/read-rows.ts";
import { stateIn } from "../rows/row.ts";
import { readSentences } from "../sentences.ts";
import { belowHeading } from "../several/below-heading.ts";
import { readTelling } from "../telling.ts";
import { countOfMeetings } from "../words/line-words.ts";
import {
  waysOfAskingPolitely,
  waysOfAskingPolitelyToRecord,
  waysOfAskingToRecord,
  waysOfOpeningTheForm,
} from "../words/recording-words.ts";
import { wayOfBeginningAnew } from "../words/reference-words.ts";
import { waysOfNamingAMeeting, waysOfNamingMeetings } from "../words/telling-words.ts";
import { type AskingContext, readAsking, readBareFilter } from "./askings.ts";
import { readMention } from "./bare-reference.ts";
import { changeOfBodiesIn } from "./change-of-bodies.ts";
import type { Intention, OfAMeeting } from "./intention.ts";
import { type ReferenceContext, readReference, theirLast } from "./meeting-reference.ts";
import { accepted, changeInAPaper, readLed, takenBack } from "./of-a-paper.ts";
import { plannedAnew } from "./planned-anew.ts";
import { readChange } from "./read-change.ts";
import { readDigestSpokenOf } from "./read-digest.ts";
import { readPhase } from "./read-phase.ts";
import { readNumbered, readPointedAt } from "./read-pointed-at.ts";
import { readRemoval } from "./read-removal.ts";
import { readShownAgain } from "./read-shown-again.ts";
import { isUndoing, reasonOfUndoing, undoes } from "./undoing.ts";
import { mayBeNone, readCalledOff, readWhatElseChanges, readWhoElseWasThere } from "./what-else-changes.ts";
import { readWhoWasNotThere } from "./who-was-not-there.ts";

export type IntentionContext = Omit<LineContext, "tense"> & {
  readonly objective: Objective;
  /** What was spoken of last; none: what this person changed last. */
  readonly topic?: Topic;
  /** It is what a letter says, and is read as none again: that would never end. */
  readonly isOfALetter?: true;
};

/** "Anche il 7": with those of the meeting before it. */
const anew = new RegExp(wayOfBeginningAnew, "u");

/** With whom, or with the same ones: "anche il 7 c'era Signa" is of one that was told. */
function isToldAnew({ like, bodies, head }: MeetingReading): boolean {
  return like?.bodies !== undefined || (bodies.length > 0 && /\scon\s/u.test(head.folded));
}
const bare = patternOf(waysOfOpeningTheForm);
const partsToRecord = partsReader(waysOfAskingToRecord);
const politely = patternAtStart(waysOfAskingPolitely);
const politelyToRecord = patternAtStart(waysOfAskingPolitelyToRecord);
/** A line that begins so, and is a question, changes nothing. */
const asksWho = patternAtStart("[e|ma|ok|scusa] [con] (chi|quanti|quante) …");
const countFirst = new RegExp(`^\\s*${countOfMeetings}(?!\\p{L})`, "u");
const meetingFirst = patternAtStart(`${waysOfNamingAMeeting} ${waysOfNamingMeetings}`);

/**
 * What a message wants that is no command. First what it would change, then what the whole of it asks, then what it
 * tells, then what a part of it asks. Pure: `now` is given.
 */
export function readIntention(text: string, { objective, topic, isOfALetter, ...given }: IntentionContext): Intention {
  const known = given.known ?? new Map();
  const context: LineContext = { ...given, owner: objective.owner, known };
  if (isSheet(text)) return { kind: "no-fact", why: "sheet" };
  const chat = readChat(text, context);
  if (chat !== undefined)
    return (
      intentionOfRows({ lines: chat.lines, left: [] }) ?? {
        kind: "no-fact",
        why: stateIn(text) === "cancelled" ? "cancelled" : "nothing",
        left: [],
        line: chat.spoken,
      }
    );
  const rows = intentionOfRows(readRows(text, context));
  if (rows !== undefined) return rows;
  const pasted = readPaper(text, context);
  const readAgain = (line: string, of = {}) => readIntention(line, { ...given, ...of, objective, known });
  if (pasted?.kind === "refused") return takenBack(pasted, context);
  if (pasted?.kind === "change" && isOfALetter !== true)
    return changeInAPaper(pasted.lines, (one) => readAgain(one, { isOfALetter: true }));
  const message = withoutCourtesiesTo(text, context.register);
  if (pasted?.kind === "meeting") {
    const whole = text.includes("\n") ? undefined : readTelling(message, context);
    const { lines, left } = pasted;
    if (lines.length > 1) return { kind: "log-several", lines, isSure: false, left };
    if (whole?.kind === "log" && whole.doubt === undefined) return whole;
    const told = { kind: "log", line: lines[0] ?? "", isProposed: true, left } as const;
    return pasted.isAcceptance === true ? accepted(told, context) : told;
  }
  const told = belowHeading(message, context) === undefined ? undefined : readTelling(message, context);
  if (told?.kind === "log" || told?.kind === "log-several") return told;
  const line = message.replace(/\s+/gu, " ").trim();
  const asking = { ...context, year: objective.year };
  const why = reasonOfUndoing(line);
  if (why !== undefined) return { kind: "undo", why };
  if (isUndoing(line)) return { kind: "undo" };
  const back = readTakenBack(line, { ...context, objective });
  if (back !== undefined) return back;
  if (bare.test(sayingOf(line))) return { kind: "open-form" };
  if (anew.test(fold(line)) && isToldAnew(readMeetingLine(line, context)) && !isQuestion(line))
    return { kind: "log", line, isProposed: true };
  const { what: recorded, isSentence } = toRecord(message);
  if (recorded !== undefined && readReference(recorded, context)?.number === undefined) {
    if (bare.test(sayingOf(recorded))) return { kind: "open-form" };
    const saying = sayingOf(message);
    const isPolite = (!isSentence && politely.test(saying)) || politelyToRecord.test(saying);
    const telling = readTelling(isPolite ? withoutQuestionMark(recorded) : recorded, context);
    // What is said not to be may be what is to be changed.
    const changed = telling?.kind === "no-fact" ? readChange(line, context) : undefined;
    if (telling?.kind === "no-fact" && changed !== undefined && "which" in changed)
      return { ...changed, otherwise: telling };
    if (telling !== undefined) return telling;
    if (isSentence && mayTellMeeting(recorded, context)) return { kind: "log", line: recorded, isProposed: true };
  }
  const ofDigest = topic?.kind === "digest" ? readDigestSpokenOf(line) : undefined;
  if (ofDigest !== undefined) return { kind: "ask", command: "riepilogo", argument: ofDigest, isWeak: true };
  const again = readShownAgain(line, topic);
  if (again !== undefined) return again;
  const removal = readRemoval(line, context);
  if (removal !== undefined) return removal;
  const ofBodies = changeOfBodiesIn(line, context.register);
  if (ofBodies !== undefined) return { kind: "ask", command: "enti", argument: ofBodies };
  const asked = readQuestion(line, { ...context, objective, ...(topic === undefined ? {} : { topic }) });
  const { isSure = false, isPlain: asksPlainly = false, ...others } = asked ?? {};
  const phrase = readAsking(line, asking, false);
  const question = asked && ({ kind: "question", ...others } as Extract<Intention, { readonly kind: "question" }>);
  if (question?.question.about === "how-to" || question?.question.about === "help") return question;
  const isOfASet = question?.question.about === "never-met" && question.question.among !== undefined;
  if (question !== undefined && isSure && (isOfASet || asksWho.test(sayingOf(line)))) return question;
  const change = readChange(line, context);
  const ofPhase = () => readPhase(line, { now: context.now, objective, topic });
  const otherThanAChange = () =>
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

/** "Anzi il 14", after the day of a phase was told: that day, and nothing of a meeting. */
function dayOfThePhase(change: Intention, topic: Topic | undefined): Intention | undefined {
  if (topic?.kind !== "phase" || topic.end === undefined || change.kind !== "correct") return undefined;
  const { becomes, added, removed, doubts } = change.correction;
  const isOnlyDay =
    becomes !== undefined && becomes.day.kind !== "none" && becomes.hour === undefined && becomes.bodies.length === 0;
  if (change.which !== theirLast || !isOnlyDay || [...added, ...removed, ...doubts].length > 0) return undefined;
  return { kind: "phase", phase: topic.phase, end: topic.end, day: becomes.day };
}

const orderOfChange = patternAtStart("[<again>] (<change>) [<the>|l'] (<meeting>|quello|quella)");
const order = patternInside(
  "(togli|leva|rimuovi|aggiungi|aggiungici|inserisci|aggiungilo|aggiungila|aggiungili|aggiungile|rimettilo|rimettila|<take-it-away>)",
);
const wasAbsent = patternInside("(<absent>)");

/** "Nell'incontro di ieri Montelupo non c'era, c'era Montaione": of one that was told, and no meeting where none was. */
function isOnlyChanged(line: string): boolean {
  const saying = sayingOf(line);
  if (orderOfChange.test(saying)) return true;
  const [first = ""] = line.split(/[,;]/u);
  return isOfThatMeeting(line) && (order.test(saying) || wasAbsent.test(sayingOf(first)));
}

function onlyChanged(intention: Intention, line: string): Intention {
  if (!("which" in intention) || !isOnlyChanged(line)) return intention;
  const { otherwise: _, ...change } = intention;
  const { isBare: __, ...which } = change.which;
  return change.which === theirLast ? change : { ...change, which };
}

/** Whatever rows tell is shown first. */
function intentionOfRows(told: RowsTold | undefined): Intention | undefined {
  const { lines = [], left = [] } = told ?? {};
  const [line] = lines;
  if (line !== undefined && lines.length > 1) return { kind: "log-several", lines, isSure: false, left };
  if (line !== undefined) return { kind: "log", line, isProposed: true, left };
  return left.some(({ why }) => why === "cancelled") ? { kind: "no-fact", why: "cancelled", left } : undefined;
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

type ToRecord = { readonly what?: string; readonly isSentence: boolean };

/** The meeting that the words before it only ask to record, or say ("volevo dirti che"); none when they do not. */
function toRecord(message: string): ToRecord {
  for (const { what = "" } of partsToRecord(message)) {
    const isSentence = /(?:\sch[e']|:)\s*$/iu.test(message.slice(0, message.lastIndexOf(what)));
    if (isSentence || meetingFirst.test(sayingOf(what)) || countFirst.test(fold(what))) return { what, isSentence };
  }
  return { isSentence: false };
}
