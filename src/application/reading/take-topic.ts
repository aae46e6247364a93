// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies, readBodiesAndPlace } from "./bodies/bodies.ts";
import { rewritten, type Source, type Span, sourceOf, within } from "./engine/source.ts";
import { negations } from "./words/body-words.ts";
import { noTopics, topicForms, topicsOfTheObjective, wordsOfNoRemark } from "./words/line-words.ts";

const topic = new RegExp(`(?<=^|[\\s,])(?:${topicForms.join("|")})(?<topic>[^,;:?!()]+?)(?:[\\s.]*$|;\\s)`, "u");

const and = /(?<!\p{L})e(?!\p{L})/u;
const between = /(?<!\p{L})(?:tra|fra)(?!\p{L})/u;

/**
 * What was talked of, told at the end of the words on a meeting ("sulla bozza di convenzione"), and the text without
 * it. A topic that names bodies may be something else, and is left where it is.
 */
export function takeTopic(
  source: Source,
  register: BodyRegister,
): { readonly topic: string; readonly span?: Span; readonly rest: Source } {
  const none = { topic: "", rest: source };
  const match = topic.exec(source.folded);
  const told = match?.groups?.topic ?? "";
  const [noTopic = ""] = /^\p{L}+/u.exec(told.trim()) ?? [];
  if (match === null || told.trim() === "" || noTopics.includes(noTopic)) return none;
  const start = match.index + match[0].indexOf(told);
  const end = start + told.replace(/(?<![\s.])[\s.]+$/u, "").length;
  const isInsideAName = readBodiesAndPlace(source, register).spans.some(
    (name) => name.start < match.index && match.index < name.end,
  );
  if (isInsideAName) return none;
  const words = within(source, start, end);
  const before = within(source, 0, match.index);
  const isOfOthers = saysWhoWasThere(words) || (and.test(words.folded) && !between.test(words.folded));
  const mayBeMet = isOfOthers || !/^su/u.test(match[0]) || !namesBodies(before, register);
  const isOfTheObjective = topicsOfTheObjective.includes(words.folded.trim());
  if (!isOfTheObjective && mayBeMet && namesBodies(words, register)) return none;
  return { topic: words.typed.trim(), span: { start, end }, rest: rewritten(source, { start: match.index, end }, "") };
}

/** That somebody else was there, or was not. */
function saysWhoWasThere({ folded }: Source): boolean {
  const words = folded.match(/[\p{L}']+/gu) ?? [];
  return words.some((word) => wordsOfNoRemark.has(word) || negations.has(word));
}

/** What was talked of, when words say nothing else ("sulla convenzione"); undefined for other words. */
export function topicIn(text: string, register: BodyRegister): string | undefined {
  const { topic: told, rest } = takeTopic(sourceOf(text), register);
  return told === "" || rest.typed.trim() !== "" ? undefined : told;
}
