// SPDX-License-Identifier: EUPL-1.2
import { namesIn } from "./bodies/names-in.ts";
import { rewritten, rewrittenAll, type Source } from "./engine/source.ts";
import type { LineContext } from "./line-context.ts";

/** "Signa, o forse era Lastra", "Signa (oppure con Lastra)". */
const orPerhaps =
  /(?<![\s,;(])[\s,;(]+(?:(?:anzi\s+)?(?:o|oppure)(?:\s+(?:forse|magari|era(?:no)?|fosse|con|col|i?l|quell[oi]\s+di))+|(?:anzi\s+)?oppure|(?:anzi\s+)?forse(?:\s+era(?:no)?)?(?:\s+con)?)\s+/gu;

const notRemembered =
  /[\s,;]*(?:ma\s+)?(?:non\s+(?:mi\s+)?(?:ricordo|so|sono\s+sicur[oa])(?:\s+(?:quale|chi|bene|piu|di\s+quale))*|boh)(?=\s*[,;.)?]|\s*$)/uy;

/** The line with a plain "o" between two bodies of which it says that it was one or the other: which, is asked. */
export function withPlainAlternatives(line: Source, { register }: LineContext): Source {
  const matches = [...line.folded.matchAll(orPerhaps)];
  if (matches.length === 0) return line;
  const names = namesIn(line, register);
  const between = matches
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => names.some((one) => one.end === start) && names.some((one) => one.start === end));
  const [last] = names.filter(({ start }) => start === between.at(-1)?.end);
  if (last === undefined) return line;
  notRemembered.lastIndex = last.end;
  const length = notRemembered.exec(line.folded)?.[0].length ?? 0;
  const rest = rewrittenAll(line, between, " o ");
  return length === 0 ? rest : rewritten(rest, { start: last.end, end: last.end + length }, "");
}
