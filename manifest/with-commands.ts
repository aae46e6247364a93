// SPDX-License-Identifier: EUPL-1.2
import type { CommandSummary } from "#application/command.ts";
import type { LanguageFile, Manifest } from "./app-files.ts";

export type AppWords = { readonly manifest: Manifest; readonly english: LanguageFile };

/**
 * The manifest and the English words with the commands, in help order, in every command list: Italian in the manifest,
 * English in the language file, where a title is the word of the English example, so that it works when it is picked.
 * Those that are seldom asked are not listed.
 */
export function withCommands({ manifest, english }: AppWords, all: readonly CommandSummary[]): AppWords {
  const commands = all.filter(({ isSeldomAsked }) => isSeldomAsked !== true);
  const listed = commands.map(({ name, summary }) => ({ title: name, description: summary.it }));
  const bots = manifest.bots.map((bot) => ({
    ...bot,
    commandLists: bot.commandLists.map((list) => ({ ...list, commands: listed })),
  }));
  const words = bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((_, list) =>
      commands.flatMap(({ example, summary }, index) => {
        const path = `bots[${bot}].commandLists[${list}].commands[${index}]`;
        return [
          [`${path}.title`, firstWord(example.en)],
          [`${path}.description`, summary.en],
        ];
      }),
    ),
  );
  return { manifest: { ...manifest, bots }, english: { ...english, ...Object.fromEntries(words) } };
}

const firstWord = (example: string) => /^\/?(\S+)/.exec(example)?.[1] ?? "";
