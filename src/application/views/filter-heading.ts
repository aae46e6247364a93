// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { isSameDay } from "#domain/day.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Wording } from "../wording/wording.ts";
import { shortNameOf } from "./meeting-line.ts";

/** Which meetings a list is of: "Gli incontri senza prova con Scandicci di giugno". */
export function filterHeading(
  register: BodyRegister,
  { state, bodies = [], ...others }: MeetingFilter,
  latest: number | undefined,
  wording: Wording,
): string {
  const { heading, headings } = wording.meetings;
  const parts = [
    latest === undefined ? heading : headings.latest(latest),
    state === undefined || (latest !== undefined && isPlain(state)) ? "" : headings.states[state],
    filterTail(register, { bodies, ...others }, wording),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** "L'ultimo incontro", of those that were held; of those annulled the list says so. */
function isPlain(state: MeetingFilter["state"]): boolean {
  return state === "held" || state === "annulled";
}

/** With whom, when, how and on what: "con Scandicci di giugno", empty for all. */
export function filterTail(
  register: BodyRegister,
  { bodies = [], among, month, from, until, mode, words }: MeetingFilter,
  wording: Wording,
): string {
  const { headings } = wording.meetings;
  const names = bodies.map((id) => shortNameOf(register, id));
  const isOneDay = from !== undefined && until !== undefined && isSameDay(from, until);
  const parts = [
    names.length === 0 ? "" : headings.bodies(wording.list(names)),
    among === undefined ? "" : headings.bodies(wording.body.among[among].some),
    month === undefined ? "" : headings.month(wording.months[month - 1] ?? ""),
    isOneDay ? headings.day(from) : headings.span(from, until),
    mode === undefined ? "" : wording.modes[mode],
    words === undefined ? "" : headings.words(words),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
