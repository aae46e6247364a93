// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from "./engine/edit-distance.ts";
import { fold, readable } from "./engine/fold.ts";

/** A command as far as reading goes: its name and the other words that mean it. */
export type CommandWords = { readonly name: string; readonly aliases: readonly string[] };

export type CommandReading =
  /** `alias` is the word that was typed, `argument` what follows it, as typed; empty when that has no word. */
  | {
      readonly kind: "command";
      readonly name: string;
      readonly alias: string;
      readonly argument: string;
      readonly hasSlash: boolean;
    }
  /** No command, but one or two typing errors from these: never to be carried out, only offered. */
  | {
      readonly kind: "near";
      readonly names: readonly string[];
      readonly argument: string;
      readonly hasSlash: boolean;
    }
  /** Nothing that can be read. */
  | { readonly kind: "empty" }
  | { readonly kind: "none" };

/** Which command a line is for: its first word, with or without a slash, in any case, accents or not. */
export function readCommand(line: string, commands: readonly CommandWords[]): CommandReading {
  const text = readable(line);
  const folded = fold(text);
  if (/^[\s/]*\?+\s*$/.test(folded)) return readWord("?", "", commands, true);
  const opening = /^[^\p{L}\p{N}/]*(\/*)\s*/u.exec(folded);
  const start = opening?.[0].length ?? 0;
  const word = /^[\p{L}]+/u.exec(folded.slice(start))?.[0] ?? "";
  if (!/[\p{L}\p{N}]/u.test(folded)) return { kind: "empty" };
  if (word === "") return { kind: "none" };
  const after = text.slice(start + word.length).replace(/^[\s:,;.!-]+/u, "");
  const argument = /[\p{L}\p{N}]/u.test(after) ? after : "";
  return readWord(word, argument, commands, opening?.[1]?.startsWith("/") === true);
}

function readWord(
  word: string,
  argument: string,
  commands: readonly CommandWords[],
  hasSlash: boolean,
): CommandReading {
  for (const { name, aliases } of commands) {
    const alias = [name, ...aliases].find((known) => fold(known) === word);
    if (alias !== undefined) return { kind: "command", name, alias, argument, hasSlash };
  }
  const most = hasSlash && word.length >= 5 ? 2 : 1;
  const isWorthIt = word.length >= (hasSlash ? 3 : 4);
  const near = commands
    .map(({ name, aliases }) => ({
      name,
      errors: Math.min(...[name, ...aliases].map((known) => errorsBetween(word, known, most))),
    }))
    .filter(({ errors }) => isWorthIt && errors <= most)
    .sort((one, other) => one.errors - other.errors);
  const least = near[0]?.errors;
  const names = near.filter(({ errors }) => errors === least).map(({ name }) => name);
  return names.length > 0 ? { kind: "near", names, argument, hasSlash } : { kind: "none" };
}

/** Short words are too near to one another for two errors. */
function errorsBetween(word: string, known: string, most: number): number {
  const mostHere = known.length <= 5 ? Math.min(1, most) : most;
  const errors = editDistance(word, fold(known), mostHere);
  return errors <= mostHere ? errors : Number.POSITIVE_INFINITY;
}

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
