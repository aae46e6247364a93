// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "./bodies/bodies.ts";
import type { CommandFound } from "./command.ts";
import { type LineContext, readMeetingLine } from "./meeting-line.ts";
import { emptyMeeting, type MeetingReading } from "./meeting-reading.ts";
import type { Opening } from "./opening.ts";
import { readPaper } from "./papers/read-paper.ts";
import { mayTellMore } from "./several/begins-another.ts";
import { severalMeetings } from "./several/several-meetings.ts";
import { isOfAMeetingWith } from "./telling.ts";

/** What a slash command's own reader makes of its line, which is all that the line says. */
export type OwnLine = { readonly command: CommandFound; readonly meeting: MeetingReading };

/**
 * A line that begins with a slash and a command, as far as that command reads it; undefined for any other line, and for
 * one that says more than its command takes ("/incontro 3 era il 7 luglio"): that is read as what it tells. Pure.
 */
export function readOwnLine({ text, command }: Opening, context: LineContext): OwnLine | undefined {
  if (command.kind !== "command" || !command.hasSlash) return undefined;
  const { name, argument } = command;
  const ofNoMeeting = { command, meeting: emptyMeeting };
  if (argument === "") return ofNoMeeting;
  switch (name) {
    case "incontro":
      return ofMeeting(command, text, context);
    case "incontri":
    case "riepilogo":
      return mayTellSeveral(text, argument, context) ? undefined : ofNoMeeting;
    case "fasi":
    case "chiudi":
    case "riapri":
      return /\p{L}/u.test(argument) ? undefined : ofNoMeeting;
    case "aiuto":
      return undefined;
    default:
      return ofNoMeeting;
  }
}

/** A number alone, or a line that leaves nothing over and tells one meeting. */
function ofMeeting(command: CommandFound, text: string, context: LineContext): OwnLine | undefined {
  const meeting = readMeetingLine(command.argument, context);
  if (/^(?:n\.?\s*)?\d+$/iu.test(command.argument)) return { command, meeting };
  const { bodies, day, doubts, isCalledOff, isToBeShown, leftOver, remarks, spans, subject } = meeting;
  const isWhole =
    day.kind === "day" && spans.day.length === 1 && bodies.length > 0 && remarks === "" && !isCalledOff && !isToBeShown;
  const leavesNothing = doubts.length === 0 && leftOver.length === 0 && !/[\n;]/u.test(text);
  if (!isWhole || !leavesNothing || readPaper(text, context) !== undefined) return undefined;
  // "18/6 Scandicci: convenzione e poi riunione con Pelago": a subject, or one more.
  const mayBeOfAnother = isOfAMeetingWith(subject) || namesBodies(subject, context.register);
  const at = subject === "" ? -1 : command.argument.indexOf(subject);
  const beforeIt = at === -1 ? command.argument : command.argument.slice(0, at);
  const areSeveral = mayTellMore(beforeIt) && severalMeetings(text, context).lines.length > 1;
  return mayBeOfAnother || areSeveral ? undefined : { command, meeting };
}

function mayTellSeveral(text: string, argument: string, context: LineContext): boolean {
  return text.includes("\n") || readMeetingLine(argument, context).spans.day.length > 1;
}
