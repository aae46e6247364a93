// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { echoesOf, type Round, toLine, toTable } from "./bench-table.ts";

/** What a run was: on what it ran, for how long, and how many rounds it made. */
export type Run = {
  readonly measured: readonly Round[];
  readonly requests: ReadonlyMap<string, number>;
  readonly command: string;
  readonly machine: string;
  readonly day: Date;
  readonly seconds: number;
  readonly rounds: number;
};

/** Writes the whole table and the targets into docs/performance.md. */
export function writePages(run: Run): void {
  const { command, machine, day, seconds, rounds } = run;
  const when = day.toLocaleDateString("en-GB", { dateStyle: "long" });
  const head = `${when}, ${machine}, \`${command}\`: ${rounds} rounds in ${Math.round(seconds / 60)} minutes.`;
  replaceIn("docs/performance.md", "bench", [head, "", ...toTable(run.measured, run.requests)]);
  replaceIn("docs/performance.md", "targets", targetsOf(run));
}

/** Between "<!-- name -->" and "<!-- /name -->". */
function replaceIn(page: string, name: string, lines: readonly string[]): void {
  const path = fileURLToPath(new URL(`../../${page}`, import.meta.url));
  const text = readFileSync(path, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no place for ${name}`);
  writeFileSync(path, `${text.slice(0, from + start.length)}\n${lines.join("\n")}\n${text.slice(to)}`);
}

const ofStore = (measured: readonly Round[], store: string) =>
  measured.filter(({ contender }) => contender.startsWith(`Diario PEG, ${store}, `));

function targetsOf({ measured }: Run): readonly string[] {
  const echoes = echoesOf(measured);
  const own = ofStore(measured, "SQLite");
  if (echoes === undefined || own.length === 0) return ["Not measured in this run."];
  const of = (scenario: string) => own.filter((one) => one.scenario === scenario);
  const { botbuilder, fastest } = echoes;
  const ask = [...of("/stato"), ...of("/aiuto")].map(({ perSecond }) => perSecond / fastest);
  const log = of("/incontro").map(({ perSecond }) => perSecond / botbuilder.perSecond);
  const growth = ["/stato", "/incontro"].flatMap((scenario) => {
    const [fewest, ...more] = of(scenario);
    const most = more.at(-1);
    return fewest === undefined || most === undefined ? [] : [most.cpu / fewest.cpu];
  });
  const start = own.map((one) => one.start / botbuilder.start);
  const memory = own.map((one) => one.memory / botbuilder.memory);
  const line = (what: string, ratios: readonly number[], isReached: (ratio: number) => boolean) =>
    toLine([what, between(ratios), ratios.length === 0 ? "" : ratios.every(isReached) ? "reached" : "missed"]);
  const least = (what: string, target: number, ratios: readonly number[]) =>
    line(what, ratios, (ratio) => ratio >= target);
  const most = (what: string, target: number, ratios: readonly number[]) =>
    line(what, ratios, (ratio) => ratio <= target);
  return [
    toLine(["target, on SQLite", "measured", ""]),
    toLine(["---", "---", "---"]),
    least("`/stato` and `/aiuto`: turns/s at least the fastest echo's", 1, ask),
    least("`/incontro`, on disk: turns/s at least 0.7 of botbuilder's echo", 0.7, log),
    most("the most meetings within 1.1 of the fewest, in processor time, `/stato` and `/incontro`", 1.1, growth),
    most("start to first answer at most 1.5 of botbuilder's echo", 1.5, start),
    most("memory at most 1.5 of botbuilder's echo", 1.5, memory),
  ];
}

function between(ratios: readonly number[]): string {
  if (ratios.length === 0) return "not measured in this run";
  const [least, most] = [Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2)];
  return least === most ? least : `${least} to ${most}`;
}
