// SPDX-License-Identifier: EUPL-1.2
import { partsReader, patternOf, sayingOf } from "../engine/saying.ts";
import type { Intention } from "./intention.ts";
import { type ReferenceContext, readReference, theirLast } from "./meeting-reference.ts";

/** How people ask that the name of a person be removed; the parts to be read: its {name}, and of {which} meeting. */
const waysOfRemovingAName = `
  (togli|rimuovi|leva|elimina|cancella|remove) (il nome|i dati|the name) (di|della|del|of) {name} (dall'|dalla|dal|nell'|nella|dell'|from) {which}
  (togli|rimuovi|leva|elimina|cancella|remove) (il nome|i dati|the name) (di|della|del|of) {name}
  (togli|rimuovi|leva|elimina|cancella|remove) (un|il|a|the) (nome|name) (dall'|dalla|dal|nell'|nella|dell'|from) {which}
`;

/** "…, non va tenuto". */
const whyItGoes = /(?:,|\s(?:che|perch[eé]|poich[eé]|in quanto)(?=\s)).*$/isu;

const partsOf = partsReader(waysOfRemovingAName);
const alone = patternOf(
  "(togli|rimuovi|leva|elimina|cancella|togliere|remove|remove a) [un] (nome|name) [di una persona]",
);

/** The removal of a person's name; undefined when the line asks for none. */
export function readRemoval(line: string, context: ReferenceContext): Intention | undefined {
  if (alone.test(sayingOf(line))) return { kind: "remove-name", which: theirLast, name: "" };
  for (const { name = "", which } of partsOf(line)) {
    const reference = which === undefined ? theirLast : readReference(which, context);
    if (reference !== undefined) return { kind: "remove-name", which: reference, name: name.replace(whyItGoes, "") };
  }
  return undefined;
}
