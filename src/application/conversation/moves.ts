// SPDX-License-Identifier: EUPL-1.2
import type { Deed } from "../reading/answers/answer-words.ts";
import { recordedIn } from "../reading/answers/recorded-in.ts";
import { asksToWait } from "../reading/answers/ways-of-leaving.ts";
import { type Intention, isChange } from "../reading/intentions/intention.ts";
import { isGroup } from "../reading/name-doubt.ts";
import { isOfDraft, leavesOthers } from "../reading/of-what-was-asked.ts";
import type { Reading } from "../reading/reading.ts";
import { isOfAMeeting, type Open } from "./open.ts";

/** What a message does to what is open. */
export const moves = [
  "yes",
  "no",
  "same",
  "another",
  "both",
  /** "Annulla", "lascia stare". */
  "cancel",
  /** "Toglilo". */
  "remove",
  /** "Non ce l'ho ancora". */
  "not-yet",
  /** "Era solo una telefonata". */
  "no-meeting",
  /** "Riprendi". */
  "take-up",
  /** "Ripensandoci lascialo", of what is recorded. */
  "keep",
  /** "Ho incollato nella chat sbagliata". */
  "leave",
  /** "Tutti e due", "gli stessi", to whoever asked who was there, or whether all of a group were. */
  "everybody",
  /** It opens as an answer, and goes on: "sì, ma …", "no, con Fiesole". */
  "amends",
  /** It brings what was asked. */
  "completes",
  /** It stands on its own: another thing. */
  "new",
  /** None of these. */
  "other",
] as const;

export type Move = (typeof moves)[number];

/** What the message does to what is open. */
export function moveOf(reading: Reading, open: Open): Move {
  const { answer, command, intention, isOnItsOwn, completed, amended, isExcuse, isCourtesy } = reading;
  const { kind } = open;
  if (isOfWhatWasTold(open, reading)) return "cancel";
  if (command.kind === "command") return "new";
  const isRecorded = kind === "meeting" && recordedIn(reading, open.proposal.draft) !== undefined;
  if (isRecorded) return completed === undefined ? "other" : "completes";
  if (isLeftStanding(open, answer.kind === "opened" ? answer.rest.intention : intention)) return "no";
  if (reading.everybody !== undefined && isAskedForAll(open)) return "everybody";
  if (answer.kind === "whole") {
    const isOfWhatIsStored = kind === "nothing" && answer.hasRemark === true && intention.kind === "annul";
    if (isOfWhatIsStored) return "new";
    const { deed, meaning } = answer;
    return deed === undefined || isDeedOf(open, deed) ? meaning : yesToAnother(open, deed);
  }
  // "No, correggi l'incontro 1: era ieri", "no, annulla quello con Vicchio": of that one, whatever is open.
  if (namesAnother(open, intention)) return "new";
  if (movesEvidence(intention)) return "new";
  if (kind === "text" && isWithoutEvidence(intention, open)) return "not-yet";
  if (kind === "text" && isMistaken(intention, open)) return "new";
  if (kind === "text" && asksToWait(reading.line)) return "other";
  // A thank-you is nobody's reason, evidence or name, and changes nothing of what is shown.
  if (isCourtesy) return "new";
  // "No, era una telefonata" is a text; "no, togli solo Londa" is a change in the place of one.
  if (answer.kind === "opened") return kind === "text" && !wantsAnotherChange(reading) ? "other" : "amends";
  if (kind === "proposal" && amended !== undefined) return "amends";
  // A reason such as "sbagliato" wants nothing of its own; "ripristinalo" is no reason.
  const isPointer = reading.pointer?.kind === "told" && reading.pointer.isPointed;
  if (kind === "text" && (isExcuse || isPointer)) return "other";
  if (isOnItsOwn || (kind === "text" && intention.kind === "restore")) return "new";
  return completed === undefined ? "other" : "completes";
}

