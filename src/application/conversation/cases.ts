// SPDX-License-Identifier: EUPL-1.2
import type { Move } from "./moves.ts";
import type { OpenKind } from "./open.ts";

/**
 * What is done with a message. `new`: it is about something else, and is answered as if nothing was open. The others
 * are about what is open.
 */
export type Case =
  | "new"
  | "perform"
  | "leave"
  | "complete"
  | "ask-again"
  | "join"
  | "record-another"
  | "join-amended"
  | "choose-or-complete"
  | "take-away"
  | "amend"
  | "amend-meeting"
  | "amend-proposal"
  | "amend-several"
  | "write"
  | "pick"
  | "undo"
  | "take-up"
  | "leave-all"
  | "everybody"
  | "amend-last"
  | "what-about";

const nothing: Readonly<Record<Move, Case>> = {
  yes: "what-about",
  no: "what-about",
  same: "what-about",
  another: "what-about",
  both: "new",
  cancel: "undo",
  remove: "undo",
  "not-yet": "new",
  "no-meeting": "new",
  "take-up": "take-up",
  keep: "leave-all",
  leave: "leave-all",
  everybody: "new",
  amends: "amend-last",
  completes: "new",
  new: "new",
  other: "new",
};

const meeting: Readonly<Record<Move, Case>> = {
  yes: "perform",
  no: "leave",
  same: "ask-again",
  another: "ask-again",
  both: "ask-again",
  cancel: "leave",
  remove: "take-away",
  "not-yet": "ask-again",
  "no-meeting": "leave",
  "take-up": "take-up",
  keep: "ask-again",
  leave: "leave",
  everybody: "everybody",
  amends: "amend-meeting",
  completes: "complete",
  new: "new",
  other: "ask-again",
};

const operation: Readonly<Record<Move, Case>> = {
  yes: "perform",
  no: "leave",
  same: "new",
  another: "new",
  both: "new",
  cancel: "leave",
  remove: "leave",
  "not-yet": "leave",
  "no-meeting": "leave",
  "take-up": "take-up",
  keep: "leave",
  leave: "leave",
  everybody: "new",
  amends: "amend",
  completes: "new",
  new: "new",
  other: "new",
};

/** Every kind of open thing with every move: a case that is missing does not compile. */
const cases: Readonly<Record<OpenKind, Readonly<Record<Move, Case>>>> = {
  nothing,
  form: { ...meeting, remove: "leave", "not-yet": "leave", other: "new" },
  proposal: {
    ...meeting,
    same: "new",
    another: "new",
    remove: "leave",
    "not-yet": "leave",
    amends: "amend-proposal",
    completes: "new",
    other: "new",
  },
  meeting,
  same: {
    ...meeting,
    yes: "join",
    no: "record-another",
    same: "join",
    another: "record-another",
    both: "ask-again",
    remove: "leave",
    amends: "join-amended",
    completes: "choose-or-complete",
    other: "choose-or-complete",
  },
  several: {
    ...operation,
    same: "amend-several",
    keep: "new",
    both: "perform",
    amends: "amend-several",
    completes: "amend-several",
    new: "amend-several",
    other: "amend-several",
  },
  correction: { ...operation, completes: "amend", other: "amend" },
  text: {
    ...operation,
    "not-yet": "write",
    "no-meeting": "write",
    amends: "amend",
    completes: "write",
    other: "write",
  },
  phase: { ...operation, completes: "amend", other: "amend" },
  which: { ...operation, yes: "pick", both: "pick", amends: "pick", completes: "pick", new: "pick", other: "pick" },
  operation: { ...operation, amends: "amend" },
};

/**
 * The case of a message. A bare answer is to the last thing that the bot said: what is open but was not that is only
 * named, and asked about.
 */
export function caseOf(kind: OpenKind, move: Move, isLast: boolean): Case {
  if (isLast || kind === "nothing") return cases[kind][move];
  const isBare = ["yes", "no", "same", "another", "both"].includes(move);
  if (isBare) return "what-about";
  if (move === "leave" || move === "keep") return "leave-all";
  return move === "cancel" || move === "remove" ? "undo" : cases[kind][move];
}
