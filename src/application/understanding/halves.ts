import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "./bodies.ts";
import { readDays } from "./day.ts";
import { patternAtStart, sayingOf } from "./saying.ts";
import { splitSubject } from "./subject.ts";
import { waysOfTellingWhoWasThere } from "./telling-words.ts";

const whoWasThere = patternAtStart(waysOfTellingWhoWasThere);

/**
 * A line's two halves, as `splitSubject`; when the first names nobody and the second plainly says who was there ("ieri:
 * Vaglia", "21 luglio: presenti Vaglia e Signa"), all of it is the first.
 */
export function halvesOf(
  line: string,
  { now, register }: { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister },
): ReturnType<typeof splitSubject> {
  const halves = splitSubject(line);
  if (halves.subject === "" || namesBodies(readDays(halves.head, now).rest, register)) return halves;
  const told = splitSubject(halves.subject);
  const { bodies, doubts } = readBodies(told.head, register);
  const isPlain = doubts.every(({ candidates }) => candidates.length > 0) && !/\d/u.test(told.head);
  const isWhoWasThere = bodies.length > 0 && (isPlain || whoWasThere.test(sayingOf(told.head)));
  return isWhoWasThere ? { head: `${halves.head}, ${told.head}`, subject: told.subject } : halves;
}

function namesBodies(text: string, register: BodyRegister): boolean {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
}
