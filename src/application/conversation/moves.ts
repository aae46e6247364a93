// SPDX-License-Identifier: EUPL-1.2
import type { Reading } from "../reading/reading.ts";
import type { OpenKind } from "./open.ts";

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

/** What the message does to a thing of this kind. */
export function moveOf(reading: Reading, kind: OpenKind): Move {
  const { answer, command, intention, isOnItsOwn, completed, amended, isExcuse, isCourtesy } = reading;
  if (command.kind === "command") return "new";
  if (answer.kind === "whole") {
    const isOfWhatIsStored = kind === "nothing" && answer.hasRemark === true && intention.kind === "annul";
    return isOfWhatIsStored ? "new" : answer.meaning;
  }
  // A thank-you is nobody's reason, evidence or name, and changes nothing of what is shown.
  if (isCourtesy) return "new";
  if (answer.kind === "opened" || (kind === "proposal" && amended !== undefined)) return "amends";
  // A reason such as "sbagliato" wants nothing of its own; "ripristinalo" is no reason.
  if (kind === "text" && isExcuse) return "other";
  if (isOnItsOwn || (kind === "text" && intention.kind === "restore")) return "new";
  return completed === undefined ? "other" : "completes";
}
