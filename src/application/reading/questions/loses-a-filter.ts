// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Said } from "./question-roles.ts";

/**
 * Whether something that the words say of which meetings are meant is not in the question that is made of them: its
 * figure would be of others. Those held are meant where no state is said; of evidence either state answers the other, and
 * "solo Fiesole?" is answered with all of them. False of what is asked of no figure: one meeting, a phase, a digest.
 */
export function losesAFilter(said: Said, question: Question): boolean {
  if (!ofFigures.has(question.about)) return false;
  const asked: Asked = { ...("filter" in question ? question.filter : {}), ...question };
  const { state, ...others } = said.isOnly ? { state: said.filter.state } : said.filter;
  const { among, latest, nth, asOf } = said;
  const kept = Object.entries({ ...others, among, latest, nth, asOf });
  return !(keepsState(state, question, asked) && kept.every(([key, value]) => isSame(asked[key], value)));
}

type Asked = Readonly<Partial<Record<string, unknown>>>;

const ofFigures: ReadonlySet<Question["about"]> = new Set([
  "meetings",
  "bodies",
  "target",
  "never-met",
  "status",
  "upcoming",
]);
const ofEvidence: readonly unknown[] = ["documented", "undocumented"];

function keepsState(state: Said["filter"]["state"], { about }: Question, asked: Asked): boolean {
  const isAhead = state === "planned" && (about === "upcoming" || asked.isNext === true);
  const isOther = ofEvidence.includes(state) && ofEvidence.includes(asked.state);
  return state === undefined || state === "held" || state === asked.state || isAhead || isOther;
}

/** Days are compared as they are written. */
function isSame(kept: unknown, said: unknown): boolean {
  return said === undefined || String(kept) === String(said);
}
