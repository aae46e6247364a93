// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { fold } from "../engine/fold.ts";
import { daysMeant, type ReferenceContext } from "../intentions/meeting-reference.ts";
import { singularOf } from "../words/nouns.ts";
import { placeIn } from "./settle-by-choice.ts";

/** Which of several things that were shown is meant, by a message that says nothing else. */
export type Pointer =
  /** From 0; -1 is the last. */
  | { readonly kind: "place"; readonly place: number }
  /** Its own, or its day's: "il 3". */
  | { readonly kind: "number"; readonly number: number }
  /** Any of these days, with all of these bodies; one of them may be empty. `isPointed`: it says "quello". */
  | {
      readonly kind: "told";
      readonly days: readonly Day[];
      readonly bodies: readonly BodyId[];
      readonly isPointed: boolean;
    }
  /** Not the one that was taken. */
  | { readonly kind: "other" };

const noun = `(?:${singularOf("meeting").join("|")})(?!\\p{L})`;
const anyNoun = new RegExp(`(?<!\\p{L})${noun}`, "u");
const pointing = new RegExp(
  "^(?:(?:intend[oe](?:vo)?|dic(?:o|evo)|no|si|ah|anzi|scusa|e'?|era|a)[\\s,]+)*" +
    `(?<that>quell[oa](?!\\p{L})\\s*|(?:(?:il|lo|la|the)\\s+|l')(?:${noun}|one)\\s*)?` +
    "(?:(?:il|la|con|col|di|del|della|with|of)\\s+|(?:l|dell)')*",
  "u",
);
const number = /^(?:n\.?|numero|#)?\s*(\d{1,6})$/u;
const other = /^altr[oa]$/u;
/** A longer one says more. */
const mostCharacters = 80;

/** "Il secondo", "quello con Signa", "quella di luglio", "no, l'altro". Undefined for anything else. Pure: `now` is given. */
export function pointerIn(line: string, context: ReferenceContext): Pointer | undefined {
  if (line.length > mostCharacters || line.includes("?")) return undefined;
  const place = placeIn(line.replace(/^(?:no|intendo)[\s,]+/iu, ""));
  if (place !== undefined) return { kind: "place", place };
  const match = pointing.exec(fold(line));
  const told = line
    .slice(match?.[0].length ?? 0)
    .replace(/(?<![\s.!])[\s.!]+$/u, "")
    .trim();
  const [, digits] = number.exec(fold(told)) ?? [];
  if (digits !== undefined) return { kind: "number", number: Number(digits) };
  if (other.test(fold(told))) return { kind: "other" };
  const { reading, rest } = readDays(told, context.now);
  const days = daysMeant(reading, context.now);
  const { bodies } = readBodies(rest, context.register);
  const isWhole = isPlainlyNamed(rest, context.register) && (reading.kind === "none" || days.length > 0);
  const isPointed = match?.groups?.that !== undefined;
  // "Ieri riunione con Signa" tells a meeting of its own, and so does "ieri Signa".
  const mayTell = !isPointed && (anyNoun.test(fold(told)) || (days.length > 0 && bodies.length > 0));
  return isWhole && !mayTell && days.length + bodies.length > 0 ? { kind: "told", days, bodies, isPointed } : undefined;
}
