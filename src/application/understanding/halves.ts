import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "./bodies.ts";
import { readDays } from "./day.ts";
import { patternAtStart, sayingOf } from "./saying.ts";
import { splitSubject } from "./subject.ts";
import { waysOfTellingWhoWasThere } from "./telling-words.ts";

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
  const told = splitSubject(halves.subject);
  const tellsWho = whoWasThere.test(sayingOf(told.head));
  if (!tellsWho && namesBodies(readDays(halves.head, now).rest, register)) return halves;
  const { bodies, doubts } = readBodies(told.head, register);
  const isPlain = doubts.every(({ candidates }) => candidates.length > 0) && !/\d/u.test(told.head);
  const mayName = bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
  const isWhoWasThere = tellsWho
    ? bodies.length > 0 || (mayName && !/\d/u.test(told.head))
    : bodies.length > 0 && isPlain;
  return isWhoWasThere ? { head: `${halves.head}, ${told.head}`, subject: told.subject } : halves;
}

function namesBodies(text: string, register: BodyRegister): boolean {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
}
