// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { isOfThatMeeting } from "../presumed/points-back.ts";
import type { Intention } from "./intention.ts";
import { theirLast } from "./meeting-reference.ts";

const orderOfChange = patternAtStart("[<again>] (<change>) [<the>|l'] (<meeting>|quello|quella)");
const order = patternInside(
  "(togli|leva|rimuovi|aggiungi|aggiungici|inserisci|aggiungilo|aggiungila|aggiungili|aggiungile|rimettilo|rimettila|<take-it-away>)",
);
const wasAbsent = patternInside("(<absent>)");

/** "Nell'incontro di ieri Montelupo non c'era, c'era Montaione": of one that was told, and no meeting where none was. */
export function isOnlyChanged(line: string): boolean {
  const saying = sayingOf(line);
  if (orderOfChange.test(saying)) return true;
  const [first = ""] = line.split(/[,;]/u);
  return isOfThatMeeting(line) && (order.test(saying) || wasAbsent.test(sayingOf(first)));
}

/** The same change, with nothing else in its place where it is one of what was told. */
export function onlyChanged(intention: Intention, line: string): Intention {
  if (!("which" in intention) || !isOnlyChanged(line)) return intention;
  const { otherwise: _, ...change } = intention;
  const { isBare: __, ...which } = change.which;
  return change.which === theirLast ? change : { ...change, which };
}
