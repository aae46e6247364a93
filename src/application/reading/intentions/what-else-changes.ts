// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { mayTellMeeting } from "../may-tell.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { isOfThatMeeting } from "../presumed/points-back.ts";
import { presumed } from "../presumed/presumed.ts";
import { readSentences } from "../sentences.ts";
import { readTelling } from "../telling.ts";
import { isToldBeside } from "../told-beside.ts";
import { whyNotTold } from "../why-no-fact.ts";
import type { AskingContext } from "./askings.ts";
import { partsOf, readTogether } from "./compose-changes.ts";
import { correcting } from "./correcting.ts";
import type { Intention } from "./intention.ts";
import { daysMeant, theirLast } from "./meeting-reference.ts";
import { plannedAnew } from "./planned-anew.ts";
import { readChangeLoosely } from "./read-change.ts";
import { ofWhole } from "./take-reference.ts";
import { readWhoWasNotThere } from "./who-was-not-there.ts";

const thinksAgain = patternAtStart("(<again>)");

/** Of a meeting that is named, after a second thought, or in words that can tell none. */
export function readWhatElseChanges(line: string, context: LineContext): Intention | undefined {
  const change = readChangeLoosely(line, context) ?? readAnnulledAnyhow(line, context);
  const isNamed = change !== undefined && "which" in change && change.which !== theirLast;
  return isNamed || thinksAgain.test(sayingOf(line)) || !mayTellMeeting(line, context) ? change : undefined;
}

/** "Elimina 8/7 Signa ponti": of the one whose day and bodies it tells, whatever else it says. */
function readAnnulledAnyhow(line: string, context: LineContext): Intention | undefined {
  if (!isOrderToAnnul(line)) return undefined;
  const { day, bodies } = readMeetingLine(line, context);
  const days = daysMeant(day, context.now);
  return days.length + bodies.length === 0
    ? undefined
    : { kind: "annul", which: { ...theirLast, days, bodies }, why: "" };
}

/** What is told as no meeting may be what is to be changed of one that was told before. */
export function readCalledOff(message: string, line: string, asking: AskingContext): Intention | undefined {
  const telling = readTelling(message, asking);
  if (!mayBeNone(telling) || (telling.kind === "no-fact" && telling.why === "question")) return undefined;
  const told = readSentences(message, asking);
  if (told !== undefined) return told;
  const change = readChangeLoosely(line, asking) ?? readWhoWasNotThere(line, asking);
  if (change === undefined || !("which" in change)) return undefined;
  return { ...change, otherwise: plannedAnew(change, line, asking) ?? telling };
}

/** "Al tavolo sedeva anche Dicomano", and no day: at the last meeting, if there is one. */
export function readWhoElseWasThere(line: string, context: LineContext): Intention | undefined {
  const { register } = context;
  const reading = readMeetingLine(line, context);
  const isPlain =
    reading.day.kind === "none" && reading.like === undefined && !line.includes("?") && whyNotTold(line) === undefined;
  if (!isPlain || !isToldBeside(line, register)) return undefined;
  const { bodies, names, unread } = presumed(reading.doubts, reading, register);
  if (bodies.length === 0 || names.length > 0) return undefined;
  const isHeld = partsOf(line).some((part) => readTogether(ofWhole(part), context)?.kind === "hold");
  const beside = {
    ...(unread.length === 0 ? {} : { unread: unread.join(", ") }),
    ...(isHeld ? { isHeld: true as const } : {}),
  };
  const change = correcting(theirLast, { added: bodies, isMaybeAnother: true, ...beside });
  return { ...change, otherwise: { kind: "none" } };
}

export function mayBeNone(
  telling: Intention | undefined,
): telling is Extract<Intention, { readonly kind: "log" | "no-fact" }> {
  return telling?.kind === "no-fact" || (telling?.kind === "log" && telling.doubt !== undefined);
}

const orderToAnnul = patternAtStart(
  "[<again>] (annulla|annullami|annullare|cancella|cancellami|cancellare|elimina|eliminami|eliminare|delete)",
);
const orderOfChange = patternAtStart("[<again>] (<change>) [<the>|l'] (<meeting>|quello|quella)");
const order = patternInside(
  "(togli|leva|rimuovi|aggiungi|aggiungici|inserisci|aggiungilo|aggiungila|aggiungili|aggiungile|rimettilo|rimettila|<take-it-away>)",
);
const wasAbsent = patternInside("(<absent>)");

/** "Elimina 8/7 Signa ponti", which tells no meeting, however much of it is not read. */
export function isOrderToAnnul(line: string): boolean {
  return orderToAnnul.test(sayingOf(line));
}

/** "Nell'incontro di ieri Montelupo non c'era, c'era Montaione": of one that was told, and no meeting where none was. */
export function isOnlyChanged(line: string): boolean {
  const saying = sayingOf(line);
  if (orderOfChange.test(saying) || orderToAnnul.test(saying)) return true;
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
