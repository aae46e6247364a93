// SPDX-License-Identifier: EUPL-1.2
import { patternInside, sayingOf } from "../engine/saying.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { Pasted } from "../papers/read-paper.ts";
import { unwrapped } from "../papers/unwrapped.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import type { Intention } from "./intention.ts";
import { theirLast } from "./meeting-reference.ts";

/** What a line of the paper wants, where it is said by itself. */
type Again = (line: string) => Intention;

const meetingInside = patternInside(`${waysOfNamingAMeeting} incontri`);

/** "Allora segnalo lo stesso: venerdì incontro con Signa": what the words before the colon only lead to. */
export function readLed(message: string, context: LineContext, again: Again): Intention | undefined {
  const led = unwrapped(message, context);
  if (led === undefined || led.isQuoted || meetingInside.test(sayingOf(message.slice(0, message.indexOf(":")))))
    return undefined;
  const told = again(led.text);
  const isTold = told.kind === "log" || told.kind === "log-several";
  if (!isTold) return undefined;
  return told.kind === "log" ? { ...told, isProposed: true } : { ...told, isSure: false };
}

/** What a letter says became of a meeting, as the line by itself would; no meeting is told by it. */
export function changeInAPaper(lines: readonly string[], again: Again): Intention {
  const none = { kind: "no-fact", why: "cancelled" } as const;
  const changes = lines.map(again);
  const change = changes.find((one) => "which" in one);
  return change !== undefined && "which" in change ? { ...change, otherwise: change.otherwise ?? none } : none;
}

/** "Accettato: incontro con Calenzano": the one of that day with them is shown, where there is one; otherwise it is proposed. */
export function accepted(told: Extract<Intention, { readonly kind: "log" }>, context: LineContext): Intention {
  const { day, bodies } = readMeetingLine(told.line, context);
  if (day.kind !== "day" || bodies.length === 0) return told;
  return { kind: "show", which: { ...theirLast, days: [day.day], bodies }, otherwise: told };
}

/** "Annullato: incontro con Calenzano": the one that was planned on that day with them, where there is one. */
export function takenBack(
  { why, line, act }: Extract<Pasted, { readonly kind: "refused" }>,
  context: LineContext,
): Intention {
  const isOfLine = why === "nothing" || why === "cancelled";
  const none = isOfLine ? ({ kind: "no-fact", why, line } as const) : ({ kind: "no-fact", why } as const);
  // An act may prove the meeting with those whom it names.
  if (act !== undefined && act.evidence !== "" && act.bodies.length > 0) {
    const which = { ...theirLast, bodies: act.bodies };
    return { kind: "document", which, evidence: act.evidence, isWhole: true, isLoose: true, otherwise: none };
  }
  const { day, bodies } = readMeetingLine(line, context);
  if (why !== "cancelled" || day.kind !== "day" || bodies.length === 0) return none;
  return { kind: "annul", why: "", which: { isLatest: false, days: [day.day], bodies }, otherwise: none };
}
