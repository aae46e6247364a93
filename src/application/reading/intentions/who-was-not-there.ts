// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { isOnAnotherDay } from "../take-like.ts";
import { waysOfSayingWhoWasNotThere } from "../words/not-telling-words.ts";
import { partsOf } from "./compose-changes.ts";
import { correcting } from "./correcting.ts";
import type { Intention } from "./intention.ts";
import { type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { isStillMissing } from "./one-change.ts";

const tellsHowItWas = patternAtStart(
  "[<again>] [<the>] (<subject>|luogo|sede|posto|sala|data|giorno|ora|orario|modalita) …",
);
const notThere = patternInside(waysOfSayingWhoWasNotThere);

/** "Oggi Signa non è venuta": of the meeting of that day with them. Without a day, "Londa resta fuori": of the last. */
export function readWhoWasNotThere(line: string, context: ReferenceContext): Intention | undefined {
  const { day, allAbsent, absent, like, ...told } = readMeetingLine(line, context);
  // "Il giorno dopo Sesto, Calenzano assente": of another meeting than the last.
  if (isOnAnotherDay(like)) return undefined;
  // "Signa e Vaglia presenti, Londa assente", of a day: others were there, and it may tell a meeting.
  if (day.kind !== "none" && absent.length > 0 && bodiesMeant(told).length > 0) return undefined;
  const ofTheLast = isStillMissing(line) ? absent : [...allAbsent, ...absent];
  const ofTheDay = notThere.test(sayingOf(line)) ? bodiesMeant(told) : [];
  const removed = day.kind === "none" ? ofTheLast : ofTheDay;
  if (removed.length === 0 || (day.kind !== "day" && day.kind !== "none")) return undefined;
  const which = day.kind === "none" ? theirLast : { isLatest: false, days: [day.day], bodies: removed };
  const unread = partsOf(line).filter((part) => saysSomethingElse(part, context));
  const beside = unread.length === 0 ? {} : { unread: unread.join(", ") };
  return { ...correcting(which, { removed, ...beside }), otherwise: { kind: "no-fact", why: "denied" } };
}

/** "La sala era la Giunta", beside who was not there: it names nobody, and how anything was. */
function saysSomethingElse(part: string, { register }: ReferenceContext): boolean {
  const saying = sayingOf(part);
  return tellsHowItWas.test(saying) && !notThere.test(saying) && !namesBodies(part, register);
}
