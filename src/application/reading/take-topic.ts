import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "./bodies/bodies.ts";
import { fold } from "./engine/fold.ts";
import { noTopics, topicForms, topicsOfTheObjective } from "./words/line-words.ts";

const topic = new RegExp(`(?<=^|[\\s,])(?:${topicForms.join("|")})(?<topic>[^,;:?!()]+?)[\\s.]*$`, "u");

/** Somebody else may have been there too. */
const company = /(?<!\p{L})(?:con|col|coi|insieme|e|presente|presenti|c'era|c'erano)(?!\p{L})/u;

/**
 * What was talked of, told at the end of the words on a meeting ("sulla bozza di convenzione"), and the text without
 * it. A topic that names bodies may be something else, and is left where it is.
 */
export function takeTopic(text: string, register: BodyRegister): { readonly topic: string; readonly rest: string } {
  const match = topic.exec(fold(text));
  const told = match?.groups?.topic ?? "";
  const words = text.slice((match?.index ?? 0) + (match?.[0].indexOf(told) ?? 0)).replace(/[\s.]+$/u, "");
  const isNone = noTopics.includes(/^\p{L}+/u.exec(told.trim())?.[0] ?? "");
  const before = text.slice(0, match?.index ?? 0);
  const mayBeMet = company.test(fold(words)) || !/^su/u.test(match?.[0] ?? "") || !namesBodies(before, register);
  const isOfBodies = !isOfTheObjective(words) && mayBeMet && namesBodies(words, register);
  if (match === null || told.trim() === "" || isNone || isOfBodies) return { topic: "", rest: text };
  return { topic: words.trim(), rest: before };
}

function isOfTheObjective(words: string): boolean {
  return topicsOfTheObjective.includes(fold(words).trim());
}

/** What was talked of, when words say nothing else ("sulla convenzione"); undefined for other words. */
export function topicIn(text: string, register: BodyRegister): string | undefined {
  const { topic: told, rest } = takeTopic(text, register);
  return told === "" || rest.trim() !== "" ? undefined : told;
}

function namesBodies(text: string, register: BodyRegister): boolean {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
}
