// SPDX-License-Identifier: EUPL-1.2
import { registerHooks } from "node:module";

type Counted = { readonly file: string; readonly begin: RegExp; readonly push: string };

/** What is counted: where a function begins, and what is noted each time that it is entered. */
const counted: readonly Counted[] = [
  {
    file: "/reading/engine/fold.ts",
    begin: /function foldUnits\(text: string\): string \{/u,
    push: `"/reading/engine/fold.ts " + text`,
  },
  {
    file: "/reading/meeting-line.ts",
    begin: /function readSource\(line: Source, context: LineContext\): MeetingReading \{/u,
    push: `"/reading/meeting-line.ts " + line.typed + " " + (context.tense ?? "") + (context.month ?? "") + (context.among?.join() ?? "") + (context.isBesideBodies === true ? " beside" : "") + (String(context.now.toPlainDateTime()) === "2021-07-28T10:00:00" ? "" : " of another moment")`,
  },
  {
    file: "/reading/read.ts",
    begin: /export function read\(message: string \| Opening, given: ReadingContext\): Reading \{/u,
    push: `"message " + (typeof message === "string" ? message : message.text)`,
  },
  {
    file: "/reading/bodies/bodies.ts",
    begin: /export function readBodies\(text: string \| Source, register: BodyRegister\): BodiesReading \{/u,
    push: `"bodies " + (typeof text === "string" ? text : text.typed)`,
  },
  {
    file: "/read-message.ts",
    begin: /const edition = whole\.year === undefined \? undefined : editions\.ofYear\(whole\.year\);/u,
    push: `"read"`,
  },
  {
    file: "/reading/intentions/read-intention.ts",
    begin: /export function readIntention\(text: string, [^\n]*\): Intention \{/u,
    push: `"intention " + text`,
  },
];

/** Loaded before the program: every text that is folded, and every line that is read, is counted. */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const found = counted.find(({ file }) => url.endsWith(file));
    if (found === undefined) return loaded;
    const { begin, push } = found;
    const before = String(loaded.source);
    const source = before.replace(begin, (start) => `${start} (globalThis.counted ??= []).push(${push});`);
    if (source === before) throw new Error(`Nothing to count in ${url}`);
    return { ...loaded, source };
  },
});
