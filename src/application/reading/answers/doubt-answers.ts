// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { ActionFields } from "../../request.ts";
import { cleanLine } from "../../text.ts";
import { allOrNone } from "../all-or-none.ts";
import type { NameKind } from "../name-doubt.ts";

/** What a button, or a choice of a list, answers to a question about a draft. `text`: the words asked about, as typed. */
export type DoubtAnswer =
  /** "YYYY-MM-DD". */
  | { readonly kind: "day"; readonly day: string }
  /** "HH:MM"; empty: no hour. */
  | { readonly kind: "hour"; readonly hour: string }
  /** Those that the words mean; those that were there, where no words were asked about. */
  | { readonly kind: "bodies"; readonly text: string; readonly bodies: readonly BodyId[] }
  /** They are a new body, a person, what was talked of, where it was, or nothing of it. */
  | { readonly kind: NameKind; readonly text: string };

const kinds: readonly NameKind[] = ["new", "person", "subject", "place", "leave-out"];

/** As a card carries it: no comma, no dot at its start. */
export function toAnswerCode(answer: DoubtAnswer): string {
  return [answer.kind, ...partsOf(answer)].map(encodeURIComponent).join("/");
}

function partsOf(answer: DoubtAnswer): readonly string[] {
  if (answer.kind === "day") return [answer.day];
  if (answer.kind === "hour") return [answer.hour];
  return answer.kind === "bodies" ? [answer.text, ...answer.bodies] : [answer.text];
}

/** The other way round; undefined for anything else, which was forged. */
export function readAnswerCode(code: string): DoubtAnswer | undefined {
  const [kind, first, ...others] = allOrNone(code.split("/").map(decoded));
  if (first === undefined) return undefined;
  const isAlone = others.length === 0;
  if (kind === "bodies") return isAlone ? undefined : { kind, text: first, bodies: others };
  if (!isAlone) return undefined;
  if (kind === "day") return /^\d{4}-\d{2}-\d{2}$/.test(first) ? { kind, day: first } : undefined;
  if (kind === "hour") return /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(first) ? { kind, hour: first } : undefined;
  const known = kinds.find((one) => one === kind);
  return known === undefined ? undefined : { kind: known, text: first };
}

/** Undefined of what no program of ours wrote. */
function decoded(code: string): string | undefined {
  try {
    return decodeURIComponent(code);
  } catch {
    return undefined;
  }
}

/** What the choices under the doubts of a form say. */
export type DoubtAnswers = {
  /** The bodies that were chosen, also those that the register does not know, which were forged. */
  readonly settled: readonly BodyId[];
  /** The words that were said to be a new body. */
  readonly newNames: readonly string[];
  /** The words that were said to be the subject. */
  readonly subjects: readonly string[];
  /** The words that were said to mean a body from now on. */
  readonly remembered: readonly { readonly text: string; readonly body: BodyId }[];
};

const mostNames = 10;

/** The choice that says that these words are a new body. No id of a body looks like it, and it holds no comma. */
export function newChoice(text: string): string {
  return `new:${encodeURIComponent(text)}`;
}

/** The choice that says that these words are what was talked of. */
export function subjectChoice(text: string): string {
  return `subject:${encodeURIComponent(text)}`;
}

/** The choice that says that these words are to be remembered as the body that is chosen with it. */
export function rememberChoice(text: string): string {
  return `remember:${encodeURIComponent(text)}`;
}

/** A body that is still to be added stands among the others under this id. */
export function idOfNewName(text: string): BodyId {
  return `new:${text}`;
}

/** The name of a body that is still to be added; undefined for the id of another. */
export function nameOfNew(id: BodyId): string | undefined {
  return /^new:(.+)$/su.exec(id)?.[1];
}

export function readDoubtAnswers(fields: ActionFields, register: BodyRegister): DoubtAnswers {
  const answers = Object.keys(fields)
    .filter((name) => /^doubt\d{1,3}$/.test(name))
    .map((name) => (fields[name] ?? "").split(",").filter((value) => value !== ""));
  const isWord = (value: string) => value.includes(":");
  return {
    settled: answers.flat().filter((value) => !isWord(value)),
    newNames: answers.flatMap((values) => textsOf("new", values)).slice(0, mostNames),
    subjects: answers.flatMap((values) => textsOf("subject", values)).slice(0, 1),
    remembered: answers.flatMap((values) => {
      const chosen = values.filter((value) => !isWord(value));
      const [body] = chosen;
      if (body === undefined || chosen.length > 1 || !register.has(body)) return [];
      return textsOf("remember", values).map((text) => ({ text, body }));
    }),
  };
}

function textsOf(prefix: "new" | "remember" | "subject", values: readonly string[]): readonly string[] {
  return values.flatMap((value) => {
    const [kind, ...rest] = value.split(":");
    const text = kind === prefix ? cleanLine(decoded(rest.join(":")) ?? "") : "";
    return text === "" ? [] : [text];
  });
}
