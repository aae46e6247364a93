// SPDX-License-Identifier: EUPL-1.2
import type { Role } from "./role.ts";

/**
 * Everything that can be asked of the bot, and the role that it needs, in the order in which the README tells it. Each
 * command says which of these a request is for; the door and the log ask before it is done.
 */
export const rolesNeeded = {
  "ask-for-a-role": "none",
  read: "reader",
  "use-own-digest": "reader",
  "choose-language": "reader",
  record: "editor",
  correct: "editor",
  document: "editor",
  hold: "editor",
  "take-back-own": "editor",
  "add-body": "editor",
  "date-phase": "editor",
  "use-digest-of-a-group": "editor",
  "take-away-others": "manager",
  "change-body": "manager",
  "merge-bodies": "manager",
  "decide-counting": "manager",
  "close-phase": "manager",
  "close-year": "manager",
  "digests-of-others": "manager",
  "answer-questions": "manager",
  "remove-name": "manager",
  verify: "manager",
  "give-roles": "manager",
} as const satisfies Readonly<Record<string, Role>>;

/** One thing that can be asked. */
export type Operation = keyof typeof rolesNeeded;

export const operations = Object.keys(rolesNeeded) as readonly Operation[];

export function isOperation(text: string): text is Operation {
  return operations.some((operation) => operation === text);
}
