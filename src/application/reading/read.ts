// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import { isExcuse } from "./answers/answer-words.ts";
import { completedBy } from "./answers/completed-by.ts";
import { everybodyIn, saysItIsOne } from "./answers/everybody.ts";
import { readHeldAnswers } from "./answers/held-answers.ts";
import { readAnswer } from "./answers/read-answer.ts";
import { asksToWait, saysItIsNotOurs } from "./answers/ways-of-leaving.ts";
import { tellsBodies } from "./bodies/bodies.ts";
import { type CommandWords, twoCommands } from "./command.ts";
import { fold } from "./engine/fold.ts";
import { isOnlyCourtesies } from "./engine/without-courtesies.ts";
import { eachFilled } from "./filled-from.ts";
import type { Intention } from "./intentions/intention.ts";
import { type IntentionContext, readIntention } from "./intentions/read-intention.ts";
import { namesPaper, referenceOfFiles } from "./intentions/reference-of-files.ts";
import { changesOfThem } from "./intentions/several-changes.ts";
import { isOrderToAnnul } from "./intentions/what-else-changes.ts";
import { isQuestion } from "./is-question.ts";
import { languageOf } from "./language-of.ts";
import { mayTellMeeting } from "./may-tell.ts";
import type { Asked } from "./meeting-draft.ts";
import { readMeetingLine } from "./meeting-line.ts";
import { ofAKnownOne } from "./of-a-known-one.ts";
import { amendedBy, isPlainAmendment, standsOnItsOwn } from "./of-what-was-asked.ts";
import { asOpening, type Opening, openingOf, withoutCourtesiesTo } from "./opening.ts";
import { type OwnLine, readOwnLine } from "./own-line.ts";
import { presumeQuestion } from "./questions/presume-question.ts";
import type { Reading } from "./reading.ts";
import { onlyDayIn, onlyNameIn, onlyNumberIn, pointerTo, pressedIn } from "./says-only.ts";
import { isEvidence } from "./take-evidence.ts";
import { asTalk } from "./talk.ts";
import { isToldBeside } from "./told-beside.ts";
import { yearOfDays } from "./year-of-message.ts";

export type ReadingContext = IntentionContext & {
  readonly commands: readonly CommandWords[];
  /** Of whoever writes, for a line that has no more words of one than of the other; Italian without. */
  readonly language?: "it" | "en";
  /** Files came with it. */
  readonly hasFiles?: boolean;
  /** The titles of the buttons that were shown last. */
  readonly shown?: readonly string[];
  /** The meeting of which something was asked, as far as it is told, and when it was asked. */
  readonly asked?: Asked;
  /** Something is open, of which one may be pointed at. */
  readonly isAnswer?: boolean;
};

/** More says more than how a meeting was. */
const mostCharactersBeside = 120;

/** A longer line tells no meeting that a proposal could carry. */
const mostCharactersOfAMeeting = 500;

/** "No, anzi, invece": an answer opens with no more; what follows is read as it stands, each time once. */
const mostOpenings = 3;

const leaving = { kind: "whole", meaning: "leave", hasRemark: true } as const;

/**
 * Reads a message, once: a slash command by its own reader, anything else as what people say. Pure: the instant, the
 * bodies and what was asked are given.
 */
export function read(message: string | Opening, given: ReadingContext): Reading {
  const context = { ...given, known: given.known ?? new Map() };
  const opening = typeof message === "string" ? openingOf(message, context) : message;
  const own = readOwnLine(opening, context);
  const reading = own === undefined ? readAfter(0, opening, context) : readingOf(own, opening, context);
  return opening.isDayMisspelt === true ? shownFirst(reading) : reading;
}

/** What it tells is shown before it is recorded. */
function shownFirst({ intention, meeting, ...reading }: Reading): Reading {
  const isOne = intention.kind === "log" ? ({ ...intention, isProposed: true } as const) : intention;
  return {
    ...reading,
    intention: isOne.kind === "log-several" ? { ...isOne, isSure: false } : isOne,
    meeting: { ...meeting, isToBeShown: true },
  };
}

/** What a slash command says, which is no answer to anything. */
function readingOf({ command, meeting }: OwnLine, opening: Opening, context: ReadingContext): Reading {
  return {
    ...opened(opening, { kind: "none" }, context),
    meeting,
    beside: meeting,
    meetings: [],
    leftOver: [],
    answer: { kind: "none" },
    held: [],
    isExcuse: false,
    isCourtesy: false,
    ...onlyNumberIn(command.argument),
    isBeside: false,
    isEvidence: false,
    isOnItsOwn: true,
    mayTell: false,
  };
}

