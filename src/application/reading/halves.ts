import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "./bodies/bodies.ts";
import { readDays } from "./days/day.ts";
import { fold } from "./engine/fold.ts";
import { patternAtStart, sayingOf } from "./engine/saying.ts";
import { splitSubject } from "./subject.ts";
import { takeMode } from "./take-mode.ts";
import { waysOfTellingWhoWasThere, wordsOfAttendance } from "./words/telling-words.ts";

const attendance = new RegExp(`[.,;(]\\s*(?:${wordsOfAttendance.join("|")})(?!\\p{L})\\s*:?\\s*(?:anche\\s+)?`, "u");
const whoWasThere = patternAtStart(waysOfTellingWhoWasThere);

/**
 * A line's two halves, as `splitSubject`; when the second says who was there ("21 luglio: presenti Vaglia e Signa"), or
 * plainly names bodies while the first names nobody ("ieri: Vaglia"), all of it is the first.
 */
export function halvesOf(
  line: string,
  { now, register }: { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister },
): ReturnType<typeof splitSubject> {
  const halves = splitSubject(line);
  if (halves.subject === "") return halves;
  const attendance = attendanceOf(halves.subject, register);
  if (attendance !== undefined) {
    return { head: `${halves.head}, ${attendance.told}`, subject: halves.subject.slice(0, attendance.at).trim() };
  }
  const [first = ""] = halves.subject.split(/(?<=\p{L}{2})\.\s/u, 1);
  const isFollowed = first.length < halves.subject.length && namesOnlyBodies(first, register);
  const whole = splitSubject(halves.subject);
  const told = isFollowed ? { head: first, subject: whole.subject } : whole;
  const tellsWho = whoWasThere.test(sayingOf(told.head));
  if (!tellsWho && namesBodies(readDays(halves.head, now).rest, register)) return halves;
  const { bodies, doubts } = readBodies(takeMode(told.head).rest, register);
  const isPlain = doubts.every(({ candidates }) => candidates.length > 0) && !/\d/u.test(told.head);
  const mayName = bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
  const isWhoWasThere = tellsWho
    ? bodies.length > 0 || (mayName && !/\d/u.test(told.head))
    : bodies.length > 0 && isPlain;
  const others = isFollowed ? halves.subject.slice(first.length) : "";
  return isWhoWasThere ? { head: `${halves.head}, ${told.head}${others}`, subject: told.subject } : halves;
}

/** "Convenzione. Presenti: Vaglia e Signa": who was there is no part of the subject. */
function attendanceOf(
  subject: string,
  register: BodyRegister,
): { readonly at: number; readonly told: string } | undefined {
  const { index, 0: label = "" } = attendance.exec(fold(subject)) ?? {};
  if (index === undefined) return undefined;
  const told = subject.slice(index + label.length);
  return namesBodies(told, register) ? { at: index, told } : undefined;
}

function namesOnlyBodies(text: string, register: BodyRegister): boolean {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length > 0 && doubts.length === 0;
}

function namesBodies(text: string, register: BodyRegister): boolean {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
}
