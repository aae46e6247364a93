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

/** What the message does to a thing of this kind. A reason such as "sbagliato" wants nothing of its own. */
export function moveOf({ answer, command, intention, isOnItsOwn, completed, line }: Reading, kind: OpenKind): Move {
  if (command.kind === "command") return "new";
  if (answer.kind === "whole") return answer.meaning;
  if (answer.kind === "opened") return "amends";
  const isAReason = kind === "text" && intention.kind === "undo" && !/^(?:\/?annulla|undo)/iu.test(line);
  if (isAReason) return "other";
  if (isOnItsOwn) return "new";
  return completed === undefined ? "other" : "completes";
}
