// SPDX-License-Identifier: EUPL-1.2
import type { Operation } from "#domain/operations.ts";
import type { Intention } from "../reading/intentions/intention.ts";

/** What a message that wants this asks to do; where a command carries it out, the command says more. */
export const operationOfIntention: Readonly<Record<Intention["kind"], Operation>> = {
  log: "record",
  "log-several": "record",
  "open-form": "record",
  correct: "correct",
  "correct-several": "correct",
  "open-correction": "correct",
  annul: "take-back-own",
  restore: "take-back-own",
  "remove-name": "remove-name",
  hold: "hold",
  document: "document",
  phase: "date-phase",
  show: "read",
  ask: "read",
  question: "read",
  "no-fact": "read",
  contact: "read",
  undo: "read",
  "annul-everything": "read",
  language: "choose-language",
  absent: "read",
  thanks: "read",
  end: "read",
  none: "read",
};
