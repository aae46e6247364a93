// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
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
export function decoded(code: string): string | undefined {
  try {
    return decodeURIComponent(code);
  } catch {
    return undefined;
  }
}
