// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { cleanLine, cleanText } from "../text.ts";
import { type CommandReading, type CommandWords, readCommand } from "./command.ts";
import { withoutCourtesies } from "./engine/saying.ts";
import { namesDeputy } from "./intentions/role-request.ts";
import { inOneLine } from "./one-line.ts";

/** A message before it is read: without what stands around it, with the command that begins it. */
export type Opening = {
  /** Without the courtesies around it, with its lines. */
  readonly text: string;
  /** The same on one line. */
  readonly line: string;
  readonly command: CommandReading;
};

type Context = { readonly commands: readonly CommandWords[]; readonly now: Temporal.ZonedDateTime };

/** What opens a message; somebody who stands in for somebody else is told to `/ruolo`. Pure: `now` is given. */
export function openingOf(message: string, { commands, now }: Context): Opening {
  const told = withoutCourtesies(cleanText(message));
  return asOpening(namesDeputy(told, now) ? `/ruolo ${told}` : told, commands);
}

/** The same of words that are clean already. */
export function asOpening(text: string, commands: readonly CommandWords[]): Opening {
  const line = cleanLine(inOneLine(text));
  return { text, line, command: readCommand(line, commands) };
}
