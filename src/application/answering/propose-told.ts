// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import { proposeMeeting } from "../meetings/propose-meeting.ts";
import { recordSeveral } from "../meetings/record-several.ts";
import type { CommandWords } from "../reading/command.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { carryOut } from "./carry-out.ts";

type ReadBeside = Pick<Services, "clock" | "register" | "objective">;

/** The words that commands are typed by. */
export function wordsOf(commands: readonly Command[]): readonly CommandWords[] {
  return commands.map(({ name, aliases }) => ({ name, aliases: aliases.map(({ text }) => text) }));
}

/** A message that was kept, as it is read beside nothing that is open. Pure but for the clock. */
export function readKept(
  text: string,
  commands: readonly Command[],
  { clock, register, objective }: ReadBeside,
): Reading {
  return read(text, { now: clock(), register, objective: objective(), commands: wordsOf(commands) });
}

/** The same of a text that nobody typed to the bot as it stands: where it calls off a meeting, it tells none. */
export function readTold(text: string, commands: readonly Command[], beside: ReadBeside): Reading {
  const reading = readKept(text, commands, beside);
  const { intention } = reading;
  const isCallingOff = intention.kind === "annul" && intention.otherwise?.kind === "no-fact";
  return isCallingOff ? { ...reading, intention: intention.otherwise } : reading;
}

/**
 * Shows the meeting, or the meetings, that such a text tells, however surely it does: nothing is recorded before a yes.
 * Undefined when it tells none: nothing else that it may say is done.
 */
export async function proposeTold(
  reading: Reading,
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const { intention, line } = reading;
  const told = lineTold(reading);
  if (told === undefined && intention.kind !== "log-several" && intention.kind !== "no-fact") return undefined;
  orRefused(services.authority.actorFor("record"), "record");
  if (intention.kind === "log-several")
    return recordSeveral({ ...reading, lines: intention.lines, isSure: false }, request, services);
  const why = intention.kind === "log" ? intention.doubt : undefined;
  const doubt = why && request.wording.intention.doubtOfFact[why];
  return told === undefined
    ? carryOut(reading, { ...request, argument: line }, commands, services)
    : proposeMeeting({ line: told, meeting: reading.meeting }, request, services, doubt);
}

/** The one meeting that the text tells, as a line; undefined when it tells none, or several. */
export function lineTold({ intention, command, line, mayTell }: Reading): string | undefined {
  if (intention.kind === "log-several" || intention.kind === "no-fact") return undefined;
  if (intention.kind === "log") return intention.line;
  if (command.kind !== "command") return mayTell ? line : undefined;
  return command.name === "incontro" && command.argument !== "" ? command.argument : undefined;
}
