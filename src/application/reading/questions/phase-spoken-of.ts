// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import { phaseNamed } from "../intentions/read-phase.ts";
import { wordsForAPhase } from "../words/phase-words.ts";

const [phaseWord = ""] = wordsForAPhase;
const pointed = / (?:quella|la|the)(?= (?!altra |other ))/u;
const theOther = / (?:l' altra|altra|the other)(?: one)?(?= )/u;

const after = / (?:quella dopo|successiva|seguente|prossima|next)(?= )/u;
const before = / (?:quella prima|precedente|previous)(?= ,| \?|$)/u;

/**
 * The phase that a saying names; after one was spoken of also by what it is ("quella degli incontri", "la seconda"), or
 * as the other of two.
 */
export function phaseSpokenOf(
  saying: string,
  { objective, topic }: { readonly objective: Objective; readonly topic?: Topic },
): number | undefined {
  const asked = topic?.kind === "question" && topic.question.about === "phases" ? topic.question : undefined;
  const spoken = topic?.kind === "phase" ? topic.phase : asked?.phase;
  if (asked === undefined && spoken === undefined) return phaseNamed(saying, objective);
  const [other, ...others] = objective.phases.filter(({ number }) => number !== spoken);
  if (spoken !== undefined && others.length === 0 && theOther.test(saying)) return other?.number;
  const step = after.test(saying) ? 1 : before.test(saying) ? -1 : 0;
  const beside = objective.phases.find(({ number }) => step !== 0 && number === (spoken ?? 0) + step);
  if (beside !== undefined) return beside.number;
  return phaseNamed(saying, objective) ?? phaseNamed(saying.replace(pointed, ` ${phaseWord}`), objective);
}
