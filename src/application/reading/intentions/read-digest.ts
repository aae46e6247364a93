// SPDX-License-Identifier: EUPL-1.2
import { readWeeklySlot } from "../days/weekly-slot.ts";
import { fold } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { isQuestion } from "../telling.ts";
import {
  waysOfAskingForAPreview,
  waysOfAskingWhoReceives,
  waysOfResuming,
  waysOfSubscribing,
  waysOfSuspending,
  waysOfUnsubscribing,
} from "./digest-phrases.ts";

const whoReceives = patternInside(waysOfAskingWhoReceives);

/** What is typed after the command for the same, in the order in which it is looked for. */
const askings = [
  ["disiscrivi", patternInside(waysOfUnsubscribing)],
  ["sospendi", patternInside(waysOfSuspending)],
  ["riprendi", patternInside(waysOfResuming)],
  ["iscrivi", patternInside(waysOfSubscribing)],
  ["anteprima", patternInside(waysOfAskingForAPreview)],
] as const;

const slot = /(?:ogni|tutti i|tutte le|every|il (?=lun|mar|mer|gio|ven|sab|dom))(?!\p{L}).*$/u;
const limit = /(?:fino|until|till)(?!\p{L}).*$/u;

/**
 * What a line on the digest wants, as it would be typed after the command; empty when it only speaks of it. A question
 * changes nothing.
 */
export function readDigestAsking(line: string): string {
  const saying = sayingOf(line);
  if (whoReceives.test(saying)) return "elenco";
  if (isQuestion(line)) return "";
  const [asked = ""] = askings.find(([, ways]) => ways.test(saying)) ?? [];
  if (asked === "sospendi") return `${asked} ${partOf(line, limit)}`.trim();
  const when = partOf(line, slot);
  // What is clear and cannot be is asked for too: it is answered why.
  const isSlot = !["none", "problem"].includes(readWeeklySlot(when, { weekday: 1, hour: 8, minute: 0 }).kind);
  if (isSlot && (asked === "" || asked === "iscrivi" || asked === "anteprima")) return `iscrivi ${when}`;
  return asked;
}

function partOf(line: string, pattern: RegExp): string {
  const match = pattern.exec(fold(line));
  return match === null ? "" : line.slice(match.index);
}
