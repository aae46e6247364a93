// SPDX-License-Identifier: EUPL-1.2
import { patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { waysOfExclaiming } from "../words/telling-words.ts";
import type { Intention } from "./intention.ts";
import { waysOfGoingBack, waysOfRevoking, waysOfUndoing } from "./phrases-of-a-line.ts";

const undoing = patternOf(waysOfUndoing);
const goingBack = patternOf(waysOfGoingBack);
/** Where it ends a line, what stands before is why. */
const revoking = patternOf(waysOfRevoking);
const asItWas = patternInside("(com'|come) era [prima]");
const undoingBesideOthers = patternOf("annulla [tutto]");
const interjection = patternOf(waysOfExclaiming);

/** Whether the whole of a saying goes back on the last thing done. */
export function undoes(saying: string): boolean {
  return undoing.test(saying);
}

/** What goes back on the last thing done, with the reason where it is told. */
export function readUndoing(line: string): Intention | undefined {
  const why = reasonOfUndoing(line);
  const isAsItWas = asItWas.test(sayingOf(line)) ? ({ isAsItWas: true } as const) : {};
  if (why !== undefined) return { kind: "undo", why, ...isAsItWas };
  return isUndoing(line) ? { kind: "undo", ...isAsItWas } : undefined;
}

/** "Ops, annulla", "torna indietro, ho sbagliato": each of its parts says so, or says nothing. */
function isUndoing(line: string): boolean {
  if (undoes(sayingOf(line))) return true;
  const parts = line
    .split(/[,;.!]+/u)
    .map(sayingOf)
    .filter((part) => part !== "");
  const isSaid = (part: string) => undoes(part) || undoingBesideOthers.test(part);
  return parts.length > 1 && parts.some(isSaid) && parts.every((part) => isSaid(part) || interjection.test(part));
}

/** "Annulla l'ultima registrazione, ho sbagliato foglio": what follows says why. */
function reasonOfUndoing(line: string): string | undefined {
  const ended = /^(.+)[,;:.]\s+([^,;:.]+)$/u.exec(line);
  if (ended !== null && revoking.test(sayingOf(ended[2] ?? ""))) return ended[1];
  const [, asked = "", why] = /^(.*?)(?:\s?[,;:.]\s|\s(?:perché|perche|poiché|dato che)\s)(.+)$/iu.exec(line) ?? [];
  return why !== undefined && goingBack.test(sayingOf(asked)) && !isUndoing(why) ? why : undefined;
}
