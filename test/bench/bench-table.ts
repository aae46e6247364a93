// SPDX-License-Identifier: EUPL-1.2
import type { Measured } from "./turns.ts";

/** One scenario of one contender in one round; `start` is from its beginning to its first answer, in milliseconds. */
export type Round = Measured & { readonly contender: string; readonly scenario: string; readonly start: number };

const figures = ["perSecond", "p50", "p99", "cpu", "memory", "start"] as const;

/** Of each contender and scenario the median of every figure, in the order of the first round; bad answers in all. */
export function medianOf(rounds: readonly Round[]): readonly Round[] {
  const groups = Map.groupBy(rounds, ({ contender, scenario }) => `${contender} ${scenario}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const medians = Object.fromEntries(figures.map((figure) => [figure, middle(group.map((one) => one[figure]))]));
    return [{ ...first, ...medians, bad: group.reduce((sum, { bad }) => sum + bad, 0) }];
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** As a table of Markdown; ratios are of the fastest echo and of botbuilder's. */
export function printTable(measured: readonly Round[], requests: ReadonlyMap<string, number>): void {
  const echoes = measured.filter(({ scenario }) => scenario === "echo");
  const fastest = Math.max(...echoes.map(({ perSecond }) => perSecond));
  const botbuilder = echoes.find(({ contender }) => contender.startsWith("botbuilder"));
  const lines = measured.map((one) => [
    one.contender,
    one.scenario,
    one.perSecond.toFixed(0),
    (one.perSecond / fastest).toFixed(2),
    (one.perSecond / (botbuilder?.perSecond ?? Number.NaN)).toFixed(2),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    one.cpu.toFixed(2),
    one.memory.toFixed(0),
    (one.memory / (botbuilder?.memory ?? Number.NaN)).toFixed(2),
    one.start.toFixed(0),
    (one.start / (botbuilder?.start ?? Number.NaN)).toFixed(2),
    one.contender.startsWith("Diario") ? (requests.get(one.scenario)?.toFixed(1) ?? "") : "",
    String(one.bad),
  ]);
  const titles = ["server", "asked", "turns/s", "of the fastest echo", "of botbuilder's", "p50 ms", "p99 ms"];
  titles.push("CPU ms/turn", "MiB", "of botbuilder's", "first answer ms", "of botbuilder's", "store requests", "bad");
  for (const line of [titles, titles.map(() => "---"), ...lines]) console.log(`| ${line.join(" | ")} |`);
}
