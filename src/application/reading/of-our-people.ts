// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import { namesBodies, tellsBodies } from "./bodies/bodies.ts";
import { isPersonsOffice } from "./bodies/offices.ts";
import { fold } from "./engine/fold.ts";
import { sayingOf } from "./engine/saying.ts";
import { sourceOf } from "./engine/source.ts";
import type { Intention } from "./intentions/intention.ts";
import { type LineContext, readMeetingLine } from "./meeting-line.ts";
import { type ReasonToDoubt, reasonsIn } from "./reasons.ts";
import { formsOf } from "./words/nouns.ts";

type Log = Extract<Intention, { readonly kind: "log" }>;

const met = new RegExp(
  `\\s(?:(?:ha|hanno|abbia|abbiano)\\s+(?:(?:gia|poi)\\s+)?(?<seen>incontrato|visto|ricevuto|rivisto|(?:fatto|avuto|tenuto)(?=\\s+(?:un[oa']?|la|l'|il)\\s*(?:${formsOf("meeting").join("|")})))|si\\s+(?:sono|siano|sia|e')\\s+(?:(?:gia|poi)\\s+)?(?:vist|incontrat|riunit|trovat)[aeio]\\s+(?:con|coi|col))\\s+(?=\\S)`,
  "u",
);

/**
 * "Ieri Ascione e la dott.ssa Lastri hanno incontrato il segretario di Certaldo": somebody of no body met somebody of one.
 * They may be ours: it is shown as ours, and they beside it. Undefined where a body, or something that may be one, met them. Pure.
 */
export function readOurPeople(line: string, context: LineContext, doubt?: ReasonToDoubt): Log | undefined {
  const source = sourceOf(line);
  const match = met.exec(source.folded);
  if (match === null) return undefined;
  const who = source.typed.slice(0, match.index);
  const { spans, ...told } = readMeetingLine(who, context);
  const doubts = told.doubts.filter(({ stands }) => stands !== "where");
  const where = told.doubts.filter((one) => !doubts.includes(one)).map(({ text }) => text);
  const words = fold(who).match(/\p{L}+/gu) ?? [];
  const arePersons =
    words.some(isPersonsOffice) || doubts.some((one) => one.isPerson === true || one.person !== undefined);
  const mayBeBodies = tellsBodies(told) || namesBodies(who, context.register);
  const isNobody = doubts.length === 0;
  if (mayBeBodies || !(arePersons || isNobody || doubt !== undefined) || reasonsIn(sayingOf(who)).length > 0)
    return undefined;
  const when = [...spans.day, ...spans.hour, ...spans.mode].map(({ start, end }) => who.slice(start, end));
  const shown = `${[...when, ...where].join(" ")} abbiamo ${match.groups?.seen ?? "visto"} ${source.typed.slice(match.index + match[0].length)}`;
  const reading = readMeetingLine(shown, context);
  if (reading.day.kind !== "day" || reading.bodies.length === 0) return undefined;
  const persons = doubts.map(({ text }) => text).filter((text) => /\p{Lu}/u.test(text));
  const left = persons.length === 0 ? [] : [{ text: persons.join(", "), why: "persons" } as const];
  const why = doubt ?? (isNobody ? "reported" : undefined);
  return { kind: "log", line: shown, isProposed: true, left, ...defined({ doubt: why }) };
}
