import type { CommandSummary } from "#application/commands/command.ts";
import type { LanguageFile, Manifest } from "./app-files.ts";

/**
 * Where the command lists of the manifest differ from the code's list, in help order: one line each, saying what is
 * there and what should be. Empty when they agree. Italian is in the manifest; English in the language file, where a
 * command's title is the word of its English example, so that it works when it is picked.
 */
export function commandDifferences(
  manifest: Manifest,
  english: LanguageFile,
  commands: readonly CommandSummary[],
): readonly string[] {
  const expected = new Map<string, string>();
  const found = new Map<string, string>(Object.entries(english).filter(([path]) => path.startsWith("bots[")));
  for (const [list, { commands: entries }] of manifest.bots.flatMap(({ commandLists }) => commandLists).entries()) {
    for (const [index, command] of commands.entries()) {
      const path = `bots[0].commandLists[${list}].commands[${index}]`;
      expected.set(`it ${path}.title`, command.name);
      expected.set(`it ${path}.description`, command.summary.it);
      expected.set(`${path}.title`, firstWord(command.example.en));
      expected.set(`${path}.description`, command.summary.en);
    }
    for (const [index, { title, description = "" }] of entries.entries()) {
      found.set(`it bots[0].commandLists[${list}].commands[${index}].title`, title);
      found.set(`it bots[0].commandLists[${list}].commands[${index}].description`, description);
    }
  }
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((path) => expected.get(path) !== found.get(path))
    .map((path) => `${path}: «${found.get(path) ?? ""}», nel codice «${expected.get(path) ?? ""}»`);
}

const firstWord = (example: string) => /^\/?(\S+)/.exec(example)?.[1] ?? "";
