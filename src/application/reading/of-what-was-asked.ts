// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { corrected } from "./answers/corrected.ts";
import { openNames } from "./answers/settle-doubt.ts";
import { bodiesMeant } from "./bodies/body-doubt.ts";
import { fold } from "./engine/fold.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import type { Intention, OfAMeeting } from "./intentions/intention.ts";
import { type MeetingReference, theirLast } from "./intentions/meeting-reference.ts";
import { correctionOf } from "./intentions/together.ts";
import type { Asked, MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import type { NameDoubt } from "./name-doubt.ts";
import { namesAMeeting } from "./names-a-meeting.ts";
import { isToldBeside } from "./told-beside.ts";
import { topicForms } from "./words/line-words.ts";

/** "Aggiungi Signa", "era il 15", "il verbale è il prot. 5": of what was asked about, when it names no other meeting. */
export function amendedBy(intention: Intention, asked: Asked, now: Temporal.ZonedDateTime): MeetingDraft | undefined {
  const isIt = isChangeOfIt(intention, asked) || leavesOthers(intention, asked.draft);
  const change = isIt && "which" in intention ? correctionOf(intention) : undefined;
  if (change === undefined) return undefined;
  const draft = corrected(asked.draft, change, now);
  return change.unread === undefined ? draft : { ...draft, unread: [...draft.unread, change.unread] };
}

/** Every word of it is read, and of nothing else that was asked: whatever is asked, it is of no other answer. */
export function isPlainAmendment(intention: Intention, asked: Asked | undefined): boolean {
  if (asked !== undefined && leavesOthers(intention, asked.draft)) return true;
  if (asked === undefined || !isChangeOfIt(intention, asked)) return false;
  const { doubts = [], unread } = correctionOf(intention) ?? {};
  const { bodies, days } = intention.which;
  const { names } = asked.draft;
  // "Tavarnelle, e c'era anche Greve" says first which is meant.
  const isAsked =
    names.length > 0 && (bodies.length + days.length === 0 || names.some((name) => mayMean(name, bodies)));
  return doubts.length === 0 && unread === undefined && !isAsked;
}

const mayMean = ({ candidates }: NameDoubt, bodies: readonly BodyId[]) => bodies.some((id) => candidates.includes(id));

/** Whether a line answers nothing that was asked: it is a command in other words, or tells another meeting. */
export function standsOnItsOwn(
  line: string,
  { intention, meeting }: { readonly intention: Intention; readonly meeting: MeetingReading },
  asked: Asked | undefined,
  register: BodyRegister,
): boolean {
  if (isNew(intention, asked)) return true;
  const isOfIt = asked !== undefined && isChangeOfIt(intention, asked) && intention.which !== theirLast;
  return !isOfIt && tellsAnother({ intention, meeting }, line, asked, register);
}

function isChangeOfIt(intention: Intention, { draft }: Asked): intention is OfAMeeting {
  const isRead = intention.kind === "correct" || (intention.kind === "document" && intention.isWhole);
  return isRead && isOfDraft(intention.which, draft);
}

/** "Vaglia non viene", of a meeting with others too: only they are taken off. Pure. */
export function leavesOthers(intention: Intention, draft: MeetingDraft): boolean {
  if (intention.kind !== "annul" || intention.absent === undefined || !isOfDraft(intention.which, draft)) return false;
  const { absent } = intention;
  return draft.names.length > 0 || draft.bodies.some((id) => !absent.includes(id));
}

/** Whether a meeting that is pointed at may be the one that is told: it names no other day, and nobody else. Pure. */
export function isOfDraft(
  { number, isLatest, days, bodies, hour }: MeetingReference,
  { day, ...draft }: MeetingDraft,
): boolean {
  const known = [...draft.bodies, ...draft.names.flatMap(({ candidates }) => candidates)];
  const told = day.kind === "day" ? [day.day] : day.kind === "ambiguous" ? day.candidates : [];
  const isOfTheDay = days.length === 0 || days.some((one) => told.includes(one.toString()));
  const isOfTheHour = hour === undefined || hour === draft.hour;
  return number === undefined && !isLatest && isOfTheDay && isOfTheHour && bodies.every((id) => known.includes(id));
}

/** A command in other words: a question, or a change of what it names. */
function isNew(intention: Intention, asked: Asked | undefined): boolean {
  if ("which" in intention) {
    if (intention.which.isBare === true) return intention.kind === "document" && isOfAnother(intention.which, asked);
    return intention.which !== theirLast && !(asked !== undefined && isChangeOfIt(intention, asked));
  }
  switch (intention.kind) {
    case "none":
    case "log":
    case "thanks":
    case "end":
    case "no-fact":
    case "contact":
      return false;
    case "ask":
    case "question":
      return intention.isWeak !== true;
    default:
      return true;
  }
}

/** "Signa: verbale prot. 5", of what is told with others. */
function isOfAnother(which: MeetingReference, asked: Asked | undefined): boolean {
  if (asked === undefined || which.bodies.length === 0) return false;
  const { draft } = asked;
  return draft.bodies.length + draft.names.length > 0 && !isOfDraft(which, draft);
}

/** "14 luglio incontro con Acqua spa", of one that is told for the 7th: with a name that nobody knows. */
function isWithAnother({ day, doubts }: MeetingReading, line: string, draft: MeetingDraft | undefined): boolean {
  if (day.kind !== "day" || draft?.day.kind !== "day" || day.day.toString() === draft.day.day) return false;
  const areNames = doubts.every(({ candidates, stands }) => candidates.length === 0 && stands !== undefined);
  const saying = sayingOf(line);
  return doubts.length > 0 && areNames && namesAMeeting(saying) && !pointsAtIt.test(saying);
}

const pointsAtIt = patternInside("(l'|la|il|lo) (<meeting>)");

const isATopic = new RegExp(`^(?:${topicForms.join("|")})`, "u");

/** It has a day and a body of its own, which do not only answer what was asked. */
function tellsAnother(
  { intention, meeting: told }: { readonly intention: Intention; readonly meeting: MeetingReading },
  line: string,
  asked: Asked | undefined,
  register: BodyRegister,
): boolean {
  const { day, bodies, doubts, like } = told;
  // "Giovedì, per le ciclabili lungo l'Arno", where the day is asked: what may be a body beside those told is none.
  const isWhen = intention.kind !== "log" && asked?.draft.day.kind === "none" && asked.draft.bodies.length > 0;
  const named = bodiesMeant({
    bodies,
    doubts: isWhen ? doubts.filter(({ text }) => !isATopic.test(fold(text))) : doubts,
  });
  if (intention.kind === "log" && isWithAnother(told, line, asked?.draft)) return true;
  if (day.kind === "none" || (named.length === 0 && like?.bodies === undefined)) return false;
  if (asked === undefined) return true;
  const { draft } = asked;
  // "Ci siamo rivisti ieri, sempre con loro": once more with those who are told already.
  if (intention.kind === "log" && named.length === 0 && draft.bodies.length > 0) return true;
  const unknown = openNames(draft);
  const isWhole = bodies.length > 0 && doubts.length === 0 && namesAMeeting(sayingOf(line));
  // "27/7 incontro con Vaglia", asked who somebody is of whom nothing is known: it says nothing of that one.
  if (isWhole && unknown.length > 0 && unknown.every(({ candidates }) => candidates.length === 0)) return true;
  const choices = openNames(draft).flatMap(({ candidates }) => candidates);
  const known = [...draft.bodies, ...choices];
  // "Ieri abbiamo visto anche Signa" tells one, "ieri, c'era anche Signa" answers.
  const mayBeOfThis = intention.kind !== "log" && draft.day.kind !== "day" && draft.bodies.length > 0;
  if (mayBeOfThis && isToldBeside(line, register, day.text)) return false;
  const isDayAsked = draft.day.kind !== "day" || (day.kind === "day" && day.day.toString() === draft.day.day);
  const areBodiesAsked = known.length === 0 || named.length === 0 || named.some((body) => known.includes(body));
  return !isDayAsked || !areBodiesAsked;
}
