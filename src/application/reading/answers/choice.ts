// SPDX-License-Identifier: EUPL-1.2
import { allOrNone } from "../all-or-none.ts";
import { fold } from "../engine/fold.ts";
import type { ReferenceContext } from "../intentions/meeting-reference.ts";
import { anyOf } from "../words/lists.ts";
import { wordsOfAllBut, wordsOfNoOther } from "../words/several-words.ts";
import { type Pointer, pointerIn } from "./pointer.ts";
import { placeIn } from "./settle-by-choice.ts";

/** Which of several that were shown are meant: those that are left, or left out, or one of which more is said. */
export type Choice = { readonly kind: "only" | "all-but" | "of"; readonly pointers: readonly Pointer[] };

const beginning = "^(?:(?:si|ok|va bene|registra|registrali|segna|segnali|ma|però|pero|no|yes|but)[\\s,]+)*";
const ways = [
  ["all-but", new RegExp(`${beginning}(?:(?:tutt[ie]|all)[\\s,]+)?(?:${anyOf(wordsOfAllBut)})(?!\\p{L})\\s*`, "u")],
  ["only", new RegExp(`${beginning}(?:${anyOf(wordsOfNoOther)})(?!\\p{L})[\\s,:]*`, "u")],
] as const;
const notThat = /^(?<which>[^,;:]{1,40}?)[\s,]+no[\s.!]*$/u;
const onlyThat = /^(?<which>[^,;:]{1,40}?)[\s,]+(?:solo|soltanto|solamente|e basta|only)[\s.!]*$/u;
const ofOne = /^(?<which>(?:il|la|l'|the)\s*\p{L}+[oa]|the\s+\p{L}+\s+one)\s+(?=\p{L})/u;
const between = /(?:(?<!\s)\s+)?,\s*|(?<!\s)\s+(?:e|ed|and)\s+/u;

/** "Tutti tranne il 2", "solo il primo e il terzo", "quello con Signa no", "il terzo su Teams". Undefined for anything else. Pure. */
export function choiceIn(line: string, context: ReferenceContext): Choice | undefined {
  const folded = fold(line);
  for (const [kind, way] of ways) {
    const begun = way.exec(folded)?.[0];
    const choice = begun === undefined ? undefined : choiceOf(kind, line.slice(begun.length), context);
    if (choice !== undefined) return choice;
  }
  for (const [kind, way] of [["all-but", notThat] as const, ["only", onlyThat] as const]) {
    const { which } = way.exec(folded)?.groups ?? {};
    if (which !== undefined) return choiceOf(kind, line.slice(0, which.length), context);
  }
  const place = placeIn(ofOne.exec(folded)?.groups?.which ?? "");
  return place === undefined ? undefined : { kind: "of", pointers: [{ kind: "place", place }] };
}

function choiceOf(kind: Choice["kind"], told: string, context: ReferenceContext): Choice | undefined {
  const pointers = allOrNone(
    told
      .split(between)
      .values()
      .map((part) => pointerIn(part, context)),
  );
  return pointers.length > 0 ? { kind, pointers } : undefined;
}
