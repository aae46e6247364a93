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

/** A line of a table of Markdown. */
export const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const titles = [
  ...["server", "asked", "turns/s", "of the fastest echo", "of botbuilder's", "p50 ms", "p99 ms", "CPU ms/turn"],
  ...["of botbuilder's", "MiB", "of botbuilder's", "first answer ms", "of botbuilder's", "store requests", "bad"],
];

/** The echoes of a run: what everything is compared with. Undefined where they did not run. */
export function echoesOf(measured: readonly Round[]) {
  const echoes = measured.filter(({ scenario }) => scenario === "echo");
  const botbuilder = echoes.find(({ contender }) => contender.startsWith("botbuilder"));
  if (botbuilder === undefined) return undefined;
  return { botbuilder, fastest: Math.max(...echoes.map(({ perSecond }) => perSecond)) };
}

/** As a table of Markdown; ratios are of the fastest echo and of botbuilder's, empty where those did not run. */
export function toTable(measured: readonly Round[], requests: ReadonlyMap<string, number>): readonly string[] {
  const echoes = echoesOf(measured);
  const ratio = (one: number, other: number | undefined) => (other === undefined ? "" : (one / other).toFixed(2));
  const lines = measured.map((one) => [
    one.contender,
    one.scenario,
    one.perSecond.toFixed(one.perSecond < 10 ? 2 : 0),
    ratio(one.perSecond, echoes?.fastest),
    ratio(one.perSecond, echoes?.botbuilder.perSecond),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    one.cpu.toFixed(2),
    ratio(one.cpu, echoes?.botbuilder.cpu),
    one.memory.toFixed(0),
    ratio(one.memory, echoes?.botbuilder.memory),
    one.start.toFixed(0),
    ratio(one.start, echoes?.botbuilder.start),
    one.contender.startsWith("Diario") ? (requests.get(one.scenario)?.toFixed(1) ?? "") : "",
    String(one.bad),
  ]);
  return [titles, titles.map(() => "---"), ...lines].map(toLine);
}
