// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { isPlainlyNamed, tellsBodies } from "../bodies/bodies.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { fold } from "../engine/fold.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import type { NameDoubt } from "../name-doubt.ts";
import { presumed } from "../presumed/presumed.ts";
import { dayOf } from "./corrected.ts";
import { narrowDay } from "./narrow-day.ts";
import { openNames, tellsWhere } from "./settle-doubt.ts";

const mostUnreadWords = 6;

/**
 * The draft with what an answer adds to it, or undefined when the answer has nothing to do with it. A day that is
 * told takes the place of the one before; a body that is told settles the doubt it is a choice of, or one doubt that
 * had no choices. `askedAt`: when what it answers was written.
 */
export function mergeAnswer(
  draft: MeetingDraft,
  reading: MeetingReading,
  { register, askedAt }: { readonly register: BodyRegister; readonly askedAt: Temporal.ZonedDateTime },
): MeetingDraft | undefined {
  const asked = openNames(draft);
  const tellsDay = reading.day.kind !== "none";
  const tellsAnybody = tellsBodies(reading);
  const tellsMore = reading.hour !== undefined || reading.mode !== undefined || reading.evidence !== "";
  if (!tellsDay && !tellsAnybody && !tellsMore) return undefined;
  const open = asked.filter(({ candidates }) => !candidates.some((id) => reading.bodies.includes(id)));
  const chosen = chosenBodies(open, reading, register);
  const told = { ...reading, bodies: [...reading.bodies, ...chosen.bodies] };
  const left = withoutSettled(asked, told);
  const more = presumed(chosen.doubts, told, register);
  // Words that are no answer are not poured into what is asked.
  const words = [more.unread.join(" "), ...more.names.map(({ text }) => text)];
  if (words.some((text) => text.split(" ").length > mostUnreadWords)) return undefined;
  const where = asked.filter((name) => !left.includes(name) && tellsWhere(name.text)).map(({ text }) => text);
  const day =
    narrowDay(draft.day, reading.day, askedAt, draft.tense) ?? dayOf(draft.day, { becomes: reading }, askedAt);
  return {
    ...draft,
    day: tellsDay ? day : draft.day,
    isOutsideYearAccepted: tellsDay ? false : draft.isOutsideYearAccepted,
    duplicates: [],
    anotherUpTo: 0,
    hour: reading.hour ?? draft.hour,
    bodies: [...new Set([...draft.bodies, ...more.bodies])],
    names: [
      ...draft.names.filter((name) => name.isNew === true || left.includes(name)),
      ...more.names.filter((name) => !isAskedAgain(name, asked)),
    ],
    unread: [...draft.unread, ...where, ...more.unread],
    isToBeShown: draft.isToBeShown || more.isToBeShown || more.place !== "" || where.length > 0,
    subject: more.subject === "" ? draft.subject : more.subject,
    mode: reading.mode ?? draft.mode,
    place: more.place === "" ? draft.place : more.place,
    evidence: reading.evidence === "" ? draft.evidence : reading.evidence,
    notes: [draft.notes, more.notes].filter((text) => text !== "").join("\n"),
    tense: reading.tense ?? draft.tense,
  };
}

/** "Sì, Prato", where it is asked who «Comune di Prato» is: the same name. */
function isAskedAgain({ text }: NameDoubt, asked: readonly NameDoubt[]): boolean {
  return asked.some((name) => ` ${fold(name.text)}`.endsWith(` ${fold(text)}`));
}

/** What the answer leaves in doubt, when one of its choices is one of those asked, is that one. */
function chosenBodies(
  asked: readonly NameDoubt[],
  { doubts }: MeetingReading,
  register: BodyRegister,
): { readonly bodies: readonly BodyId[]; readonly doubts: readonly BodyDoubt[] } {
  const bodies: BodyId[] = [];
  const left = doubts.filter(({ text, candidates }) => {
    if (!isPlainlyNamed(text, register)) return true;
    const common = asked.flatMap((doubt) => doubt.candidates.filter((id) => candidates.includes(id)));
    const [only, ...others] = new Set(common);
    if (only === undefined || others.length > 0) return true;
    bodies.push(only);
    return false;
  });
  return { bodies, doubts: left };
}

function withoutSettled(asked: readonly NameDoubt[], { bodies }: Pick<MeetingReading, "bodies">): readonly NameDoubt[] {
  const left = asked.filter(({ candidates }) => !candidates.some((candidate) => bodies.includes(candidate)));
  let free = bodies.length - (asked.length - left.length);
  return left.filter(({ candidates }) => {
    if (candidates.length > 0 || free <= 0) return true;
    free -= 1;
    return false;
  });
}
