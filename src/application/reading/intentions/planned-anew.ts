// SPDX-License-Identifier: EUPL-1.2
import { isBefore } from "#domain/day.ts";
import { readMeetingLine } from "../meeting-line.ts";
import type { Intention } from "./intention.ts";
import type { ReferenceContext } from "./meeting-reference.ts";
import { waysOfLeavingTheSame } from "./phrases-of-a-line.ts";

type Log = Extract<Intention, { readonly kind: "log" }>;

/**
 * The meeting to propose where one that was put off was never recorded: with the same bodies, on its new day. Undefined
 * for any other change, and for a day gone by. Pure: `now` is given.
 */
export function plannedAnew(change: Intention, line: string, context: ReferenceContext): Log | undefined {
  if (change.kind !== "correct" || change.correction.isPutOff !== true) return undefined;
  const { becomes } = change.correction;
  const names = change.which.bodies.map((id) => context.register.get(id)?.officialName ?? id);
  if (becomes?.day.kind !== "day" || names.length === 0) return undefined;
  const { day } = becomes.day;
  if (isBefore(day, context.now.toPlainDate())) return undefined;
  const isSameHour = line.search(waysOfLeavingTheSame) !== -1;
  const hour = becomes.hour ?? (isSameHour ? readMeetingLine(line, context).hour : undefined);
  const when = `${day.day}/${day.month}/${day.year}${hour === undefined ? "" : ` alle ${hour}`}`;
  return { kind: "log", line: `riunione con ${names.join(", ")} il ${when}`, isProposed: true };
}
