// SPDX-License-Identifier: EUPL-1.2
/** One instruction of a Dockerfile: its name in capitals, and the rest of its line. */
export type Instruction = { readonly name: string; readonly rest: string };

/** The stages of a Dockerfile, each with its instructions after the FROM, which comes first. */
export function stagesOf(text: string): readonly (readonly Instruction[])[] {
  const lines = text
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name = "", rest = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (name === "FROM") stages.push([]);
    stages.at(-1)?.push({ name, rest });
  }
  return stages;
}

/** The words of an instruction in JSON, or of one that is not. */
export function wordsOf(rest: string): readonly string[] {
  return rest.startsWith("[") ? JSON.parse(rest) : rest.split(/\s+/u);
}