/** "Annulla l'ultimo", "Signa non si è fatta", of a meeting that was told last and waits for its answer. */
function isOfWhatWasTold(open: Open, { intention, answer, completed, takesOff }: Reading): boolean {
  const isTold = isOfAMeeting(open) && open.kind !== "form" && open.kept.isLast !== false;
  if (!isTold || intention.kind !== "annul") return false;
  const { which } = intention;
  // "Toglilo, è l'argomento", of words that are asked about.
  const isNamed = which.days.length + which.bodies.length > 0;
  const isRemoved = answer.kind === "whole" && answer.meaning === "remove";
  if (isRemoved || (completed !== undefined && !isNamed)) return false;
  // Of several only the one that is named is left.
  if (open.kind === "several" && isNamed) return false;
  const { draft } = open.proposal;
  // "Il 16, e Firenze siamo noi, toglilo", of one with others too.
  const isOneOfThem = isNamed && draft.bodies.some((id) => !which.bodies.includes(id));
  if (isOneOfThem && takesOff === true) return false;
  return isOfDraft({ ...which, isLatest: false }, draft) && !leavesOthers(intention, draft);
}

/** "No anzi rimettilo", of a meeting that waits to be annulled, and is not yet. */
function isLeftStanding(open: Open, intention: Intention): boolean {
  if (intention.kind !== "restore" || open.kind === "nothing") return false;
  return open.proposal.verb === "incontro.annulled" && !namesAnother(open, intention);
}

/** "No, quel protocollo è di Campi": of what is recorded, whatever is open. */
function movesEvidence(intention: Intention): boolean {
  return (
    intention.kind === "correct-several" && intention.each.some(({ correction }) => correction.isEvidenceMoved === true)
  );
}

/** "Non era Rufina, era Londa", of one that is to be annulled: it is another, and no reason. */
function isMistaken(intention: Intention, open: Exclude<Open, { readonly kind: "nothing" }>): boolean {
  if (intention.kind !== "correct" || open.proposal.verb !== "incontro.annulled") return false;
  const { added, removed, becomes, doubts, unread } = intention.correction;
  const isOther = (becomes?.bodies ?? added).length > 0 && (removed.length > 0 || becomes !== undefined);
  return isOther && doubts.length === 0 && unread === undefined;
}

/** There is none yet, or that which is asked about is not of this meeting. */
function isWithoutEvidence(intention: Intention, open: Exclude<Open, { readonly kind: "nothing" }>): boolean {
  if (intention.kind !== "correct") return intention.kind === "absent" && intention.what === "evidence";
  const { evidence, evidenceTaken, becomes } = intention.correction;
  const isOnlyTaken = evidenceTaken !== undefined && evidence === undefined && becomes === undefined;
  return isOnlyTaken && open.proposal.verb === "incontro.document";
}

/** Who was there is asked, or whether a name means all those of its group. */
function isAskedForAll(open: Open): boolean {
  if (open.kind !== "meeting") return false;
  const { bodies, names } = open.proposal.draft;
  return bodies.length + names.length === 0 || names.some(isGroup);
}

/**
 * A change of a meeting by its number, which is not that whose change is open; or one to annul that is plainly named, and
 * is not the one that is told.
 */
function namesAnother(open: Open, intention: Intention): boolean {
  if (open.kind === "nothing" || !isChange(intention) || !("which" in intention)) return false;
  const { number, days, bodies, isBare } = intention.which;
  if (number !== undefined) return Number.parseInt(open.proposal.argument, 10) !== number;
  const isNamed = intention.kind === "annul" && isBare !== true && days.length + bodies.length > 0;
  const isOfOne = isOfAMeeting(open) && open.kind !== "several";
  return isNamed && isOfOne && !isOfDraft(intention.which, open.proposal.draft);
}

const annulling = ["incontro.annulled", "incontro.undo"];

/** Whether a yes that names this deed may be to what is open. */
function isDeedOf(open: Open, deed: Deed): boolean {
  if (open.kind === "nothing") return true;
  const { verb } = open.proposal;
  if (deed === "correct") return open.kind === "correction";
  if (deed === "restore") return verb === "incontro.restore" || verb === "incontro.undo";
  return annulling.includes(verb) === (deed === "annul");
}

/** "Sì, annullalo", of a meeting that waits to be recorded, leaves it; "sì, correggilo" is not said of it. */
function yesToAnother(open: Open, deed: Deed): Move {
  if (deed === "correct") return "other";
  return isOfAMeeting(open) ? "cancel" : "new";
}

function wantsAnotherChange({ answer }: Reading): boolean {
  if (answer.kind !== "opened" || answer.word !== "no") return false;
  const { intention } = answer.rest;
  return isChange(intention) && intention.kind !== "annul";
}
