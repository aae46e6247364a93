// SPDX-License-Identifier: EUPL-1.2
import { type CommandReading, type CommandWords, readCommand } from "./command.ts";

export type CommandFound = Extract<CommandReading, { kind: "command" }>;

/**
 * The two commands of a message that has more than one: each with its slash, or each on a line of its own; none when
 * it has one. Meetings, each on its line, are one thing to do.
 */
export function twoCommands(message: string, commands: readonly CommandWords[]): readonly CommandFound[] {
  const slash = message.search(/(?<=\s)\/\p{L}/u);
  const [first = "", second = "", ...others] = message.split("\n").filter((line) => line.trim() !== "");
  const halves = slash === -1 ? [first, second, ...others] : [message.slice(0, slash), message.slice(slash)];
  const found = halves.map((half) => readCommand(half, commands)).filter((read) => read.kind === "command");
  const areMeetings = message.includes("\n") && found.every(({ name }) => name === "incontro");
  return found.length === halves.length && found.length > 1 && !areMeetings ? found.slice(0, 2) : [];
}