function readAfter(openings: number, opening: Opening, context: ReadingContext): Reading {
  const { text, line, command } = opening;
  const readRest = (rest: string, isWithCourtesies?: true) => {
    const told = isWithCourtesies === true ? rest : withoutCourtesiesTo(rest, context.register);
    return readAfter(openings + 1, asOpening(told, context.commands), context);
  };
  const isBare = command.kind === "command" && command.argument === "";
  const isWaiting = asksToWait(line);
  const intention: Intention = isBare || isWaiting ? { kind: "none" } : asTalk(readIntention(text, context), text);
  const isPasted = intention.kind === "log" && intention.isProposed === true;
  // "Ciao Signa, ieri call con Vaglia": what only looks like a command is told whole.
  const ownLine = command.kind === "command" && intention.kind !== "contact" ? command.argument : line;
  // What is told in the place of a change is not what stands after a command.
  const isOwn = command.kind === "command" && "otherwise" in intention;
  const told = readMeetingLine((isOwn ? undefined : toldBy(intention)) ?? ownLine, context);
  const isPlanned = intention.kind === "log" && intention.doubt === "tentative";
  const meeting = isPlanned ? ({ ...told, tense: "ahead" } as const) : told;
  const isShort = line.length <= mostCharactersBeside && !tellsBodies(meeting);
  const beside = isShort ? readMeetingLine(line, { ...context, isBesideBodies: true }) : meeting;
  const amended = context.asked && amendedBy(intention, context.asked, context.now);
  const isPlain = amended !== undefined && isPlainAmendment(intention, context.asked);
  const isOfNone = intention.kind === "no-fact" && intention.why === "nothing";
  const completed = isPlain
    ? amended
    : isOfNone
      ? undefined
      : context.asked && completedBy(line, context.asked, context);
  const presumed = isUnanswered(intention, line) ? presumeQuestion(line, context) : undefined;
  const isLeft = !("which" in intention) && meeting.day.kind === "none" && saysItIsNotOurs(line);
  const mayTell =
    isPasted || (line.length <= mostCharactersOfAMeeting && !isOrderToAnnul(line) && mayTellMeeting(line, context));
  return {
    ...opened(opening, intention, context),
    meeting,
    beside,
    meetings:
      intention.kind === "log-several"
        ? eachFilled(
            intention.lines.map((one) => readMeetingLine(one, context)),
            context.now.toPlainDate(),
          )
        : [],
    leftOver: meeting.doubts.filter(({ candidates }) => candidates.length === 0).map((doubt) => doubt.text),
    answer: isLeft ? leaving : readAnswer(line, openings < mostOpenings ? readRest : undefined),
    held: readHeldAnswers(line, context),
    ...defined({ presumed, completed, amended, everybody: everybodyIn(line), ofThem: changesOfThem(line, context) }),
    ...ofAKnownOne(line),
    ...(saysItIsOne(line) ? { isOnlyOne: true as const } : {}),
    isExcuse: isExcuse(line),
    isCourtesy: intention.kind === "thanks" || intention.kind === "end" || isOnlyCourtesies(fold(line)) || isWaiting,
    ...pressedIn(line, context),
    ...onlyDayIn(line, context),
    ...onlyNameIn(line, context),
    ...onlyNumberIn(ownLine),
    ...(context.isAnswer === true ? pointerTo(line, context) : {}),
    isBeside: isToldBeside(line, context.register),
    isEvidence: isEvidence(line),
    isOnItsOwn:
      command.kind === "command" || standsOnItsOwn(line, { intention, meeting }, context.asked, context.register),
    mayTell,
  };
}

/** What every reading says of its message, whatever it tells. */
function opened(opening: Opening, intention: Intention, context: ReadingContext) {
  const { text, line, command } = opening;
  const year = yearOfDays(opening, intention, { now: context.now, year: context.objective.year });
  const files = context.hasFiles === true ? filesIn(line, context) : undefined;
  const language = languageIn(opening, context);
  const both = twoCommands(text, context.commands);
  return { text, line, command, language, ...defined({ year, files }), twoCommands: both, intention };
}

/** It asks, and what was not read. */
function isUnanswered(intention: Intention, line: string): boolean {
  switch (intention.kind) {
    case "question":
      return (
        intention.question.about === "unknown" || intention.doubts.some(({ candidates }) => candidates.length === 1)
      );
    case "no-fact":
      return intention.why === "question";
    default:
      return intention.kind === "none" && isQuestion(line);
  }
}

/** The line of the meeting that is told, or that is once there is no other to change. */
function toldBy(intention: Intention): string | undefined {
  const told = "otherwise" in intention ? intention.otherwise : intention;
  return told?.kind === "log" || told?.kind === "no-fact" || told?.kind === "contact" ? told.line : undefined;
}

/** Of what follows a command, or of the line. "Meeting" and "status" are Italian words too: typed as a command they are not. */
function languageIn({ text, command }: Opening, { language }: ReadingContext): Reading["language"] {
  if (command.kind !== "command") return languageOf(text, language);
  return languageOf(command.argument, command.hasSlash ? "en" : (language ?? "en"));
}

function filesIn(line: string, context: ReadingContext): NonNullable<Reading["files"]> {
  const which = referenceOfFiles(line, context);
  return { namesPaper: namesPaper(line), ...defined({ which }) };
}
