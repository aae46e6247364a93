// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { corrected } from "./answers/corrected.ts";
import { openNames } from "./answers/settle-doubt.ts";
import { bodiesMeant } from "./bodies/bodies.ts";
import type { CorrectionOfOne, Intention } from "./intentions/intention.ts";
import type { Asked, MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-line.ts";
import { isToldBeside } from "./told-beside.ts";

/** "Aggiungi Signa", "era il 15": of what was asked about, when it names no other meeting. */
export function amendedBy(intention: Intention, asked: Asked, now: Temporal.ZonedDateTime): MeetingDraft | undefined {
  if (intention.kind !== "correct" || (isNew(intention, asked) && !isPutOffOf(asked, intention))) return undefined;
  return corrected(asked.draft, intention.correction, now);
}

/** Only bodies that are known, added or taken away: whatever is asked, it is of no other answer. */
export function isPlainAmendment(intention: Intention, asked: Asked | undefined): boolean {
  if (intention.kind !== "correct") return false;
  if (tellsTheDayAsked(intention, asked)) return true;
  const { added, removed, doubts } = intention.correction;
  return doubts.length === 0 && asked?.draft.names.length === 0 && [...added, ...removed].length > 0;
}

/** Whether a line answers nothing that was asked: it is a command in other words, or tells another meeting. */
export function standsOnItsOwn(
  line: string,
  { intention, meeting }: { readonly intention: Intention; readonly meeting: MeetingReading },
  asked: Asked | undefined,
  register: BodyRegister,
): boolean {
  if (isNew(intention, asked)) return true;
  return tellsAnother(meeting, line, asked, register) && !tellsTheDayAsked(intention, asked);
}

/** "Signa spostata al 4", of a meeting with Signa that is asked about: it is that one. */
function isPutOffOf({ draft }: Asked, { which, correction }: CorrectionOfOne): boolean {
  const isOfThem = which.bodies.length > 0 && which.bodies.every((id) => draft.bodies.includes(id));
  return correction.isPutOff === true && isOfThem && which.number === undefined && which.days.length === 0;
}

/** "Quella con Campi era lunedì 26", of a meeting with Campi whose day was asked: it is the answer. */
function tellsTheDayAsked(intention: Intention, asked: Asked | undefined): boolean {
  if (intention.kind !== "correct" || asked === undefined || asked.draft.day.kind === "day") return false;
  const { which, correction } = intention;
  const isOfIt = which.bodies.length > 0 && which.bodies.every((id) => asked.draft.bodies.includes(id));
  const isOnlyOfIt = which.number === undefined && !which.isLatest && which.days.length === 0;
  return isOfIt && isOnlyOfIt && (correction.becomes?.day.kind ?? "none") !== "none";
}

/** A command in other words: a question, or a change of what it names. */
function isNew(intention: Intention, asked: Asked | undefined): boolean {
  if (tellsTheDayAsked(intention, asked)) return false;
  switch (intention.kind) {
    case "none":
    case "log":
    case "thanks":
    case "end":
    case "no-fact":
    case "contact":
      return false;
    case "ask":
      return intention.isWeak !== true;
    case "correct":
    case "annul":
    case "show":
    case "restore":
    case "hold":
    case "document":
    case "open-correction":
    case "remove-name": {
      const { number, isLatest, days, bodies } = intention.which;
      return number !== undefined || isLatest || days.length > 0 || bodies.length > 0;
    }
    default:
      return true;
  }
}

/** It has a day and a body of its own, which do not only answer what was asked. */
function tellsAnother(
  { day, bodies, doubts }: MeetingReading,
  line: string,
  asked: Asked | undefined,
  register: BodyRegister,
): boolean {
  const named = bodiesMeant({ bodies, doubts });
  if (day.kind === "none" || named.length === 0) return false;
  if (asked === undefined) return true;
  const { draft } = asked;
  const choices = openNames(draft).flatMap(({ candidates }) => candidates);
  const known = [...draft.bodies, ...choices];
  const isOfThis = draft.day.kind !== "day" && draft.bodies.length > 0 && isToldBeside(line, register, day.text);
  if (isOfThis) return false;
  const isDayAsked = draft.day.kind !== "day" || (day.kind === "day" && day.day.toString() === draft.day.day);
  const areBodiesAsked = known.length === 0 || named.some((body) => known.includes(body));
  return !isDayAsked || !areBodiesAsked;
}
